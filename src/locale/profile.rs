//! `locale.toml`: the profile of a language.

use serde::Serialize;

use super::Locale;
use crate::document::{Fault, Placed, Problem, Source, Table};

/// The profile of a language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LocaleProfile {
    /// The tag, which is also the name of the folder.
    pub tag: Locale,
    /// The name of the language in that language.
    pub name: String,
    /// Other ways in which those who speak it write its name: understood, never shown.
    pub also: Vec<String>,
    /// The direction of the script.
    pub direction: Direction,
    /// Other tags that this language serves as its own.
    pub serves: Vec<Locale>,
    /// Other tags that this language serves with a notice: it is near, but not the same.
    pub near: Vec<Locale>,
    /// The calm range of its speaking rate.
    pub rate: SpeakingRate,
    /// Who has reviewed the texts.
    pub review: Review,
}

/// A range of calm speaking rates.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SpeakingRate {
    /// The unit that is counted.
    pub unit: SpeechUnit,
    /// The lowest rate, per minute.
    pub min: i64,
    /// The highest rate, per minute.
    pub max: i64,
}

impl SpeakingRate {
    /// Counts the units of `text`.
    pub fn count(&self, text: &str) -> usize {
        match self.unit {
            SpeechUnit::Words => text.split_whitespace().count(),
            SpeechUnit::Characters => text.chars().filter(|letter| letter.is_alphanumeric()).count(),
        }
    }
}

/// The unit of a speaking rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SpeechUnit {
    /// Words separated by white space.
    Words,
    /// Letters and digits, for scripts without spaces between words.
    Characters,
}

impl SpeechUnit {
    /// The word in `locale.toml` and in messages.
    pub fn word(self) -> &'static str {
        match self {
            SpeechUnit::Words => "words",
            SpeechUnit::Characters => "characters",
        }
    }
}

/// The direction of a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// Who has reviewed the texts of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Review {
    /// Nobody yet.
    None,
    /// A native speaker.
    Native,
    /// A clinician who works in that language.
    Clinician,
}

/// A higher speaking rate is a typing error, in any unit.
const FASTEST: i64 = 10_000;

impl LocaleProfile {
    /// Parses `locale.toml` of the language `tag`.
    ///
    /// # Errors
    /// A key is missing or unknown, or a value is wrong.
    pub fn parse(tag: Locale, source: Source<'_>) -> Result<LocaleProfile, Fault<Problem>> {
        let mut table = source.parse()?;
        let name = table.text("name")?.value;
        let also = texts(&mut table, "also", MOST_NAMES)?;
        let also = also.into_iter().map(|name| name.value).collect();
        let direction = table.word("direction", direction, &["ltr", "rtl"])?;
        let direction = table.required("direction", direction)?.value;
        let (serves, near) = (tags(&mut table, "serves")?, tags(&mut table, "near")?);
        let rate = rate(table.table("rate")?)?;
        let review = table.word("review", review, &["none", "native", "clinician"])?;
        let review = table.required("review", review)?.value;
        table.finish()?;
        Ok(LocaleProfile {
            tag,
            name,
            also,
            direction,
            serves,
            near,
            rate,
            review,
        })
    }
}

/// The most tags that a language may serve. Each wish is compared with all of them; no language has a hundred.
const MOST_TAGS: usize = 300;
/// The most further names of a language. Each wish is compared with all of them, too.
const MOST_NAMES: usize = 50;

/// The tags in the array at `key`; empty if the key is missing.
fn tags(table: &mut Table<'_>, key: &'static str) -> Result<Vec<Locale>, Fault<Problem>> {
    let read = |text: Placed<String>, table: &Table<'_>| {
        text.value.parse().map_err(|_| {
            table.fault(
                text.spot,
                Problem::NotAnId {
                    text: text.value.clone(),
                },
            )
        })
    };
    let texts = texts(table, key, MOST_TAGS)?;
    texts.into_iter().map(|text| read(text, table)).collect()
}

