//! The report of a failure: a code, a location, values and a hint.
//!
//! Each error type builds its diagnostic beside its definition. A code is the name of a message. The screen owns the
//! message texts and the format of lengths and lists. Must not know languages.

use std::fmt;

use crate::units::Frames;

/// A line and a column, both from 1. Columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

/// A position in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// The file, as the user would name it.
    pub file: String,
    /// The position in the file, if known.
    pub spot: Option<Spot>,
}

impl fmt::Display for Location {
    /// Formats as `file:line:column`, which editors understand.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.spot {
            Some(Spot { line, column }) => write!(f, "{}:{line}:{column}", self.file),
            None => f.write_str(&self.file),
        }
    }
}

/// One value of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text, shown unchanged.
    Text(String),
    /// A whole number. A message may choose a plural form by it.
    Number(u64),
    /// A measured number, shown with one decimal: meters do not agree any closer.
    Figure(f64),
    /// A duration.
    Length(Frames),
    /// A position in a sound.
    Moment(Frames),
    /// A list of names.
    Names(Vec<String>),
    /// A choice of the user, by its key in a request.
    Choice(&'static str),
}

/// The values of a message, each with its argument name.
pub type Values = Vec<(&'static str, Value)>;

/// The report of a failure.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// The name of the message.
    pub code: &'static str,
    /// The location, if there is one. The message gets it as `place`.
    pub location: Option<Location>,
    /// The other values of the message.
    pub values: Values,
    /// What the user can do.
    pub hint: Option<Hint>,
}

/// What the user can do about a failure.
#[derive(Debug, Clone, PartialEq)]
pub enum Hint {
    /// Use this name, which was probably meant.
    Nearest(String),
    /// Use one of these existing names.
    Known(Vec<String>),
    /// A message of its own.
    Message {
        /// The name of the message.
        code: &'static str,
        /// The values of the message.
        values: Values,
    },
}

/// An error that has a diagnostic.
pub trait Diagnose {
    /// Returns the report of this error.
    fn diagnostic(&self) -> Diagnostic;
}

/// Builds the values from `name` or `name = value`. A borrowed value becomes a text; numbers and lengths are passed
/// by value.
macro_rules! values {
    (@of $name:ident) => { $name };
    (@of $name:ident, $value:expr) => { $value };
    ($($name:ident $(= $value:expr)?),* $(,)?) => {
        vec![$((
            stringify!($name),
            $crate::diagnostic::Value::from($crate::diagnostic::values!(@of $name $(, $value)?)),
        )),*]
    };
}

/// Builds a diagnostic from a code and its values. The code is a literal, so that a test can find it.
macro_rules! diagnostic {
    ($code:literal $(, $($values:tt)*)?) => {
        $crate::diagnostic::Diagnostic::new($code, $crate::diagnostic::values!($($($values)*)?))
    };
}

/// Builds a hint from a code and its values. The code is a literal, so that a test can find it.
macro_rules! hint {
    ($code:literal $(, $($values:tt)*)?) => {
        $crate::diagnostic::Hint::Message {
            code: $code,
            values: $crate::diagnostic::values!($($($values)*)?),
        }
    };
}

pub(crate) use {diagnostic, hint, values};

impl Diagnostic {
    /// Creates a diagnostic without a location or a hint.
    pub fn new(code: &'static str, values: Values) -> Diagnostic {
        Diagnostic {
            code,
            location: None,
            values,
            hint: None,
        }
    }

    /// Sets the location: `file`, at `spot`.
    pub fn at(mut self, file: impl ToString, spot: Option<Spot>) -> Diagnostic {
        let file = file.to_string();
        self.location = Some(Location { file, spot });
        self
    }

    /// Adds a value.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Diagnostic {
        self.values.push((name, value.into()));
        self
    }

    /// Sets the hint [`Hint::Nearest`] if `nearest` is given.
    pub fn near(mut self, nearest: &Option<String>) -> Diagnostic {
        self.hint = nearest.clone().map(Hint::Nearest).or(self.hint);
        self
    }

    /// Sets the hint [`Hint::Known`] if `names` is not empty.
    pub fn known(self, names: &[String]) -> Diagnostic {
        match names {
            [] => self,
            names => self.hint(Hint::Known(names.to_vec())),
        }
    }

    /// Sets the hint.
    pub fn hint(mut self, hint: Hint) -> Diagnostic {
        self.hint = Some(hint);
        self
    }

    /// Sets the hint if there is none yet.
    pub fn or_hint(mut self, hint: Hint) -> Diagnostic {
        self.hint = self.hint.or(Some(hint));
        self
    }
}

impl<T: fmt::Display + ?Sized> From<&T> for Value {
    fn from(text: &T) -> Value {
        Value::Text(text.to_string())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Value {
        Value::Number(number)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Value {
        Value::Number(number.into())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Value {
        Value::Number(number as u64)
    }
}

impl From<Frames> for Value {
    fn from(length: Frames) -> Value {
        Value::Length(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_borrowed_value_is_a_text_and_an_owned_number_is_counted() {
        let key = &"hold".to_owned();
        let told = diagnostic!("many", key, most = 8_u64, lasts = Frames::from_seconds(2));
        let values = [
            ("key", Value::Text("hold".to_owned())),
            ("most", Value::Number(8)),
            ("lasts", Value::Length(Frames::from_seconds(2))),
        ];
        assert_eq!((told.code, &told.values[..]), ("many", &values[..]));
    }

    #[test]
    fn a_location_is_written_as_editors_expect() {
        let spot = Some(Spot { line: 3, column: 7 });
        let told = |spot| diagnostic!("toml").at("a.toml", spot).location.unwrap();
        assert_eq!(told(spot).to_string(), "a.toml:3:7");
        assert_eq!(told(None).to_string(), "a.toml");
    }

    #[test]
    fn or_hint_keeps_the_first_hint() {
        let near = |name: Option<&str>| {
            let name = name.map(str::to_owned);
            diagnostic!("key").near(&name).or_hint(hint!("help")).hint
        };
        assert_eq!(near(Some("max")), Some(Hint::Nearest("max".to_owned())));
        assert_eq!(near(None), Some(hint!("help")));
        let none: [String; 0] = [];
        assert_eq!(diagnostic!("key").known(&none).hint, None);
    }
}
