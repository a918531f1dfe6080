//! The two limiters, and the shape that both give to their gain.
//!
//! [`Limiter`] holds down a mix that comes in blocks, and [`limit`] a whole sound. They measure peaks differently: the mix
//! needs a measure without memory that allocates nothing, and a recording the one of the standard that its file is
//! checked by.

mod bend;
mod stream;
mod whole;

pub use stream::LOOK_AHEAD;
pub(crate) use stream::{BLOCK, Limiter};
pub(crate) use whole::limit;
