//! One TOML table, read key by key. A key that was never requested is an unknown key.

use std::ops::Range;
use std::str::FromStr;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::{Fault, Lines, Problem, Spot, bounds, nearest};
use crate::units::Frames;

/// A file's name and text.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The file, as the user would name it.
    pub file: &'a str,
    /// The whole text.
    pub text: &'a str,
}

/// A value and its position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed<T> {
    /// The value.
    pub value: T,
    /// The position in the file.
    pub spot: Spot,
}

/// A table whose keys are taken one by one. [`Table::finish`] rejects the remaining keys.
#[derive(Debug)]
pub struct Table<'a> {
    file: &'a str,
    lines: Lines<'a>,
    values: DeTable<'a>,
    spot: Spot,
    asked: Vec<&'static str>,
}

pub(super) type Read<T> = Result<T, Fault<Problem>>;

impl<'a> Source<'a> {
    /// Parses the whole text.
    ///
    /// # Errors
    /// The text is not TOML, or has more entries or deeper brackets than any data has.
    pub fn parse(self) -> Read<Table<'a>> {
        let lines = Lines::of(self.text);
        if let Err((offset, problem)) = bounds::within(self.text) {
            return Err(Fault {
                file: self.file.to_owned(),
                spot: Some(lines.spot(offset)),
                problem,
            });
        }
        match DeTable::parse(self.text) {
            Ok(values) => Ok(Table::new(self.file, lines, values.into_inner(), 0)),
            Err(error) => Err(Fault {
                file: self.file.to_owned(),
                spot: Some(lines.spot(error.span().map_or(0, |span| span.start))),
                problem: Problem::Syntax {
                    detail: error.message().replace('\n', ", "),
                },
            }),
        }
    }
}

