//! The library's errors as a person sees them.

use super::diagnostic::{Diagnostic, place, placed};
use crate::clip::DecodeError;
use crate::commands::exit::{DATA, USAGE};
use crate::document::{Fault, Problem};
use crate::library::{LibraryError, ReadError, ReadReason};
use crate::locale::{Arguments, SpeechProblem};
use crate::screen::clock;
use crate::session::SessionProblem;
use crate::timeline::Reach;
use crate::units::{DurationError, Frames};

pub(super) fn told(error: &LibraryError) -> Diagnostic {
    match error {
        LibraryError::Read(error) => read(error),
        LibraryError::Document(fault) => document(placed(fault), &fault.problem),
        LibraryError::Session(fault) => session(fault),
        LibraryError::Words(fault) => words(fault),
        LibraryError::UnknownSession { name, known } => unknown("failure-unknown-session", name, known),
        LibraryError::UnknownLanguage { tag, known } => unknown("failure-unknown-language", tag, known),
        LibraryError::UnknownMusic { name, known } => unknown("failure-unknown-music", name, known),
        LibraryError::UnknownMessage {
            file,
            spot,
            message,
            language,
            nearest,
        } => {
            let arguments = at(place(file, *spot))
                .text("message", message)
                .text("language", language);
            Diagnostic::new(DATA, "failure-unknown-message", arguments).near(nearest.as_ref())
        }
        LibraryError::NoClip {
            file,
            message,
            language,
        } => {
            let arguments = at(file.clone())
                .text("message", message)
                .text("language", language);
            Diagnostic::new(DATA, "failure-no-clip", arguments).or_hint("hint-no-clip")
        }
        LibraryError::NoNarration { language } => {
            let arguments = Arguments::new().text("language", language);
            let tag = Arguments::new().text("tag", language);
            Diagnostic::new(DATA, "failure-no-narration", arguments).hint("hint-no-narration", tag)
        }
        LibraryError::NoSignal { file, spot, name } => Diagnostic::new(
            DATA,
            "failure-no-signal",
            at(place(file, *spot)).text("name", name),
        ),
        LibraryError::NoRoomForSafety { file, phase, prompt } => {
            let arguments = at(file.clone()).text("phase", phase).text("prompt", prompt);
            Diagnostic::new(DATA, "failure-no-room-for-safety", arguments)
        }
        LibraryError::Length {
            session,
            wanted,
            reach,
        } => length(session, *wanted, *reach),
        LibraryError::Sound { file, reason } => sound(file, reason),
        LibraryError::OtherLength { file, told, found } => {
            let arguments = at(file.clone()).number("told", *told).number("found", *found);
            Diagnostic::new(DATA, "failure-other-length", arguments).or_hint("hint-check")
        }
    }
}

/// The range is told in whole seconds that lie within it, so that what is told can be asked for.
fn length(session: &str, wanted: Frames, reach: Reach) -> Diagnostic {
    let arguments = Arguments::new()
        .text("session", session)
        .text("length", clock::length(wanted));
    let shortest = |reach: Reach| clock::length(reach.shortest);
    let (id, arguments) = match reach.in_seconds() {
        Some(told) => {
            let longest = clock::length(told.longest);
            (
                "failure-fit",
                arguments
                    .text("shortest", shortest(told))
                    .text("longest", longest),
            )
        }
        None => ("failure-fit-fixed", arguments.text("shortest", shortest(reach))),
    };
    Diagnostic::new(USAGE, id, arguments).hint("hint-fit", Arguments::new())
}

fn at(place: String) -> Arguments<'static> {
    Arguments::new().text("place", place)
}

fn unknown(id: &'static str, name: &str, known: &[String]) -> Diagnostic {
    Diagnostic::new(DATA, id, Arguments::new().text("name", name)).known(known)
}

pub(super) fn read(error: &ReadError) -> Diagnostic {
    let arguments = at(error.file.clone());
    let (id, arguments) = match &error.reason {
        ReadReason::NotFound => ("failure-file-missing", arguments),
        ReadReason::IsFolder => ("failure-file-is-folder", arguments),
        ReadReason::IsFile => ("failure-folder-is-file", arguments),
        ReadReason::Denied => ("failure-file-denied", arguments),
        ReadReason::NotAFile => ("failure-not-a-file", arguments),
        ReadReason::TooLarge => ("failure-file-too-large", arguments),
        ReadReason::NotText => ("failure-file-not-text", arguments),
        ReadReason::Other(detail) => ("failure-file-other", arguments.text("detail", detail)),
    };
    Diagnostic::new(DATA, id, arguments)
}

fn document(arguments: Arguments<'static>, problem: &Problem) -> Diagnostic {
    let told = |id, arguments| Diagnostic::new(DATA, id, arguments);
    match problem {
        Problem::Syntax { detail } => told("failure-toml", arguments.text("detail", detail)),
        Problem::UnknownKey { key, nearest } => {
            told("failure-unknown-key", arguments.text("key", key)).near(nearest.as_ref())
        }
        Problem::MissingKey { key } => told("failure-missing-key", arguments.text("key", key)),
        Problem::WrongType { key, expected, found } => told(
            "failure-wrong-type",
            arguments
                .text("key", key)
                .text("expected", expected)
                .text("found", found),
        ),
        Problem::UnknownWord { word, known } => {
            told("failure-unknown-word", arguments.text("word", word)).known(known)
        }
        Problem::Duration { text, reason } => duration(arguments.text("text", text), *reason),
        Problem::NotAnId { text } => told("failure-not-an-id", arguments.text("text", text)),
        Problem::Duplicate { id } => told("failure-duplicate", arguments.text("id", id)),
    }
}

