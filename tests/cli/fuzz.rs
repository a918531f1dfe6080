//! For any data file, the program reports what is wrong with it or plays it. It never crashes.

use std::fs;

use proptest::prelude::*;
use proptest::sample::Index;

use super::folder::{Folder, SMALL};
use super::run::warmhands;
use crate::shipped;

/// How often each file is damaged. Every time is one run of the program.
const CASES: u32 = 40;

/// One change to a file.
#[derive(Debug, Clone)]
enum Change {
    /// Any byte, anywhere.
    Byte(Index, u8),
    /// A piece of text with a meaning in such files, at any position.
    Piece(Index, &'static str),
    /// Deletes a range.
    Gap(Index, u8),
    /// Repeats a range.
    Echo(Index, u8),
}

const PIECES: &[&str] = &[
    "\"",
    "\n",
    "=",
    "[",
    "]]",
    "{",
    "}",
    "#",
    "\\u0000",
    "id = \"x\"\n",
    "[[phase]]\n",
    "-",
    "9999999999",
    "0",
    "\"0 s\"",
    "'''",
    "{ $x }",
    "\u{202e}",
    "é",
    "\0",
    "\r",
    ".attr = x",
    "*",
    "->",
];

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Change::Byte(at, byte)),
        (any::<Index>(), prop::sample::select(PIECES)).prop_map(|(at, piece)| Change::Piece(at, piece)),
        (any::<Index>(), any::<u8>()).prop_map(|(at, length)| Change::Gap(at, length)),
        (any::<Index>(), any::<u8>()).prop_map(|(at, length)| Change::Echo(at, length)),
    ]
}

impl Change {
    fn of(&self, bytes: &mut Vec<u8>) {
        if bytes.is_empty() {
            return;
        }
        let stretch = |at: &Index, length: u8| {
            let start = at.index(bytes.len());
            start..bytes.len().min(start + usize::from(length))
        };
        match self {
            Change::Byte(at, byte) => {
                let at = at.index(bytes.len());
                bytes[at] = *byte;
            }
            Change::Piece(at, piece) => {
                let at = at.index(bytes.len());
                bytes.splice(at..at, piece.bytes());
            }
            Change::Gap(at, length) => drop(bytes.drain(stretch(at, *length))),
            Change::Echo(at, length) => {
                let said = bytes[stretch(at, *length)].to_vec();
                bytes.extend(said);
            }
        }
    }
}

fn changed(mut bytes: Vec<u8>, changes: &[Change]) -> Vec<u8> {
    changes.iter().for_each(|change| change.of(&mut bytes));
    bytes
}

/// Runs `line` with `folder`. It must succeed, or refuse with one of its own messages.
fn handled(folder: &Folder, line: &str) -> Result<(), TestCaseError> {
    let said = warmhands(line).over(folder).end();
    prop_assert!(
        matches!(said.code, Some(0 | 2 | 3)),
        "{:?}: {}",
        said.code,
        said.err
    );
    let is_silent = said.code == Some(0) || !said.err.trim().is_empty();
    prop_assert!(is_silent, "refused without a word");
    Ok(())
}

fn shipped_bytes(inside: &str) -> Vec<u8> {
    fs::read(shipped::path(inside)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_session(
        changes in prop::collection::vec(change(), 1..6),
        line in prop::sample::select(&["plan small", "plan small --fit 1m"][..]),
    ) {
        let session = changed(SMALL.into(), &changes);
        handled(&Folder::empty().with("sessions/small.toml", session), line)?;
    }

    #[test]
    fn any_sources(changes in prop::collection::vec(change(), 1..6)) {
        let sources = changed(shipped_bytes("sessions/sources.toml"), &changes);
        handled(&Folder::small().with("sessions/sources.toml", sources), "plan small --rate 12")?;
    }

    #[test]
    fn any_words(
        changes in prop::collection::vec(change(), 1..6),
        file in prop::sample::select(&["locale.toml", "speech.ftl", "terminal.ftl"][..]),
    ) {
        let inside = format!("locales/en-US/{file}");
        let words = changed(shipped_bytes(&inside), &changes);
        let folder = Folder::small().with_shipped("locales/en-US").with(&inside, words);
        handled(&folder, "script small --lang en-US")?;
    }

    #[test]
    fn any_pack(changes in prop::collection::vec(change(), 1..6)) {
        let pack = changed(shipped_bytes("audio/speech/en-US/pack.toml"), &changes);
        handled(&Folder::small().with("audio/speech/en-US/pack.toml", pack), "plan small --json")?;
    }

    #[test]
    fn any_recording(changes in prop::collection::vec(change(), 1..6)) {
        let clip = changed(shipped_bytes("audio/signals/end.ogg"), &changes);
        handled(&Folder::small().with("audio/signals/end.ogg", clip), "plan small")?;
    }
}
