//! A part to play: a source of rendered sound, and its timeline.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use crate::mixer::{Mixer, MusicLoss, Sounds};
use crate::timeline::{Changes, Timeline};
use crate::units::Frames;

/// Why a source failed: any error. Cheap to clone, because every listener receives it.
#[derive(Debug, Clone)]
pub struct SourceError(Arc<dyn Error + Send + Sync>);

impl SourceError {
    /// The original error, if it is an `E`.
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

/// Sound that can be rendered from any frame: the same bits every time, for any block size.
pub trait RenderSource: Send {
    /// Fills `out` (interleaved stereo, whole frames) and advances by as many frames; silence beyond the end.
    ///
    /// # Errors
    /// If a sound is missing.
    fn render(&mut self, out: &mut [f32]) -> Result<(), SourceError>;

    /// Continues at `to`.
    fn seek(&mut self, to: Frames);

    /// The next frame to render.
    fn position(&self) -> Frames;

    /// The total length.
    fn frames(&self) -> Frames;

    /// Renders with `changes`, and with `timeline`, which was compiled with them, from the next frame on. The frames
    /// rendered before must be the same under `changes`.
    fn change(&mut self, timeline: Arc<Timeline>, changes: &Changes);

    /// Takes what was lost of the music since the last call.
    fn take_losses(&mut self) -> Vec<MusicLoss> {
        Vec::new()
    }
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

    fn take_losses(&mut self) -> Vec<MusicLoss> {
        Mixer::take_losses(self)
    }
}

/// A source and the timeline that it renders.
pub struct Part {
    /// The sound.
    pub source: Box<dyn RenderSource>,
    /// The timeline; of the same length.
    pub timeline: Arc<Timeline>,
}

/// Compiles the session again with a list of changes (law: edits). `None` if that fails; then nothing changes.
pub type Recompile = Box<dyn FnMut(&Changes) -> Option<Arc<Timeline>> + Send>;

/// Makes the part that follows when it hurts, or when a session with a farewell is left.
pub type Following = Box<dyn FnMut(Left) -> Result<Part, SourceError> + Send>;

/// Where a session was left, so that its music can continue from there.
#[derive(Debug, Clone, PartialEq)]
pub struct Left {
    /// The frame of the session.
    pub at: Frames,
    /// The changes up to there.
    pub changes: Changes,
}
