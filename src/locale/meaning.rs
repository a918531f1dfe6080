//! The meaning of a tag, by the data of CLDR: its canonical form and its likely subtags.
//!
//! `iw` means `he`, `cmn-Hans-CN` means `zh-CN`, and `hi-Deva` means `hi`, because Hindi is written in Devanagari.

use icu_locale::subtags::{Language, Script, Variants};
use icu_locale::{LanguageIdentifier, LocaleCanonicalizer, LocaleExpander};

use super::Locale;

/// The meaning of a tag.
#[derive(Debug, Clone)]
pub(super) struct Meaning {
    /// The canonical form, without a script that the other subtags imply.
    pub(super) plain: LanguageIdentifier,
    /// The language, the script and the region that are meant, if they are known.
    pub(super) likely: LanguageIdentifier,
}

impl Meaning {
    pub(super) fn of(tag: &Locale) -> Meaning {
        let canonical = canonical(tag);
        Meaning {
            plain: without_implied_script(&canonical),
            likely: likely(&canonical),
        }
    }

    pub(super) fn language(&self) -> Language {
        self.plain.language
    }

    pub(super) fn script(&self) -> Option<Script> {
        self.likely.script
    }

    /// The same language in the same script, without a region and variants.
    pub(super) fn of_any_region(&self) -> LanguageIdentifier {
        without_implied_script(&LanguageIdentifier {
            region: None,
            variants: Variants::new(),
            ..self.likely.clone()
        })
    }
}

impl Locale {
    /// Whether both tags have the same language; region and script may differ: `en-GB` and `en-US`, `tl` and `fil-PH`.
    pub fn is_variant_of(&self, other: &Locale) -> bool {
        canonical(self).language == canonical(other).language
    }

    /// The canonical form of the tag, by CLDR: `iw` is `he`.
    pub fn canonical(&self) -> Locale {
        canonical(self)
            .to_string()
            .parse()
            .unwrap_or_else(|_| self.clone())
    }
}

fn canonical(tag: &Locale) -> LanguageIdentifier {
    let mut locale = icu_locale::Locale::from(identifier(tag));
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    locale.id
}

/// The tag as CLDR reads it, at least its language.
fn identifier(tag: &Locale) -> LanguageIdentifier {
    let tag = tag.to_string();
    let language = || tag.split('-').next().unwrap_or_default().parse();
    tag.parse()
        .or_else(|_| language())
        .unwrap_or(LanguageIdentifier::UNKNOWN)
}

fn likely(canonical: &LanguageIdentifier) -> LanguageIdentifier {
    let mut likely = canonical.clone();
    likely.variants = Variants::new();
    LocaleExpander::new_extended().maximize(&mut likely);
    likely
}

fn without_implied_script(tag: &LanguageIdentifier) -> LanguageIdentifier {
    let without = LanguageIdentifier {
        script: None,
        ..tag.clone()
    };
    if likely(&without).script == tag.script {
        without
    } else {
        tag.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_has_one_plain_form() {
        for (tag, plain, bare) in [
            ("iw", "he", "he"),
            ("in-ID", "id-ID", "id"),
            ("mo", "ro", "ro"),
            ("sh", "sr-Latn", "sr-Latn"),
            ("tl-PH", "fil-PH", "fil"),
            ("hi-Deva", "hi", "hi"),
            ("hi-Latn", "hi-Latn", "hi-Latn"),
            ("cmn-Hans-CN", "zh-CN", "zh"),
            ("zh-Hant-TW", "zh-TW", "zh-Hant"),
            ("zh-Hans", "zh", "zh"),
            ("en-Shaw-GB", "en-Shaw-GB", "en-Shaw"),
            ("ca-valencia", "ca-valencia", "ca"),
        ] {
            let meaning = Meaning::of(&tag.parse().unwrap());
            let found = (meaning.plain.to_string(), meaning.of_any_region().to_string());
            assert_eq!(found, (plain.to_owned(), bare.to_owned()), "{tag}");
        }
    }

    #[test]
    fn variants_share_their_language() {
        let [us, gb, es, tl, fil] =
            ["en-US", "en-GB", "es", "tl", "fil-PH"].map(|tag| tag.parse::<Locale>().unwrap());
        assert!(us.is_variant_of(&gb) && tl.is_variant_of(&fil) && !us.is_variant_of(&es));
    }

    #[test]
    fn a_script_is_known_from_the_region() {
        let script = |tag: &str| Meaning::of(&tag.parse().unwrap()).script().unwrap().to_string();
        assert_eq!(
            ["zh", "zh-HK", "sr", "ur"].map(script),
            ["Hans", "Hant", "Cyrl", "Arab"]
        );
    }
}
