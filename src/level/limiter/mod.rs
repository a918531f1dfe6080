//! The two limiters and their common gain curve.
//!
//! [`Limiter`] limits a mix block by block, and [`limit`] limits a whole sound. They measure peaks differently: the
//! mix needs a stateless measurement without allocation, and a recording needs the standard meter that later checks
//! its file.

mod bend;
mod stream;
mod whole;

pub use stream::LOOK_AHEAD;
pub(crate) use stream::{BLOCK, Limiter};
pub(crate) use whole::limit;
