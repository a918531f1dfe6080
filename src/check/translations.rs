//! Compares the texts of each language with those of the base language, one by one.
//!
//! Must not know sound, nor what sessions say.

use std::collections::{BTreeMap, BTreeSet};

use super::opened::{Language, OpenedData};
use super::{Finding, Flaw};
use crate::document::Spot;
use crate::library::{Library, TextFile};
use crate::locale::{ScreenText, SpeechLine};

/// A text of at most this many words may be a name, an option or a command.
const FEW_WORDS: usize = 2;
/// The one word that no language translates.
const PROGRAM: &str = env!("CARGO_PKG_NAME");

/// One text, spoken or on screen, in the form in which texts are compared.
#[derive(Debug, Clone, Copy)]
pub(super) struct Text<'a> {
    spot: Spot,
    source: &'a str,
    words: &'a str,
    arguments: Option<&'a BTreeSet<String>>,
}

/// The texts of one file, by id.
pub(super) type Texts<'a> = BTreeMap<&'a str, Text<'a>>;

/// Checks the translations in `opened`.
pub(super) fn findings(library: &Library, opened: &OpenedData) -> Vec<Finding> {
    let Some(base) = opened.base() else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for language in opened.translations() {
        for part in TextFile::ALL {
            let (Some(model), Some(texts)) = (base.texts(part), language.texts(part)) else {
                continue;
            };
            let file = language.file(library, part.file());
            let found = against(part, base, &model, language, &texts);
            findings.extend(found.into_iter().map(|found| found.told(&file).of(&language.tag)));
        }
    }
    findings
}

/// A flaw of the text `id`; `spot` is `None` if the text is missing.
struct TextFlaw<'a> {
    id: &'a str,
    spot: Option<Spot>,
    flaw: Flaw,
}

impl TextFlaw<'_> {
    fn told(self, file: &str) -> Finding {
        let finding = Finding::new(file, self.flaw).about(self.id);
        match self.spot {
            Some(spot) => finding.at(spot),
            None => finding,
        }
    }
}

fn against<'a>(
    part: TextFile,
    base: &Language,
    model: &Texts<'a>,
    language: &Language,
    texts: &Texts<'a>,
) -> Vec<TextFlaw<'a>> {
    let mut found = Vec::new();
    for id in model.keys().filter(|id| !texts.contains_key(*id)) {
        found.push(TextFlaw {
            id,
            spot: None,
            flaw: Flaw::MissingText,
        });
    }
    for (id, text) in texts {
        let flaws = match model.get(id) {
            Some(model) => {
                let untranslated = language.left(base, model, text).then_some(Flaw::Untranslated);
                let outdated = language.outdates(part, id, model).then_some(Flaw::Outdated);
                let flaws = untranslated.into_iter().chain(outdated);
                flaws.chain(text.other_arguments(model)).collect()
            }
            None => vec![Flaw::ExtraText],
        };
        let spot = Some(text.spot);
        found.extend(flaws.into_iter().map(|flaw| TextFlaw { id, spot, flaw }));
    }
    found
}

impl Language {
    /// Its texts of `part`, if they can be read.
    pub(super) fn texts(&self, part: TextFile) -> Option<Texts<'_>> {
        match part {
            TextFile::Speech => {
                let lines = self.speech.as_ref()?.lines();
                Some(
                    lines
                        .map(|(id, line)| (id.as_str(), Text::spoken(line)))
                        .collect(),
                )
            }
            TextFile::Terminal => {
                let texts = self.screen.as_ref()?.iter();
                Some(texts.map(|(id, text)| (id.as_str(), Text::shown(text))).collect())
            }
        }
    }

    /// Whether `text` is unchanged from `model`, the text of `base`. Variants of one language share many texts, so they
    /// never count as unchanged.
    pub(super) fn left(&self, base: &Language, model: &Text<'_>, text: &Text<'_>) -> bool {
        !self.tag.is_variant_of(&base.tag)
            && text.source == model.source
            && words_of_letters(text.words) > FEW_WORDS
    }

    /// Whether its text `id` was translated from another text than `model`. An unreadable `base.toml` is reported once,
    /// not for every text.
    fn outdates(&self, part: TextFile, id: &str, model: &Text<'_>) -> bool {
        self.base.is_some() && self.is_outdated(part, id, model)
    }

    /// Whether `id` is not known to be translated from `model`.
    pub(super) fn is_outdated(&self, part: TextFile, id: &str, model: &Text<'_>) -> bool {
        let base = self.base.as_ref();
        !base.is_some_and(|base| base.is_of(part, id, model.source))
    }
}

impl<'a> Text<'a> {
    fn spoken(line: &'a SpeechLine) -> Text<'a> {
        Text {
            spot: line.spot,
            source: &line.text,
            words: &line.text,
            arguments: None,
        }
    }

    fn shown(text: &'a ScreenText) -> Text<'a> {
        Text {
            spot: text.spot,
            source: &text.source,
            words: &text.words,
            arguments: Some(&text.arguments),
        }
    }

    /// The arguments that the text uses and the program does not provide (it would be shown in the base language
    /// instead), and whether it leaves out any that the program provides.
    fn other_arguments(&self, model: &Text<'_>) -> Vec<Flaw> {
        let (Some(ours), Some(theirs)) = (self.arguments, model.arguments) else {
            return Vec::new();
        };
        let unknown = ours.difference(theirs).cloned();
        let unknown = unknown.map(|name| Flaw::UnknownArgument { name });
        let left_out = !theirs.is_subset(ours);
        unknown.chain(left_out.then_some(Flaw::OtherArguments)).collect()
    }
}

/// The number of words in `text` that need translation. Options, the name of the program, and words with digits or
/// signs inside, such as addresses and file names, do not count.
fn words_of_letters(text: &str) -> usize {
    let bare = |word: &&str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '-');
        let letters = |c: char| c.is_alphabetic() || "-'\u{2019}".contains(c);
        !word.starts_with('-') && word != PROGRAM && !word.is_empty() && word.chars().all(letters)
    };
    text.split_whitespace().filter(bare).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_made_of_letters_count() {
        for (text, count) in [
            ("Wash your hands, please.", 4),
            ("warmhands --help", 0),
            ("\"warmhands render -o session.wav\"", 1),
            (" · () ", 0),
            ("https://med.stanford.edu 48 kHz", 1),
            ("Don't half-close it", 3),
        ] {
            assert_eq!(words_of_letters(text), count, "{text}");
        }
    }
}
