//! `locale.toml`: what a language says about itself.

use serde::Serialize;

use super::Locale;
use crate::document::{Fault, Problem, Source, Table};

/// What a language says about itself.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LocaleProfile {
    /// Its tag: the name of its folder.
    pub tag: Locale,
    /// Its name in its own language.
    pub name: String,
    /// Which way its script runs.
    pub direction: Direction,
    /// Other tags it answers for as its own.
    pub serves: Vec<Locale>,
    /// Other tags it answers for with a word about it: near, but not theirs.
    pub near: Vec<Locale>,
    /// How fast its narration is calm.
    pub rate: SpeakingRate,
    /// Who has read it.
    pub review: Review,
}

/// A range of calm speech.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SpeakingRate {
    /// What is counted.
    pub unit: SpeechUnit,
    /// The slowest, a minute.
    pub min: i64,
    /// The fastest, a minute.
    pub max: i64,
}

impl SpeakingRate {
    /// How many of its units `text` has.
    pub fn count(&self, text: &str) -> usize {
        match self.unit {
            SpeechUnit::Words => text.split_whitespace().count(),
            SpeechUnit::Characters => text.chars().filter(|letter| letter.is_alphanumeric()).count(),
        }
    }
}

/// By what a pace of speech is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SpeechUnit {
    /// What stands between spaces.
    Words,
    /// Letters and figures, where words have no spaces between them.
    Characters,
}

impl SpeechUnit {
    /// As `locale.toml` and messages write it.
    pub fn word(self) -> &'static str {
        match self {
            SpeechUnit::Words => "words",
            SpeechUnit::Characters => "characters",
        }
    }
}

/// Which way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// Who has read a language's texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Review {
    /// Nobody yet.
    None,
    /// Somebody whose first language it is.
    Native,
    /// Somebody who does this work in that language.
    Clinician,
}

impl LocaleProfile {
    /// Reads `locale.toml` of the language `tag`.
    ///
    /// # Errors
    /// Where a key is missing, unknown or wrong.
    pub fn parse(tag: Locale, source: Source<'_>) -> Result<LocaleProfile, Fault<Problem>> {
        let mut table = source.parse()?;
        let name = table.text("name")?.value;
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
            direction,
            serves,
            near,
            rate,
            review,
        })
    }
}

/// The tags under `key`, if it is there.
fn tags(table: &mut Table<'_>, key: &'static str) -> Result<Vec<Locale>, Fault<Problem>> {
    let read = |text: crate::document::Placed<String>, table: &Table<'_>| {
        text.value.parse().map_err(|_| {
            table.fault(
                text.spot,
                Problem::NotAnId {
                    text: text.value.clone(),
                },
            )
        })
    };
    table
        .texts(key)?
        .into_iter()
        .map(|text| read(text, table))
        .collect()
}

fn rate(mut table: Table<'_>) -> Result<SpeakingRate, Fault<Problem>> {
    let unit = table.word("unit", speech_unit, &["words", "characters"])?;
    let unit = table.required("unit", unit)?.value;
    let (min, max) = (table.integer("min")?.value, table.integer("max")?.value);
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
    fn a_profile_is_read_whole() {
        let text = "name = \"Español\"\ndirection = \"ltr\"\nserves = [\"es\", \"es-MX\"]\nnear = [\"es-ES\"]\n\
                    rate = { unit = \"words\", min = 130, max = 170 }\nreview = \"none\"\n";
        let source = Source {
            file: "locale.toml",
            text,
        };
        let profile = LocaleProfile::parse("es-419".parse().unwrap(), source).unwrap();
        assert_eq!(
            (
                profile.name.as_str(),
                profile.rate.max,
                profile.serves.len(),
                profile.near.len()
            ),
            ("Español", 170, 2, 1)
        );
    }

    #[test]
    fn a_pace_is_counted_in_words_or_in_characters() {
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
