//! `base.toml`: for each text of a language, the digest of the base language text from which it was translated.
//!
//! `tools/translate/accept` writes the file. Must not know the current texts.

use std::collections::BTreeMap;

use super::text_hash;
use crate::document::{Fault, Placed, Problem, Source, Table};

/// The number of digits of a digest: 64 bits are enough for some hundred texts.
const DIGITS: usize = 16;

/// The digests of the base language texts from which a language was translated.
#[derive(Debug, Clone, Default)]
pub struct Base {
    spoken: BTreeMap<String, String>,
    shown: BTreeMap<String, String>,
}

/// The two text files of every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextFile {
    /// `speech.ftl`: the spoken texts.
    Speech,
    /// `terminal.ftl`: the texts on the screen.
    Terminal,
}

impl TextFile {
    /// Both files.
    pub const ALL: [TextFile; 2] = [TextFile::Speech, TextFile::Terminal];

    /// The file name in the folder of a language.
    pub fn file(self) -> &'static str {
        match self {
            TextFile::Speech => "speech.ftl",
            TextFile::Terminal => "terminal.ftl",
        }
    }
}

impl Base {
    /// Parses the file.
    ///
    /// # Errors
    /// The file is not TOML, or a digest is invalid.
    pub fn parse(source: Source<'_>) -> Result<Base, Fault<Problem>> {
        let mut table = source.parse()?;
        let base = Base {
            spoken: digests(table.optional_table("speech")?)?,
            shown: digests(table.optional_table("terminal")?)?,
        };
        table.finish()?;
        Ok(base)
    }

    /// Whether `message` was translated from `text`, which is in the base language.
    pub fn is_of(&self, part: TextFile, message: &str, text: &str) -> bool {
        let digests = match part {
            TextFile::Speech => &self.spoken,
            TextFile::Terminal => &self.shown,
        };
        digests
            .get(message)
            .is_some_and(|digest| *digest == base_hash(text))
    }
}

/// The digest of `text` in `base.toml`: the first 16 hexadecimal digits of the SHA-256 of the text with white space
/// folded.
pub fn base_hash(text: &str) -> String {
    let mut digest = text_hash(text);
    digest.truncate(DIGITS);
    digest
}

fn digests(table: Option<Table<'_>>) -> Result<BTreeMap<String, String>, Fault<Problem>> {
    let mut digests = BTreeMap::new();
    let Some(mut table) = table else {
        return Ok(digests);
    };
    for Placed { value: name, .. } in table.keys() {
        if let Some(digest) = table.named_text(&name)? {
            digests.insert(name, digest.value);
        }
    }
    Ok(digests)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Base, String> {
        let file = "base.toml";
        Base::parse(Source { file, text }).map_err(|fault| fault.to_string())
    }

    #[test]
    fn a_text_is_identified_by_its_digest() {
        // tools/translate/tests/test_base.py has the same digests.
        assert_eq!(base_hash("Rest  now,\n and breathe."), "7ea4c19e884c6adc");
        let base = read("[speech]\nrest = \"7ea4c19e884c6adc\"\n").unwrap();
        assert!(base.is_of(TextFile::Speech, "rest", "Rest now, and breathe."));
        assert!(!base.is_of(TextFile::Speech, "rest", "Rest now."));
        assert!(!base.is_of(TextFile::Terminal, "rest", "Rest now, and breathe."));
    }

    #[test]
    fn an_invalid_digest_is_rejected_with_its_position() {
        let told = read("[terminal]\nrest = 5\n").unwrap_err();
        assert!(told.starts_with("base.toml:2:8: "), "{told}");
        assert!(read("[screen]\n").unwrap_err().starts_with("base.toml:1:2: "));
    }
}
