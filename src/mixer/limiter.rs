//! Keeps the mix from rising above -1 dBTP, seeing each peak before it comes.
//!
//! Without memory: the gain of a frame follows from the 20 ms of the mix around it, so a jump changes no bit, and the
//! look-ahead delays nothing. Where nothing is too loud the gain is exactly 1. Must not know what is in the mix.

use super::block::{BLOCK, BLOCK_SAMPLES, shape};
use super::true_peak::{REACH, measure};
use super::window::{highest, mean};

/// The highest peak let through: -1 dBTP, less what meters differ in and what a moving gain adds.
const CEILING: f32 = 0.88;

/// A peak holds the gain down for this many frames on either side ...
const HOLD: usize = 480;

/// ... and the gain is rounded over as many: no more, or it would be back up at the peak itself.
const ROUNDING: usize = HOLD;

/// The frames on either side that decide on a gain.
const MARGIN: usize = HOLD + ROUNDING;

/// Blocks at hand: the one that comes out, and one on either side.
const BLOCKS: usize = 3;

const _: () = assert!(MARGIN + 2 * REACH <= BLOCK, "the blocks at hand reach far enough");

/// Three blocks of the mix, and how much too loud they are.
pub(super) struct Limiter {
    sound: Box<[f32]>,
    /// How much each frame is to be turned down, from 0 to 1; lies `REACH` frames behind the sound, as the last
    /// frames of a block can be measured only once the next is there.
    excess: Box<[f32]>,
    /// Which blocks of `excess` are not all zero.
    loud: [bool; BLOCKS],
    /// Where gains are worked out.
    wanted: Vec<f32>,
    smooth: Vec<f64>,
}

impl Limiter {
    /// A limiter in silence.
    pub(super) fn new() -> Limiter {
        Limiter {
            sound: vec![0.0; BLOCKS * BLOCK_SAMPLES].into(),
            excess: vec![0.0; BLOCKS * BLOCK].into(),
            loud: [false; BLOCKS],
            wanted: Vec::with_capacity(BLOCK + 2 * MARGIN),
            smooth: Vec::with_capacity(BLOCK + 2 * MARGIN),
        }
    }

    /// Forgets the sound at hand: what is pushed next follows on silence.
    pub(super) fn clear(&mut self) {
        self.sound.fill(0.0);
        self.excess.fill(0.0);
        self.loud = [false; BLOCKS];
    }

    /// Takes the next block of the mix; the oldest at hand falls out.
    pub(super) fn push(&mut self, block: &[f32]) {
        let newest = (BLOCKS - 1) * BLOCK_SAMPLES;
        self.sound.copy_within(BLOCK_SAMPLES.., 0);
        self.sound[newest..].copy_from_slice(block);
        self.excess.copy_within(BLOCK.., 0);
        self.loud.copy_within(1.., 0);
        self.measure_newest();
    }

    /// Writes the middle one of the three blocks last pushed, limited.
    pub(super) fn limit(&mut self, out: &mut [f32]) {
        out.copy_from_slice(&self.sound[BLOCK_SAMPLES..2 * BLOCK_SAMPLES]);
        if self.loud.contains(&true) {
            self.smooth_excess();
            shape(out, self.smooth.iter().map(|down| (1.0 - down) as f32));
        }
    }

    /// Measures what has come in reach with the newest block.
    fn measure_newest(&mut self) {
        let from = self.sound.len() - BLOCK_SAMPLES - 4 * REACH;
        let excess = &mut self.excess[(BLOCKS - 1) * BLOCK..];
        measure(&self.sound[from..], CEILING, excess);
        let mut loud = false;
        for excess in excess {
            let peak = *excess;
            *excess = if peak > CEILING { 1.0 - CEILING / peak } else { 0.0 };
            loud |= *excess > 0.0;
        }
        self.loud[BLOCKS - 1] = loud;
    }

    /// Works out by how much each frame of the middle block is turned down: at each peak at least by its excess.
    fn smooth_excess(&mut self) {
        let first = BLOCK + REACH - MARGIN;
        let around = &self.excess[first..first + BLOCK + 2 * MARGIN];
        self.wanted.clear();
        self.wanted.extend_from_slice(around);
        highest(&mut self.wanted, 2 * HOLD + 1);
        self.smooth.clear();
        self.smooth
            .extend(self.wanted.iter().map(|&down| f64::from(down)));
        mean(&mut self.smooth, ROUNDING + 1);
        mean(&mut self.smooth, ROUNDING + 1);
    }
}
