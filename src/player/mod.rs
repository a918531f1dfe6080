//! Controls in, events out: what plays a session, holds it, moves in it, and survives the loss of its device.
//!
//! A [`Player`] owns two threads: one renders ahead into the ring and decides, one keeps an output open. The decisions
//! are in the `conductor`, which knows no threads and no clock. Must not know files or text.

mod conductor;
mod control;
mod event;
mod herald;
mod inbox;
mod live;
mod part;
mod performance;
mod reel;
mod renderer;
mod replay;
mod supervisor;
#[cfg(test)]
mod testing;

pub use conductor::{Conductor, Script};
pub use control::Control;
pub use event::{Event, Finish, Happening};
pub use live::{Player, Setup};
pub use part::{Aftercare, Part, Recompile, Score, ScoreError};
pub use performance::{Fade, PartName, Performance, Take};
pub use replay::{Scores, replay};
pub use supervisor::Report;
