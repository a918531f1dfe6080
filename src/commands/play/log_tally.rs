//! What was heard of a session, counted from the status of its events. Pure: must not know the log's file.

use std::sync::Arc;

use crate::player::{Event, Finish, Happening, PartName, PhaseSpan, Status};
use crate::session::{PhaseKind, Side};
use crate::store::log::{LogEnd, LogSeconds};
use crate::units::Frames;

/// Progress is told four times a second, so an end that was heard is never further away.
const NEAR: Frames = Frames::from_seconds(1);

/// What was heard so far.
#[derive(Debug)]
pub(super) struct LogTally {
    heard: HeardSides,
    phases: u32,
    how: LogEnd,
    last: Option<Arc<Status>>,
    /// The end of the phase that was heard to its end last. What lies before it was counted.
    counted_to: Frames,
    is_over: bool,
}

/// The time for each breast.
#[derive(Debug, Default)]
struct HeardSides {
    left: Frames,
    right: Frames,
    first: Frames,
    second: Frames,
}

/// What is to be done after an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum LogDue {
    /// Nothing.
    Nothing,
    /// Something new is to be written down.
    Now,
}

impl LogTally {
    /// Nothing was heard.
    pub(super) fn new() -> LogTally {
        LogTally {
            heard: HeardSides::default(),
            phases: 0,
            how: LogEnd::Stopped,
            last: None,
            counted_to: Frames::ZERO,
            is_over: false,
        }
    }

    /// Counts what `event` tells.
    pub(super) fn hear(&mut self, event: Event) -> LogDue {
        let is_first = !self.is_begun();
        let was = (self.phases, self.how);
        self.count_time(&event.status);
        self.count_phase(&event);
        match event.what {
            Happening::Aftercare => self.how = LogEnd::Hurt,
            Happening::WentOn => self.how = LogEnd::Stopped,
            Happening::Finished(Finish::Ended) => self.how = LogEnd::Done,
            _ => {}
        }
        self.is_over |= matches!(event.what, Happening::Finished(_));
        let is_paused = matches!(event.what, Happening::Paused);
        self.last = Some(event.status);
        let is_new = is_first || is_paused || self.is_over || was != (self.phases, self.how);
        match self.is_begun() && is_new {
            true => LogDue::Now,
            false => LogDue::Nothing,
        }
    }

    /// Whether anything of the session was heard.
    pub(super) fn is_begun(&self) -> bool {
        self.last
            .as_ref()
            .is_some_and(|last| last.listened > Frames::ZERO)
    }

    /// Whether the session is over.
    pub(super) fn is_over(&self) -> bool {
        self.is_over
    }

    /// How it ended, as far as is known.
    pub(super) fn how(&self) -> LogEnd {
        self.how
    }

    /// How many phases were heard to their ends.
    pub(super) fn phases(&self) -> u32 {
        self.phases
    }

    /// The time for each breast.
    pub(super) fn seconds(&self) -> LogSeconds {
        let seconds = |heard: Frames| u32::try_from(heard.seconds_down()).unwrap_or(u32::MAX);
        LogSeconds {
            left: seconds(self.heard.left),
            right: seconds(self.heard.right),
            first: seconds(self.heard.first),
            second: seconds(self.heard.second),
        }
    }

    /// What was heard since the last event belongs to the phase of then.
    fn count_time(&mut self, now: &Status) {
        let before = self.last.as_ref();
        let since = before.map_or(Frames::ZERO, |before| before.listened);
        let phase = before.map_or(now, |before| before);
        if phase.part == PartName::Session
            && let Some(phase) = &phase.phase
        {
            self.heard.add(phase, now.listened.saturating_sub(since));
        }
    }

    /// A phase counts once its end was heard, and not again when she goes back into it.
    fn count_phase(&mut self, event: &Event) {
        let Some(last) = self.last.as_ref().filter(|last| last.part == PartName::Session) else {
            return;
        };
        let Some(phase) = &last.phase else { return };
        let end = phase.at + phase.frames;
        let is_left = match event.what {
            Happening::Finished(Finish::Ended) => true,
            _ => event.status.part == PartName::Session && event.status.at >= end,
        };
        if is_left && last.at + NEAR >= end && phase.at >= self.counted_to {
            self.phases += 1;
            self.counted_to = end;
        }
    }
}

