//! Selects one of a microphone's channels.
//!
//! A pure computation: the choice depends on the sound alone, not on the block sizes.

/// Decay of a channel's level per frame: a loud moment counts for some ten seconds.
const KEPT: f32 = 1.0 - 1.0 / 480_000.0;

/// The choice changes to a channel with four times the power, 6 dB. Two good channels never differ that much for long.
const STRONGER: f32 = 4.0;

/// Selects the loudest channel. Headsets often have sound in one of two channels, or the same in both. A mean would
/// lose 6 dB in the first case, and everything if a driver inverts one channel.
#[derive(Debug)]
pub(super) struct Loudest {
    /// For each channel: the square of its loudest recent sample.
    levels: Vec<f32>,
    chosen: usize,
}

impl Loudest {
    pub(super) fn new(channels: usize) -> Loudest {
        Loudest {
            levels: vec![0.0; channels],
            chosen: 0,
        }
    }

    /// The selected channel's sample in `frame`, which has one sample per channel.
    pub(super) fn of(&mut self, frame: &[f32]) -> f32 {
        for (level, sample) in self.levels.iter_mut().zip(frame) {
            *level = (sample * sample).max(*level * KEPT);
        }
        let best =
            (0..self.levels.len()).max_by(|one, other| self.levels[*one].total_cmp(&self.levels[*other]));
        if let Some(best) = best
            && self.levels[best] > STRONGER * self.levels[self.chosen]
        {
            self.chosen = best;
        }
        frame[self.chosen]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The selected samples of `frames` stereo frames.
    fn heard(loudest: &mut Loudest, frames: usize, stereo: impl Fn(usize) -> [f32; 2]) -> Vec<f32> {
        (0..frames).map(|n| loudest.of(&stereo(n))).collect()
    }

    fn tone(n: usize) -> f32 {
        (n as f32 * 0.05).sin() * 0.5
    }

    #[test]
    fn the_channel_with_sound_is_selected_from_its_first_sample() {
        let stereo = |n: usize| [0.0, tone(n)];
        let sound = heard(&mut Loudest::new(2), 48_000, stereo);
        assert!(sound.iter().enumerate().all(|(n, sample)| *sample == tone(n)));
    }

    #[test]
    fn hiss_in_the_other_channel_does_not_win() {
        let hiss = |n: usize| if n.is_multiple_of(2) { 0.002 } else { -0.002 };
        let mut loudest = Loudest::new(2);
        heard(&mut loudest, 480_000, |n| [hiss(n), 0.0]);
        let sound = heard(&mut loudest, 48_000, |n| [hiss(n), tone(n)]);
        assert_eq!(sound[4_000], tone(4_000));
        let pause = heard(&mut loudest, 480_000, |n| [hiss(n), 0.0]);
        assert_eq!(pause[479_999], 0.0, "ten seconds of quiet change nothing");
    }

    #[test]
    fn equal_or_inverted_channels_keep_their_level() {
        let alike = heard(&mut Loudest::new(2), 9_600, |n| [tone(n); 2]);
        let opposite = heard(&mut Loudest::new(2), 9_600, |n| [tone(n), -tone(n)]);
        let all: Vec<f32> = (0..9_600).map(tone).collect();
        assert_eq!((&alike, &opposite), (&all, &all));
    }

    #[test]
    fn two_channels_of_similar_level_do_not_alternate() {
        let swaying = |n: usize| 0.7 + 0.25 * (n as f32 * 0.001).sin();
        let sound = heard(&mut Loudest::new(2), 960_000, |n| {
            [tone(n) * 0.7, tone(n) * swaying(n)]
        });
        let mut late = sound.iter().enumerate().skip(48_000);
        assert!(
            late.all(|(n, sample)| *sample == tone(n) * 0.7),
            "the first is kept"
        );
    }

    #[test]
    fn a_single_channel_is_selected() {
        let mut loudest = Loudest::new(1);
        assert_eq!(
            [0.0, 0.5, -0.25].map(|sample| loudest.of(&[sample])),
            [0.0, 0.5, -0.25]
        );
    }
}
