//! The engine: renders a timeline to frames, from any frame and in any read size.
//!
//! Must not know files, threads, the wall clock or languages.

use std::sync::Arc;

use crate::level::Limiter;
use crate::timeline::{Changes, Timeline};
use crate::units::{CHANNELS, Frames};

use super::block::{BLOCK, BLOCK_SAMPLES};
use super::console::Console;
use super::music::beds_of_changes;
use super::settings::MixSettings;
use super::sounds::{MusicLoss, SoundError, Sounds};

/// The mixer of a timeline.
///
/// Each frame of the mix depends only on the timeline, the settings, the changes and its frame number. Neither read
/// sizes nor seeks change a bit.
pub struct Mixer<S> {
    timeline: Arc<Timeline>,
    settings: MixSettings,
    /// The changes made during playback.
    changes: Changes,
    sounds: S,
    console: Console,
    /// The limiter of the whole mix. A stem is taken before it, so it has none.
    limiter: Option<Limiter>,
    /// The next frame to render.
    position: u64,
    /// The current block. `ready` is its index, once it is rendered.
    block: Box<[f32]>,
    ready: Option<u64>,
}

impl<S: Sounds> Mixer<S> {
    /// Creates a mixer at the start of `timeline`.
    pub fn new(timeline: impl Into<Arc<Timeline>>, sounds: S, settings: MixSettings) -> Mixer<S> {
        let timeline = timeline.into();
        Mixer {
            console: Console::new(&timeline, &Changes::default(), settings),
            changes: Changes::default(),
            timeline,
            settings,
            sounds,
            limiter: settings.stem.is_none().then(Limiter::new),
            position: 0,
            block: vec![0.0; BLOCK_SAMPLES].into(),
            ready: None,
        }
    }

    /// Fills `out` (interleaved stereo, whole frames) from the position on and advances. Past the end of the timeline
    /// it writes silence (exact zeros), and the position stays at the end.
    ///
    /// # Errors
    /// A sound is missing or can't be decoded. The position is then the first frame that could not be rendered, and
    /// the content of `out` from there on is undefined.
    pub fn render(&mut self, out: &mut [f32]) -> Result<(), SoundError> {
        let mut out = out;
        while !out.is_empty() {
            let left = (self.timeline.frames.0 - self.position) as usize;
            if left == 0 {
                out.fill(0.0);
                break;
            }
            let into = (self.position % BLOCK as u64) as usize;
            self.prepare(self.position / BLOCK as u64)?;
            let frames = (BLOCK - into).min(left);
            let samples = (CHANNELS * frames).min(out.len());
            let (now, later) = out.split_at_mut(samples);
            now.copy_from_slice(&self.block[CHANNELS * into..CHANNELS * into + samples]);
            self.position += samples.div_ceil(CHANNELS) as u64;
            out = later;
        }
        Ok(())
    }

    /// Seeks to the frame `to`, or to the end if `to` is beyond it.
    pub fn seek(&mut self, to: Frames) {
        self.position = to.min(self.timeline.frames).0;
    }

    /// The next frame to render, at most [`Mixer::frames`].
    pub fn position(&self) -> Frames {
        Frames(self.position)
    }

    /// The length of the timeline.
    pub fn frames(&self) -> Frames {
        self.timeline.frames
    }

    /// The timeline.
    pub fn timeline(&self) -> &Arc<Timeline> {
        &self.timeline
    }

    /// Applies `changes`, and replaces the timeline with `timeline`, which was compiled with them. Frames more than
    /// [`LOOK_AHEAD`](crate::level::LOOK_AHEAD) before the first new change stay bit-identical.
    pub fn change(&mut self, timeline: Arc<Timeline>, changes: &Changes) {
        beds_of_changes(&timeline, changes).for_each(|bed| self.sounds.bring(&bed));
        self.console = Console::new(&timeline, changes, self.settings);
        self.changes = changes.clone();
        self.timeline = timeline;
        self.ready = None;
        self.seek(Frames(self.position));
    }

    /// The changes so far.
    pub fn changes(&self) -> &Changes {
        &self.changes
    }

    /// Takes what was lost of the music since the last call.
    pub fn take_losses(&mut self) -> Vec<MusicLoss> {
        self.sounds.take_losses()
    }

    /// Returns the sound source, for the mixer of another timeline.
    pub fn into_sounds(self) -> S {
        self.sounds
    }

    /// Makes block `index` the current block.
    fn prepare(&mut self, index: u64) -> Result<(), SoundError> {
        if self.ready == Some(index) {
            return Ok(());
        }
        let follows = self.ready.take().is_some_and(|last| last + 1 == index);
        match &mut self.limiter {
            None => self.console.render(&mut self.sounds, index, &mut self.block)?,
            Some(limiter) => {
                let first = if follows {
                    index + 1
                } else {
                    index.saturating_sub(1)
                };
                if !follows {
                    limiter.clear();
                }
                for next in first..=index + 1 {
                    limiter.push(|block| self.console.render(&mut self.sounds, next, block))?;
                }
                limiter.limit(&mut self.block);
            }
        }
        self.ready = Some(index);
        Ok(())
    }
}
