//! Trims a take to its speech with a little quiet around it, and fades both ends so that nothing clicks.

use std::ops::Range;

use crate::level::half_cosine;
use crate::units::Frames;

/// The quiet kept before the first sound, for the soft breath of an h, which no meter detects ...
const BEFORE: Frames = Frames::from_millis(80);

/// ... and after the last, for the reverberation of the room.
const AFTER: Frames = Frames::from_millis(200);

/// The length of the fade-in ...
const RISE: Frames = Frames::from_millis(5);

/// ... and of the fade-out.
const FALL: Frames = Frames::from_millis(20);

/// The range to keep of `length` samples with `speech` among them.
pub(super) fn kept(speech: &Range<usize>, length: usize) -> Range<usize> {
    let start = speech.start.saturating_sub(BEFORE.as_index());
    start..length.min(speech.end + AFTER.as_index())
}

/// Fades `samples` in and out.
pub(super) fn fade(samples: &mut [f32]) {
    for (sample, gain) in samples.iter_mut().zip(slope(RISE)) {
        *sample *= gain;
    }
    for (sample, gain) in samples.iter_mut().rev().zip(slope(FALL)) {
        *sample *= gain;
    }
}

/// A ramp from 0 to 1 without a corner at either end.
fn slope(frames: Frames) -> impl Iterator<Item = f32> {
    let frames = frames.as_index();
    (0..frames).map(move |frame| half_cosine(frame, frames) as f32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_little_quiet_is_kept_where_there_is_any() {
        assert_eq!(kept(&(48_000..96_000), 144_000), 48_000 - 3_840..96_000 + 9_600);
        assert_eq!(kept(&(480..960), 1_000), 0..1_000);
    }

    #[test]
    fn nothing_clicks_at_either_end() {
        let mut samples = [1.0; 9_600];
        fade(&mut samples);
        assert_eq!((samples[0], samples[9_599]), (0.0, 0.0));
        let steps = samples.windows(2).map(|pair| (pair[1] - pair[0]).abs());
        assert!(steps.fold(0.0, f32::max) < 0.007);
        assert!(samples[240..9_599 - 960].iter().all(|sample| *sample == 1.0));
    }

    #[test]
    fn a_sound_shorter_than_its_fades_is_faded_too() {
        let mut samples = [1.0; 100];
        fade(&mut samples);
        assert!(samples.iter().all(|sample| (0.0..0.2).contains(sample)));
        fade(&mut []);
    }
}
