//! Steps that wait until the user is ready.
//!
//! The wait ends by an edit of its length (law: edits), so the music goes on, nothing that has to be said is skipped, and the
//! list of edits replays it.

use crate::player::{Happening, Refusal};
use crate::timeline::Change;
use crate::units::Frames;

use super::pending::{PendingNews, Steering};
use super::{Conductor, Mode};

impl Conductor {
    /// Whether the step that is heard waits for the user.
    pub(super) fn waits(&self) -> bool {
        self.waits_at(self.position())
    }

    /// Whether the step at `at` of the part that plays waits for the user there.
    pub(super) fn waits_at(&self, at: Frames) -> bool {
        matches!(self.mode, Mode::Playing) && self.can_compile() && self.part.timeline.waits_at(at)
    }

    /// Ends the wait of the step that is heard, after its line. Asked again, it has no effect.
    ///
    /// # Errors
    /// If the step does not wait.
    pub(super) fn end_wait(&mut self) -> Result<(), Refusal> {
        let at = self.position();
        self.part.timeline.go_on(at, at)?;
        if self.is_ready() {
            return Ok(());
        }
        self.steer(Steering::Ready)?;
        if self.is_ready() {
            self.signal(true);
        }
        Ok(())
    }

    /// Whether the end of a wait is on its way.
    fn is_ready(&self) -> bool {
        let mut pending = self.pending.iter();
        self.waiting.contains(&Steering::Ready)
            || pending.any(|pending| pending.news.contains(&PendingNews::Ready))
    }

    /// The edits with which steps wait again where playback goes back from `from` to `to`.
    pub(super) fn waiting_again(&self, from: Frames, to: Frames) -> Vec<Change> {
        if from <= to || !self.can_compile() {
            return Vec::new();
        }
        self.part.timeline.waiting_again(to, &self.wanted_changes())
    }

    /// Tells once that the step waits, and that it does no more.
    pub(super) fn tell_wait(&mut self) {
        let waits = self.waits();
        if self.is_over() {
            return;
        }
        if self.known.waits != waits {
            self.known.waits = waits;
            self.tell(if waits {
                Happening::Waits
            } else {
                Happening::Progress
            });
        }
    }
}
