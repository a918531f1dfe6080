//! Changes on their way.

use crate::session::Side;
use crate::timeline::{Change, Edit};
use crate::units::Frames;

/// Edits whose timeline is being compiled.
#[derive(Debug)]
pub(super) struct PendingChanges {
    /// The edits, on top of the changes in force.
    pub(super) edits: Vec<Change>,
    /// The first frame that the edits change.
    pub(super) at: Frames,
    /// How many frames after the last rendered one that was.
    pub(super) notice: Frames,
    /// Where playback continues as soon as the timeline is compiled. It is silent until then.
    pub(super) go_to: Option<Frames>,
    /// What the user waits to be told, once.
    pub(super) news: Vec<PendingNews>,
}

/// What is told of a change as soon as it is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PendingNews {
    /// The rate.
    Rate,
    /// The length of the step or rhythm.
    Held,
    /// The breast that follows.
    OtherSide(Side),
    /// The wait is over: what follows is heard.
    Ready,
}

/// A change of a length, which has to wait for the timeline that is being compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Steering {
    Longer,
    Shorter,
    Side,
    Ready,
}

impl PendingChanges {
    /// Nothing yet, from `at` on.
    pub(super) fn from(at: Frames, notice: Frames) -> PendingChanges {
        PendingChanges {
            edits: Vec::new(),
            at,
            notice,
            go_to: None,
            news: Vec::new(),
        }
    }

    /// Moves the edits to `at`: what comes before is rendered by now.
    pub(super) fn postpone(&mut self, at: Frames) {
        self.at = at;
        for change in self.edits.iter_mut().filter(|change| change.at < at) {
            if let Edit::Hold(hold) = &mut change.edit {
                hold.since += at - change.at;
            }
            change.at = at;
        }
    }

    /// Adds `edit` at `at`. It replaces one of the same setting, unless a move keeps that in force.
    pub(super) fn add(&mut self, at: Frames, edit: Edit) {
        if self.go_to.is_none() {
            self.edits.retain(|change| !edit.replaces(&change.edit));
        }
        self.edits.push(Change { at, edit });
    }

    /// Tells `news`, once.
    pub(super) fn tell(&mut self, news: PendingNews) {
        if !self.news.contains(&news) {
            self.news.push(news);
        }
    }
}