impl HeardSides {
    fn add(&mut self, phase: &PhaseSpan, heard: Frames) {
        if !matches!(phase.kind, PhaseKind::Massage | PhaseKind::Express) {
            return;
        }
        match phase.side {
            Side::Left => self.left += heard,
            Side::Right => self.right += heard,
            Side::First => self.first += heard,
            Side::Second => self.second += heard,
            // Each breast has a hand.
            Side::Both => {
                self.left += heard;
                self.right += heard;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::player::{PlayState, testing};

    fn phase(side: Side, from: u64, to: u64) -> PhaseSpan {
        PhaseSpan {
            id: side.to_string(),
            kind: PhaseKind::Massage,
            side,
            at: Frames::from_seconds(from),
            frames: Frames::from_seconds(to - from),
        }
    }

    /// Left for 10 s, right for 10 s, then the close.
    fn phase_at(second: u64) -> PhaseSpan {
        match second {
            0..10 => phase(Side::Left, 0, 10),
            10..20 => phase(Side::Right, 10, 20),
            _ => PhaseSpan {
                kind: PhaseKind::Close,
                ..phase(Side::Both, 20, 30)
            },
        }
    }

    /// An event at `at`, when so much was heard, both in seconds.
    fn event(what: Happening, part: PartName, at: u64, listened: u64) -> Event {
        let at_frames = Frames::from_seconds(at);
        let status = Status {
            part,
            at: at_frames,
            listened: Frames::from_seconds(listened),
            phase: Some(phase_at(at)),
            ..testing::status(PlayState::Playing)
        };
        Event {
            at: at_frames,
            what,
            status: Arc::new(status),
        }
    }

    fn progress(at: u64, listened: u64) -> Event {
        event(Happening::Progress, PartName::Session, at, listened)
    }

    #[test]
    fn a_session_that_is_played_through_is_counted_whole() {
        let mut tally = LogTally::new();
        assert_eq!(tally.hear(progress(0, 0)), LogDue::Nothing, "nothing was heard");
        assert_eq!(tally.hear(progress(1, 1)), LogDue::Now);
        let due = (2..30).filter(|at| tally.hear(progress(*at, *at)) == LogDue::Now);
        assert_eq!(due.collect::<Vec<_>>(), [10, 20], "at the end of each phase");
        let last = event(Happening::Finished(Finish::Ended), PartName::Session, 29, 30);
        assert_eq!(tally.hear(last), LogDue::Now);
        assert_eq!(
            (tally.phases(), tally.how(), tally.is_over()),
            (3, LogEnd::Done, true)
        );
        let expected = LogSeconds {
            left: 10,
            right: 10,
            ..LogSeconds::default()
        };
        assert_eq!(tally.seconds(), expected);
    }

    #[test]
    fn what_is_skipped_is_not_counted_and_what_is_repeated_only_as_time() {
        let mut tally = LogTally::new();
        // From the middle of the left breast to the right one, to its end, and back into it.
        let way = [0, 1, 2, 3, 10, 11, 12, 19, 20, 18, 19, 20];
        for (listened, at) in way.into_iter().enumerate() {
            tally.hear(progress(at, listened as u64));
        }
        assert_eq!(tally.phases(), 1);
        let LogSeconds { left, right, .. } = tally.seconds();
        assert_eq!((left, right), (4, 6));
    }

    #[test]
    fn pain_is_kept_until_she_goes_on() {
        let mut tally = LogTally::new();
        tally.hear(progress(1, 1));
        let hurts = event(Happening::Aftercare, PartName::Aftercare, 0, 2);
        assert_eq!((tally.hear(hurts), tally.how()), (LogDue::Now, LogEnd::Hurt));
        tally.hear(event(Happening::Progress, PartName::Aftercare, 9, 11));
        assert_eq!(tally.seconds().left, 2, "nobody massages in the aftercare");
        tally.hear(event(Happening::WentOn, PartName::Session, 1, 12));
        assert_eq!(tally.how(), LogEnd::Stopped);
        let hurts = event(Happening::Aftercare, PartName::Aftercare, 0, 13);
        tally.hear(hurts);
        let quits = event(Happening::Finished(Finish::Quit), PartName::Aftercare, 5, 18);
        tally.hear(quits);
        assert_eq!((tally.how(), tally.phases()), (LogEnd::Hurt, 0));
    }
}
