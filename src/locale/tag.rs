//! Language tags.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};
use unic_langid::LanguageIdentifier;

/// The length of the longest subtag of a language.
const LONGEST_LANGUAGE: usize = 3;

/// A BCP 47 language tag in its canonical form, e.g. `es-419`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(LanguageIdentifier);

/// The text is not a language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a language tag")]
pub struct LocaleError {
    /// The rejected text.
    pub text: String,
}

impl Locale {
    /// The tag without its region; the script stays: `es-MX` -> `es`.
    pub fn without_region(&self) -> Locale {
        let mut bare = self.0.clone();
        bare.region = None;
        bare.clear_variants();
        Locale(bare)
    }

    /// Whether the tag has parts beyond language, script and region.
    pub(super) fn has_variants(&self) -> bool {
        self.0.variants().len() > 0
    }

    /// The tag without those parts.
    pub(super) fn without_variants(&self) -> Locale {
        let mut plain = self.0.clone();
        plain.clear_variants();
        Locale(plain)
    }

    /// The type that the Fluent crates expect.
    pub(super) fn identifier(&self) -> LanguageIdentifier {
        self.0.clone()
    }
}

impl FromStr for Locale {
    type Err = LocaleError;

    /// Parses `es-419` or `es_MX`, in any case.
    fn from_str(text: &str) -> Result<Locale, LocaleError> {
        let refused = || LocaleError {
            text: text.to_owned(),
        };
        // The parser lets some other characters pass in a variant.
        if !text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
        {
            return Err(refused());
        }
        let identifier: LanguageIdentifier = text.parse().map_err(|_| refused())?;
        // `und` (undetermined) is well formed, but it is not a language. No language has a longer subtag, but many have
        // a name that looks like one.
        if identifier.language.is_empty() || identifier.language.as_str().len() > LONGEST_LANGUAGE {
            Err(refused())
        } else {
            Ok(Locale(identifier))
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_in_any_case_and_written_in_canonical_form() {
        for (text, tag) in [
            ("es-419", "es-419"),
            ("EN_us", "en-US"),
            ("zh-hans-cn", "zh-Hans-CN"),
            ("tl", "tl"),
        ] {
            assert_eq!(text.parse::<Locale>().unwrap().to_string(), tag);
        }
        for text in [
            "",
            "e",
            "english!",
            "spanish",
            "und",
            "../en",
            "en-",
            "en-US.bak",
            "es-419~",
            "en-1/..",
        ] {
            assert!(text.parse::<Locale>().is_err(), "{text:?}");
        }
    }
}
