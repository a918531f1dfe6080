//! What a microphone's thread does with its samples: puts them into a ring, and counts what there is no room for.
//!
//! Nothing here allocates, locks or waits (`tests/callback.rs`). Must not know the device.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rtrb::{Consumer, Producer, RingBuffer};

use crate::units::{CHANNELS, Frames};

/// So much is kept for whoever is late in taking it.
const ROOM: Frames = Frames::from_seconds(10);

/// The side of the microphone's thread.
#[derive(Debug)]
pub struct Ear {
    ring: Producer<f32>,
    channels: usize,
    lost: Arc<AtomicU64>,
}

/// The side of whoever takes the sound.
#[derive(Debug)]
pub struct Heard {
    ring: Consumer<f32>,
    lost: Arc<AtomicU64>,
}

/// Both sides, for a device of so many `channels`.
pub fn ear(channels: usize) -> (Ear, Heard) {
    let (producer, consumer) = RingBuffer::new(ROOM.as_index() * CHANNELS);
    let lost = Arc::new(AtomicU64::new(0));
    let ear = Ear {
        ring: producer,
        channels: channels.max(1),
        lost: Arc::clone(&lost),
    };
    (ear, Heard { ring: consumer, lost })
}

impl Ear {
    /// Takes what has come from the device, interleaved: of many channels the first two, of one the same twice.
    pub fn hear<T: Copy>(&mut self, data: &[T], sample: impl Fn(T) -> f32) {
        for frame in data.chunks_exact(self.channels) {
            if self.ring.slots() < CHANNELS {
                self.lost.fetch_add(1, Ordering::Relaxed);
                continue;
            }
            let second = frame.get(1).unwrap_or(&frame[0]);
            // There is room for both.
            let _ = self.ring.push(sample(frame[0]));
            let _ = self.ring.push(sample(*second));
        }
    }
}

impl Heard {
    /// Adds all that has come since to `into`, interleaved stereo; how many frames.
    pub fn take(&mut self, into: &mut Vec<f32>) -> usize {
        let samples = self.ring.slots() / CHANNELS * CHANNELS;
        if let Ok(chunk) = self.ring.read_chunk(samples) {
            into.extend(chunk);
        }
        samples / CHANNELS
    }

    /// How many frames nobody took in time.
    pub fn lost(&self) -> u64 {
        self.lost.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(channels: usize, data: &[f32]) -> Vec<f32> {
        let (mut ear, mut heard) = ear(channels);
        ear.hear(data, |sample| sample);
        let mut taken = Vec::new();
        assert_eq!(heard.take(&mut taken), taken.len() / 2);
        taken
    }

    #[test]
    fn what_is_heard_is_stereo_whatever_the_device_has() {
        assert_eq!(heard(1, &[1.0, 2.0]), [1.0, 1.0, 2.0, 2.0]);
        assert_eq!(heard(2, &[1.0, 2.0, 3.0, 4.0]), [1.0, 2.0, 3.0, 4.0]);
        assert_eq!(heard(3, &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]), [1.0, 2.0, 4.0, 5.0]);
    }

    #[test]
    fn what_there_is_no_room_for_is_counted() {
        let (mut ear, mut heard) = ear(1);
        let second = vec![0.5; 48_000];
        (0..12).for_each(|_| ear.hear(&second, |sample: f32| sample));
        assert_eq!(heard.lost(), 2 * 48_000);
        let mut taken = Vec::new();
        assert_eq!(heard.take(&mut taken), 10 * 48_000);
        ear.hear(&second, |sample| sample);
        assert_eq!((heard.take(&mut taken), heard.lost()), (48_000, 96_000));
    }
}
