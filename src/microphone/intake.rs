//! The ring buffer from a device's callback to the consumer of its sound: room for ten seconds.
//!
//! The callback holds the [`Ear`], the consumer holds the [`Intake`]; neither waits for the other. All channels pass
//! through unchanged; the [`Intake`] selects one. Must not know the device.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use cpal::{FromSample, Sample};
use rtrb::{Consumer, Producer, RingBuffer};

use crate::units::Frames;

use super::loudest::Loudest;

/// The most that is buffered.
pub const ROOM: Frames = Frames::from_seconds(10);

/// Creates an empty buffer for `channels` channels, at least one.
pub fn intake(channels: usize) -> (Ear, Intake) {
    let channels = channels.max(1);
    let (put, taken) = RingBuffer::new(ROOM.as_index() * channels);
    let lost = Arc::new(AtomicU64::new(0));
    let ear = Ear {
        samples: put,
        channels,
        lost: Arc::clone(&lost),
    };
    let intake = Intake {
        samples: taken,
        channels,
        loudest: Loudest::new(channels),
        lost,
    };
    (ear, intake)
}

/// The callback's end.
#[derive(Debug)]
pub struct Ear {
    samples: Producer<f32>,
    channels: usize,
    lost: Arc<AtomicU64>,
}

impl Ear {
    /// Stores `data`, interleaved, in the device's sample format. Frames that do not fit are only counted.
    pub fn heard<T: Sample>(&mut self, data: &[T])
    where
        f32: FromSample<T>,
    {
        let frames = data.len() / self.channels;
        let kept = frames.min(self.samples.slots() / self.channels);
        if let Ok(chunk) = self.samples.write_chunk_uninit(kept * self.channels) {
            chunk.fill_from_iter(data.iter().map(|sample| sample.to_sample()));
        }
        if kept < frames {
            self.lost.fetch_add((frames - kept) as u64, Ordering::Relaxed);
        }
    }
}

/// The consumer's end.
#[derive(Debug)]
pub struct Intake {
    samples: Consumer<f32>,
    channels: usize,
    loudest: Loudest,
    lost: Arc<AtomicU64>,
}

impl Intake {
    /// Appends the new frames to `into`, in one channel. Returns how many there are.
    pub fn take(&mut self, into: &mut Vec<f32>) -> usize {
        let frames = self.samples.slots() / self.channels;
        into.reserve(frames);
        let Ok(chunk) = self.samples.read_chunk(frames * self.channels) else {
            return 0;
        };
        // No frame is split at the end of the ring, because its length is a whole number of frames.
        let (first, second) = chunk.as_slices();
        for part in [first, second] {
            into.extend(
                part.chunks_exact(self.channels)
                    .map(|frame| self.loudest.of(frame)),
            );
        }
        chunk.commit_all();
        frames
    }

    /// How many frames did not fit in total. They are missing at the end of what was buffered when they came.
    pub fn lost(&self) -> u64 {
        self.lost.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(intake: &mut Intake) -> Vec<f32> {
        let mut sound = Vec::new();
        assert_eq!(intake.take(&mut sound), sound.len());
        sound
    }

    fn pattern(frames: std::ops::Range<usize>) -> Vec<f32> {
        frames.map(|n| (n + 1) as f32).collect()
    }

    #[test]
    fn sound_passes_bit_for_bit() {
        let (mut ear, mut intake) = intake(1);
        let mut sound = Vec::new();
        for start in (0..2_000_000).step_by(1_000) {
            ear.heard(&pattern(start..start + 1_000));
            intake.take(&mut sound);
        }
        assert_eq!(sound.len(), 2_000_000);
        assert!(
            sound
                .iter()
                .enumerate()
                .all(|(n, sample)| *sample == (n + 1) as f32)
        );
        assert_eq!((intake.take(&mut sound), intake.lost()), (0, 0));
    }

    #[test]
    fn two_channels_become_one_even_across_the_end_of_the_ring() {
        let (mut ear, mut intake) = intake(2);
        let mut sound = Vec::new();
        for start in (0..1_000_000).step_by(777) {
            let stereo: Vec<f32> = pattern(start..start + 777)
                .into_iter()
                .flat_map(|sample| [0.0, sample])
                .collect();
            ear.heard(&stereo);
            intake.take(&mut sound);
        }
        assert!(
            sound
                .iter()
                .enumerate()
                .all(|(n, sample)| *sample == (n + 1) as f32)
        );
    }

    #[test]
    fn frames_that_do_not_fit_are_counted() {
        let (mut ear, mut intake) = intake(2);
        let second = vec![0.5_f32; 2 * 48_000];
        (0..9).for_each(|_| ear.heard(&second));
        ear.heard(&second[..2 * 47_900]);
        ear.heard(&second);
        assert_eq!(intake.lost(), 47_900, "what fits of it is kept");
        assert_eq!(taken(&mut intake).len(), ROOM.as_index());
        ear.heard(&second);
        assert_eq!((taken(&mut intake).len(), intake.lost()), (48_000, 47_900));
    }

    #[test]
    fn integers_become_floats() {
        let (mut ear, mut intake) = intake(1);
        ear.heard(&[i16::MIN, 0, 16_384]);
        ear.heard(&[i32::MIN, 1 << 30]);
        ear.heard(&[0_u8, 128, 192]);
        assert_eq!(taken(&mut intake), [-1.0, 0.0, 0.5, -1.0, 0.5, -1.0, 0.0, 0.5]);
    }
}
