//! Keeps the mix from rising above -1 dBTP, seeing each peak before it comes.
//!
//! Without memory: the gain of a frame follows from the 20 ms of the mix around it, so a jump changes no bit, and the
//! look-ahead delays nothing. Where nothing is too loud the gain is exactly 1. Must not know what is in the mix.

use super::bend::Bend;
use crate::level::gain::shape;
use crate::level::true_peak::{REACH, measure};
use crate::units::{CHANNELS, Frames};

/// Frames in a block of the mix.
pub(crate) const BLOCK: usize = 1024;

/// Samples in a block of interleaved stereo.
const BLOCK_SAMPLES: usize = CHANNELS * BLOCK;

/// The highest peak let through: -1.4 dBTP. Meters differ by up to 0.3 dB on the edges of the harshest sounds, and by
/// none of them may the mix pass -1 dBTP.
const CEILING: f32 = 0.851;

/// A peak holds the gain down for 10 ms on either side, and the gain is rounded over as many.
const BEND: Bend = Bend {
    hold: 480,
    round: 480,
};

/// The frames on either side that decide on a gain.
const MARGIN: usize = BEND.margin();

/// A frame of the mix follows from the frames around it, up to so many ahead of it. A change further on leaves it as it is.
pub const LOOK_AHEAD: Frames = Frames((MARGIN + REACH) as u64);

/// Blocks at hand: the one that comes out, and one on either side.
const BLOCKS: usize = 3;

/// Blocks of room. Those at hand move through it, and back to its start once they have come to its end.
const ROOM: usize = 16;

const _: () = assert!(MARGIN + 2 * REACH <= BLOCK, "the blocks at hand reach far enough");

/// Three blocks of the mix, and how much too loud they are.
pub(crate) struct Limiter {
    sound: Box<[f32]>,
    /// How much each frame is to be turned down, from 0 to 1; lies `REACH` frames behind the sound, as the last
    /// frames of a block can be measured only once the next is there.
    excess: Box<[f32]>,
    /// Which blocks of `excess` are not all zero.
    loud: [bool; ROOM],
    /// The first of the blocks at hand.
    first: usize,
    /// Where gains are worked out.
    wanted: Vec<f32>,
    smooth: Vec<f64>,
}

impl Limiter {
    /// A limiter in silence.
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

    /// Forgets the sound at hand: what is pushed next follows on silence.
    pub(crate) fn clear(&mut self) {
        self.first = 0;
        self.sound[..BLOCKS * BLOCK_SAMPLES].fill(0.0);
        self.excess[..BLOCKS * BLOCK].fill(0.0);
        self.loud[..BLOCKS].fill(false);
    }

    /// Takes the next block of the mix, which `render` writes; the oldest at hand falls out.
    ///
    /// # Errors
    /// As `render`; the limiter is then to be cleared.
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

    /// Writes the middle one of the three blocks last pushed, limited.
    pub(crate) fn limit(&mut self, out: &mut [f32]) {
        let middle = self.first + 1;
        out.copy_from_slice(&self.sound[middle * BLOCK_SAMPLES..][..BLOCK_SAMPLES]);
        if self.loud[self.first..self.first + BLOCKS].contains(&true) {
            self.smooth_excess(middle);
            shape(out, self.smooth.iter().map(|down| (1.0 - down) as f32));
        }
    }

    /// Moves the blocks at hand to the start of the room.
    fn carry_back(&mut self) {
        self.sound.copy_within(self.first * BLOCK_SAMPLES.., 0);
        self.excess.copy_within(self.first * BLOCK.., 0);
        self.loud.copy_within(self.first.., 0);
        self.first = 0;
    }

    /// Measures what has come in reach with the block `newest`.
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

    /// Works out by how much each frame of the block `middle` is turned down: at each peak at least by its excess.
    fn smooth_excess(&mut self, middle: usize) {
        let first = middle * BLOCK + REACH - MARGIN;
        let around = &self.excess[first..first + BLOCK + 2 * MARGIN];
        self.wanted.clear();
        self.wanted.extend_from_slice(around);
        BEND.around(&mut self.wanted, &mut self.smooth);
    }
}
