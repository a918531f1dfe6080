//! An installed pack.

use std::path::PathBuf;

use crate::library::{LibraryError, Pack};
use crate::locale::Locale;

/// An installed pack.
#[derive(Debug)]
pub struct InstalledPack {
    /// Its name, which is its folder's name.
    pub id: String,
    /// Its language.
    pub language: Locale,
    /// Its manifest, if readable.
    pub pack: Result<Pack, LibraryError>,
    /// Whether it also has the texts of its language.
    pub has_texts: bool,
    /// Whether its language uses this pack.
    pub is_used: bool,
    pub(super) folder: PathBuf,
}
