//! A language tag as people and systems write it: `en_US.UTF-8`, `sr_RS@latin`, `zh-cmn-Hans-CN`, `en-US-u-ca-buddhist`.
//!
//! Data is stricter: it has the tags of [`Locale::from_str`](std::str::FromStr) only.

use icu_locale::subtags::{Script, Variant, Variants, script};
use icu_locale::{LanguageIdentifier, Locale as CldrLocale};

use super::Locale;

/// A tag of an earlier standard and its replacement, one pair a line.
const LEGACY: &str = include_str!("legacy-tags.txt");

/// The names that the systems give to scripts behind `@`.
const SCRIPTS: [(&str, Script); 4] = [
    ("arabic", script!("Arab")),
    ("cyrillic", script!("Cyrl")),
    ("devanagari", script!("Deva")),
    ("latin", script!("Latn")),
];

impl Locale {
    /// Reads the tag in `text`, in any of the forms in use. Extensions, encodings and currencies are dropped.
    pub fn typed(text: &str) -> Option<Locale> {
        let (tag, modifier) = text.trim().split_once('@').unwrap_or((text.trim(), ""));
        let tag = uncoded(tag).replace('_', "-");
        let tag = current(&tag).unwrap_or_else(|| specific(&tag));
        let mut identifier = CldrLocale::try_from_str(tag).ok()?.id;
        modify(&mut identifier, uncoded(modifier));
        identifier.to_string().parse().ok()
    }
}

/// The text before the name of an encoding.
fn uncoded(text: &str) -> &str {
    text.split_once('.').map_or(text, |(before, _)| before)
}

/// The replacement of a tag of an earlier standard.
fn current(tag: &str) -> Option<&'static str> {
    let pairs = LEGACY.lines().filter_map(|line| line.split_once(' '));
    let mut pairs = pairs.filter(|(old, _)| old.eq_ignore_ascii_case(tag));
    pairs.next().map(|(_, new)| new)
}

/// The tag without the languages that an extended one belongs to: `zh-yue-HK` means `yue-HK`.
fn specific(tag: &str) -> &str {
    let mut tag = tag;
    while let Some((first, rest)) = tag.split_once('-') {
        let second = rest.split('-').next().unwrap_or_default();
        let is_language = |subtag: &str| subtag.chars().all(|c| c.is_ascii_alphabetic());
        let is_extended = second.len() == 3 && is_language(second);
        if !is_extended || !(2..=3).contains(&first.len()) || !is_language(first) {
            break;
        }
        tag = rest;
    }
    tag
}

/// Applies what stands behind `@`: a script, or a variant of the language. `@euro` is neither.
fn modify(identifier: &mut LanguageIdentifier, modifier: &str) {
    let is_named = |(name, script): &&(&str, Script)| {
        modifier.eq_ignore_ascii_case(name) || modifier.eq_ignore_ascii_case(script.as_str())
    };
    if let Some((_, script)) = SCRIPTS.iter().find(is_named) {
        identifier.script.get_or_insert(*script);
    } else if let Ok(variant) = Variant::try_from_str(modifier)
        && identifier.variants.is_empty()
    {
        identifier.variants = Variants::from_variant(variant);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_form_in_use_is_read() {
        for (text, tag) in [
            ("es-419", "es-419"),
            (" EN-us ", "en-US"),
            ("en_US.UTF-8", "en-US"),
            ("en_US.utf8@latn", "en-Latn-US"),
            ("sr_RS.UTF-8@latin", "sr-Latn-RS"),
            ("sr_RS@cyrillic", "sr-Cyrl-RS"),
            ("uz_UZ@Cyrl", "uz-Cyrl-UZ"),
            ("pt_BR@euro", "pt-BR"),
            ("de_DE@euro.ISO-8859-15", "de-DE"),
            ("de_DE@currency=EUR", "de-DE"),
            ("ca@valencia", "ca-valencia"),
            ("en-US-u-ca-buddhist", "en-US"),
            ("hi-IN-u-nu-deva-x-mine", "hi-IN"),
            ("zh-cmn-Hans-CN", "cmn-Hans-CN"),
            ("zh-yue-HK", "yue-HK"),
            ("zh-min-nan", "nan"),
            ("i-klingon", "tlh"),
            ("en-GB-oed", "en-GB-oxendict"),
            ("iw", "iw"),
        ] {
            let read = Locale::typed(text).map(|tag| tag.to_string());
            assert_eq!(read.as_deref(), Some(tag), "{text}");
        }
    }

    #[test]
    fn a_word_is_not_a_tag() {
        for text in [
            "",
            "spanish",
            "中文",
            "i-default",
            "x-mine",
            "und",
            "en-",
            "C",
            "@latin",
            ".",
            "*",
        ] {
            assert_eq!(Locale::typed(text), None, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,40}", tag in "([a-zA-Z0-9]{1,8}[-_@.]){0,6}[a-z]{0,8}") {
            Locale::typed(&text);
            if let Some(read) = Locale::typed(&tag) {
                prop_assert_eq!(Locale::typed(&read.to_string()), Some(read));
            }
        }
    }
}
