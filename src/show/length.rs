//! Lengths of time as users type them (`30m`, `90s`, `1h15m`, `28.5 min`) or as the screen shows them (`28:30`).
//!
//! A text is converted to whole frames exactly, without a float, like all times here. The caller knows what a length is
//! for and whether it is possible.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::units::{DurationError, FRAMES_PER_MINUTE, Frames, LONGEST};

/// A length of time as the user wrote it; at most 24 hours.
///
/// It keeps the user's text, to show the same text in messages and settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Length {
    text: String,
    frames: Frames,
}

impl Length {
    /// The length in frames.
    pub fn frames(&self) -> Frames {
        self.frames
    }
}

impl FromStr for Length {
    type Err = DurationError;

    fn from_str(text: &str) -> Result<Length, DurationError> {
        Length::try_from(text.to_owned())
    }
}

impl TryFrom<String> for Length {
    type Error = DurationError;

    fn try_from(text: String) -> Result<Length, DurationError> {
        let frames = read(text.trim())?;
        Ok(Length { text, frames })
    }
}

impl From<Length> for String {
    fn from(length: Length) -> String {
        length.text
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

fn read(text: &str) -> Result<Frames, DurationError> {
    let frames = if text.contains(':') {
        clock(text)?
    } else {
        parts(text)?
    };
    if frames > LONGEST {
        return Err(DurationError::TooLong);
    }
    Ok(frames)
}

/// Parses `28:30` or `1:02:03`.
fn clock(text: &str) -> Result<Frames, DurationError> {
    let fields: Vec<&str> = text.split(':').collect();
    let (first, others) = fields.split_first().ok_or(DurationError::Shape)?;
    let below_sixty = |field: &&str| {
        field.len() == 2 && field.as_bytes()[0] < b'6' && field.bytes().all(|byte| byte.is_ascii_digit())
    };
    let unit = match others {
        [_] => Unit::Minute,
        [_, _] => Unit::Hour,
        _ => return Err(DurationError::Shape),
    };
    if first.contains('.') || !others.iter().all(below_sixty) {
        return Err(DurationError::Shape);
    }
    let mut total = Frames::from_decimal(first, unit.frames())?;
    for (field, unit) in others.iter().rev().zip([Unit::Second, Unit::Minute]) {
        total += Frames::from_decimal(field, unit.frames())?;
    }
    Ok(total)
}

/// Parses numbers with units: larger units first, each unit at most once.
fn parts(text: &str) -> Result<Frames, DurationError> {
    let mut rest = text;
    let mut total = Frames::ZERO;
    let mut last = None;
    while !rest.is_empty() || last.is_none() {
        let (number, after) = split(rest, |letter| letter.is_ascii_digit() || letter == '.');
        let (word, after) = split(after, |letter| letter.is_ascii_alphabetic());
        let unit = Unit::of(word).ok_or(DurationError::Shape)?;
        if last >= Some(unit) {
            return Err(DurationError::Shape);
        }
        total += Frames::from_decimal(number, unit.frames())?;
        (rest, last) = (after, Some(unit));
    }
    Ok(total)
}

/// Splits `text` after its leading run of matching characters, and trims spaces at the split.
fn split(text: &str, is_such: impl Fn(char) -> bool) -> (&str, &str) {
    let end = text.find(|letter| !is_such(letter)).unwrap_or(text.len());
    let (head, tail) = text.split_at(end);
    (head, tail.trim_start())
}

/// In the order of the text: the larger unit sorts first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Unit {
    Hour,
    Minute,
    Second,
}

impl Unit {
    fn of(word: &str) -> Option<Unit> {
        match word {
            "h" => Some(Unit::Hour),
            "m" | "min" => Some(Unit::Minute),
            "s" => Some(Unit::Second),
            _ => None,
        }
    }

    fn frames(self) -> Frames {
        match self {
            Unit::Hour => Frames(60 * FRAMES_PER_MINUTE),
            Unit::Minute => Frames(FRAMES_PER_MINUTE),
            Unit::Second => Frames::from_seconds(1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_parsed_exactly() {
        for (text, frames) in [
            ("30m", 86_400_000),
            ("30min", 86_400_000),
            ("30 min", 86_400_000),
            ("90s", 4_320_000),
            ("0s", 0),
            ("1h", 172_800_000),
            ("1h15m", 216_000_000),
            ("1h 5m 30s", 188_640_000),
            ("1h30s", 174_240_000),
            ("  2m  3s ", 5_904_000),
            ("28.5m", 82_080_000),
            ("0.1s", 4_800),
            ("0.1 h", 17_280_000),
            ("0.00125s", 60),
            ("28:30", 82_080_000),
            ("90:00", 259_200_000),
            ("1:02:03", 178_704_000),
            ("24h", 4_147_200_000),
            ("24:00:00", 4_147_200_000),
        ] {
            assert_eq!(read(text.trim()), Ok(Frames(frames)), "{text:?}");
        }
    }

    #[test]
    fn what_is_not_a_length_is_refused() {
        for text in [
            "",
            " ",
            "30",
            "m",
            "half",
            "-5m",
            "+5m",
            "5 m m",
            "5m 5m",
            "5s 5m",
            "5m5",
            "1.m",
            ".5m",
            "1..5m",
            "1e3s",
            "5d",
            "5M",
            "5ms",
            "٣m",
            "5m,",
            "5:3",
            "5:60",
            "5:033",
            "5:-3",
            ":30",
            "5:",
            "1:2:03",
            "1:02:03:04",
            "1.5:00",
            "1:é0",
            "0000000000001s",
            "5m\u{301}",
            "1h\u{a0}5m x",
        ] {
            assert_eq!(read(text.trim()), Err(DurationError::Shape), "{text:?}");
        }
    }

    #[test]
    fn too_fine_and_too_long_have_their_own_errors() {
        for text in ["0.00001s", "1h 0.00001s", "0.0000001m"] {
            assert_eq!(read(text), Err(DurationError::TooFine), "{text}");
        }
        for text in [
            "24h1s",
            "24.5h",
            "24:00:01",
            "999999999999h",
            "23h 59m 61s",
            "1441m",
        ] {
            assert_eq!(read(text), Err(DurationError::TooLong), "{text}");
        }
    }

    #[test]
    fn a_length_keeps_its_text() {
        let length: Length = "1h 5m".parse().unwrap();
        assert_eq!(
            (length.to_string().as_str(), length.frames()),
            ("1h 5m", Frames(187_200_000))
        );
        assert_eq!("soon".parse::<Length>(), Err(DurationError::Shape));
    }
}
