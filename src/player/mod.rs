//! Controls in, events out: what plays a session, holds it, moves in it, and survives the loss of its device.
//!
//! A [`Player`] owns two threads: one renders ahead into the ring and decides, one keeps an output open. The decisions
//! are in the `conductor`, which knows no threads and no clock. Must not know files or text.

mod announcer;
mod board;
mod compiler;
mod conductor;
mod control;
mod event;
mod inbox;
mod live;
mod part;
mod performance;
mod reel;
mod renderer;
mod replay;
mod status;
mod supervisor;
#[cfg(test)]
mod testing;
mod watched;

pub use board::Listener;
pub use conductor::{Conductor, Script};
pub use control::{Control, Stop};
pub use event::{CaptionedLine, Event, Finish, Happening};
pub use live::{Player, Setup};
pub use part::{Following, Left, Part, Recompile, RenderSource, SourceError};
pub use performance::{Fade, PartName, Performance, Segment};
pub use replay::{RenderSources, replay};
pub use status::{PlayState, SoundState, Status};
pub use supervisor::Report;
