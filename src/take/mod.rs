//! One attempt of a person at a spoken line, and how loud a finished recording is.
//!
//! Must not know which line it was, in what language, who spoke it or where it is kept.

mod levels;
mod measure;

pub use levels::{CEILING, MARGIN, NARRATION, TOLERANCE};
pub use measure::{Measured, Meter, measure};