fn duration(arguments: Arguments<'static>, reason: DurationError) -> Diagnostic {
    let id = match reason {
        DurationError::Shape => "failure-duration",
        DurationError::TooFine => "failure-duration-too-fine",
        DurationError::TooLong => "failure-duration-too-long",
    };
    Diagnostic::new(DATA, id, arguments)
}

fn session(fault: &Fault<SessionProblem>) -> Diagnostic {
    let arguments = placed(fault);
    let told = |id, arguments| Diagnostic::new(DATA, id, arguments);
    match &fault.problem {
        SessionProblem::Document(problem) => document(arguments, problem),
        SessionProblem::SayOrSound { step } => told("failure-say-or-sound", arguments.text("step", step)),
        SessionProblem::Rhythm { kind, key, needed } => {
            let id = if *needed {
                "failure-rhythm-needs"
            } else {
                "failure-rhythm-has-no"
            };
            told(id, arguments.text("kind", kind).text("key", key))
        }
        SessionProblem::PromptTime { prompt, needed } => {
            let id = if *needed {
                "failure-prompt-needs-time"
            } else {
                "failure-prompt-has-no-time"
            };
            told(id, arguments.text("prompt", prompt))
        }
        SessionProblem::HoldOrder => told("failure-hold-order", arguments),
        SessionProblem::Rate { number } => told("failure-rate", arguments.text("number", number)),
        SessionProblem::NoGate => told("failure-no-gate", arguments),
        SessionProblem::NoHurtLine { phase } => told("failure-no-hurt-line", arguments.text("phase", phase)),
        SessionProblem::Repeat { phase } => told("failure-repeat", arguments.text("phase", phase)),
        SessionProblem::NoClose => told("failure-no-close", arguments),
        SessionProblem::UnknownSource { source_name, nearest } => {
            told("failure-unknown-source", arguments.text("source", source_name)).near(nearest.as_ref())
        }
        SessionProblem::NotOfThatKind {
            source_name,
            quantity,
        } => told(
            "failure-source-silent",
            arguments.text("source", source_name).text("quantity", quantity),
        ),
        SessionProblem::OutOfRange {
            number,
            min,
            max,
            source_name,
        } => {
            let arguments = arguments.text("number", number).text("min", min).text("max", max);
            told("failure-out-of-range", arguments.text("source", source_name))
        }
        SessionProblem::ComfortTooBold { quantity } => {
            told("failure-comfort-too-bold", arguments.text("quantity", quantity))
        }
    }
}

fn words(fault: &Fault<SpeechProblem>) -> Diagnostic {
    let arguments = placed(fault);
    let told = |id, arguments| Diagnostic::new(DATA, id, arguments);
    match &fault.problem {
        SpeechProblem::Syntax { detail } => told("failure-fluent", arguments.text("detail", detail)),
        SpeechProblem::NotPlain { id } => {
            told("failure-not-plain", arguments.text("id", id)).or_hint("hint-not-plain")
        }
        SpeechProblem::NotAnId { text } => told("failure-not-an-id", arguments.text("text", text)),
        SpeechProblem::Duplicate { id } => told("failure-duplicate", arguments.text("id", id)),
    }
}

pub(super) fn sound(file: &str, reason: &DecodeError) -> Diagnostic {
    let arguments = at(file.to_owned());
    let told = |id, arguments| Diagnostic::new(DATA, id, arguments);
    match reason {
        DecodeError::NotSound => told("failure-not-sound", arguments),
        DecodeError::Codec => told("failure-codec", arguments),
        DecodeError::Channels { channels } => {
            told("failure-channels", arguments.number("channels", *channels as u64))
        }
        DecodeError::Rate { rate } => told("failure-sample-rate", arguments.number("rate", u64::from(*rate))),
        DecodeError::Foreign { format } => told("failure-foreign-sound", arguments.text("format", format)),
        DecodeError::NoAudio => told("failure-no-audio", arguments),
        DecodeError::Encrypted => told("failure-encrypted-sound", arguments),
        DecodeError::ManyChannels { channels, most } => told(
            "failure-many-channels",
            arguments
                .number("channels", *channels as u64)
                .number("most", *most as u64),
        ),
        DecodeError::StrangeRate { rate, least, most } => told(
            "failure-strange-rate",
            arguments
                .number("rate", u64::from(*rate))
                .number("least", u64::from(*least))
                .number("most", u64::from(*most)),
        ),
        DecodeError::Empty => told("failure-empty-sound", arguments),
        DecodeError::Corrupt(_) => told("failure-damaged-sound", arguments),
        DecodeError::NoEnd | DecodeError::Truncated { .. } => told("failure-truncated-sound", arguments),
        other => told("failure-sound", arguments.text("detail", other)),
    }
    .or_hint("hint-check")
}
