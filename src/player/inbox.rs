//! The messages to the rendering thread.

use std::sync::Arc;
use std::sync::mpsc::SyncSender;

use crate::timeline::{Changes, Timeline};

use super::{Control, Refusal, Report};

/// A message.
#[derive(Debug)]
pub(super) enum Input {
    /// From the caller, who may wait for an answer.
    Control(Control, Option<SyncSender<Result<(), Refusal>>>),
    /// From the thread that keeps the output open.
    Report(Report),
    /// From the compiler thread.
    Compiled(Changes, Option<Arc<Timeline>>),
    /// A thread died.
    Died(&'static str),
    /// The player was dropped.
    Abandon,
}
