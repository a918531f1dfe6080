//! Where data comes from: what is embedded, overlaid by a folder of the person's own.
//!
//! The only room that opens data files. Must not know devices or the terminal.

mod base;
mod check;
mod data;
mod error;
mod jukebox;
mod music;
mod narration;
mod pack;
mod packs;
mod shelf;
mod supply;
mod workshop;

pub use base::{Base, Part, base_hash};
pub use check::{Checked, Finding, Flaw, Report, Tally, check, check_language};
pub use data::{Data, Found, ReadError, ReadReason};
pub use error::LibraryError;
pub use jukebox::{OwnMusicError, Playlist};
pub use music::MusicEntry;
pub use narration::Narration;
pub use pack::{Pack, PackClip, Quality, Voice, VoiceKind, text_hash};
pub use packs::{InstalledPack, PackError, Packs};
pub use shelf::{BASE_LANGUAGE, Library};
pub use supply::Supply;
pub use workshop::{
    Built, Draft, Label, LineState, NewPack, ScriptLine, Workshop, labels, of_sound, open_recording,
    read_text,
};

use pack::file_hash;
