//! Translates a diagnostic to the screen language: its message and its hint, with the values formatted for the user.

use std::borrow::Cow;

use crate::diagnostic::{Diagnostic, Hint, Value, Values};
use crate::locale::{Arguments, Messages};
use crate::screen::clock;

/// The longest value of a message, in characters. A file from outside may have a key of a million.
const LONGEST_SHOWN: usize = 300;

/// The most names that a message lists; more would not be read.
pub(in crate::commands) const MOST_NAMED: usize = 8;

/// The first of `names`, with commas between, and a sign that there are more.
pub(in crate::commands) fn first_named(names: &[String]) -> String {
    let named = names[..names.len().min(MOST_NAMED)].join(", ");
    match names.len() > MOST_NAMED {
        true => named + ", …",
        false => named,
    }
}

/// The message on one line. `kind` and the diagnostic's code select it.
pub(in crate::commands) fn what(messages: &Messages, kind: &str, diagnostic: &Diagnostic) -> String {
    let arguments = arguments(&diagnostic.values);
    let arguments = match &diagnostic.location {
        Some(location) => arguments.text("place", location),
        None => arguments,
    };
    messages.with(&format!("{kind}-{}", diagnostic.code), &arguments)
}

/// The message of a failure and its hint on one line.
pub(in crate::commands) fn what_and_hint(messages: &Messages, diagnostic: &Diagnostic) -> String {
    let what = what(messages, "failure", diagnostic);
    match &diagnostic.hint {
        Some(hint) => format!("{what} {}", self::hint(messages, hint)),
        None => what,
    }
}

/// The hint on one line.
pub(super) fn hint(messages: &Messages, hint: &Hint) -> String {
    match hint {
        Hint::Nearest(name) => messages.with("hint-nearest", &Arguments::new().text("name", name)),
        Hint::Known { names, command } => known(messages, names, command.as_deref()),
        Hint::Message { code, values } => messages.with(&format!("hint-{code}"), &arguments(values)),
    }
}

/// The first names, how many more there are, and the command that lists them all.
fn known(messages: &Messages, names: &[String], command: Option<&str>) -> String {
    let (named, more) = names.split_at(names.len().min(MOST_NAMED));
    let arguments = Arguments::new()
        .text("names", named.join(", "))
        .number("count", more.len() as u64);
    match command {
        _ if more.is_empty() => messages.with("hint-known", &arguments),
        None => messages.with("hint-known-more", &arguments),
        Some(command) => messages.with("hint-known-listed", &arguments.text("command", command)),
    }
}

/// `text` without its end if nobody would read it to there.
fn shortened(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(LONGEST_SHOWN) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => Cow::Borrowed(text),
    }
}

fn arguments(values: &Values) -> Arguments<'static> {
    let with = |arguments: Arguments<'static>, (name, value): &(&'static str, Value)| match value {
        Value::Text(text) => arguments.text(name, shortened(text)),
        Value::Number(number) => arguments.number(name, *number),
        Value::Figure(figure) => arguments.text(name, format!("{figure:.1}")),
        Value::Length(frames) => arguments.text(name, clock::length(*frames)),
        Value::Moment(frames) => arguments.text(name, format!("{:.3}", frames.as_seconds())),
        Value::Names(names) => arguments.text(name, names.join(", ")),
        // The option has the same name as the key of the request.
        Value::Choice(key) => arguments.text(name, format!("--{key}")),
    };
    values.iter().fold(Arguments::new(), with)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_shortened_by_whole_characters() {
        assert_eq!(shortened("é"), "é");
        let long = "é".repeat(LONGEST_SHOWN + 1);
        assert_eq!(shortened(&long).chars().count(), LONGEST_SHOWN + 1);
        assert!(shortened(&long).ends_with("é…"));
    }
}
