//! The engine: a timeline in, frames out, from any frame and in any portions.
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
use super::sounds::{SoundError, Sounds};

/// A timeline being mixed.
///
/// Each frame of the mix follows from the timeline, the settings and its own number alone: neither the sizes in which
/// it is asked for nor the jumps in between change a bit.
pub struct Mixer<S> {
    timeline: Arc<Timeline>,
    settings: MixSettings,
    /// What was changed while it played.
    changes: Changes,
    sounds: S,
    console: Console,
    /// At the end of the whole mix; a stem is taken before it.
    limiter: Option<Limiter>,
    /// The frame that is rendered next.
    position: u64,
    /// The block being handed out, and its number, once it is ready.
    block: Box<[f32]>,
    ready: Option<u64>,
}

impl<S: Sounds> Mixer<S> {
    /// Mixes `timeline` with `sounds`, from its start.
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

    /// Fills `out` (interleaved stereo, whole frames) with what comes next. Past the end of the timeline there is
    /// silence, exact zeros, and the position stays at the end.
    ///
    /// # Errors
    /// Where a sound is missing. The position is then that of the first frame that could not be rendered, and what
    /// stands in `out` from there on means nothing.
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

    /// Goes to the frame `to`, or to the end where that is sooner: the next frame rendered is that one.
    pub fn seek(&mut self, to: Frames) {
        self.position = to.min(self.timeline.frames).0;
    }

    /// The frame that is rendered next, at most [`Mixer::frames`].
    pub fn position(&self) -> Frames {
        Frames(self.position)
    }

    /// The length of the timeline.
    pub fn frames(&self) -> Frames {
        self.timeline.frames
    }

    /// What is being mixed.
    pub fn timeline(&self) -> &Arc<Timeline> {
        &self.timeline
    }

    /// The same mix with `changes` in it, and with `timeline`, which was compiled with them. Frames more than [`LOOK_AHEAD`](crate::level::LOOK_AHEAD)
    /// before the first change that is new stay as they were, to the bit.
    pub fn change(&mut self, timeline: Arc<Timeline>, changes: &Changes) {
        beds_of_changes(&timeline, changes).for_each(|bed| self.sounds.bring(&bed));
        self.console = Console::new(&timeline, changes, self.settings);
        self.changes = changes.clone();
        self.timeline = timeline;
        self.ready = None;
        self.seek(Frames(self.position));
    }

    /// What was changed so far.
    pub fn changes(&self) -> &Changes {
        &self.changes
    }

    /// Gives back where the sound comes from, for the mixer of another timeline.
    pub fn into_sounds(self) -> S {
        self.sounds
    }

    /// Makes the block number `index` the one that is handed out.
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
