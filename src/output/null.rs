//! Silence in real time: plays a session without a sound card, captions included.
//!
//! A thread of its own pulls the frames that are due and drops them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::units::{ENGINE_RATE, Frames};

use super::ring::Drain;
use super::{Clock, Condition, Opener, Output, OutputError, Refused};

/// The interval between pulls.
const PERIOD: Duration = Duration::from_millis(10);

/// After a longer suspension, such as a closed lid, the missed frames are skipped.
const LONGEST_CATCH_UP: Duration = Duration::from_secs(1);

/// Opens the silent output, which does not need a device.
pub struct NullOpener {
    clock: Arc<dyn Clock>,
}

impl NullOpener {
    /// An opener of silence timed by `clock`.
    pub fn new(clock: Arc<dyn Clock>) -> NullOpener {
        NullOpener { clock }
    }
}

impl Opener for NullOpener {
    fn open(&mut self, drain: Drain) -> Result<Box<dyn Output>, Refused> {
        let stop = Arc::new(AtomicBool::new(false));
        let (clock, flag) = (Arc::clone(&self.clock), Arc::clone(&stop));
        let (hand_over, taken) = std::sync::mpsc::sync_channel(1);
        let spawned = thread::Builder::new()
            .name("silence".to_owned())
            .spawn(move || taken.recv().ok().map(|drain| draw(drain, clock.as_ref(), &flag)));
        match spawned {
            Ok(thread) => {
                let _ = hand_over.send(drain);
                Ok(Box::new(NullOutput { stop, thread }))
            }
            Err(error) => Err(Refused {
                drain,
                error: OutputError::Refused {
                    device: "silence".to_owned(),
                    reason: error.to_string().into(),
                },
            }),
        }
    }
}

struct NullOutput {
    stop: Arc<AtomicBool>,
    thread: JoinHandle<Option<Drain>>,
}

impl Output for NullOutput {
    fn condition(&self) -> Condition {
        Condition::Running
    }

    fn latency(&self) -> Frames {
        Frames::ZERO
    }

    fn stop(self: Box<Self>) -> Option<Drain> {
        self.stop.store(true, Ordering::Relaxed);
        self.thread.join().ok().flatten()
    }
}

fn draw(mut drain: Drain, clock: &dyn Clock, stop: &AtomicBool) -> Drain {
    let mut pace = DueFrames::from(clock.now());
    while !stop.load(Ordering::Relaxed) {
        clock.sleep(PERIOD);
        for _ in 0..pace.due(clock.now()) {
            drain.pull();
        }
    }
    drain
}

/// Computes how many frames are due at a moment, without drift.
#[derive(Debug, Clone, Copy)]
struct DueFrames {
    since: Duration,
    drawn: u64,
}

impl DueFrames {
    fn from(now: Duration) -> DueFrames {
        DueFrames { since: now, drawn: 0 }
    }

    /// The frames that became due since the last call.
    fn due(&mut self, now: Duration) -> u64 {
        let total = frames_in(now.saturating_sub(self.since));
        let due = total.saturating_sub(self.drawn);
        if due > frames_in(LONGEST_CATCH_UP) {
            *self = DueFrames::from(now);
            return 0;
        }
        self.drawn = total;
        due
    }
}

fn frames_in(span: Duration) -> u64 {
    (span.as_nanos() * u128::from(ENGINE_RATE.0) / 1_000_000_000) as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::ring::{Opening, ring};
    use crate::output::testing::Sleeper;

    #[test]
    fn due_frames_add_up_to_the_rate() {
        let mut pace = DueFrames::from(Duration::from_secs(5));
        let mut now = Duration::from_secs(5);
        let mut drawn = 0;
        for _ in 0..10_000 {
            now += Duration::from_nanos(7_000_001);
            drawn += pace.due(now);
        }
        assert_eq!(drawn, frames_in(Duration::from_nanos(70_000_010_000)));
    }

    #[test]
    fn frames_missed_in_a_long_suspension_are_skipped() {
        let mut pace = DueFrames::from(Duration::ZERO);
        assert_eq!(pace.due(Duration::from_secs(3_600)), 0);
        assert_eq!(pace.due(Duration::from_millis(3_600_010)), 480);
    }

    #[test]
    fn it_pulls_by_the_clock_and_returns_the_drain() {
        let (feed, drain) = ring(Opening::AtOnce);
        let clock = Arc::new(Sleeper::default());
        let mut opener = NullOpener::new(Arc::<Sleeper>::clone(&clock));
        let Ok(output) = opener.open(drain) else {
            panic!("silence is always there");
        };
        while feed.gauge().pulled() < 48_000 {
            thread::yield_now();
        }
        assert_eq!(output.condition(), Condition::Running);
        assert!(output.stop().is_some());
        assert_eq!(feed.gauge().pulled(), frames_in(clock.now()));
    }
}
