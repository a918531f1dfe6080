//! Control by other programs: lines of JSON over a Unix socket that only its owner can reach.
//!
//! `protocol` and `events` are pure; `entrance`, `server`, `client` and `audible` are its edges. Must not know texts.

mod audible;
mod client;
mod entrance;
mod events;
mod folder;
mod protocol;
mod server;

pub use audible::heard_on;
pub use client::{CallError, call, running};
pub use entrance::ServeError;
pub use protocol::SessionFacts;
pub use server::Server;

/// The longest request in bytes.
const LONGEST: usize = 4096;
