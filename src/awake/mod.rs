//! The sleep of the machine: held off while a session plays, and noticed where it came all the same.
//!
//! `hold`, `sleep` and `keeper` are pure; `clocks`, `inhibitors` and `thread` are the edges. Must not know texts, nor what
//! the screen shows.

mod clocks;
#[cfg(all(target_os = "linux", feature = "live"))]
mod hold;
#[cfg(all(target_os = "linux", feature = "live"))]
mod inhibitors;
#[cfg(all(target_os = "linux", feature = "live"))]
mod keeper;
mod sleep;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(all(target_os = "linux", feature = "live"))]
mod thread;

pub use clocks::ClockReading;
pub use sleep::SleepDetector;
#[cfg(all(target_os = "linux", feature = "live"))]
pub use thread::{WakeLock, hold_off_sleep};
