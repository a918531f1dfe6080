//! A language tag.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};
use unic_langid::LanguageIdentifier;

/// A BCP 47 language tag in its canonical form, e.g. `es-419`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(LanguageIdentifier);

/// The text is not a language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a language tag")]
pub struct LocaleError {
    /// What was written.
    pub text: String,
}

impl Locale {
    /// The tag without its region, script kept: `es-MX` -> `es`.
    pub fn without_region(&self) -> Locale {
        let mut bare = self.0.clone();
        bare.region = None;
        bare.clear_variants();
        Locale(bare)
    }

    /// Whether both are of one language, whatever the region or the script: `en-GB` and `en-US`.
    pub fn is_variant_of(&self, other: &Locale) -> bool {
        self.0.language == other.0.language
    }

    /// As the Fluent crates take it.
    pub(super) fn identifier(&self) -> LanguageIdentifier {
        self.0.clone()
    }
}

impl FromStr for Locale {
    type Err = LocaleError;

    /// Reads `es-419`, `es_MX` and any casing of them.
    fn from_str(text: &str) -> Result<Locale, LocaleError> {
        let refused = || LocaleError {
            text: text.to_owned(),
        };
        let identifier: LanguageIdentifier = text.parse().map_err(|_| refused())?;
        // `und` (no language) is well formed, but nobody speaks it.
        if identifier.language.is_empty() {
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
    fn tags_are_read_in_any_casing_and_written_in_one() {
        for (text, tag) in [
            ("es-419", "es-419"),
            ("EN_us", "en-US"),
            ("zh-hans-cn", "zh-Hans-CN"),
            ("tl", "tl"),
        ] {
            assert_eq!(text.parse::<Locale>().unwrap().to_string(), tag);
        }
        for text in ["", "e", "english!", "und", "../en", "en-"] {
            assert!(text.parse::<Locale>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn variants_share_their_language() {
        let [us, gb, es] = ["en-US", "en-GB", "es"].map(|tag| tag.parse::<Locale>().unwrap());
        assert!(us.is_variant_of(&gb) && !us.is_variant_of(&es));
    }
}
