//! Holds a writer to real time, so that a reader gets sound as a device would play it (law: in-time).
//!
//! Knows frames and a clock; must not know what is written.

use std::sync::Arc;
use std::time::Duration;

use super::Clock;
use crate::units::{ENGINE_RATE, Frames};

/// A writer that is later than this was held up by its reader. It goes on from there, and does not hurry after.
const LATEST: Duration = Duration::from_millis(200);

/// The pace of a writer.
pub struct Throttle {
    clock: Arc<dyn Clock>,
    /// When the first frame was due, moved by the time that the reader held the writer up.
    begun: Duration,
}

impl Throttle {
    /// Starts now: the first frame is due.
    pub fn start(clock: Arc<dyn Clock>) -> Throttle {
        let begun = clock.now();
        Throttle { clock, begun }
    }

    /// Waits until the frame `at` is due.
    pub fn wait(&mut self, at: Frames) {
        let due = self.begun + length(at);
        let now = self.clock.now();
        if now > due + LATEST {
            self.begun += now - due;
            return;
        }
        while let Some(left) = due.checked_sub(self.clock.now()).filter(|left| !left.is_zero()) {
            self.clock.sleep(left);
        }
    }
}

fn length(frames: Frames) -> Duration {
    let rate = u64::from(ENGINE_RATE.0);
    let rest = (frames.0 % rate) * 1_000_000_000 / rate;
    Duration::from_secs(frames.0 / rate) + Duration::from_nanos(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::testing::Sleeper;

    /// Frames written at a time.
    const PORTION: u64 = 1_920;

    /// When each of `portions` begins, if the reader holds portion `stalled` up for `span`.
    fn begins(portions: u64, stalled: u64, span: Duration) -> Vec<Duration> {
        let clock = Arc::new(Sleeper::default());
        let mut pace = Throttle::start(Arc::<Sleeper>::clone(&clock));
        let write = |portion: u64| {
            pace.wait(Frames(portion * PORTION));
            let begun = clock.now();
            if portion == stalled {
                clock.sleep(span);
            }
            begun
        };
        (0..portions).map(write).collect()
    }

    #[test]
    fn it_keeps_to_the_clock_without_drift() {
        let begun = begins(90_000, 0, Duration::ZERO);
        assert_eq!(begun[0], Duration::ZERO);
        assert_eq!(begun[75_000], Duration::from_secs(3_000));
    }

    #[test]
    fn after_a_stalled_reader_it_goes_on_at_the_same_pace() {
        let hour = Duration::from_secs(3_600);
        let begun = begins(1_000, 100, hour);
        let portion = Duration::from_millis(40);
        assert!(begun.windows(2).all(|pair| pair[1] >= pair[0] + portion));
        assert_eq!(begun[999], begun[101] + 898 * portion);
        assert_eq!(begun[101], begun[100] + hour);
    }

    #[test]
    fn a_short_delay_is_made_up_for() {
        let begun = begins(1_000, 100, Duration::from_millis(100));
        assert_eq!(begun[999], Duration::from_millis(999 * 40));
    }
}
