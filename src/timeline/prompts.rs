//! Schedules prompts on cycles, by precedence (law: whole-cycles).

use super::running::Running;
use super::tempo_map::{TempoMap, Wanted, amendments};
use super::wishes::{PendingPrompt, PromptId, wishes};
use super::{Catalogue, Choices, CompileError, Cue};
use crate::units::Frames;

/// A rhythm is never lengthened beyond this for its safety lines.
const LONGEST: Frames = Frames::from_seconds(3_600);

/// The prompts of a rhythm, and the cycles on which they begin.
pub(super) struct Scheduled {
    pub(super) cues: Vec<Cue>,
    /// The initial tempo map and one per change. Each was the plan until the next change.
    pub(super) tempo_maps: Vec<TempoMap>,
    /// The lines that the user asked for and that are spoken here, by their index.
    pub(super) says: Vec<usize>,
}

/// Schedules the prompts: each begins with a cycle, none overlaps another, and the more important ones go first. Follows
/// each tempo map up to the point where the next one diverges, so that a change does not move prompts before it.
///
/// Where the user has changed a rhythm, it takes as many cycles more as its safety lines need.
pub(super) fn schedule(
    running: &Running<'_>,
    wanted: Wanted,
    choices: &Choices,
    catalogue: &dyn Catalogue,
) -> Result<Scheduled, CompileError> {
    let scheduler = Scheduler {
        running,
        choices,
        catalogue,
    };
    let mut said = Said::default();
    let mut tempo_map = TempoMap::first(wanted, &choices.changes, running.is_given);
    if running.is_given {
        tempo_map = scheduler.with_room(&said, tempo_map)?;
    }
    let mut tempo_maps = Vec::new();
    let most = running.written.hold.max.value;
    for (moment, amendment) in amendments(wanted, &choices.changes, &running.holds, most) {
        let Some(next) = tempo_map.amended(moment, amendment) else {
            continue;
        };
        scheduler.follow(&mut said, &tempo_map, Some(next.parting()))?;
        tempo_maps.push(tempo_map);
        tempo_map = if running.is_changed() {
            scheduler.with_room(&said, next)?
        } else {
            next
        };
    }
    let unsaid = scheduler.follow(&mut said, &tempo_map, None)?;
    tempo_maps.push(tempo_map);
    match unsaid.iter().find(|wish| wish.is_safety()) {
        None => Ok(said.scheduled(tempo_maps)),
        Some(unsaid) => Err(scheduler.no_room(unsaid)),
    }
}

/// Follows tempo maps of one rhythm.
struct Scheduler<'a> {
    running: &'a Running<'a>,
    choices: &'a Choices,
    catalogue: &'a dyn Catalogue,
}

impl<'a> Scheduler<'a> {
    /// Schedules along `tempo_map`, to its end or to `until`. Returns the prompts that are not scheduled.
    fn follow(
        &self,
        said: &mut Said,
        tempo_map: &TempoMap,
        until: Option<Frames>,
    ) -> Result<Vec<PendingPrompt<'a>>, CompileError> {
        let frames = tempo_map.frames();
        let wishes = wishes(self.running, frames, self.choices, self.catalogue)?.into_iter();
        let mut unsaid: Vec<PendingPrompt<'a>> = wishes.filter(|wish| !said.ids.contains(&wish.id)).collect();
        let room = FreeTime {
            tempo_map,
            tail: self.running.tail,
        };
        if tempo_map.is_held() {
            room.hasten(&mut unsaid);
        }
        said.follow(self.running, &room, until, &mut unsaid);
        Ok(unsaid)
    }

    /// Adds cycles to `tempo_map` until no safety line is lost.
    fn with_room(&self, said: &Said, mut tempo_map: TempoMap) -> Result<TempoMap, CompileError> {
        loop {
            let unsaid = self.follow(&mut said.clone(), &tempo_map, None)?;
            let Some(lost) = unsaid.iter().find(|wish| wish.is_safety()) else {
                return Ok(tempo_map);
            };
            if tempo_map.frames() > LONGEST {
                return Err(self.no_room(lost));
            }
            tempo_map = tempo_map.one_more();
        }
    }

    fn no_room(&self, unsaid: &PendingPrompt<'_>) -> CompileError {
        CompileError::NoRoomForSafety {
            phase: self.running.phase.id.clone(),
            prompt: unsaid.name().to_owned(),
        }
    }
}

