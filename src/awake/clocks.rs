//! A look at the two clocks that differ by the time that the machine slept.

use std::time::Duration;

/// The clock that counts sleep, read between two looks at the one that does not. A program that is stopped for a while
/// between two of these reads then knows that it can't tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClockReading {
    /// The time without sleep, read first.
    pub(super) before: Duration,
    /// The time with sleep.
    pub(super) with_sleep: Duration,
    /// The time without sleep, read last.
    pub(super) after: Duration,
}

impl ClockReading {
    /// Reads the clocks.
    #[cfg(target_os = "linux")]
    pub fn now() -> ClockReading {
        use rustix::time::{ClockId, clock_gettime};
        let read = |clock| Duration::try_from(clock_gettime(clock)).unwrap_or_default();
        ClockReading {
            before: read(ClockId::Monotonic),
            with_sleep: read(ClockId::Boottime),
            after: read(ClockId::Monotonic),
        }
    }

    /// Elsewhere there are no such clocks, and no sleep is noticed.
    #[cfg(not(target_os = "linux"))]
    pub fn now() -> ClockReading {
        ClockReading {
            before: Duration::ZERO,
            with_sleep: Duration::ZERO,
            after: Duration::ZERO,
        }
    }

    /// The least that the machine can have slept until now.
    pub(super) fn least_sleep(&self) -> Duration {
        self.with_sleep.saturating_sub(self.after)
    }

    /// The most that the machine can have slept until now.
    pub(super) fn most_sleep(&self) -> Duration {
        self.with_sleep.saturating_sub(self.before)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clocks_of_the_machine_are_in_order() {
        let reading = ClockReading::now();
        assert!(reading.before <= reading.after && reading.least_sleep() <= reading.most_sleep());
        #[cfg(target_os = "linux")]
        assert!(reading.with_sleep > Duration::ZERO);
    }
}
