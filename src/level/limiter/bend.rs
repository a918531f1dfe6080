//! The gain curve around a peak: held down on both sides of the peak, then smoothed, so that it has no corner.
//!
//! Must not know the ceiling or the length of a step.

use crate::level::window::{highest, mean};

/// The shape of the gain around a peak, in steps: frames, or blocks of frames.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bend {
    /// The gain stays down for this many steps on each side of a peak.
    pub(super) hold: usize,
    /// The gain is smoothed twice over this many steps. At most `hold`, or the gain would rise at the peak itself.
    pub(super) round: usize,
}

impl Bend {
    /// The number of steps on each side that influence a gain.
    pub(super) const fn margin(self) -> usize {
        self.hold + self.round
    }

    /// Calculates the gain reduction of each step, from 0 to 1. At each peak it is at least the excess.
    ///
    /// `excess` is the amount by which each step is too loud, with a margin at both ends. It is consumed, and `down`
    /// is overwritten, so that neither allocates if both have enough capacity.
    pub(super) fn around<T: PartialOrd + Copy + Into<f64>>(self, excess: &mut Vec<T>, down: &mut Vec<f64>) {
        highest(excess, 2 * self.hold + 1);
        down.clear();
        down.extend(excess.iter().map(|&excess| excess.into()));
        mean(down, self.round + 1);
        mean(down, self.round + 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gain_is_reduced_at_the_peak_and_unity_outside_the_margin() {
        let bend = Bend { hold: 6, round: 4 };
        let mut excess = vec![0.0_f32; 61];
        excess[30] = 0.5;
        let mut down = vec![9.0; 3];
        bend.around(&mut excess, &mut down);
        assert_eq!(down.len(), 61 - 2 * bend.margin());
        let peak = 30 - bend.margin();
        assert!((down[peak] - 0.5).abs() < 1e-12);
        let outside = bend.margin() + 1;
        assert!(down[peak - outside].abs() < 1e-12 && down[peak + outside].abs() < 1e-12);
        let steepest = down.windows(2).map(|pair| (pair[1] - pair[0]).abs());
        assert!(steepest.fold(0.0, f64::max) <= 0.5 / 4.0);
    }
}