/// The prompts scheduled so far.
#[derive(Default, Clone)]
struct Said {
    cues: Vec<Cue>,
    ids: Vec<PromptId>,
    /// The next cycle to schedule.
    cycle: u64,
    /// No prompt may begin before this frame.
    free_from: Frames,
}

impl Said {
    fn scheduled(self, tempo_maps: Vec<TempoMap>) -> Scheduled {
        let ids = self.ids.into_iter();
        let says = ids.filter_map(|id| match id {
            PromptId::Say(index) => Some(index),
            PromptId::Prompt { .. } => None,
        });
        Scheduled {
            cues: self.cues,
            tempo_maps,
            says: says.collect(),
        }
    }

    /// Schedules in `room`, to its end or to `until`, where the next tempo map diverges.
    fn follow(
        &mut self,
        running: &Running<'_>,
        room: &FreeTime<'_>,
        until: Option<Frames>,
        waiting: &mut Vec<PendingPrompt<'_>>,
    ) {
        let tempo_map = room.tempo_map;
        while self.cycle < tempo_map.count() {
            let start = tempo_map.start(self.cycle);
            if until.is_some_and(|until| until <= start) {
                return;
            }
            self.cycle += 1;
            waiting.retain(|wish| !wish.is_stale(start));
            if start < self.free_from {
                continue;
            }
            if let Some(index) = room.next(waiting, start) {
                let wish = waiting.remove(index);
                self.free_from = room.free_after(&wish, start);
                self.ids.push(wish.id);
                self.cues.push(wish.cue(running.at + start));
            }
        }
    }
}

/// The cycles on which lines may begin, and the pause after each line.
struct FreeTime<'a> {
    tempo_map: &'a TempoMap,
    tail: Frames,
}

