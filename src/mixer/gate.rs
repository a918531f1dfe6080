//! A gate that opens and closes without a click. It is the last stage before the device.
//!
//! Real-time safe, for the audio callback: constant memory, no allocation, no lock and no clock. Must not know what
//! is playing.

use crate::units::{CHANNELS, Frames};

use crate::level::half_cosine;

/// The ramp length of the gate from closed to open.
pub const GATE_RAMP: Frames = Frames::from_millis(20);

/// The number of steps from closed to open.
const STEPS: usize = GATE_RAMP.as_index();

/// A gain that follows a raised cosine between silence and unity, one step per frame.
///
/// It may reverse at any step. Both directions use the same curve, so the gain never jumps.
#[derive(Debug, Clone)]
pub struct Gate {
    /// The gain at each step: exactly 0 at the first and exactly 1 at the last.
    curve: Box<[f32]>,
    /// The step of the last frame.
    step: usize,
    /// Whether the gate is opening or open.
    opening: bool,
}

impl Gate {
    /// Creates an open gate: the next gain is 1.
    pub fn open_at_once() -> Gate {
        Gate {
            curve: curve(),
            step: STEPS,
            opening: true,
        }
    }

    /// Creates a closed gate: the next gain is 0.
    pub fn closed() -> Gate {
        Gate {
            curve: curve(),
            step: 0,
            opening: false,
        }
    }

    /// Fades in from the next frame on, over [`GATE_RAMP`].
    pub fn open(&mut self) {
        self.opening = true;
    }

    /// Opens without a ramp, for sound that is known to start in silence.
    pub fn jump_open(&mut self) {
        self.opening = true;
        self.step = STEPS;
    }

    /// Fades out from the next frame on, over [`GATE_RAMP`].
    pub fn close(&mut self) {
        self.opening = false;
    }

    /// The gain for the next frame, from 0 to exactly 1.
    #[expect(
        clippy::should_implement_trait,
        reason = "an endless gain needs no Option around it, least of all in the callback"
    )]
    pub fn next(&mut self) -> f32 {
        self.step = if self.opening {
            (self.step + 1).min(STEPS)
        } else {
            self.step.saturating_sub(1)
        };
        self.curve[self.step]
    }

    /// Multiplies `frames` (interleaved stereo, whole frames) by the next gains.
    pub fn apply(&mut self, frames: &mut [f32]) {
        if self.is_open() {
            return;
        }
        for frame in frames.chunks_exact_mut(CHANNELS) {
            let gain = self.next();
            for sample in frame {
                *sample *= gain;
            }
        }
    }

    /// Whether the gate is closed and the last gain was 0: the input is muted.
    pub fn is_closed(&self) -> bool {
        !self.opening && self.step == 0
    }

    /// Whether the gate is open and the last gain was 1: the input passes bit for bit.
    pub fn is_open(&self) -> bool {
        self.opening && self.step == STEPS
    }
}

/// The gain at each step, with exact ends.
fn curve() -> Box<[f32]> {
    (0..=STEPS).map(|step| half_cosine(step, STEPS) as f32).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The gains until the gate is fully open or closed.
    fn settle(gate: &mut Gate) -> Vec<f32> {
        let mut gains = Vec::new();
        while !gate.is_open() && !gate.is_closed() {
            gains.push(gate.next());
        }
        gains
    }

    #[test]
    fn the_ends_are_exact() {
        let mut gate = Gate::open_at_once();
        assert_eq!(gate.next().to_bits(), 1.0_f32.to_bits());
        assert!(gate.is_open());
        let mut gate = Gate::closed();
        assert_eq!(gate.next(), 0.0);
        assert!(gate.is_closed());
    }

    #[test]
    fn it_opens_and_closes_in_twenty_milliseconds() {
        let mut gate = Gate::closed();
        gate.open();
        let up = settle(&mut gate);
        assert_eq!((up.len(), up[959]), (960, 1.0));
        gate.close();
        let down = settle(&mut gate);
        assert_eq!((down.len(), down[959]), (960, 0.0));
    }

    #[test]
    fn no_gain_jumps_wherever_the_gate_reverses() {
        let steepest = 1.6 / 960.0;
        for turn in [1, 17, 480, 959, 960, 2_000] {
            let mut gate = Gate::closed();
            let mut last = 0.0;
            gate.open();
            for frame in 0..3_000 {
                if frame == turn {
                    gate.close();
                }
                let gain = gate.next();
                assert!((gain - last).abs() < steepest, "turned at {turn}, frame {frame}");
                last = gain;
            }
            assert!(gate.is_closed());
        }
    }

    #[test]
    fn blocks_and_single_frames_get_the_same_gain() {
        let (mut blocks, mut singles) = (Gate::closed(), Gate::closed());
        blocks.open();
        singles.open();
        let mut sound = [1.0_f32; 2 * 1_500];
        for block in sound.chunks_mut(2 * 37) {
            blocks.apply(block);
        }
        for frame in sound.chunks_exact(2) {
            assert_eq!(frame, [singles.next(); 2]);
        }
    }

    #[test]
    fn jumping_open_needs_no_ramp() {
        let mut gate = Gate::closed();
        gate.jump_open();
        assert_eq!(gate.next(), 1.0);
    }
}
