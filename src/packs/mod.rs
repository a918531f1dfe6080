//! Packs from outside: archives that come and go, the folder in which those that were installed stand, and that in which
//! one is made.
//!
//! A pack is made whole beside its place and then moved there, so that none is ever half installed. Must not know where
//! the folder is, nor what a person is told.

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
    Built, Draft, Label, LineState, NewPack, ScriptLine, Workshop, labels, of_sound, open_recording,
    read_text,
};
