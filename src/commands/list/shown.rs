//! Prints a list as JSON or as lines.

use std::process::ExitCode;

use serde::Serialize;

use crate::commands::app::App;
use crate::commands::failure::CommandError;
use crate::commands::print_json;

/// Prints `listed` as JSON, or the lines of `text`.
pub(super) fn shown<T: Serialize>(
    app: &App,
    listed: T,
    json: bool,
    text: impl Fn(&T) -> String,
) -> Result<ExitCode, CommandError> {
    if json {
        print_json(&listed)
    } else {
        app.print(&text(&listed))
    }
}
