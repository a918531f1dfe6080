//! Test helpers: the clocks of a machine.

use std::time::Duration;

use super::ClockReading;

/// The clocks `millis` after the start without sleep, with `slept` seconds of sleep by then.
pub(crate) fn clocks(millis: u64, slept: u64) -> ClockReading {
    let time = Duration::from_millis(millis);
    ClockReading {
        before: time,
        with_sleep: time + Duration::from_secs(slept),
        after: time + Duration::from_micros(1),
    }
}
