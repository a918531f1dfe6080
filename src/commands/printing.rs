//! Texts on their way out: results on stdout, what is told beside them on stderr.

use std::io::{self, Write};
use std::process::ExitCode;

use super::failure::CommandError;

/// Prints a result whole; a reader that stops listening (`| head`) is no failure.
pub(super) fn print(text: &str) -> Result<ExitCode, CommandError> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(CommandError::stdout(&error)),
        _ => Ok(ExitCode::SUCCESS),
    }
}

/// Tells something beside the result, on stderr; that nobody reads it is no failure either.
pub(super) fn tell(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Prints `value` as one JSON object.
pub(super) fn print_json(value: &impl serde::Serialize) -> Result<ExitCode, CommandError> {
    let text = serde_json::to_string(value).map_err(|error| CommandError::Internal(error.to_string()))?;
    print(&(text + "\n"))
}
