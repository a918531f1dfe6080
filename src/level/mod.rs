//! Loudness and peaks: the meter, the limiters, the gain curves and the target levels.
//!
//! Numbers in, numbers out. Must not know the purpose of a sound or the caller.

mod curve;
mod gain;
mod levels;
mod limiter;
mod meter;
#[cfg(test)]
pub(crate) mod testing;
mod true_peak;
mod window;

pub(crate) use curve::{cubic, half_cosine};
pub(crate) use gain::{scale, shape};
pub use levels::{CEILING, MARGIN, MUSIC, NARRATION, TOLERANCE};
pub use limiter::LOOK_AHEAD;
pub(crate) use limiter::{BLOCK, Limiter, limit};
pub(crate) use meter::clipped;
pub use meter::{Measured, Meter, measure};
