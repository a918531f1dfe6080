//! What is played: a source of rendered sound, and its timeline.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use crate::mixer::{Mixer, Sounds};
use crate::timeline::{Changes, Timeline};
use crate::units::Frames;

/// Why a source could not go on: whatever its maker says. Cheap to clone: every listener is told.
#[derive(Debug, Clone)]
pub struct SourceError(Arc<dyn Error + Send + Sync>);

impl SourceError {
    /// The error as what it was made from.
    pub fn downcast_ref<E: Error + 'static>(&self) -> Option<&E> {
        self.0.downcast_ref()
    }
}

impl<E: Into<Box<dyn Error + Send + Sync>>> From<E> for SourceError {
    fn from(error: E) -> SourceError {
        SourceError(Arc::from(error.into()))
    }
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Sound that can be rendered from any frame on: the same bits every time, for any block sizes.
pub trait RenderSource: Send {
    /// Fills `out` (interleaved stereo, whole frames) and moves on by as many; silence beyond the end.
    ///
    /// # Errors
    /// Where a sound is missing.
    fn render(&mut self, out: &mut [f32]) -> Result<(), SourceError>;

    /// Renders from `to` on.
    fn seek(&mut self, to: Frames);

    /// The frame that is rendered next.
    fn position(&self) -> Frames;

    /// The whole length.
    fn frames(&self) -> Frames;

    /// Renders with `changes`, and `timeline` compiled with them, from the next frame on: what was rendered is as it would
    /// have been.
    fn change(&mut self, timeline: Arc<Timeline>, changes: &Changes);
}

impl<S: Sounds + Send> RenderSource for Mixer<S> {
    fn render(&mut self, out: &mut [f32]) -> Result<(), SourceError> {
        Ok(Mixer::render(self, out)?)
    }

    fn seek(&mut self, to: Frames) {
        Mixer::seek(self, to);
    }

    fn position(&self) -> Frames {
        Mixer::position(self)
    }

    fn frames(&self) -> Frames {
        Mixer::frames(self)
    }

    fn change(&mut self, timeline: Arc<Timeline>, changes: &Changes) {
        Mixer::change(self, timeline, changes);
    }
}

/// A source, and the timeline it renders.
pub struct Part {
    /// The sound.
    pub source: Box<dyn RenderSource>,
    /// What is when; of the same length.
    pub timeline: Arc<Timeline>,
}

/// Compiles the session anew with a list of changes (law: edits). `None` where that can't be: then nothing changes.
pub type Recompile = Box<dyn FnMut(&Changes) -> Option<Arc<Timeline>> + Send>;

/// Makes the part that follows when it hurts, or when a session is left that has a farewell, once.
pub type Following = Box<dyn FnOnce(Left) -> Result<Part, SourceError> + Send>;

/// Where a session was left, so that its music can go on from there.
#[derive(Debug, Clone, PartialEq)]
pub struct Left {
    /// The frame of the session.
    pub at: Frames,
    /// What was changed by then.
    pub changes: Changes,
}
