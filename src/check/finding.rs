//! What can be wrong with the data, and where.
//!
//! Must not know how a flaw is found or shown.

use super::refusal;
use crate::diagnostic::{Diagnose, Diagnostic, Location, Spot, Value, Values, values};
use crate::library::{BASE_LANGUAGE, LibraryError};
use crate::locale::Locale;
use crate::units::Frames;

/// One flaw and its place.
#[derive(Debug)]
pub struct Finding {
    /// The file, as the user would name it.
    pub file: String,
    /// The place in the file, if known.
    pub spot: Option<Spot>,
    /// The language it belongs to, if any.
    pub language: Option<Locale>,
    /// The message it is about, if any.
    pub message: Option<String>,
    /// The flaw.
    pub flaw: Flaw,
}

/// The kinds of flaws.
#[derive(Debug)]
pub enum Flaw {
    /// An error that also stops the program that reads the data: unreadable, malformed, unsourced, missing, undecodable
    /// ...
    Refused(LibraryError),
    /// A folder of a language that does not exist.
    NoLanguage,
    /// A file or a folder whose name is not that of a session or a sound.
    NoUnit,
    /// A language that claims to serve another language.
    ForeignServes {
        /// The tag of the other language.
        told: String,
    },
    /// A pack whose manifest names another language than its folder.
    OtherLanguage {
        /// The language that the manifest names.
        told: String,
    },
    /// The manifest names no licence.
    NoLicence,
    /// A recording that belongs to no line.
    Extra,
    /// A recording of a line that the manifest does not have.
    Unlisted,
    /// A recording of an earlier text of its line.
    Stale,
    /// A sound file that is not Ogg although its name says so.
    Mislabelled,
    /// A file that differs from its manifest entry.
    Changed,
    /// A recording that is not mono.
    NotMono,
    /// Music that is not stereo.
    NotStereo,
    /// Several samples in a row at full scale.
    Clipped {
        /// The first of these samples.
        at: Frames,
    },
    /// The sound is silent.
    Silent,
    /// Louder than narration should be.
    TooLoud {
        /// In LUFS.
        loudness: f64,
    },
    /// Quieter than narration should be.
    TooQuiet {
        /// In LUFS.
        loudness: f64,
    },
    /// A true peak above the ceiling.
    Peak {
        /// In dBTP.
        peak: f64,
    },
    /// A signal as loud as speech.
    LoudAsSpeech {
        /// In LUFS.
        loudness: f64,
    },
    /// Music whose loudness differs from its manifest.
    OtherLoudness {
        /// Loudness in the manifest, in LUFS.
        told: f64,
        /// Measured loudness, in LUFS.
        loudness: f64,
    },
    /// Music whose end does not repeat its beginning.
    Seam {
        /// Power of the difference relative to the head, in decibels.
        differs: f64,
    },
    /// A text of the base language that this language lacks.
    MissingText,
    /// A text that the base language does not have.
    ExtraText,
    /// A text identical to that of the base language.
    Untranslated,
    /// A text translated from an earlier text of the base language.
    Outdated,
    /// A text that does not use an argument that the base language's text uses.
    OtherArguments,
    /// A spoken line that takes too long.
    TooLong {
        /// Its length in the middle of a calm pace.
        lasts: Frames,
        /// The longest that a line of this language may last.
        most: Frames,
    },
    /// A text with an argument that the base language's text does not have: it would show a gap.
    UnknownArgument {
        /// The argument's name.
        name: String,
    },
    /// A session or piece of music whose name is missing from the screen's texts.
    Untitled,
    /// A line that no session uses.
    Unreachable,
}

impl Finding {
    /// Makes a finding for `flaw` in `file`.
    pub(super) fn new(file: impl Into<String>, flaw: Flaw) -> Finding {
        Finding {
            file: file.into(),
            spot: None,
            language: None,
            message: None,
            flaw,
        }
    }

    /// Makes a finding from `error`, at the error's place.
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
    /// The flaw's code, which scripts rely on.
    pub fn kind(&self) -> &'static str {
        match self {
            Flaw::Refused(error) => refusal::kind(error),
            Flaw::NoLanguage => "no-language",
            Flaw::NoUnit => "no-unit",
            Flaw::ForeignServes { .. } => "foreign-serves",
            Flaw::OtherLanguage { .. } => "other-language",
            Flaw::NoLicence => "no-licence",
            Flaw::Extra => "extra",
            Flaw::Unlisted => "unlisted",
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

    /// The measured figure, if any.
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
    /// The arguments of its message, except the place and the measured figure.
    fn values(&self) -> Values {
        match self {
            Flaw::OtherLanguage { told } | Flaw::ForeignServes { told } => values!(told),
            // `language` here is the one that the translation is compared with.
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
