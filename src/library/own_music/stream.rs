//! Recordings for the player. A very short recording is kept in memory and repeated.

use super::crossing::{cross, length};
use crate::clip::{DecodeError, Recording};
use crate::units::{CHANNELS, Frames};

/// A shorter recording is repeated to this length, so that no file is opened more often than about once per second.
const SHORTEST: Frames = Frames::from_seconds(2);

/// A recording that can be read from any frame on.
pub(super) trait TrackStream: Send {
    /// The length in frames, at least one.
    fn frames(&self) -> u64;

    /// Whether it ends before its stated end, because it is damaged or cut short.
    fn ends_early(&self) -> bool {
        false
    }

    /// Fills `out` (interleaved stereo) with the frames from `from` on, and with silence beyond the end.
    fn read(&mut self, from: u64, out: &mut [f32]) -> Result<(), DecodeError>;
}

impl TrackStream for Recording {
    fn frames(&self) -> u64 {
        Recording::frames(self).0
    }

    fn ends_early(&self) -> bool {
        Recording::ends_early(self)
    }

    fn read(&mut self, from: u64, out: &mut [f32]) -> Result<(), DecodeError> {
        Recording::read(self, Frames(from), out)
    }
}

/// Stereo frames in memory.
pub(super) struct WholeTrack(pub(super) Vec<f32>);

impl TrackStream for WholeTrack {
    fn frames(&self) -> u64 {
        (self.0.len() / CHANNELS) as u64
    }

    fn read(&mut self, from: u64, out: &mut [f32]) -> Result<(), DecodeError> {
        let from = usize::try_from(from)
            .unwrap_or(usize::MAX)
            .saturating_mul(CHANNELS);
        let ready = self.0.get(from..).unwrap_or_default();
        let (sound, beyond) = out.split_at_mut(ready.len().min(out.len()));
        sound.copy_from_slice(&ready[..sound.len()]);
        beyond.fill(0.0);
        Ok(())
    }
}

/// Returns `stream`, or its repetition if it is shorter than [`SHORTEST`].
pub(super) fn lasting(mut stream: Box<dyn TrackStream>) -> Result<Box<dyn TrackStream>, DecodeError> {
    if stream.frames() >= SHORTEST.0 {
        return Ok(stream);
    }
    let mut once = vec![0.0; CHANNELS * stream.frames() as usize];
    stream.read(0, &mut once)?;
    Ok(Box::new(WholeTrack(repeated(&once))))
}

/// Repeats stereo `once`, with a crossfade between end and beginning.
fn repeated(once: &[f32]) -> Vec<f32> {
    let frames = once.len() / CHANNELS;
    let crossing = length(frames as u64, frames as u64) as usize;
    let mut sound = once.to_vec();
    while !once.is_empty() && sound.len() < CHANNELS * SHORTEST.as_index() {
        let ending = sound.split_off(sound.len() - CHANNELS * crossing);
        let begins = sound.len();
        sound.extend_from_slice(once);
        cross(&ending, &mut sound[begins..][..ending.len()], 0, crossing as u64);
    }
    sound
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_recording_is_repeated_with_crossfades() {
        let once: Vec<f32> = [0.5; 2 * 9_000].into();
        let sound = repeated(&once);
        let frames = sound.len() / CHANNELS;
        assert!((SHORTEST.as_index()..SHORTEST.as_index() + 9_000).contains(&frames));
        assert_eq!(sound[CHANNELS * 5_999], 0.5);
        let middle = sound[CHANNELS * 7_500];
        assert!((middle - 0.5 * 2.0_f32.sqrt()).abs() < 1e-3, "{middle}");
    }

    #[test]
    fn even_a_single_frame_is_repeated() {
        assert_eq!(repeated(&[0.25, -0.25]).len(), CHANNELS * SHORTEST.as_index());
    }

    #[test]
    fn beyond_the_end_there_is_silence() {
        let mut out = [9.0; 4];
        WholeTrack(vec![0.5, 0.5]).read(0, &mut out).unwrap();
        assert_eq!(out, [0.5, 0.5, 0.0, 0.0]);
        WholeTrack(vec![0.5, 0.5]).read(u64::MAX, &mut out).unwrap();
        assert_eq!(out, [0.0; 4]);
    }
}
