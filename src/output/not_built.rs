//! The speaker of a build without one: it refuses, and says why.

use super::ring::Drain;
use super::{Opener, Output, OutputError, Refused};

/// The speaker of a build without the feature `live`.
#[derive(Debug, Clone, Copy)]
pub struct NotBuilt;

impl Opener for NotBuilt {
    fn open(&mut self, drain: Drain) -> Result<Box<dyn Output>, Refused> {
        Err(Refused {
            drain,
            error: OutputError::NotBuilt,
        })
    }
}
