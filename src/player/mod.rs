//! Plays a session: takes controls, reports events, and survives the loss of the device.
//!
//! A [`Player`] owns three threads. One renders ahead into the ring and makes the decisions, one keeps an output open,
//! one compiles changes. The decisions are in the `conductor`, which uses no threads and no clock. Must not
//! know files or text.

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
mod refusal;
mod remote;
mod renderer;
mod replay;
mod status;
mod supervisor;
#[cfg(test)]
pub(crate) mod testing;
mod watched;

pub use crate::mixer::MusicLoss;
pub use crate::timeline::{PhaseSpan, StepSpan};
pub use board::Listener;
pub use conductor::{Conductor, Script};
pub use control::{Control, ControlError, MusicWish, Stop, bus_word};
pub use event::{CaptionedLine, Event, Finish, Happening};
pub use live::{Player, Setup};
pub use part::{Following, Left, Part, Recompile, RenderSource, SourceError};
pub use performance::{Fade, PartName, Performance, Segment};
pub use refusal::Refusal;
pub use remote::Remote;
pub use replay::{RenderSources, replay};
pub use status::{PlayState, SoundState, Status};
pub use supervisor::Report;
