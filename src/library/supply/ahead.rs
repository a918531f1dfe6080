//! Reads music ahead on its own thread, so that it is ready when the render thread needs it.
//!
//! Knows the timeouts. Must not know the music.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use super::piece::PieceReader;
use super::queue::{BLOCK, Block, Queue, ReadingTask};
use crate::clip::{ClipId, DecodeError};
use crate::mixer::SoundError;
use crate::units::{CHANNELS, Frames};

/// How long rendering waits for music that is late. The ring buffer holds 80 ms.
const IN_THE_FLOW: Duration = Duration::from_millis(5);
/// The same after a seek, when the output is silent and nothing has been read yet.
const AFTER_A_JUMP: Duration = Duration::from_millis(200);
/// Late music returns only when this many more blocks are ready after the first, so that it does not drop out
/// repeatedly.
const BLOCKS_TO_RETURN: usize = 4;
/// The length of the fades around a dropout, in frames.
const FADE: usize = 480;

/// Opens a piece. Called again after a failure.
pub(super) type OpenPiece = Box<dyn FnMut() -> Result<Box<dyn PieceReader>, SoundError> + Send>;

/// A read-ahead of one piece of music. Dropping it ends its thread.
#[derive(Debug)]
pub(super) struct Ahead {
    queue: Arc<Queue>,
    /// The current block.
    block: Block,
    /// The position after the last read; `None` before the first.
    at: Option<u64>,
    /// Whether the music is late, so that reads no longer wait for it.
    is_late: bool,
    /// Whether the music faded out and must fade in again.
    is_faded: bool,
}

impl Ahead {
    /// Starts to read the piece `clip`, opened with `open`, from `from` on.
    pub(super) fn start(clip: ClipId, open: OpenPiece, from: Frames) -> Result<Ahead, SoundError> {
        let queue = Arc::new(Queue::new(from.0));
        let filled = Arc::clone(&queue);
        let name = clip.clone();
        let thread = thread::Builder::new().name("music".into());
        let started = thread.spawn(move || work(&filled, &name, open));
        started.map_err(|error| SoundError::Unplayable {
            clip,
            reason: DecodeError::Read(error),
        })?;
        Ok(Ahead {
            queue,
            block: Block::none(from.0),
            at: None,
            is_late: false,
            is_faded: false,
        })
    }

    /// Fills `out` with the stereo frames from `from` on. Blocks until all are read.
    pub(super) fn read(&mut self, from: Frames, out: &mut [f32]) -> Result<(), SoundError> {
        let (mut at, mut out) = (from.0, out);
        while !out.is_empty() {
            if !self.block.holds(at) {
                self.fetch(at)?;
            }
            let frames = self.block.copy(at, out);
            at += frames as u64;
            out = &mut out[CHANNELS * frames..];
        }
        Ok(())
    }

    /// Makes the block that begins at `frame` the current block. Blocks until it is read.
    fn fetch(&mut self, frame: u64) -> Result<(), SoundError> {
        if self.block.follows != frame {
            self.queue.jump(frame);
        }
        // After a failure the next read is a jump, which retries.
        self.block = Block::none(u64::MAX);
        self.block = self.queue.take()?;
        Ok(())
    }

    /// Fills `out` with the stereo frames from `from` on, or with silence where they are not ready in time. Fades
    /// between both.
    pub(super) fn read_in_time(&mut self, from: Frames, out: &mut [f32]) {
        let until = self.go_to(from.0, out);
        let (mut at, mut out) = (from.0, out);
        while !out.is_empty() {
            if !self.block.holds(at) && !self.fetch_by(at, until) {
                out.fill(0.0);
                return;
            }
            let frames = self.block.copy(at, out);
            at += frames as u64;
            out = &mut out[CHANNELS * frames..];
        }
    }

    /// Handles a jump to `from`. Returns the deadline for waiting.
    fn go_to(&mut self, from: u64, out: &[f32]) -> Option<Instant> {
        let follows = self.at == Some(from);
        if !follows && self.block.follows != from {
            self.queue.jump(from);
            self.block = Block::none(from);
            self.is_faded = false;
        }
        self.at = Some(from + (out.len() / CHANNELS) as u64);
        let patience = if follows { IN_THE_FLOW } else { AFTER_A_JUMP };
        (!self.is_late).then(|| Instant::now() + patience)
    }

