//! The way from the callback of a device to whoever takes its sound: room for ten seconds.
//!
//! The [`Ear`] is held by the callback, the [`Intake`] by whoever takes; neither waits for the other. All channels pass as
//! they came, and the choice of one is made by the [`Intake`]. Must not know the device.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use cpal::{FromSample, Sample};
use rtrb::{Consumer, Producer, RingBuffer};

use crate::units::Frames;

use super::loudest::Loudest;

/// The most that waits to be taken.
pub const ROOM: Frames = Frames::from_seconds(10);

/// A new way, empty, for sound of so many `channels`, at least one.
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
    /// Hears `data`, interleaved, in whatever form the device has. What finds no room is counted, and no more.
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

/// The end of whoever takes.
#[derive(Debug)]
pub struct Intake {
    samples: Consumer<f32>,
    channels: usize,
    loudest: Loudest,
    lost: Arc<AtomicU64>,
}

impl Intake {
    /// Appends to `into` what has come since, in one channel; how many frames.
    pub fn take(&mut self, into: &mut Vec<f32>) -> usize {
        let frames = self.samples.slots() / self.channels;
        into.reserve(frames);
        let Ok(chunk) = self.samples.read_chunk(frames * self.channels) else {
            return 0;
        };
        // Frames lie whole on either side of the ring's end: its length is a whole number of them.
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

    /// How many frames found no room in all. They are missing at the end of what waited when they came.
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
    fn what_is_heard_is_taken_bit_for_bit() {
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
    fn two_channels_become_one_also_round_the_end_of_the_ring() {
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
    fn what_finds_no_room_is_counted() {
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
    fn whole_numbers_become_floats() {
        let (mut ear, mut intake) = intake(1);
        ear.heard(&[i16::MIN, 0, 16_384]);
        ear.heard(&[i32::MIN, 1 << 30]);
        ear.heard(&[0_u8, 128, 192]);
        assert_eq!(taken(&mut intake), [-1.0, 0.0, 0.5, -1.0, 0.5, -1.0, 0.0, 0.5]);
    }
}
