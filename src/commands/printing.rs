//! Prints results on stdout and messages on stderr.

use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Duration;

use super::failure::CommandError;
use crate::screen::{self, Printer};

/// How long whoever reads may take for the last of what is shown. A busy machine may need most of it.
pub(super) const LAST_WORDS: Duration = Duration::from_secs(1);

/// Prints a complete result, however slow its reader is. A reader that stops early (`| head`) is not a failure.
pub(super) fn print(text: &str) -> Result<ExitCode, CommandError> {
    screen::settle(LAST_WORDS);
    shown(io::stdout().lock().write_all(text.as_bytes())).map(|()| ExitCode::SUCCESS)
}

/// Prints a complete result that need not be text for a person.
pub(super) fn print_bytes(bytes: &[u8]) -> Result<ExitCode, CommandError> {
    screen::settle(LAST_WORDS);
    shown(io::stdout().lock().write_all(bytes)).map(|()| ExitCode::SUCCESS)
}

/// Prints one of many results. Returns whether somebody still reads them.
pub(super) fn print_if_read(text: &str) -> Result<bool, CommandError> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if screen::is_gone(&error) => Ok(false),
        written => shown(written).map(|()| true),
    }
}

/// Prints a message on stderr, beside the result, without waiting. A missing reader is not a failure either.
pub(super) fn tell(text: &str) {
    let mut stderr = Printer::stderr();
    let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
}

/// The result of showing something. A missing reader is not a failure.
pub(super) fn shown(result: io::Result<()>) -> Result<(), CommandError> {
    match result {
        Err(error) if !screen::is_gone(&error) => Err(CommandError::stdout(&error)),
        _ => Ok(()),
    }
}

/// Prints `value` as one JSON object.
pub(super) fn print_json(value: &impl serde::Serialize) -> Result<ExitCode, CommandError> {
    let text = serde_json::to_string(value).map_err(|error| CommandError::Internal(error.to_string()))?;
    print(&(text + "\n"))
}
