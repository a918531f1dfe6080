//! How a gain bends around a peak: held down on either side of it, then rounded, so that it has no corner.
//!
//! Must not know how loud is too loud, nor how long a step is.

use crate::level::window::{highest, mean};

/// The shape of a gain around a peak, in steps: frames, or blocks of frames.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bend {
    /// The gain stays down for this many steps on either side of a peak.
    pub(super) hold: usize,
    /// It is rounded twice over this many steps: at most `hold`, or it would be back up at the peak itself.
    pub(super) round: usize,
}

impl Bend {
    /// The steps on either side that decide on a gain.
    pub(super) const fn margin(self) -> usize {
        self.hold + self.round
    }

    /// Works out by how much each step is turned down, from 0 to 1: at each peak at least by its excess.
    ///
    /// `excess` says by how much each step is too loud, with a margin at either end. It is used up, and `down` is
    /// written anew, so that neither allocates where both have room.
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
    fn a_gain_is_down_at_the_peak_and_back_up_outside_the_margin() {
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
