//! A value that an option can't have, as a person sees it, whoever found it.

use std::fmt::Display;

use super::diagnostic::Diagnostic;
use crate::commands::exit::USAGE;
use crate::locale::Arguments;

/// One outside of its range, told by `id`. The range is what to do.
pub(super) fn out_of_range(
    id: &'static str,
    argument: &str,
    value: impl Display,
    min: impl Display,
    max: impl Display,
) -> Diagnostic {
    let arguments = Arguments::new()
        .text("argument", argument)
        .text("value", value)
        .text("min", min)
        .text("max", max);
    Diagnostic::new(USAGE, id, arguments)
}

/// One that is none of `known`.
pub(super) fn unknown_value(argument: &str, value: &str, known: &[String]) -> Diagnostic {
    let arguments = Arguments::new().text("argument", argument).text("value", value);
    Diagnostic::new(USAGE, "failure-invalid-value", arguments).known(known)
}