    /// Makes the block that contains `frame` the current block, if it is ready by `until`.
    fn fetch_by(&mut self, frame: u64, until: Option<Instant>) -> bool {
        let others = if self.is_late { BLOCKS_TO_RETURN } else { 0 };
        let Some(block) = self.queue.take_by(frame, others, until) else {
            self.queue.catch_up(frame);
            (self.is_late, self.is_faded) = (true, true);
            return false;
        };
        self.block = block;
        if std::mem::take(&mut self.is_faded) {
            self.is_faded = !rise(&mut self.block.samples[CHANNELS * (frame - self.block.from) as usize..]);
        }
        self.is_late = false;
        // No further block is ready: this may be the last one for a while.
        if !self.queue.has_more(until) {
            fall(&mut self.block.samples);
            self.is_faded = true;
        }
        true
    }
}

#[cfg(test)]
impl Ahead {
    pub(super) fn queue(&self) -> &Queue {
        &self.queue
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        self.queue.close();
    }
}

/// Fades in the first frames. If there are too few frames for the fade, mutes them and returns `false`.
fn rise(samples: &mut [f32]) -> bool {
    if samples.len() < CHANNELS * FADE {
        samples.fill(0.0);
        return false;
    }
    for (step, frame) in samples.chunks_exact_mut(CHANNELS).take(FADE).enumerate() {
        let gain = step as f32 / FADE as f32;
        frame.iter_mut().for_each(|sample| *sample *= gain);
    }
    true
}

/// Fades out the last frames.
fn fall(samples: &mut [f32]) {
    for (step, frame) in samples.chunks_exact_mut(CHANNELS).rev().take(FADE).enumerate() {
        let gain = step as f32 / FADE as f32;
        frame.iter_mut().for_each(|sample| *sample *= gain);
    }
}

/// The thread function: executes reading tasks until the queue is closed.
fn work(queue: &Queue, clip: &ClipId, mut open: OpenPiece) {
    let mut piece: Option<Box<dyn PieceReader>> = None;
    let mut is_busy = true;
    loop {
        match queue.order(is_busy) {
            ReadingTask::End => return,
            ReadingTask::Rest => {
                let prepared = unbroken(|| piece.as_mut().is_some_and(|piece| piece.prepare()));
                is_busy = prepared.unwrap_or_default();
            }
            ReadingTask::Read { from, journey } => {
                let block = unbroken(|| read(&mut piece, &mut open, from)).unwrap_or_else(|| {
                    let (clip, reason) = (clip.clone(), DecodeError::Corrupt("reading it broke down"));
                    Err(SoundError::Unplayable { clip, reason })
                });
                queue.bring(journey, block);
                is_busy = true;
            }
        }
    }
}

/// Calls `call`. Returns `None` if it panics, so that the thread survives and its consumer does not wait for ever.
fn unbroken<T>(call: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(call)).ok()
}

/// Reads the block at `from`. Opens the piece if it is not open yet.
fn read(
    piece: &mut Option<Box<dyn PieceReader>>,
    open: &mut OpenPiece,
    from: u64,
) -> Result<Block, SoundError> {
    let piece = match piece {
        Some(piece) => piece,
        None => piece.insert(open()?),
    };
    // Beyond the end, a read of a full block returns the error.
    let frames = match piece.end().saturating_sub(from) {
        0 => BLOCK,
        left => left.min(BLOCK as u64) as usize,
    };
    let mut samples = vec![0.0; CHANNELS * frames];
    piece.read(from, &mut samples)?;
    let end = from + frames as u64;
    let follows = if end < piece.end() { end } else { piece.again() };
    Ok(Block {
        from,
        samples,
        follows,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_too_short_for_the_fade_stays_silent() {
        let mut whole = vec![1.0; CHANNELS * (FADE + 1)];
        assert!(rise(&mut whole));
        assert_eq!((whole[0], whole[CHANNELS * FADE]), (0.0, 1.0));
        let mut short = vec![1.0; CHANNELS * (FADE - 1)];
        assert!(
            !rise(&mut short),
            "the next block would begin in the middle of the rise"
        );
        assert!(short.iter().all(|sample| *sample == 0.0));
    }
}
