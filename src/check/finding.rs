//! What can be wrong with data, each with its place: the words by which `check` tells it.
//!
//! Must not know how it is found, nor how it is shown.

use super::refusal;
use crate::diagnostic::{Diagnose, Diagnostic, Location, Spot, Value, Values, values};
use crate::library::{BASE_LANGUAGE, LibraryError};
use crate::locale::Locale;
use crate::units::Frames;

/// One thing that is wrong, and where.
#[derive(Debug)]
pub struct Finding {
    /// The file, as the person would name it.
    pub file: String,
    /// Where in it, where that is known.
    pub spot: Option<Spot>,
    /// The language it belongs to, if it belongs to one.
    pub language: Option<Locale>,
    /// The message it is about, if it is about one.
    pub message: Option<String>,
    /// What is wrong.
    pub flaw: Flaw,
}

/// What is wrong.
#[derive(Debug)]
pub enum Flaw {
    /// What would also stop whoever uses it: unreadable, malformed, unsourced, missing, undecodable ...
    Refused(LibraryError),
    /// The folder of a language that there is not.
    NoLanguage,
    /// A pack that says it is in another language than its folder.
    OtherLanguage {
        /// The language it says.
        told: String,
    },
    /// No licence is named.
    NoLicence,
    /// A recording of no line.
    Extra,
    /// A recording that was read from another text than the line is now.
    Stale,
    /// A sound that is not the Ogg that its name says.
    Mislabelled,
    /// Another file than the manifest tells of.
    Changed,
    /// A recording that is not mono.
    NotMono,
    /// Music that is not stereo.
    NotStereo,
    /// Several samples in a row at full scale.
    Clipped {
        /// The first of them.
        at: Frames,
    },
    /// Nothing can be heard.
    Silent,
    /// Louder than narration is.
    TooLoud {
        /// In LUFS.
        loudness: f64,
    },
    /// Quieter than narration is.
    TooQuiet {
        /// In LUFS.
        loudness: f64,
    },
    /// A true peak over the ceiling.
    Peak {
        /// In dBTP.
        peak: f64,
    },
    /// A signal as loud as speech.
    LoudAsSpeech {
        /// In LUFS.
        loudness: f64,
    },
    /// Music of another loudness than its manifest says.
    OtherLoudness {
        /// What the manifest says, in LUFS.
        told: f64,
        /// As measured, in LUFS.
        loudness: f64,
    },
    /// Music whose end does not repeat its beginning.
    Seam {
        /// What differs, against what is there, in decibels.
        differs: f64,
    },
    /// A text that the base language has and this one lacks.
    MissingText,
    /// A text that the base language does not have.
    ExtraText,
    /// A text word for word as in the base language.
    Untranslated,
    /// A text that was translated from another text than the base language has now.
    Outdated,
    /// A text that leaves out something that the base language's is told.
    OtherArguments,
    /// A spoken line that takes too long to say.
    TooLong {
        /// At the middle of a calm pace.
        lasts: Frames,
        /// The longest that a line of its language may last.
        most: Frames,
    },
    /// A text told something that the base language's is not told: it would show a hole.
    UnknownArgument {
        /// Its name.
        name: String,
    },
    /// The name of a session or a piece is no text of the screen.
    Untitled,
    /// A line that no session says.
    Unreachable,
}

impl Finding {
    /// Finds `flaw` in `file`.
    pub(super) fn new(file: impl Into<String>, flaw: Flaw) -> Finding {
        Finding {
            file: file.into(),
            spot: None,
            language: None,
            message: None,
            flaw,
        }
    }

    /// Finds what `error` says, where it says it.
    pub(super) fn refused(error: impl Into<LibraryError>) -> Finding {
        let error = error.into();
        let Location { file, spot } = refusal::location(&error);
        let (language, message) = refusal::line(&error);
        Finding {
            language: language.cloned(),
            message: message.map(ToString::to_string),
            spot,
            ..Finding::new(file, Flaw::Refused(error))
        }
    }

