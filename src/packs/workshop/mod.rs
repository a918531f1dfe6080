//! The folder in which somebody makes a pack: the words of a language, the lines to record, what was recorded.
//!
//! It is laid out as a data folder, so that what is in it can be played with `--data` before anything is built. Must not
//! know microphones, nor what a recording sounds like.

mod draft;
mod imports;
mod labels;
mod line;
mod making;
mod manifest;
mod ready;
mod sheet;
mod skeleton;
mod whole;

pub use draft::Draft;
pub use imports::{of_sound, open_recording, read_text};
pub use labels::{Label, labels};
pub use line::{LineState, ScriptLine};
pub use making::{Built, Workshop};
pub(super) use ready::ready;
pub use skeleton::NewPack;
