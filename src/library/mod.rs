//! The data: what is embedded, with an overlay folder of the user.
//!
//! The only module that opens data files. Must not know devices or the terminal.

mod base;
mod data;
mod error;
mod music;
mod narration;
mod nearness;
mod own_music;
mod pack;
pub(crate) mod places;
mod shelf;
mod supply;

pub use base::{Base, TextFile, base_hash};
pub use data::{Data, ReadError, ReadReason, StoredFile};
pub use error::LibraryError;
pub use music::{MusicEntry, SHIPPED_MUSIC};
pub use narration::Narration;
pub(crate) use narration::{messages_of, unknown_lines};
pub use own_music::{LeftOut, OwnMusicError, Playlist};
pub(crate) use pack::file_hash;
pub use pack::{Pack, PackClip, Quality, Voice, VoiceKind, text_hash};
pub use shelf::{BASE_LANGUAGE, Library};
pub use supply::Supply;
