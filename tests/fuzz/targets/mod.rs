//! The parsers of what strangers send, a file for each kind of format.

pub(crate) mod fluent;
pub(crate) mod keys;
pub(crate) mod labels;
pub(crate) mod languages;
pub(crate) mod lines;
pub(crate) mod pack;
pub(crate) mod playlist;
pub(crate) mod settings;
pub(crate) mod sound;
pub(crate) mod toml;

use std::fs;
use std::path::Path;

use warmhands::document::Source;

/// The bytes of the file at `path` in the project.
fn shipped(path: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
        .unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Passes `bytes` on as the text of a file. Bytes that are no text are refused before any of these parsers.
fn as_text(bytes: &[u8], read: impl FnOnce(Source<'_>)) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        read(Source { file: "x", text });
    }
}
