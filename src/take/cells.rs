//! Divides a sound into short windows: their levels, the level of the room, and sustained levels.
//!
//! A sound that lasts as long as a syllable may be speech; a key press is shorter. Must not know where a take begins
//! or ends.

/// Samples per cell: 10 ms. A window is two cells, and a new window starts with each cell, so that a low frequency
/// does not look like a row of pulses.
pub(super) const CELL: usize = 480;

/// The number of windows in a short syllable: 80 ms. The click of a key is shorter.
pub(super) const HELD: usize = 8;

/// By how many decibels sustained speech exceeds the room. Noise, even low street noise, does not exceed its own
/// level by this much for so long.
pub(super) const STANDS_OUT: f64 = 12.0;

/// Below this level, in dBFS, there is no signal: no microphone is this quiet.
pub(super) const NOTHING: f64 = -100.0;

/// The lowest assumed level of a room, in dBFS. It replaces the level of microphones that mute silence.
const QUIETEST: f64 = -75.0;

/// One in this many windows is as quiet as the room: even speech without pauses drops to it this often, between
/// syllables.
const QUIET_SHARE: usize = 20;

/// The lowest reported level, in dBFS.
pub(super) const LEAST: f64 = -120.0;

/// The mean square of a cell.
pub(super) fn power(cell: &[f32]) -> f64 {
    let squares = cell.iter().map(|&sample| f64::from(sample) * f64::from(sample));
    squares.sum::<f64>() / cell.len() as f64
}

/// Converts a mean square to dBFS.
pub(super) fn decibels(power: f64) -> f64 {
    (10.0 * power.log10()).max(LEAST)
}

/// A cell that is filled sample by sample.
#[derive(Debug, Clone, Default)]
pub(super) struct Filling {
    count: usize,
    squares: f64,
    peak: f64,
}

impl Filling {
    /// Adds `sample`. When the cell is full, returns its mean square and its peak.
    pub(super) fn add(&mut self, sample: f64) -> Option<(f64, f64)> {
        self.count += 1;
        self.squares += sample * sample;
        self.peak = self.peak.max(sample.abs());
        if self.count < CELL {
            return None;
        }
        let full = std::mem::take(self);
        Some((full.squares / CELL as f64, full.peak))
    }
}

/// The level of every window of `samples`, in dBFS. Ignores an incomplete last cell.
pub(super) fn levels(samples: &[f32]) -> Vec<f64> {
    let powers: Vec<f64> = samples.chunks_exact(CELL).map(power).collect();
    let means = powers.windows(2).map(|pair| (pair[0] + pair[1]) / 2.0);
    means.map(decibels).collect()
}

/// The level of the room, in dBFS.
pub(super) fn room(levels: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = levels.collect();
    sorted.sort_by(f64::total_cmp);
    let quiet = sorted.get(sorted.len() / QUIET_SHARE);
    quiet.copied().unwrap_or(QUIETEST).max(QUIETEST)
}

/// For each window, the level that is sustained for a syllable from there on.
pub(super) fn held(levels: &[f64]) -> impl DoubleEndedIterator<Item = f64> + ExactSizeIterator {
    levels
        .windows(HELD)
        .map(|windows| windows.iter().copied().fold(f64::INFINITY, f64::min))
}

/// The maximum of `levels`, in dBFS.
pub(super) fn highest(levels: impl Iterator<Item = f64>) -> f64 {
    levels.fold(LEAST, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::take::testing::{noise, sine};

    #[test]
    fn levels_are_those_of_the_sound() {
        let levels = levels(&sine(1_000.0, 0.1, 10 * CELL + 100));
        assert_eq!(levels.len(), 9);
        assert!(
            levels.iter().all(|level| (level + 23.01).abs() < 0.01),
            "{levels:?}"
        );
        assert_eq!(super::levels(&[0.0; 2 * CELL]), [LEAST]);
        assert!(super::levels(&[0.5; CELL]).is_empty());
    }

    #[test]
    fn a_cell_filled_by_samples_equals_a_whole_cell() {
        let samples = noise(2, 0.1, 3 * CELL);
        let mut filling = Filling::default();
        let full = samples
            .iter()
            .filter_map(|&sample| filling.add(f64::from(sample)));
        let powers: Vec<f64> = full.map(|(power, _)| power).collect();
        assert!(samples.chunks(CELL).map(power).eq(powers));
    }

    #[test]
    fn the_room_is_measured_between_syllables() {
        let mut levels = vec![-20.0; 20];
        levels[3] = -60.0;
        levels[11] = -58.0;
        assert_eq!(room(levels.into_iter()), -58.0);
        assert_eq!(room([LEAST; 4].into_iter()), QUIETEST);
        assert_eq!(room(std::iter::empty()), QUIETEST);
    }

    #[test]
    fn noise_does_not_stand_out_from_itself() {
        let levels = levels(&noise(3, 0.01, 480_000));
        let room = room(levels.iter().copied());
        assert!((room + 40.0).abs() < 0.7, "{room}");
        assert!(highest(held(&levels)) < room + 2.0);
    }

    #[test]
    fn a_click_is_not_sustained_and_a_syllable_is() {
        let with = |windows: usize| {
            let mut levels = vec![-60.0; 50];
            levels[20..20 + windows].fill(-10.0);
            highest(held(&levels))
        };
        assert_eq!(with(HELD - 1), -60.0);
        assert_eq!(with(HELD), -10.0);
        assert_eq!(held(&[0.0; HELD - 1]).len(), 0);
    }
}
