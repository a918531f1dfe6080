//! Caches decoded sound in an anonymous temporary file: reading it back is cheaper than decoding again.
//!
//! The samples have the byte order of the machine, because no other program reads the file. If the file fails, the
//! cache is dropped and the sound is decoded as before.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};

use crate::units::{CHANNELS, Frames};

/// The maximum length of a cached sound: 220 MiB.
const LONGEST: Frames = Frames::from_seconds(10 * 60);
const FRAME_BYTES: usize = CHANNELS * size_of::<f32>();

/// The first frames of a sound, as far as they were read sequentially.
#[derive(Debug)]
pub(super) struct DecodeCache {
    file: File,
    frames: u64,
}

impl DecodeCache {
    /// Creates a cache for a sound of `frames`. `None` if the sound is too long or there is no temporary file.
    pub(super) fn new(frames: Frames) -> Option<DecodeCache> {
        if frames > LONGEST {
            return None;
        }
        let file = tempfile::tempfile().ok()?;
        Some(DecodeCache { file, frames: 0 })
    }

    /// Fills `out` with the stereo frames from `from` on, if all of them are in `cache`. Returns whether it did.
    pub(super) fn read(cache: &mut Option<DecodeCache>, from: u64, out: &mut [f32]) -> bool {
        let wanted = from + (out.len() / CHANNELS) as u64;
        let Some(open) = cache.as_mut().filter(|open| wanted <= open.frames) else {
            return false;
        };
        let read = open.try_read(from, out);
        if read.is_err() {
            *cache = None;
        }
        read.is_ok()
    }

    /// Appends `samples`, which begin at frame `from`, if they directly follow the cached frames.
    pub(super) fn keep(cache: &mut Option<DecodeCache>, from: u64, samples: &[f32]) {
        let kept = match cache {
            Some(open) if open.frames == from => open.try_keep(samples),
            _ => return,
        };
        if kept.is_err() {
            *cache = None;
        }
    }

    fn try_read(&mut self, from: u64, out: &mut [f32]) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(from * FRAME_BYTES as u64))?;
        self.file.read_exact(bytemuck::cast_slice_mut(out))
    }

    fn try_keep(&mut self, samples: &[f32]) -> io::Result<()> {
        self.file
            .seek(SeekFrom::Start(self.frames * FRAME_BYTES as u64))?;
        self.file.write_all(bytemuck::cast_slice(samples))?;
        self.frames += (samples.len() / CHANNELS) as u64;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cached_frames_are_read_back_bit_for_bit() {
        let mut cache = DecodeCache::new(Frames(100));
        let sound: Vec<f32> = (0..40).map(|n| n as f32 / 7.0 - 2.0).collect();
        DecodeCache::keep(&mut cache, 0, &sound[..20]);
        DecodeCache::keep(&mut cache, 15, &sound[30..]);
        let mut out = [0.0; 10];
        assert!(
            !DecodeCache::read(&mut cache, 8, &mut out),
            "what did not follow is not there"
        );
        DecodeCache::keep(&mut cache, 10, &sound[20..]);
        assert!(DecodeCache::read(&mut cache, 8, &mut out));
        assert_eq!(out, sound[16..26]);
    }

    #[test]
    fn a_sound_of_hours_is_not_cached() {
        assert!(DecodeCache::new(Frames::from_seconds(3_600)).is_none());
    }
}
