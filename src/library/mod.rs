//! The data: what is embedded, with an overlay folder of the user.
//!
//! The only module that opens data files. Must not know devices or the terminal.

mod base;
mod data;
mod encoding;
mod error;
mod line_rules;
mod music;
mod names;
mod narration;
mod nearness;
mod own_music;
mod pack;
pub(crate) mod places;
mod set_aside;
mod shelf;
mod supply;
mod units;

pub use base::{Base, TextFile, base_hash};
pub use data::{Data, ReadError, ReadReason, StoredFile};
pub(crate) use encoding::{any_text_of, text_of};
pub use error::LibraryError;
pub use line_rules::LineRules;
pub use music::{MusicEntry, SHIPPED_MUSIC};
pub use narration::Narration;
pub(crate) use narration::{messages_of, missing_lines, unknown_lines};
pub use own_music::{LeftOut, ListFormat, OwnMusicError, Playlist};
pub(crate) use pack::file_hash;
pub use pack::{Pack, PackClip, Quality, Voice, VoiceKind, text_hash};
pub use set_aside::{DataUnit, SetAside};
pub use shelf::{BASE_LANGUAGE, Library};
pub use supply::Supply;
