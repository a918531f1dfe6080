//! What reaches the rendering thread.

use std::sync::Arc;

use crate::timeline::{Changes, Timeline};

use super::{Control, Report};

/// One thing to be dealt with.
#[derive(Debug)]
pub(super) enum Input {
    /// From the caller.
    Control(Control),
    /// From the thread that keeps the output open.
    Report(Report),
    /// From the thread that compiles.
    Compiled(Changes, Option<Arc<Timeline>>),
    /// A thread is gone that should not be.
    Died(&'static str),
    /// Nobody listens any more.
    Abandon,
}
