//! The folder in which a user makes a pack: the texts of a language, the lines to record, and the recordings.
//!
//! Its layout is that of a data folder, so `--data` can play it before it is built. Must not know microphones, nor what
//! a recording sounds like.

mod cutting;
mod draft;
mod imports;
mod labels;
mod line;
mod lock;
mod making;
mod manifest;
mod names;
mod placing;
mod ready;
mod sheet;
mod skeleton;
mod whole;

pub use cutting::cut;
pub use draft::Draft;
pub use imports::{of_sound, open_recording, read_text, sounds_in};
pub use labels::{Label, Labels, MOST_LABELS, labels};
pub use line::{LineState, ScriptLine};
pub use making::{Built, Workshop};
pub(super) use ready::ready;
pub use skeleton::NewPack;
