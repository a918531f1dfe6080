//! What reaches the rendering thread.

use super::{Control, Report};

/// One thing to be dealt with.
#[derive(Debug)]
pub(super) enum Input {
    /// From the caller.
    Control(Control),
    /// From the thread that keeps the output open.
    Report(Report),
    /// Nobody listens any more.
    Abandon,
}
