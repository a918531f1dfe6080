//! A look-ahead limiter that keeps the mix below -1 dBTP.
//!
//! It is stateless: the gain of a frame depends only on the 20 ms of the mix around it. So a seek changes no bit, and
//! the look-ahead adds no latency. Where nothing is too loud, the gain is exactly 1. Must not know what is in the
//! mix.

use super::bend::Bend;
use crate::level::gain::shape;
use crate::level::true_peak::{REACH, measure};
use crate::units::{CHANNELS, Frames};

/// Frames per block of the mix.
pub(crate) const BLOCK: usize = 1024;

/// Samples per block of interleaved stereo.
const BLOCK_SAMPLES: usize = CHANNELS * BLOCK;

/// The peak ceiling: -1.4 dBTP. Meters differ by up to 0.3 dB on the edges of the harshest sounds, and no meter may
/// read more than -1 dBTP.
const CEILING: f32 = 0.851;

/// A peak holds the gain down for 10 ms on each side, and the gain is smoothed over another 10 ms.
const BEND: Bend = Bend {
    hold: 480,
    round: 480,
};

/// The number of frames on each side that influence a gain.
const MARGIN: usize = BEND.margin();

/// A frame of the mix depends on at most this many frames ahead. A change further ahead does not affect it.
pub const LOOK_AHEAD: Frames = Frames((MARGIN + REACH) as u64);

/// The window: the block that is output, and one on each side.
const BLOCKS: usize = 3;

/// The buffer length in blocks. The window moves through the buffer and is copied back to the start when it reaches
/// the end.
const ROOM: usize = 16;

const _: () = assert!(MARGIN + 2 * REACH <= BLOCK, "the window covers the look-ahead");

/// Three blocks of the mix and their excess.
pub(crate) struct Limiter {
    sound: Box<[f32]>,
    /// The required gain reduction of each frame, from 0 to 1. It lags `REACH` frames behind the sound, because the
    /// last frames of a block can be measured only with the next block.
    excess: Box<[f32]>,
    /// Which blocks of `excess` have a value above zero.
    loud: [bool; ROOM],
    /// The first block of the window.
    first: usize,
    /// Scratch space for the gain calculation.
    wanted: Vec<f32>,
    smooth: Vec<f64>,
}

impl Limiter {
    /// Creates a limiter whose window is silent.
    pub(crate) fn new() -> Limiter {
        Limiter {
            sound: vec![0.0; ROOM * BLOCK_SAMPLES].into(),
            excess: vec![0.0; ROOM * BLOCK].into(),
            loud: [false; ROOM],
            first: 0,
            wanted: Vec::with_capacity(BLOCK + 2 * MARGIN),
            smooth: Vec::with_capacity(BLOCK + 2 * MARGIN),
        }
    }

    /// Clears the window: the next block follows silence.
    pub(crate) fn clear(&mut self) {
        self.first = 0;
        self.sound[..BLOCKS * BLOCK_SAMPLES].fill(0.0);
        self.excess[..BLOCKS * BLOCK].fill(0.0);
        self.loud[..BLOCKS].fill(false);
    }

    /// Pushes the next block of the mix, written by `render`, and drops the oldest.
    ///
    /// # Errors
    /// The errors of `render`. The caller must then clear the limiter.
    pub(crate) fn push<E>(&mut self, render: impl FnOnce(&mut [f32]) -> Result<(), E>) -> Result<(), E> {
        if self.first + BLOCKS == ROOM {
            self.carry_back();
        }
        self.first += 1;
        let newest = self.first + BLOCKS - 1;
        render(&mut self.sound[newest * BLOCK_SAMPLES..][..BLOCK_SAMPLES])?;
        self.measure(newest);
        Ok(())
    }

    /// Writes the middle block of the window, limited.
    pub(crate) fn limit(&mut self, out: &mut [f32]) {
        let middle = self.first + 1;
        out.copy_from_slice(&self.sound[middle * BLOCK_SAMPLES..][..BLOCK_SAMPLES]);
        if self.loud[self.first..self.first + BLOCKS].contains(&true) {
            self.smooth_excess(middle);
            shape(out, self.smooth.iter().map(|down| (1.0 - down) as f32));
        }
    }

    /// Moves the window to the start of the buffer.
    fn carry_back(&mut self) {
        self.sound.copy_within(self.first * BLOCK_SAMPLES.., 0);
        self.excess.copy_within(self.first * BLOCK.., 0);
        self.loud.copy_within(self.first.., 0);
        self.first = 0;
    }

    /// Measures the frames that can be measured now that the block `newest` is present.
    fn measure(&mut self, newest: usize) {
        let sound = newest * BLOCK_SAMPLES - 2 * CHANNELS * REACH..(newest + 1) * BLOCK_SAMPLES;
        let excess = &mut self.excess[newest * BLOCK..][..BLOCK];
        measure(&self.sound[sound], CEILING, excess);
        let mut loud = false;
        for excess in excess {
            let peak = *excess;
            *excess = if peak > CEILING { 1.0 - CEILING / peak } else { 0.0 };
            loud |= *excess > 0.0;
        }
        self.loud[newest] = loud;
    }

    /// Calculates the gain reduction of each frame of the block `middle`. At each peak it is at least the excess.
    fn smooth_excess(&mut self, middle: usize) {
        let first = middle * BLOCK + REACH - MARGIN;
        let around = &self.excess[first..first + BLOCK + 2 * MARGIN];
        self.wanted.clear();
        self.wanted.extend_from_slice(around);
        BEND.around(&mut self.wanted, &mut self.smooth);
    }
}