    pub(super) fn at(mut self, spot: Spot) -> Finding {
        self.spot = Some(spot);
        self
    }

    pub(super) fn of(mut self, language: &Locale) -> Finding {
        self.language = Some(language.clone());
        self
    }

    pub(super) fn about(mut self, message: impl ToString) -> Finding {
        self.message = Some(message.to_string());
        self
    }
}

impl Flaw {
    /// The word for it: part of the contract with scripts.
    pub fn kind(&self) -> &'static str {
        match self {
            Flaw::Refused(error) => refusal::kind(error),
            Flaw::NoLanguage => "no-language",
            Flaw::OtherLanguage { .. } => "other-language",
            Flaw::NoLicence => "no-licence",
            Flaw::Extra => "extra",
            Flaw::Stale => "stale",
            Flaw::Mislabelled => "mislabelled",
            Flaw::Changed => "changed",
            Flaw::NotMono => "not-mono",
            Flaw::NotStereo => "not-stereo",
            Flaw::Clipped { .. } => "clipped",
            Flaw::Silent => "silent",
            Flaw::TooLoud { .. } => "too-loud",
            Flaw::TooQuiet { .. } => "too-quiet",
            Flaw::Peak { .. } => "peak",
            Flaw::LoudAsSpeech { .. } => "loud-as-speech",
            Flaw::OtherLoudness { .. } => "other-loudness",
            Flaw::Seam { .. } => "seam",
            Flaw::MissingText => "missing-text",
            Flaw::ExtraText => "extra-text",
            Flaw::Untranslated => "untranslated",
            Flaw::Outdated => "outdated",
            Flaw::OtherArguments => "other-arguments",
            Flaw::TooLong { .. } => "too-long",
            Flaw::UnknownArgument { .. } => "unknown-argument",
            Flaw::Untitled => "untitled",
            Flaw::Unreachable => "unreachable",
        }
    }

    /// The figure that was measured, where one was.
    pub fn measured(&self) -> Option<f64> {
        match self {
            Flaw::TooLoud { loudness }
            | Flaw::TooQuiet { loudness }
            | Flaw::LoudAsSpeech { loudness }
            | Flaw::OtherLoudness { loudness, .. } => Some(*loudness),
            Flaw::Peak { peak } => Some(*peak),
            Flaw::Seam { differs } => Some(*differs),
            Flaw::TooLong { lasts, .. } => Some(lasts.as_seconds()),
            _ => None,
        }
    }
    /// What its message is told beside where it is and what was measured.
    fn values(&self) -> Values {
        match self {
            Flaw::OtherLanguage { told } => values!(told),
            // Here the language that is named is the one they are held to.
            Flaw::Untranslated | Flaw::Outdated | Flaw::OtherArguments => values!(language = BASE_LANGUAGE),
            Flaw::TooLong { most, .. } => values!(most = Value::Figure(most.as_seconds())),
            Flaw::UnknownArgument { name } => values!(name),
            Flaw::Clipped { at } => values!(at = Value::Moment(*at)),
            Flaw::OtherLoudness { told, .. } => values!(told = Value::Figure(*told)),
            _ => Values::new(),
        }
    }
}

impl Diagnose for Finding {
    /// That of the error, where an error is the flaw; else the code is the word for the flaw.
    fn diagnostic(&self) -> Diagnostic {
        if let Flaw::Refused(error) = &self.flaw {
            return error.diagnostic();
        }
        let mut values = Values::new();
        values.extend(self.message.as_ref().map(|message| ("message", message.into())));
        values.extend(
            self.language
                .as_ref()
                .map(|language| ("language", language.into())),
        );
        values.extend(self.flaw.measured().map(|found| ("found", Value::Figure(found))));
        // The last value of a name counts: a flaw may name another language than its own.
        values.extend(self.flaw.values());
        Diagnostic::new(self.flaw.kind(), values).at(&self.file, self.spot)
    }
}
