//! The way back to a session that was left because it hurt.

use std::sync::Arc;

use crate::player::{Happening, PartName, Refusal};
use crate::timeline::Change;

use super::{Conductor, Mode};

impl Conductor {
    /// Whether there is a session to go back to.
    pub(super) fn can_go_on(&self) -> bool {
        self.left.is_some() && !matches!(self.mode, Mode::Ending(_) | Mode::Over)
    }

    /// Goes back to the session after the line that speaks, or at once if none does.
    pub(super) fn ask_to_go_on(&mut self) -> Result<(), Refusal> {
        if !self.can_go_on() {
            return Err(Refusal::NotHere);
        }
        let at = self.position();
        let line = self.part.timeline.line_at(at).filter(|line| at < line.end);
        match line.filter(|_| matches!(self.mode, Mode::Playing)) {
            Some(line) => {
                self.goes_on_at = Some(line.end);
                self.signal(true);
            }
            None => self.go_on(),
        }
        Ok(())
    }

    /// Goes back to the session once the line was heard out.
    pub(super) fn go_on_if_heard_out(&mut self) {
        let is_time = self.goes_on_at.is_some_and(|at| at <= self.position());
        if is_time && matches!(self.mode, Mode::Playing) {
            self.go_on();
        }
    }

    /// Goes back to the session, at the sentence in which it was left. The volumes stay as they are now.
    fn go_on(&mut self) {
        self.goes_on_at = None;
        let Some(left) = self.left.take() else { return };
        let to = left.part.timeline.resume_from(left.at);
        let volumes = self.changes.carried_over();
        self.name = PartName::Session;
        self.part = left.part;
        self.heard = left.heard;
        self.changes = left.changes;
        self.version = left.version;
        self.announcer = Default::default();
        self.forget_caption();
        self.go_to(to);
        let volumes = volumes.iter().map(|change| Change {
            at: to,
            edit: change.edit.clone(),
        });
        self.adopt(Arc::clone(&self.part.timeline), volumes.collect());
        self.tell(Happening::WentOn);
    }
}