/// The texts in the array at `key`, which are at most `most`; empty if the key is missing.
fn texts(
    table: &mut Table<'_>,
    key: &'static str,
    most: usize,
) -> Result<Vec<Placed<String>>, Fault<Problem>> {
    let texts = table.texts(key)?;
    match texts.get(most) {
        Some(surplus) => Err(table.fault(surplus.spot, Problem::TooManyEntries { most })),
        None => Ok(texts),
    }
}

fn rate(mut table: Table<'_>) -> Result<SpeakingRate, Fault<Problem>> {
    let unit = table.word("unit", speech_unit, &["words", "characters"])?;
    let unit = table.required("unit", unit)?.value;
    let min = table.integer("min", 1..=FASTEST)?.value;
    let max = table.integer("max", min..=FASTEST)?.value;
    table.finish()?;
    Ok(SpeakingRate { unit, min, max })
}

fn speech_unit(word: &str) -> Option<SpeechUnit> {
    [SpeechUnit::Words, SpeechUnit::Characters]
        .into_iter()
        .find(|unit| unit.word() == word)
}

fn direction(word: &str) -> Option<Direction> {
    match word {
        "ltr" => Some(Direction::Ltr),
        "rtl" => Some(Direction::Rtl),
        _ => None,
    }
}

fn review(word: &str) -> Option<Review> {
    match word {
        "none" => Some(Review::None),
        "native" => Some(Review::Native),
        "clinician" => Some(Review::Clinician),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_complete_profile_is_read() {
        let text = "name = \"Español\"\nalso = [\"castellano\"]\ndirection = \"ltr\"\nserves = [\"es\", \"es-MX\"]\nnear = [\"es-ES\"]\n\
                    rate = { unit = \"words\", min = 130, max = 170 }\nreview = \"none\"\n";
        let source = Source {
            file: "locale.toml",
            text,
        };
        let profile = LocaleProfile::parse("es-419".parse().unwrap(), source).unwrap();
        assert_eq!(
            (
                profile.name.as_str(),
                profile.also.len(),
                profile.rate.max,
                profile.serves.len(),
                profile.near.len()
            ),
            ("Español", 1, 170, 2, 1)
        );
    }

    #[test]
    fn a_language_serves_no_more_than_any_language_does_and_has_no_more_names() {
        let read = |key: &str, count: usize| {
            let texts: Vec<String> = (0..count).map(|n| format!("\"ti-a{n:04}\"")).collect();
            let text = format!(
                "name = \"x\"\ndirection = \"ltr\"\n{key} = [{}]\n\
                 rate = {{ unit = \"words\", min = 1, max = 2 }}\nreview = \"none\"\n",
                texts.join(", ")
            );
            let file = "locale.toml";
            LocaleProfile::parse("ti".parse().unwrap(), Source { file, text: &text }).map(|_| ())
        };
        for (key, most) in [("serves", MOST_TAGS), ("near", MOST_TAGS), ("also", MOST_NAMES)] {
            assert_eq!(read(key, most), Ok(()), "{key}");
            let refused = read(key, most + 1).unwrap_err().problem;
            assert_eq!(refused, Problem::TooManyEntries { most }, "{key}");
        }
    }

    #[test]
    fn speech_is_counted_in_words_or_in_characters() {
        let unit = |unit: &str| {
            let text = format!(
                "name = \"x\"\ndirection = \"ltr\"\nserves = []\n\
                 rate = {{ unit = \"{unit}\", min = 1, max = 2 }}\nreview = \"none\"\n"
            );
            let file = "locale.toml";
            let source = Source { file, text: &text };
            LocaleProfile::parse("aa".parse().unwrap(), source).map(|profile| profile.rate)
        };
        let counted = |name: &str| unit(name).unwrap().count("two words");
        assert_eq!((counted("words"), counted("characters")), (2, 8));
        let known = unit("syllables").unwrap_err().problem;
        assert!(matches!(known, Problem::UnknownWord { .. }), "{known:?}");
    }
}
