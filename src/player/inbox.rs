//! The messages to the rendering thread.

use std::sync::Arc;

use crate::timeline::{Changes, Timeline};

use super::{Control, Report};

/// A message.
#[derive(Debug)]
pub(super) enum Input {
    /// From the caller.
    Control(Control),
    /// From the thread that keeps the output open.
    Report(Report),
    /// From the compiler thread.
    Compiled(Changes, Option<Arc<Timeline>>),
    /// A thread died.
    Died(&'static str),
    /// The player was dropped.
    Abandon,
}
