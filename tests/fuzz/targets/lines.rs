//! The names of recordings made elsewhere, each of which is to be found among the lines of a pack.

use std::sync::LazyLock;

use tempfile::TempDir;
use warmhands::packs::{NewPack, Workshop};

use super::as_text;
use crate::search::{CASES, Target};

const PIECES: &[&[u8]] = &[
    b" ",
    b"-",
    b"_",
    b".",
    b"(2)",
    b"0",
    b"007",
    b"99999999999999999999",
    b".wav",
    b".opus",
    b".OGG",
    b"gate",
    b"Wash-hands",
    b"wait",
    b"Copy of ",
    b"/",
    b"\\",
    b"\0",
    b"\xcc\x81",
    b"\xef\xbc\xa7",
    b"\xef\xb7\xba",
    b"\xe2\x80\x8f",
    b"\xc4\xb0",
    b"\xd9\xa3",
];

/// The folder of a new pack, which lasts as long as the search.
static FOLDER: LazyLock<(TempDir, Workshop)> = LazyLock::new(|| {
    let folder = TempDir::new().unwrap();
    let new = NewPack {
        language: "ti".parse().unwrap(),
        voice: String::new(),
        licence: String::new(),
    };
    let workshop = Workshop::create(&folder.path().join("ti"), &new).unwrap();
    (folder, workshop)
});

/// The name of a file or a label.
pub(crate) fn line() -> Target {
    Target {
        seeds: [
            "gate",
            "03 Wash_hands.m4a",
            "Wash-hands (1).opus.ogg",
            "wait-2.wav",
            "ｇａｔｅ",
        ]
        .map(|text| text.as_bytes().to_vec())
        .into(),
        pieces: PIECES,
        cases: CASES,
        read: |bytes| {
            as_text(bytes, |source| {
                let (_, workshop) = &*FOLDER;
                match workshop.named(source.text) {
                    Ok(line) => assert!(workshop.line(line.as_str()).is_some(), "{line}"),
                    Err(error) => drop(error.to_string()),
                }
            });
        },
    }
}
