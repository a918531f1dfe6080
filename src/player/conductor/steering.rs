//! Changes of the course of a session: a length, the other breast, and the answer to a question.

use std::sync::Arc;

use crate::level::LOOK_AHEAD;
use crate::player::{Happening, Refusal};
use crate::session::Side;
use crate::timeline::{Change, ClipLength, Edit, NotSteered};
use crate::units::Frames;

use super::changing::NOTICE;
use super::pending::{PendingNews, Steering};
use super::{Conductor, Mode};

/// The shortest time between two signals that answer controls: a held key asks many times a second.
const BETWEEN_SIGNALS: Frames = Frames::from_millis(250);

/// The most changes of a length that wait for a timeline.
const MOST_WAITING: usize = 8;

impl Conductor {
    /// Makes the step or rhythm longer or shorter, or ends it for the other breast. It waits for a timeline that is being
    /// compiled, because its length depends on that.
    ///
    /// # Errors
    /// If there is nothing to change, or it is at its limit.
    pub(super) fn steer(&mut self, steering: Steering) -> Result<(), Refusal> {
        if !self.can_compile() {
            return Err(Refusal::NotHere);
        }
        if self.pending.is_some() {
            if self.waiting.len() < MOST_WAITING {
                self.waiting.push_back(steering);
            }
            return Ok(());
        }
        let at = self.next_frame() + NOTICE;
        let timeline = &self.part.timeline;
        let (edit, news) = match steering {
            Steering::Longer => (timeline.longer(at)?, PendingNews::Held),
            Steering::Shorter => (timeline.shorter(at)?, PendingNews::Held),
            Steering::Side => {
                let (edit, side) = timeline.side(at)?;
                (edit, PendingNews::OtherSide(side))
            }
            Steering::Ready => match timeline.go_on(self.position(), at)? {
                Some(edit) => (edit, PendingNews::Ready),
                None => return Ok(()),
            },
        };
        self.want_edit(edit, Some(news));
        Ok(())
    }

    /// Makes the next change of a length that has waited.
    pub(super) fn steer_next(&mut self) {
        while self.pending.is_none() {
            let Some(steering) = self.waiting.pop_front() else {
                return;
            };
            match self.steer(steering) {
                // The wait was over in the meantime.
                Err(_) if steering == Steering::Ready => {}
                Err(refusal) => self.refuse(refusal),
                Ok(()) => {}
            }
        }
    }

    /// Goes to the other breast; nothing changes if `side` is the one that has its turn.
    ///
    /// # Errors
    /// If no rhythm runs, none of the other breast follows, or the session does not know which one is `side`.
    pub(super) fn change_side(&mut self, side: Option<Side>) -> Result<(), Refusal> {
        let Some(side) = side else {
            return self.steer(Steering::Side);
        };
        let at = self.next_frame() + NOTICE;
        let phase = self.part.timeline.phase_at(at);
        if phase.is_some_and(|phase| phase.side == side) {
            return Ok(());
        }
        match self.part.timeline.side(at) {
            Ok((_, following)) if following == side => self.steer(Steering::Side),
            Ok(_) => Err(Refusal::NotHere),
            Err(refused) => Err(refused.into()),
        }
    }

    /// Tells how much time is left, and says it if the voice has a line for it.
    pub(super) fn say_time_left(&mut self) {
        let left = self.status().left();
        self.tell(Happening::TimeLeft(left));
        let line = left.and_then(|left| self.answers.time_left(left.saturating_sub(NOTICE)));
        let speaks = self.can_compile() && matches!(self.mode, Mode::Playing);
        let Some(line) = line.filter(|_| speaks).cloned() else {
            return self.signal(true);
        };
        if !self.is_answering() {
            self.want_edit(Edit::Say(Some(line)), None);
        }
    }

    /// Whether a line that was asked for still waits or speaks.
    fn is_answering(&self) -> bool {
        let is_asked = |change: &Change| matches!(change.edit, Edit::Say(Some(_)));
        if self
            .pending
            .iter()
            .any(|pending| pending.edits.iter().any(is_asked))
        {
            return true;
        }
        let Some(asked) = self.changes.iter().filter(|change| is_asked(change)).last() else {
            return false;
        };
        let cues = self.part.timeline.cues.iter();
        let mut said = cues.filter(|cue| {
            asked.at <= cue.at
                && cue
                    .message
                    .as_ref()
                    .is_some_and(|message| self.answers.has(message))
        });
        said.next().is_some_and(|cue| self.position() < cue.end())
    }

    /// Tells that a control was refused, and plays the signal for it.
    pub(super) fn refuse(&mut self, refusal: Refusal) {
        self.tell(Happening::Refused(refusal));
        self.signal(false);
    }

    /// Plays the signal that confirms a control, or the one that refuses it, from the next frames on. None plays in a pause or
    /// at the end, nor soon after another.
    pub(super) fn signal(&mut self, is_done: bool) {
        let at = self.next_frame() + LOOK_AHEAD;
        let last = self.changes.signals().last();
        let is_soon = last.is_some_and(|(last, _)| at < last + BETWEEN_SIGNALS);
        if is_soon || !matches!(self.mode, Mode::Playing) {
            return;
        }
        if let Some(signal) = self.answers.signal(is_done) {
            self.play_signal(at, signal.clone());
        }
    }

    fn play_signal(&mut self, at: Frames, signal: ClipLength) {
        let edit = Edit::Signal(Some(signal));
        self.adopt(Arc::clone(&self.part.timeline), vec![Change { at, edit }]);
    }
}

impl From<NotSteered> for Refusal {
    fn from(refused: NotSteered) -> Refusal {
        match refused {
            NotSteered::NotHere => Refusal::NotHere,
            NotSteered::Longest => Refusal::Longest,
            NotSteered::Shortest => Refusal::Shortest,
            NotSteered::NoOtherSide => Refusal::NoOtherSide,
        }
    }
}
