//! What is told of a failure: a code, where it is, its values, and what to do.
//!
//! Each error says its own diagnostic beside its definition. The code names a message. Must not know the words of the
//! message, nor how the screen writes a length or a list.

use std::fmt;

use crate::units::Frames;

/// A line and a column, both from 1; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

/// A file, as the person would name it, and where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// The file.
    pub file: String,
    /// Where in it, if that is known.
    pub spot: Option<Spot>,
}

impl fmt::Display for Location {
    /// `file:line:column`, as editors take it.
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
    /// As it is.
    Text(String),
    /// A whole number, which a message may count with.
    Number(u64),
    /// A measured number. The screen shows one digit after the point: meters do not agree on more.
    Figure(f64),
    /// How long something lasts.
    Length(Frames),
    /// A point in a sound, counted from its beginning.
    Moment(Frames),
    /// Several names.
    Names(Vec<String>),
    /// A choice, by its key in a request.
    Choice(&'static str),
}

/// The values of a message, each with its name there.
pub type Values = Vec<(&'static str, Value)>;

/// What is told of a failure.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// Names the message.
    pub code: &'static str,
    /// The file, if it is in one: the value `place` of the message.
    pub location: Option<Location>,
    /// The other values.
    pub values: Values,
    /// What to do.
    pub hint: Option<Hint>,
}

/// What to do about a failure.
#[derive(Debug, Clone, PartialEq)]
pub enum Hint {
    /// Take the name that was probably meant.
    Nearest(String),
    /// Take one of the names that there are.
    Known {
        /// The names, the most likely ones first.
        names: Vec<String>,
        /// The command that lists all, if there is one.
        command: Option<String>,
    },
    /// What a message says.
    Message {
        /// Names the message.
        code: &'static str,
        /// Its values.
        values: Values,
    },
}

/// Whatever says its diagnostic.
pub trait Diagnose {
    /// What is told of it.
    fn diagnostic(&self) -> Diagnostic;
}

/// The values `name` or `name = value`. A reference becomes a text; a number or a length must be passed by value.
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

/// The diagnostic of a code, which is a literal so that a test finds it, and of its values.
macro_rules! diagnostic {
    ($code:literal $(, $($values:tt)*)?) => {
        $crate::diagnostic::Diagnostic::new($code, $crate::diagnostic::values!($($($values)*)?))
    };
}

/// The hint of a code, which is a literal so that a test finds it, and of its values.
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
    /// What `code` says with `values`.
    pub fn new(code: &'static str, values: Values) -> Diagnostic {
        Diagnostic {
            code,
            location: None,
            values,
            hint: None,
        }
    }

    /// It is in `file`, at `spot`.
    pub fn at(mut self, file: impl ToString, spot: Option<Spot>) -> Diagnostic {
        let file = file.to_string();
        self.location = Some(Location { file, spot });
        self
    }

    /// With one more value.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Diagnostic {
        self.values.push((name, value.into()));
        self
    }

    /// Hints at the name that was probably meant, if one is near.
    pub fn near(mut self, nearest: &Option<String>) -> Diagnostic {
        self.hint = nearest.clone().map(Hint::Nearest).or(self.hint);
        self
    }

    /// Hints at the names that there are, if there are any.
    pub fn known(self, names: &[String]) -> Diagnostic {
        self.known_by(None, names)
    }

    /// The same, where `command` lists all of them.
    pub fn known_in(self, command: impl Into<String>, names: &[String]) -> Diagnostic {
        self.known_by(Some(command.into()), names)
    }

    fn known_by(self, command: Option<String>, names: &[String]) -> Diagnostic {
        match names {
            [] => self,
            names => self.hint(Hint::Known {
                names: names.to_vec(),
                command,
            }),
        }
    }

    /// Hints at `hint`.
    pub fn hint(mut self, hint: Hint) -> Diagnostic {
        self.hint = Some(hint);
        self
    }

    /// Hints at `hint` where nothing better is known.
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
    fn a_reference_becomes_a_text_and_a_number_stays_a_number() {
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
    fn a_location_is_written_as_editors_take_it() {
        let spot = Some(Spot { line: 3, column: 7 });
        let told = |spot| diagnostic!("toml").at("a.toml", spot).location.unwrap();
        assert_eq!(told(spot).to_string(), "a.toml:3:7");
        assert_eq!(told(None).to_string(), "a.toml");
    }

    #[test]
    fn the_first_hint_that_is_known_stays() {
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
