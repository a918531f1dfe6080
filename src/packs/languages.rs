//! Finds the languages of the recordings in a folder.

use std::fs;
use std::path::Path;

use crate::library::places::SPEECH;
use crate::locale::Locale;

/// The languages with recordings in `folder`.
pub(super) fn languages_in(folder: &Path) -> Vec<Locale> {
    let entries = fs::read_dir(folder.join(SPEECH)).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let tags = names.filter_map(|name| {
        let tag: Locale = name.parse().ok()?;
        (tag.to_string() == name).then_some(tag)
    });
    let mut tags: Vec<Locale> = tags.collect();
    tags.sort();
    tags
}