impl<'a> Table<'a> {
    fn new(file: &'a str, lines: Lines<'a>, values: DeTable<'a>, offset: usize) -> Table<'a> {
        Table {
            file,
            spot: lines.spot(offset),
            lines,
            values,
            asked: Vec::new(),
        }
    }

    /// The position where the table begins.
    pub fn spot(&self) -> Spot {
        self.spot
    }

    /// Creates a fault of this file at `spot`.
    pub fn fault<P>(&self, spot: Spot, problem: P) -> Fault<P> {
        Fault {
            file: self.file.to_owned(),
            spot: Some(spot),
            problem,
        }
    }

    /// All keys in alphabetical order, for tables whose keys are names.
    pub fn keys(&self) -> Vec<Placed<String>> {
        let placed = |key: &Spanned<DeString<'a>>| self.placed(key.span().start, key.get_ref().to_string());
        self.values.keys().map(placed).collect()
    }

    /// The string at `key`.
    ///
    /// # Errors
    /// The key is missing or its value is not a string.
    pub fn text(&mut self, key: &'static str) -> Read<Placed<String>> {
        let found = self.optional_text(key)?;
        self.required(key, found)
    }

    /// The string at `key`, if present.
    ///
    /// # Errors
    /// The value is not a string.
    pub fn optional_text(&mut self, key: &'static str) -> Read<Option<Placed<String>>> {
        self.take(key, "string", |value| match value {
            DeValue::String(text) => Ok(text.into_owned()),
            other => Err(other),
        })
    }

    /// The string at `name`, for tables whose keys are names.
    ///
    /// # Errors
    /// The value is not a string.
    pub fn named_text(&mut self, name: &str) -> Read<Option<Placed<String>>> {
        let Some((_, value)) = self.values.remove_entry(name) else {
            return Ok(None);
        };
        let offset = value.span().start;
        match value.into_inner() {
            DeValue::String(text) => Ok(Some(self.placed(offset, text.to_string()))),
            other => Err(self.wrong_type(name, offset, "string", &other)),
        }
    }

    /// The boolean at `key`, or `otherwise` if the key is missing.
    ///
    /// # Errors
    /// The value is not a boolean.
    pub fn truth(&mut self, key: &'static str, otherwise: bool) -> Read<bool> {
        let found = self.take(key, "boolean", |value| value.as_bool().ok_or(value))?;
        Ok(found.map_or(otherwise, |placed| placed.value))
    }

    /// The strings of the array at `key`; empty if the key is missing.
    ///
    /// # Errors
    /// The value is not an array of strings.
    pub fn texts(&mut self, key: &'static str) -> Read<Vec<Placed<String>>> {
        let Some(array) = self.array(key)? else {
            return Ok(Vec::new());
        };
        array
            .into_iter()
            .map(|element| match element.get_ref() {
                DeValue::String(text) => Ok(self.placed(element.span().start, text.to_string())),
                other => Err(self.wrong_type(key, element.span().start, "string", other)),
            })
            .collect()
    }

    /// The table at `key`, if present.
    ///
    /// # Errors
    /// The value is not a table.
    pub fn optional_table(&mut self, key: &'static str) -> Read<Option<Table<'a>>> {
        self.asked.push(key);
        self.named_table(key)
    }

    /// The table at `name`, for tables whose keys are names.
    ///
    /// # Errors
    /// The value is not a table.
    pub fn named_table(&mut self, name: &str) -> Read<Option<Table<'a>>> {
        let Some((_, value)) = self.values.remove_entry(name) else {
            return Ok(None);
        };
        self.as_table(name, value).map(Some)
    }

    /// The table at `key`.
    ///
    /// # Errors
    /// The key is missing or its value is not a table.
    pub fn table(&mut self, key: &'static str) -> Read<Table<'a>> {
        let found = self.optional_table(key)?;
        self.required(key, found)
    }

    /// The array of tables at `key`; empty if the key is missing.
    ///
    /// # Errors
    /// The value is not an array of tables.
    pub fn tables(&mut self, key: &'static str) -> Read<Vec<Table<'a>>> {
        let Some(array) = self.array(key)? else {
            return Ok(Vec::new());
        };
        array
            .into_iter()
            .map(|element| self.as_table(key, element))
            .collect()
    }

    /// Checks whether there is a value at `key`, without taking it. The key counts as known.
    pub fn has(&mut self, key: &'static str) -> bool {
        self.asked.push(key);
        self.values.contains_key(key)
    }

    /// Checks whether the value at `key` is a table, without taking it.
    pub fn holds_table(&self, key: &str) -> bool {
        self.values
            .get(key)
            .is_some_and(|value| value.get_ref().is_table())
    }

    /// Checks whether the value at `key` is a boolean, without taking it.
    pub fn holds_truth(&self, key: &str) -> bool {
        self.values
            .get(key)
            .is_some_and(|value| value.get_ref().is_bool())
    }

    /// The id at `key`, if present. The type `T` checks the syntax of the id.
    ///
    /// # Errors
    /// The value is not a string or not a valid id.
    pub fn optional_id<T: FromStr>(&mut self, key: &'static str) -> Read<Option<Placed<T>>> {
        let Some(text) = self.optional_text(key)? else {
            return Ok(None);
        };
        match text.value.parse() {
            Ok(value) => Ok(Some(Placed {
                value,
                spot: text.spot,
            })),
            Err(_) => Err(self.fault(text.spot, Problem::NotAnId { text: text.value })),
        }
    }

    /// The id at `key`.
    ///
    /// # Errors
    /// The key is missing or its value is not a valid id.
    pub fn id<T: FromStr>(&mut self, key: &'static str) -> Read<Placed<T>> {
        let found = self.optional_id(key)?;
        self.required(key, found)
    }

    /// The duration at `key`, if present.
    ///
    /// # Errors
    /// The value is not a duration.
    pub fn optional_duration(&mut self, key: &'static str) -> Read<Option<Placed<Frames>>> {
        let Some(text) = self.optional_text(key)? else {
            return Ok(None);
        };
        match Frames::from_str(&text.value) {
            Ok(value) => Ok(Some(Placed {
                value,
                spot: text.spot,
            })),
            Err(reason) => Err(self.fault(
                text.spot,
                Problem::Duration {
                    text: text.value,
                    reason,
                },
            )),
        }
    }

    /// The duration at `key`.
    ///
    /// # Errors
    /// The key is missing or its value is not a duration.
    pub fn duration(&mut self, key: &'static str) -> Read<Placed<Frames>> {
        let found = self.optional_duration(key)?;
        self.required(key, found)
    }

    /// The word at `key`, from a closed set: `known` parses a word, `all` lists the words.
    ///
    /// # Errors
    /// The value is not one of these words.
    pub fn word<T>(
        &mut self,
        key: &'static str,
        known: impl Fn(&str) -> Option<T>,
        all: &[&str],
    ) -> Read<Option<Placed<T>>> {
        let Some(text) = self.optional_text(key)? else {
            return Ok(None);
        };
        match known(&text.value) {
            Some(value) => Ok(Some(Placed {
                value,
                spot: text.spot,
            })),
            None => {
                let known = all.iter().map(|word| word.to_string()).collect();
                Err(self.fault(
                    text.spot,
                    Problem::UnknownWord {
                        word: text.value,
                        known,
                    },
                ))
            }
        }
    }

    /// Requires that an optional read found a value.
    ///
    /// # Errors
    /// `found` is `None`: `key` is missing.
    pub fn required<T>(&self, key: &'static str, found: Option<T>) -> Read<T> {
        found.ok_or_else(|| self.fault(self.spot, Problem::MissingKey { key: key.to_owned() }))
    }

    /// Rejects the first key that was never requested.
    ///
    /// # Errors
    /// The first such key, with the known key that was probably meant.
    pub fn finish(self) -> Read<()> {
        let first = self.values.keys().min_by_key(|key| key.span().start);
        let Some(key) = first else { return Ok(()) };
        let nearest = nearest(key.get_ref(), self.asked.iter().copied()).map(str::to_owned);
        let problem = Problem::UnknownKey {
            key: key.get_ref().to_string(),
            nearest,
        };
        Err(self.fault_at(key.span().start, problem))
    }

    fn take<T>(
        &mut self,
        key: &'static str,
        expected: &'static str,
        convert: impl FnOnce(DeValue<'a>) -> Result<T, DeValue<'a>>,
    ) -> Read<Option<Placed<T>>> {
        let Some((span, value)) = self.value(key) else {
            return Ok(None);
        };
        match convert(value) {
            Ok(value) => Ok(Some(self.placed(span.start, value))),
            Err(other) => Err(self.wrong_type(key, span.start, expected, &other)),
        }
    }

    /// Takes the value at `key`, with the bytes where it is written.
    pub(super) fn value(&mut self, key: &'static str) -> Option<(Range<usize>, DeValue<'a>)> {
        self.asked.push(key);
        let (_, value) = self.values.remove_entry(key)?;
        Some((value.span(), value.into_inner()))
    }

    /// The text at the bytes `span`, as it is written in the file.
    pub(super) fn written(&self, span: Range<usize>) -> &'a str {
        self.lines.text().get(span).unwrap_or_default()
    }

    fn array(&mut self, key: &'static str) -> Read<Option<toml::de::DeArray<'a>>> {
        let found = self.take(key, "array", |value| match value {
            DeValue::Array(array) => Ok(array),
            other => Err(other),
        })?;
        Ok(found.map(|placed| placed.value))
    }

    fn as_table(&self, key: &str, value: Spanned<DeValue<'a>>) -> Read<Table<'a>> {
        let offset = value.span().start;
        match value.into_inner() {
            DeValue::Table(values) => Ok(Table::new(self.file, self.lines.clone(), values, offset)),
            other => Err(self.wrong_type(key, offset, "table", &other)),
        }
    }

    pub(super) fn placed<T>(&self, offset: usize, value: T) -> Placed<T> {
        Placed {
            value,
            spot: self.lines.spot(offset),
        }
    }

    pub(super) fn fault_at(&self, offset: usize, problem: Problem) -> Fault<Problem> {
        self.fault(self.lines.spot(offset), problem)
    }

    pub(super) fn wrong_type(
        &self,
        key: &str,
        offset: usize,
        expected: &'static str,
        found: &DeValue<'_>,
    ) -> Fault<Problem> {
        let problem = Problem::WrongType {
            key: key.to_owned(),
            expected,
            found: found.type_str(),
        };
        self.fault_at(offset, problem)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Read<Table<'_>> {
        Source { file: "x.toml", text }.parse()
    }

    #[test]
    fn values_are_read_with_their_positions() {
        let mut table = parse("beat = \"c\"\nhold = \"45 s\"\n").unwrap();
        assert_eq!(table.id::<char>("beat").unwrap().value, 'c');
        let hold = table.duration("hold").unwrap();
        assert_eq!(
            (hold.value, hold.spot),
            (Frames::from_seconds(45), Spot { line: 2, column: 8 })
        );
        table.finish().unwrap();
    }

    #[test]
    fn a_problem_is_reported_with_its_position() {
        let told = |fault: Fault<Problem>| fault.to_string();
        assert!(told(parse("a = \n").unwrap_err()).starts_with("x.toml:1:5: not TOML"));

        let mut table = parse("taget = \"4 s\"").unwrap();
        assert_eq!(
            told(table.duration("target").unwrap_err()),
            "x.toml:1:1: `target` is missing"
        );
        let unknown = table.finish().unwrap_err().problem;
        assert_eq!(
            unknown,
            Problem::UnknownKey {
                key: "taget".into(),
                nearest: Some("target".into())
            }
        );

        let mut table = parse("say = 5\nto = \"5\"\nid = \"A\"").unwrap();
        assert_eq!(
            told(table.text("say").unwrap_err()),
            "x.toml:1:7: `say` must be string, not integer"
        );
        assert!(told(table.duration("to").unwrap_err()).starts_with("x.toml:2:6: `5`"));
        assert_eq!(
            told(table.id::<u8>("id").unwrap_err()),
            "x.toml:3:6: `A` is not an id"
        );
    }

    #[test]
    fn tables_in_arrays_keep_their_positions() {
        let mut table = parse("[[phase]]\nid = \"a\"\n[[phase]]\nidd = \"b\"\n").unwrap();
        let mut phases = table.tables("phase").unwrap().into_iter();
        phases.next().unwrap().id::<char>("id").unwrap();
        let fault = phases.next().unwrap().id::<char>("id").unwrap_err();
        assert_eq!(fault.spot.unwrap().line, 3);
    }
}
