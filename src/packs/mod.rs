//! Sound packs: their archives, the folder of installed packs, and the folder in which a pack is made.
//!
//! A pack is completed in a temporary folder and then moved into place, so none is ever half installed. Must not know
//! where the folder is, nor what the user is told.

mod archive;
mod choice;
mod contents;
mod error;
mod files;
mod folder;
mod installed;
mod languages;
mod moving;
mod workshop;

pub use error::PackError;
pub use folder::Packs;
pub use installed::InstalledPack;
pub use workshop::{
    Built, Draft, Label, Labels, LineState, MOST_LABELS, NewPack, ScriptLine, Workshop, cut, labels,
    of_sound, open_recording, read_text, sounds_in,
};
