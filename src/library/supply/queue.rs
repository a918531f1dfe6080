//! A bounded queue of music blocks from the reading thread to the render thread.
//!
//! Must not know the producer or the consumer of the blocks.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use crate::mixer::SoundError;
use crate::units::CHANNELS;

/// Frames per block. The last block before an end may be shorter.
pub(super) const BLOCK: usize = 4096;
/// The maximum number of queued blocks: four seconds, 1.5 MiB.
const CAPACITY: usize = 48;
/// Reading resumes when at most this many blocks are left. Reading in batches wakes the threads less often.
const REFILL: usize = 32;
/// A late reader skips to this many frames ahead of the playback position, so that it can catch up.
const LEAD: u64 = 12_000;

/// Contiguous stereo frames.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// The position of the first sample, in frames.
    pub(super) from: u64,
    pub(super) samples: Vec<f32>,
    /// The start of the next block, in frames.
    pub(super) follows: u64,
}

/// A task for the reading thread.
#[derive(Debug)]
pub(super) enum ReadingTask {
    /// Read a block from this frame on, and deliver it with the journey number.
    Read { from: u64, journey: u64 },
    /// There is nothing to read for now: there is time for other work.
    Rest,
    /// The consumer is gone.
    End,
}

/// The queue between the two threads.
#[derive(Debug)]
pub(super) struct Queue {
    state: Mutex<QueueState>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct QueueState {
    blocks: VecDeque<Block>,
    /// The next frame to read.
    next: u64,
    /// The number of jumps so far. Blocks from an earlier journey are dropped.
    journey: u64,
    failure: Option<SoundError>,
    /// Whether reading has stopped on this journey.
    is_stuck: bool,
    /// Whether the queue is full. Some blocks must be taken before more are read.
    is_full: bool,
    is_closed: bool,
}

impl Block {
    /// Creates an empty block before the frame `follows`.
    pub(super) fn none(follows: u64) -> Block {
        Block {
            from: follows,
            samples: Vec::new(),
            follows,
        }
    }

    /// The end position, in frames.
    pub(super) fn end(&self) -> u64 {
        self.from + (self.samples.len() / CHANNELS) as u64
    }

    /// Whether the block contains `frame`.
    pub(super) fn holds(&self, frame: u64) -> bool {
        (self.from..self.end()).contains(&frame)
    }

    /// Copies samples from `frame` on, as many as fit into `out`. Returns the number of frames.
    pub(super) fn copy(&self, frame: u64, out: &mut [f32]) -> usize {
        let ready = &self.samples[CHANNELS * (frame - self.from) as usize..];
        let samples = ready.len().min(out.len());
        out[..samples].copy_from_slice(&ready[..samples]);
        samples / CHANNELS
    }
}

impl Queue {
    /// Creates an empty queue that is read from frame `next` on.
    pub(super) fn new(next: u64) -> Queue {
        let state = QueueState {
            next,
            ..QueueState::default()
        };
        Queue {
            state: Mutex::new(state),
            changed: Condvar::new(),
        }
    }

    // Producer side.

