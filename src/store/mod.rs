//! Data kept for a user: settings, the last place of a session. The only room that writes to the user's home, except
//! `packs`, which is given its folder.
//!
//! Must not know the player, the terminal or the command line.

pub mod folders;
pub mod log;
mod place;
mod place_edits;
mod place_error;
mod place_file;
mod place_lock;
mod place_plan;
mod place_way;
mod private;
pub mod settings;
mod side;
mod state;

pub use place::{KeptHands, LastPlace};
pub use place_edits::{KeptChange, KeptEdit, KeptHold, kept};
pub use place_error::PlaceError;
pub use place_file::PlaceFile;
pub use place_lock::PlaceLock;
pub use place_plan::fingerprint;
pub use place_way::WayBack;
pub use side::SideMemory;
pub use state::StateFolder;
