//! Finds a language by a name that a person typed, in any language and in any case.
//!
//! Must not know where the names come from.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Locale;

/// A name of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageName {
    /// The language.
    pub tag: Locale,
    /// The name, as in `Spanish (Latin America)`.
    pub name: String,
}

/// The message with the name of the language `tag`, as written in the middle of a sentence.
pub fn name_id(tag: &Locale) -> String {
    format!("language-{}", tag.to_string().to_lowercase())
}

/// The message with other names of the language `tag`, separated by commas.
pub fn other_names_id(tag: &Locale) -> String {
    format!("{}-also", name_id(tag))
}

/// A longer text is not a name.
const LONGEST: usize = 64;
/// A shorter Latin word is rather a tag than a part of a name.
const SHORTEST_WORD: usize = 4;

/// A typed or stored name in the form in which names are compared.
struct Folded {
    whole: String,
    /// The part before the brackets.
    short: String,
}

impl Folded {
    fn of(name: &str) -> Folded {
        let short = name.split(['(', '（']).next().unwrap_or_default();
        Folded {
            whole: folded(name),
            short: folded(short),
        }
    }

    /// Whether one word of the name is `word`.
    fn has_word(&self, word: &str) -> bool {
        let is_word = !word.is_ascii() || word.len() >= SHORTEST_WORD;
        is_word && self.short.split(' ').any(|part| part == word)
    }
}

/// The languages that `text` names, each once. A complete name has precedence over one without its brackets, and that
/// over one word of a name.
pub fn named<'a>(text: &str, names: &'a [LanguageName]) -> Vec<&'a Locale> {
    let wished = Folded::of(text);
    if wished.short.is_empty() || !is_short(text) {
        return Vec::new();
    }
    let known: Vec<(&Locale, Folded)> = names
        .iter()
        .filter(|known| is_short(&known.name))
        .map(|LanguageName { tag, name }| (tag, Folded::of(name)))
        .collect();
    let fits: [&dyn Fn(&Folded) -> bool; 3] = [
        &|name| name.whole == wished.whole,
        &|name| name.short == wished.short,
        &|name| name.has_word(&wished.short),
    ];
    let found = fits.iter().map(|fits| {
        let fitting = known.iter().filter(|(_, name)| fits(name));
        let mut tags: Vec<&Locale> = fitting.map(|(tag, _)| *tag).collect();
        tags.sort();
        tags.dedup();
        tags
    });
    found
        .into_iter()
        .find(|tags| !tags.is_empty())
        .unwrap_or_default()
}

/// The name that `text` is most likely a misspelling of; `None` if no name is near.
pub fn nearest_name<'a>(text: &str, names: &'a [LanguageName]) -> Option<&'a LanguageName> {
    if !is_short(text) {
        return None;
    }
    let wished = Folded::of(text).short;
    let distance = |name: &LanguageName| strsim::damerau_levenshtein(&wished, &Folded::of(&name.name).short);
    let known = names.iter().filter(|known| is_short(&known.name));
    let nearest = known.min_by_key(|name| distance(name))?;
    let most = wished.chars().count() / 3;
    (distance(nearest) <= most).then_some(nearest)
}

fn is_short(text: &str) -> bool {
    text.chars().take(LONGEST + 1).count() <= LONGEST
}

/// The words of `text` in lower case, without accents, with a space between them.
fn folded(text: &str) -> String {
    let lower = text.chars().flat_map(char::to_lowercase);
    let letters = lower.nfkd().filter(|c| !is_accent(*c) && !is_invisible(*c));
    let spaced: String = letters
        .map(|c| match c {
            'ı' => 'i',
            'ł' => 'l',
            'đ' => 'd',
            c if c.is_alphanumeric() || is_combining_mark(c) => c,
            _ => ' ',
        })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a word remains the same word without the mark `c`. The vowels of Indian scripts are marks too, and stay.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{655}' | '\u{670}' | '\u{93c}' | '\u{9bc}')
}

/// Joiners and direction marks.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Vec<LanguageName> {
        let names = [
            ("en-GB", "English (United Kingdom)"),
            ("en-GB", "British English"),
            ("en-US", "English (United States)"),
            ("es-419", "Spanish (Latin America)"),
            ("es-419", "español (Latinoamérica)"),
            ("ht", "Haitian Creole"),
            ("id", "bahasa Indonesia"),
            ("it", "tiếng Ý"),
            ("tr", "İngilizce Türkçe"),
            ("sw", "bahasa Swahili"),
            ("hi", "हिन्दी"),
            ("zh-CN", "中文（简体）"),
            ("ar", "الإنجليزية"),
        ];
        let name = |(tag, name): (&str, &str)| LanguageName {
            tag: tag.parse().unwrap(),
            name: name.to_owned(),
        };
        names.map(name).to_vec()
    }

    fn found(text: &str) -> String {
        let names = names();
        let tags = named(text, &names).into_iter();
        tags.map(Locale::to_string).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_name_is_found_in_any_case_and_without_accents_and_brackets() {
        for (text, tags) in [
            ("Spanish (Latin America)", "es-419"),
            ("SPANISH", "es-419"),
            ("spanish (mexico)", "es-419"),
            ("espanol", "es-419"),
            ("ESPAÑOL", "es-419"),
            ("espan\u{303}ol", "es-419"),
            ("english", "en-GB en-US"),
            ("english (united kingdom)", "en-GB"),
            ("british", "en-GB"),
            ("kreol", ""),
            ("creole", "ht"),
            ("haitian-creole", "ht"),
            ("bahasa", "id sw"),
            ("ingilizce türkçe", "tr"),
            ("हिन्दी", "hi"),
            ("中文", "zh-CN"),
            ("الانجليزية", "ar"),
            ("y", ""),
            ("", ""),
            ("()", ""),
        ] {
            assert_eq!(found(text), tags, "{text}");
        }
        assert_eq!(found(&"spanish ".repeat(99)), "");
    }

    #[test]
    fn a_misspelling_has_a_nearest_name() {
        let names = names();
        let nearest = |text: &str| nearest_name(text, &names).map(|name| name.name.as_str());
        assert_eq!(nearest("spansh"), Some("Spanish (Latin America)"));
        assert_eq!(nearest("klingonese"), None);
        assert_eq!(nearest(&"x".repeat(100_000)), None);
    }
}
