//! Errors of the command line.

use crate::commands::shell::quoted;
use crate::control::KeymapError;
use crate::diagnostic::{Diagnose, Diagnostic, Hint, diagnostic, hint};
use crate::show::is_name;
use crate::units::DurationError;

/// An error of the command line.
#[derive(Debug, PartialEq, thiserror::Error)]
pub(in crate::commands) enum UsageError {
    /// An option that does not exist.
    #[error("unknown argument {argument}")]
    UnknownArgument {
        argument: String,
        nearest: Option<String>,
    },
    /// A command that does not exist.
    #[error("unknown command {command}")]
    UnknownCommand {
        command: String,
        nearest: Option<String>,
    },
    /// A value outside a closed set.
    #[error("{value} is not a value of {argument}")]
    InvalidValue {
        argument: String,
        value: String,
        known: Vec<String>,
    },
    /// A control that does not exist.
    #[error("unknown control {control}")]
    UnknownControl { control: String, known: Vec<String> },
    /// Several sessions run, and none was named.
    #[error("several sessions run")]
    SeveralSessions { names: Vec<String> },
    /// The name of another session that runs.
    #[error("{name} is in use")]
    NameInUse { name: String },
    /// A required argument is missing.
    #[error("{argument} is missing")]
    Missing { argument: String },
    /// An option without its value.
    #[error("{argument} needs a value")]
    NoValue { argument: String, known: Vec<String> },
    /// An option given twice.
    #[error("{argument} can be given only once")]
    Twice { argument: String },
    /// Two arguments that contradict each other; the hint says which to choose.
    #[error("{one} and {other} do not go together")]
    NotTogether { one: String, other: String, hint: Hint },
    /// A file name whose ending is that of no format that is written; and the session with its options, as typed.
    #[error("no sound file ends in the way {file} does")]
    UnknownEnding { file: String, session: String },
    /// A number outside its range, or not a number.
    #[error("{value} is not between {min} and {max}")]
    Range {
        argument: &'static str,
        value: String,
        min: String,
        max: String,
    },
    /// Reminders that are too near or too far apart, and who says so.
    #[error("{value} is not between {min} and {max} ({cite})")]
    Every {
        value: String,
        min: String,
        max: String,
        cite: String,
    },
    /// Not a length of time, or one beyond the limit.
    #[error("{value} is no length for {argument}")]
    Duration {
        argument: &'static str,
        value: String,
        reason: DurationError,
    },
    /// A key that can't have the meaning that was typed.
    #[error("{typed}: {reason}")]
    Key { typed: String, reason: KeymapError },
    /// Sound for standard output, which is a terminal.
    #[error("sound for a terminal")]
    SoundForTerminal,
    /// A command that needs a keyboard, without one.
    #[error("no keyboard")]
    NoKeys,
    /// Questions that can't be asked and that no option answers.
    #[error("still to be answered: {answers}")]
    Unanswered { answers: String },
    /// Labels without a recording that they could belong to.
    #[error("labels belong to one recording")]
    LabelsForOneFile,
    /// Any other error of the parser.
    #[error("{detail}")]
    Other { detail: String },
}

impl UsageError {
    /// Refuses a name that no session can have.
    pub(in crate::commands) fn unless_name(name: &str) -> Result<(), UsageError> {
        match is_name(name) {
            true => Ok(()),
            false => Err(UsageError::InvalidValue {
                argument: "--name".to_owned(),
                value: name.to_owned(),
                known: Vec::new(),
            }),
        }
    }
}

impl Diagnose for UsageError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            Self::UnknownArgument { argument, nearest } => {
                diagnostic!("unknown-argument", argument).near(nearest)
            }
            Self::UnknownCommand { command, nearest } => {
                diagnostic!("unknown-command", command).near(nearest)
            }
            Self::InvalidValue {
                argument,
                value,
                known,
            } => diagnostic!("invalid-value", argument, value).known(known),
            Self::UnknownControl { control, known } => diagnostic!("unknown-control", control).known(known),
            Self::SeveralSessions { names } => diagnostic!("several-sessions").known(names),
            Self::NameInUse { name } => diagnostic!("name-in-use", name),
            Self::Missing { argument } => diagnostic!("missing-argument", argument),
            Self::NoValue { argument, known } => diagnostic!("no-value", argument).known(known),
            Self::Twice { argument } => diagnostic!("twice", argument),
            Self::NotTogether { one, other, hint } => {
                diagnostic!("not-together", one, other).hint(hint.clone())
            }
            Self::UnknownEnding { file, session } => unknown_ending(file, session),
            // The range in the message says what to do, so the default hint is not added.
            Self::Range {
                argument,
                value,
                min,
                max,
            } => {
                return diagnostic!("range", argument, value, min, max);
            }
            Self::Every {
                value,
                min,
                max,
                cite,
            } => {
                return diagnostic!("every", value, min, max, source = cite);
            }
            Self::Duration {
                argument,
                value,
                reason,
            } => duration(argument, value, *reason),
            Self::Key { typed, reason } => reason.diagnostic().at(format!("--key {typed}"), None),
            Self::SoundForTerminal => diagnostic!("sound-for-terminal"),
            Self::NoKeys => diagnostic!("no-keys"),
            Self::Unanswered { answers } => diagnostic!("care-unanswered", answers).hint(hint!("care-usual")),
            Self::LabelsForOneFile => diagnostic!("labels-one-file"),
            Self::Other { detail } => diagnostic!("usage", detail),
        }
        .or_hint(hint!("help"))
    }
}

/// Another program can write any format, so the hint is the line to type.
fn unknown_ending(file: &str, session: &str) -> Diagnostic {
    diagnostic!("unknown-ending", file).hint(hint!("unknown-ending", session, file = quoted(file)))
}

/// The command line accepts more forms of a length than a file does.
fn duration(argument: &str, value: &str, reason: DurationError) -> Diagnostic {
    let told = match reason {
        DurationError::Shape => diagnostic!("length"),
        other => other.diagnostic(),
    };
    told.at(argument, None).with("text", value).hint(hint!("length"))
}