    /// Returns the next task. Blocks while there is none, unless `is_busy`: then the caller has other work, and the
    /// result is `Rest`.
    pub(super) fn order(&self, is_busy: bool) -> ReadingTask {
        let mut state = self.lock();
        loop {
            if state.is_closed {
                return ReadingTask::End;
            }
            if !state.is_stuck && !state.is_full {
                let QueueState { next, journey, .. } = *state;
                return ReadingTask::Read { from: next, journey };
            }
            if is_busy {
                return ReadingTask::Rest;
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Adds a block that was read on `journey`, unless a newer journey has begun.
    pub(super) fn bring(&self, journey: u64, read: Result<Block, SoundError>) {
        let mut state = self.lock();
        if state.journey != journey {
            return;
        }
        match read {
            Ok(block) => {
                state.next = block.follows;
                state.blocks.push_back(block);
                state.is_full = state.blocks.len() >= CAPACITY;
            }
            Err(error) => {
                state.is_stuck = true;
                state.failure = Some(error);
            }
        }
        self.changed.notify_all();
    }

    // Consumer side.

    /// Drops all blocks and continues reading at `to`.
    pub(super) fn jump(&self, to: u64) {
        self.lock().jump(to);
        self.changed.notify_all();
    }

    /// Takes the next block. Blocks until there is one.
    pub(super) fn take(&self) -> Result<Block, SoundError> {
        let mut state = self.lock();
        loop {
            if let Some(block) = self.first(&mut state) {
                return Ok(block);
            }
            if let Some(error) = state.failure.take() {
                return Err(error);
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Takes the block that contains `frame`, if it and `others` more blocks are ready by `until`.
    pub(super) fn take_by(&self, frame: u64, others: usize, until: Option<Instant>) -> Option<Block> {
        let mut state = self.lock();
        loop {
            while state.blocks.front().is_some_and(|block| block.end() <= frame) {
                self.first(&mut state);
            }
            let is_here = state.blocks.front().is_some_and(|block| block.holds(frame));
            if is_here && state.blocks.len() > others {
                return self.first(&mut state);
            }
            state = self.wait(state, until)?;
        }
    }

    /// Whether another block is ready by `until`.
    pub(super) fn has_more(&self, until: Option<Instant>) -> bool {
        let mut state = self.lock();
        while state.blocks.is_empty() {
            match self.wait(state, until) {
                Some(waited) => state = waited,
                None => return false,
            }
        }
        true
    }

    /// If reading has fallen behind `frame`, skips to a little after it.
    pub(super) fn catch_up(&self, frame: u64) {
        let mut state = self.lock();
        if state.blocks.is_empty() && state.next + BLOCK as u64 <= frame {
            state.jump(frame + LEAD);
            self.changed.notify_all();
        }
    }

    /// The consumer is gone.
    pub(super) fn close(&self) {
        self.lock().is_closed = true;
        self.changed.notify_all();
    }

    /// Removes and returns the first block.
    fn first(&self, state: &mut QueueState) -> Option<Block> {
        let block = state.blocks.pop_front();
        if state.is_full && state.blocks.len() <= REFILL {
            state.is_full = false;
            self.changed.notify_all();
        }
        block
    }

    /// Waits for a change. Returns `None` after `until`, or at once if `until` is `None`.
    fn wait<'a>(
        &self,
        state: MutexGuard<'a, QueueState>,
        until: Option<Instant>,
    ) -> Option<MutexGuard<'a, QueueState>> {
        let left = until?.checked_duration_since(Instant::now())?;
        let waited = self.changed.wait_timeout(state, left);
        let (state, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
        (!timeout.timed_out()).then_some(state)
    }

    /// Ignores poisoning: every update is complete under the lock.
    fn lock(&self) -> MutexGuard<'_, QueueState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl QueueState {
    fn jump(&mut self, to: u64) {
        self.blocks.clear();
        self.next = to;
        self.journey += 1;
        self.failure = None;
        (self.is_stuck, self.is_full) = (false, false);
    }
}

#[cfg(test)]
impl Queue {
    /// The number of queued blocks.
    pub(super) fn waiting(&self) -> usize {
        self.lock().blocks.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(from: u64) -> Block {
        Block {
            from,
            samples: vec![0.0; CHANNELS * BLOCK],
            follows: from + BLOCK as u64,
        }
    }

    /// Executes one task. Returns whether it was a read.
    fn serve(queue: &Queue) -> bool {
        match queue.order(true) {
            ReadingTask::Read { from, journey } => {
                queue.bring(journey, Ok(block(from)));
                true
            }
            ReadingTask::Rest | ReadingTask::End => false,
        }
    }

    #[test]
    fn at_most_four_seconds_are_read_ahead() {
        let queue = Queue::new(0);
        while serve(&queue) {}
        let frames = queue.waiting() * BLOCK;
        assert!((192_000..200_000).contains(&frames), "{frames}");
        queue.take().unwrap();
        assert!(!serve(&queue), "one alone is not worth waking up for");
        while queue.waiting() > REFILL {
            queue.take().unwrap();
        }
        while serve(&queue) {}
        assert_eq!(queue.waiting(), CAPACITY);
    }

    #[test]
    fn blocks_of_an_earlier_journey_are_dropped() {
        let queue = Queue::new(0);
        let ReadingTask::Read { from, journey } = queue.order(true) else {
            panic!("nothing to read")
        };
        queue.jump(90_000);
        queue.bring(journey, Ok(block(from)));
        assert_eq!(queue.waiting(), 0);
        assert!(serve(&queue));
        assert_eq!(queue.take().unwrap().from, 90_000);
    }

    #[test]
    fn a_failure_follows_the_blocks_before_it_and_a_jump_retries() {
        let queue = Queue::new(0);
        serve(&queue);
        let ReadingTask::Read { journey, .. } = queue.order(true) else {
            panic!("nothing to read")
        };
        let clip = crate::clip::ClipId::new("gone");
        queue.bring(journey, Err(SoundError::Missing { clip }));
        assert!(!serve(&queue), "it is not tried again by itself");
        assert_eq!(queue.take().unwrap().from, 0);
        assert!(queue.take().is_err());
        queue.jump(0);
        assert!(serve(&queue));
    }

    #[test]
    fn a_late_reader_catches_up() {
        let queue = Queue::new(0);
        serve(&queue);
        assert!(
            queue.take_by(1_000_000, 0, None).is_none(),
            "what is past is dropped"
        );
        queue.catch_up(1_000_000);
        assert!(serve(&queue));
        assert_eq!(queue.take().unwrap().from, 1_000_000 + LEAD);
        assert!(matches!(queue.order(true), ReadingTask::Read { .. }));
        queue.close();
        assert!(matches!(queue.order(true), ReadingTask::End));
    }
}
