//! What is played: a score and its timeline.

use std::error::Error;
use std::sync::Arc;

use crate::mixer::{Mixer, Sounds};
use crate::timeline::{Tempo, Timeline};
use crate::units::Frames;

/// Why a score could not go on: whatever its maker says.
pub type ScoreError = Box<dyn Error + Send + Sync>;

/// Sound that can be rendered from any frame on: the same bits every time, for any block sizes.
pub trait Score: Send {
    /// Fills `out` (interleaved stereo, whole frames) and moves on by as many; silence beyond the end.
    fn render(&mut self, out: &mut [f32]) -> Result<(), ScoreError>;

    /// Renders from `to` on.
    fn seek(&mut self, to: Frames);

    /// The frame that is rendered next.
    fn position(&self) -> Frames;

    /// The whole length.
    fn frames(&self) -> Frames;

    /// Renders `timeline` from the next frame on: the same up to there, and changed beyond.
    fn retime(&mut self, timeline: Arc<Timeline>);
}

impl<S: Sounds + Send> Score for Mixer<S> {
    fn render(&mut self, out: &mut [f32]) -> Result<(), ScoreError> {
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

    fn retime(&mut self, timeline: Arc<Timeline>) {
        self.set_timeline(timeline);
    }
}

/// A score, and the timeline it was made from.
pub struct Part {
    /// The sound.
    pub score: Box<dyn Score>,
    /// What is when; of the same length.
    pub timeline: Arc<Timeline>,
}

/// Compiles the session anew for another tempo (law 13). `None` where that can't be: then nothing changes.
pub type Recompile = Box<dyn FnMut(&Tempo) -> Option<Arc<Timeline>> + Send>;

/// Makes the part that follows when it hurts, or when a session is left that has words of parting, once. Given the frame of
/// the session where that was, so that its music can go on from there.
pub type Aftercare = Box<dyn FnOnce(Frames) -> Result<Part, ScoreError> + Send>;
