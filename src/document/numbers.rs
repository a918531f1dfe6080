//! Numbers of a table, each within the range that its reader gives.
//!
//! A number that a computer can write and a person can't mean (`nan`, `1e400`, `0x`) is refused like any other that is
//! outside its range. Must not know what the numbers mean.

use std::ops::RangeInclusive;

use toml::de::DeValue;

use super::table::{Placed, Read, Table};
use super::{Fault, Problem};

/// The longest part of a number that is shown.
const SHOWN: usize = 40;

impl<'a> Table<'a> {
    /// The whole number at `key`.
    ///
    /// # Errors
    /// The key is missing or its value is not a whole number in `range`.
    pub fn integer(&mut self, key: &'static str, range: RangeInclusive<i64>) -> Read<Placed<i64>> {
        let (offset, written, value) = self.numeral(key, "integer")?;
        let parsed = match &value {
            DeValue::Integer(digits) => i64::from_str_radix(digits.as_str(), digits.radix()).ok(),
            _ => None,
        };
        match parsed.filter(|number| range.contains(number)) {
            Some(number) => Ok(self.placed(offset, number)),
            None => Err(self.fault_at(
                offset,
                Problem::WholeNumber {
                    key: key.to_owned(),
                    text: written,
                    least: *range.start(),
                    most: *range.end(),
                },
            )),
        }
    }

    /// The decimal number at `key`, with or without a fraction.
    ///
    /// # Errors
    /// The key is missing or its value is not a decimal number in `range`.
    pub fn number(&mut self, key: &'static str, range: RangeInclusive<f64>) -> Read<Placed<f64>> {
        let (offset, written, value) = self.numeral(key, "float")?;
        let parsed: Option<f64> = match &value {
            DeValue::Integer(digits) if digits.radix() == 10 => digits.as_str().parse().ok(),
            DeValue::Float(digits) => digits.as_str().parse().ok(),
            _ => None,
        };
        // No range contains NaN, and none is infinite.
        match parsed.filter(|number| range.contains(number)) {
            Some(number) => Ok(self.placed(offset, number)),
            None => Err(self.fault_at(
                offset,
                Problem::Number {
                    key: key.to_owned(),
                    text: written,
                    least: range.start().to_string(),
                    most: range.end().to_string(),
                },
            )),
        }
    }

    /// The offset, the text and the value of the number at `key`, whole or not; `expected` is TOML's name of its type.
    fn numeral(
        &mut self,
        key: &'static str,
        expected: &'static str,
    ) -> Result<(usize, String, DeValue<'a>), Fault<Problem>> {
        let found = self.value(key);
        let (span, value) = self.required(key, found)?;
        if !matches!(value, DeValue::Integer(_) | DeValue::Float(_)) {
            return Err(self.wrong_type(key, span.start, expected, &value));
        }
        let written = self.written(span.clone()).chars().take(SHOWN).collect();
        Ok((span.start, written, value))
    }
}

#[cfg(test)]
mod tests {
    use crate::document::{Fault, Problem, Source, Spot, Table};

    fn parse(text: &str) -> Table<'_> {
        let file = "x.toml";
        Source { file, text }.parse().unwrap()
    }

    fn told<T: std::fmt::Debug>(read: Result<T, Fault<Problem>>) -> String {
        read.unwrap_err().to_string()
    }

    #[test]
    fn numbers_are_read_with_their_positions() {
        let mut table = parse("rate = 1_5\nframes = 0x10\nloudness = -24.5\nlevel = 7\n");
        let frames = {
            assert_eq!(table.integer("rate", 1..=60).unwrap().value, 15);
            table.integer("frames", 0..=100).unwrap()
        };
        assert_eq!((frames.value, frames.spot), (16, Spot { line: 2, column: 10 }));
        assert_eq!(table.number("loudness", -99.0..=0.0).unwrap().value, -24.5);
        assert_eq!(table.number("level", 0.0..=9.0).unwrap().value, 7.0);
        table.finish().unwrap();
    }

    #[test]
    fn a_whole_number_is_within_its_range() {
        for number in [
            "0",
            "-5",
            "61",
            "0x",
            "9223372036854775808",
            "1.5",
            "nan",
            "inf",
            "0b111111",
        ] {
            let text = format!("rate = {number}\n");
            assert_eq!(
                told(parse(&text).integer("rate", 1..=60)),
                format!("x.toml:1:8: `rate` must be a whole number from 1 to 60, not {number}")
            );
        }
        let long = format!("rate = {}\n", "9".repeat(10_000));
        assert!(told(parse(&long).integer("rate", 1..=60)).len() < 200);
        assert!(
            told(parse("rate = \"5\"\n").integer("rate", 1..=60)).ends_with("must be integer, not string")
        );
    }

    #[test]
    fn a_number_is_finite_and_decimal() {
        for number in [
            "nan", "-nan", "inf", "-inf", "1e400", "-1e400", "0x10", "0.1", "-99.1",
        ] {
            let text = format!("loudness = {number}\n");
            assert_eq!(
                told(parse(&text).number("loudness", -99.0..=0.0)),
                format!("x.toml:1:12: `loudness` must be a number from -99 to 0, not {number}")
            );
        }
        assert!(told(parse("").number("loudness", -99.0..=0.0)).ends_with("`loudness` is missing"));
        assert!(told(parse("loudness = true\n").number("loudness", -9.0..=0.0)).ends_with("not boolean"));
    }
}