impl FreeTime<'_> {
    /// Makes the safety lines that come too late due earlier: where they just fit, but not before the change.
    fn hasten(&self, waiting: &mut [PendingPrompt<'_>]) {
        for wish in waiting.iter_mut().filter(|wish| wish.is_safety()) {
            let is_too_late = !self.fits(wish, self.turn(wish, wish.due));
            if is_too_late {
                let latest = self.tempo_map.frames().saturating_sub(wish.frames() + self.tail);
                let latest = self.tempo_map.start_before(latest).max(self.tempo_map.parting());
                wish.due = wish.due.min(latest);
            }
        }
    }

    /// The most important pending prompt that is due at `start`, fits there and does not displace a more important
    /// one.
    fn next(&self, waiting: &[PendingPrompt<'_>], start: Frames) -> Option<usize> {
        let may_begin = |index: &usize| {
            let wish = &waiting[*index];
            wish.due <= start && self.fits(wish, start) && !self.crowds_out(wish, start, waiting)
        };
        (0..waiting.len())
            .filter(may_begin)
            .min_by_key(|index| (waiting[*index].rank(), waiting[*index].due, *index))
    }

    /// Whether `wish` at `start` would displace a more important prompt that is not due yet.
    fn crowds_out(&self, wish: &PendingPrompt<'_>, start: Frames, waiting: &[PendingPrompt<'_>]) -> bool {
        let free = self.free_after(wish, start);
        let loses = |other: &PendingPrompt<'_>| {
            self.fits(other, self.turn(other, start)) && !self.fits(other, self.turn(other, free))
        };
        waiting
            .iter()
            .any(|other| other.rank() < wish.rank() && loses(other))
    }

    /// The start of `wish` if there is no speech from `free` on.
    fn turn(&self, wish: &PendingPrompt<'_>, free: Frames) -> Frames {
        self.tempo_map
            .start(self.tempo_map.first_from(free.max(wish.due)))
    }

    /// Whether `wish` may still begin at `start` and ends within the rhythm, including its pause.
    fn fits(&self, wish: &PendingPrompt<'_>, start: Frames) -> bool {
        !wish.is_stale(start) && self.free_after(wish, start) <= self.tempo_map.frames()
    }

    fn free_after(&self, wish: &PendingPrompt<'_>, start: Frames) -> Frames {
        start + wish.frames() + self.tail
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Session;
    use crate::timeline::compile;
    use crate::timeline::testing::{Shelf, prompted};

    /// Two minutes at 15 cycles per minute (one every 4 s) with prompts of the given kind, line and time in seconds.
    fn session(prompts: &[(&str, &str, u64)]) -> Session {
        let one = |(kind, say, at): &(&str, &str, u64)| {
            let at = match *kind {
                "hurt" | "remind" => format!("at = \"{at} s\"\nsource = \"book\"\n"),
                _ => String::new(),
            };
            format!("[[phase.prompt]]\nid = \"{say}\"\nkind = \"{kind}\"\nsay = \"{say}\"\n{at}")
        };
        prompted(&prompts.iter().map(one).collect::<String>())
    }

    /// The scheduled prompts, with their start in seconds.
    fn said(prompts: &[(&str, &str, u64)], shelf: &Shelf) -> Result<Vec<(u64, String)>, CompileError> {
        let plan = compile(&session(prompts), &Choices::default(), shelf)?;
        let timeline = plan.timeline;
        let cadence = timeline.find("express", Some("cadence")).unwrap();
        let close = timeline.find("close", None).unwrap();
        let over = |cue: &&Cue| cue.is_line() && cadence <= cue.at && cue.at < close;
        let told = |cue: &Cue| {
            (
                (cue.at - cadence).0 / 48_000,
                cue.message.as_ref().unwrap().to_string(),
            )
        };
        Ok(timeline.cues.iter().filter(over).map(told).collect())
    }

    fn seconds(expected: &[(u64, &str)]) -> Vec<(u64, String)> {
        expected
            .iter()
            .map(|(at, say)| (*at, (*say).to_owned()))
            .collect()
    }

    #[test]
    fn a_prompt_waits_for_a_cycle_and_for_quiet() {
        // The first prompt ends at 14 s, including its tail of 1 s, so the cycle at 16 s is free.
        let shelf = Shelf::new().line("a", 5_000);
        let heard = said(&[("remind", "a", 6), ("remind", "b", 9)], &shelf).unwrap();
        assert_eq!(heard, seconds(&[(8, "a"), (16, "b")]));
    }

    #[test]
    fn the_more_important_prompt_goes_first() {
        let all = [
            ("remind", "remind", 60),
            ("rotate", "rotate", 0),
            ("last-minute", "last", 0),
            ("half-way", "half", 0),
            ("hurt", "hurt-later", 60),
        ];
        let mut session = session(&all);
        let rhythm = session.phases[1].rhythm.as_mut().unwrap();
        rhythm.cadence.rotate_every.value = Frames::from_seconds(60);
        let plan = compile(&session, &Choices::default(), &Shelf::new()).unwrap();
        let lines: Vec<&str> = plan.timeline.lines().map(|id| id.as_str()).collect();
        assert_eq!(lines[5..9], ["hurt-later", "half", "last", "rotate"]);
        assert!(!lines.contains(&"remind"), "it would have waited 16 s: {lines:?}");
    }

    #[test]
    fn a_reminder_waits_fifteen_seconds_and_no_longer() {
        let prompts = [("hurt", "long", 20), ("remind", "a", 21)];
        let kept = said(&prompts, &Shelf::new().line("long", 15_000)).unwrap();
        assert_eq!(kept, seconds(&[(20, "long"), (36, "a")]));
        let dropped = said(&prompts, &Shelf::new().line("long", 15_001)).unwrap();
        assert_eq!(dropped, seconds(&[(20, "long")]));
    }

    #[test]
    fn a_safety_line_waits_without_limit() {
        let prompts = [("hurt", "long", 20), ("hurt", "a", 21)];
        let heard = said(&prompts, &Shelf::new().line("long", 40_000)).unwrap();
        assert_eq!(heard, seconds(&[(20, "long"), (64, "a")]));
    }

    #[test]
    fn a_safety_line_without_room_is_an_error() {
        for at in [118, 600] {
            let error = said(&[("hurt", "a", at)], &Shelf::new()).unwrap_err();
            assert_eq!(
                error.to_string(),
                "the safety line of the prompt `a` does not fit into the phase `express`"
            );
        }
    }

    #[test]
    fn a_reminder_never_displaces_a_more_important_prompt() {
        // A reminder at 96 s would end too late for either.
        let shelf = Shelf::new().line("a", 20_000);
        let safety = said(&[("remind", "a", 94), ("hurt", "h", 110)], &shelf).unwrap();
        assert_eq!(safety, seconds(&[(112, "h")]));
        let half = said(&[("remind", "a", 44), ("half-way", "half", 0)], &shelf).unwrap();
        assert_eq!(
            half,
            seconds(&[(44, "a"), (68, "half")]),
            "half-way can wait that long"
        );
        let later = said(&[("remind", "a", 55), ("half-way", "half", 0)], &shelf).unwrap();
        assert_eq!(
            later,
            seconds(&[(60, "half"), (64, "a")]),
            "here it would be dropped"
        );
    }
}
