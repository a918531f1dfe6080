//! A diagnostic in the words of the screen: its message and its hint, with their values written as people read them.

use crate::diagnostic::{Diagnostic, Hint, Value, Values};
use crate::locale::{Arguments, Messages};
use crate::screen::clock;

/// How many known names a hint lists; more would be a wall.
const MOST_NAMED: usize = 8;

/// What is wrong, on one line; the message is the code's among those of `kind`.
pub(in crate::commands) fn what(messages: &Messages, kind: &str, diagnostic: &Diagnostic) -> String {
    let arguments = arguments(&diagnostic.values);
    let arguments = match &diagnostic.location {
        Some(location) => arguments.text("place", location),
        None => arguments,
    };
    messages.with(&format!("{kind}-{}", diagnostic.code), &arguments)
}

/// What to do, on one line.
pub(super) fn hint(messages: &Messages, hint: &Hint) -> String {
    match hint {
        Hint::Nearest(name) => messages.with("hint-nearest", &Arguments::new().text("name", name)),
        Hint::Known(names) => {
            let named = &names[..names.len().min(MOST_NAMED)];
            messages.with("hint-known", &Arguments::new().text("names", named.join(", ")))
        }
        Hint::Message { code, values } => messages.with(&format!("hint-{code}"), &arguments(values)),
    }
}

fn arguments(values: &Values) -> Arguments<'static> {
    let with = |arguments: Arguments<'static>, (name, value): &(&'static str, Value)| match value {
        Value::Text(text) => arguments.text(name, text),
        Value::Number(number) => arguments.number(name, *number),
        Value::Figure(figure) => arguments.text(name, format!("{figure:.1}")),
        Value::Length(frames) => arguments.text(name, clock::length(*frames)),
        Value::Moment(frames) => arguments.text(name, format!("{:.3}", frames.as_seconds())),
        Value::Names(names) => arguments.text(name, names.join(", ")),
        // The option for a key of a request is called the same.
        Value::Choice(key) => arguments.text(name, format!("--{key}")),
    };
    values.iter().fold(Arguments::new(), with)
}
