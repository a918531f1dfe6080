//! Blocks of music on their way from the thread that reads them to the one that renders: so many, and no more.
//!
//! Must not know where the blocks come from, nor who waits for them.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use crate::mixer::SoundError;
use crate::units::CHANNELS;

/// Frames in a block; the last one before an end may be shorter.
pub(super) const BLOCK: usize = 4096;
/// So many blocks wait at most: four seconds, 1.5 MiB.
const CAPACITY: usize = 48;
/// Reading goes on once no more than these are left: in one go, so that the threads wake each other less often.
const REFILL: usize = 32;
/// A reader that is late goes on reading this many frames ahead of what is heard, so that it may be in time again.
const LEAD: u64 = 12_000;

/// Stereo frames that follow one another.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// The frame of its first sample.
    pub(super) from: u64,
    pub(super) samples: Vec<f32>,
    /// Where the block after it begins.
    pub(super) follows: u64,
}

/// What the reading thread is to do.
#[derive(Debug)]
pub(super) enum ReadingTask {
    /// Read a block from this frame on, and bring it with the number of the journey.
    Read { from: u64, journey: u64 },
    /// All blocks are there: there is time for something else.
    Rest,
    /// Nobody listens any more.
    End,
}

/// The blocks between two threads.
#[derive(Debug)]
pub(super) struct Queue {
    state: Mutex<QueueState>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct QueueState {
    blocks: VecDeque<Block>,
    /// What is read next.
    next: u64,
    /// Counts the jumps: what was read for an earlier journey comes too late.
    journey: u64,
    failure: Option<SoundError>,
    /// Nothing more is read on this journey.
    is_stuck: bool,
    /// As many blocks wait as may; some must go before more are read.
    is_full: bool,
    is_closed: bool,
}

impl Block {
    /// Nothing, before the frame `follows`.
    pub(super) fn none(follows: u64) -> Block {
        Block {
            from: follows,
            samples: Vec::new(),
            follows,
        }
    }

    /// The frame after its last.
    pub(super) fn end(&self) -> u64 {
        self.from + (self.samples.len() / CHANNELS) as u64
    }

    /// Whether `frame` is one of its own.
    pub(super) fn holds(&self, frame: u64) -> bool {
        (self.from..self.end()).contains(&frame)
    }

    /// Copies the samples from `frame` on, as many as `out` takes; says how many frames that were.
    pub(super) fn copy(&self, frame: u64, out: &mut [f32]) -> usize {
        let ready = &self.samples[CHANNELS * (frame - self.from) as usize..];
        let samples = ready.len().min(out.len());
        out[..samples].copy_from_slice(&ready[..samples]);
        samples / CHANNELS
    }
}

impl Queue {
    /// Empty; read from the frame `next` on.
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

    // The side that reads.

    /// What is to be done next. Waits while there is nothing; `is_busy` says that it need not, for something else is.
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

    /// Adds what was read on `journey`, unless that is over.
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

    // The side that renders.

    /// Forgets what was read, and reads from `to` on.
    pub(super) fn jump(&self, to: u64) {
        self.lock().jump(to);
        self.changed.notify_all();
    }

    /// The next block, however long that takes.
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

    /// The block that holds `frame`, if it is here by `until` together with `others` that follow it.
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

    /// Whether another block is here by `until`.
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

    /// Where reading has fallen behind `frame`, lets it go on a little after that.
    pub(super) fn catch_up(&self, frame: u64) {
        let mut state = self.lock();
        if state.blocks.is_empty() && state.next + BLOCK as u64 <= frame {
            state.jump(frame + LEAD);
            self.changed.notify_all();
        }
    }

    /// Nobody listens any more.
    pub(super) fn close(&self) {
        self.lock().is_closed = true;
        self.changed.notify_all();
    }

    /// The first block, taken away.
    fn first(&self, state: &mut QueueState) -> Option<Block> {
        let block = state.blocks.pop_front();
        if state.is_full && state.blocks.len() <= REFILL {
            state.is_full = false;
            self.changed.notify_all();
        }
        block
    }

    /// Waits for a change; `None` once `until` is past, or at once where there is none.
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

    /// A thread that panicked leaves nothing half done here.
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
    /// How many blocks wait.
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

    /// Does what is ordered once; says whether there was something to read.
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
    fn no_more_is_read_ahead_than_four_seconds() {
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
    fn what_was_read_for_an_earlier_journey_is_dropped() {
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
    fn a_failure_comes_after_what_was_read_and_a_jump_tries_again() {
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
