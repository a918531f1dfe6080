//! One pack that is installed.

use std::path::PathBuf;

use crate::library::{LibraryError, Pack};
use crate::locale::Locale;

/// One pack that is installed.
#[derive(Debug)]
pub struct InstalledPack {
    /// Its name: that of its folder.
    pub id: String,
    /// Its language.
    pub language: Locale,
    /// Its manifest, if that can be read.
    pub pack: Result<Pack, LibraryError>,
    /// Whether it has the words of its language, too.
    pub has_texts: bool,
    /// Whether it is the one that is heard and read in its language.
    pub is_used: bool,
    pub(super) folder: PathBuf,
}
