//! A language of a handout: its texts and spoken lines.

use super::cards::{CardLine, LineText, SessionPart};
use super::gate::{GateText, KEY, gate};
use crate::diagnostic::{Diagnose, Diagnostic, diagnostic, hint};
use crate::locale::{
    Arguments, Direction, GATE_ON_SCREEN, LocaleProfile, MessageId, Messages, Review, Speech,
};
use crate::session::PhaseKind;

/// A language of a handout.
#[derive(Debug)]
pub struct HandoutLanguage {
    /// The language.
    pub profile: LocaleProfile,
    /// Its spoken lines.
    pub speech: Speech,
    /// Its texts of the screen.
    pub messages: Messages,
}

/// Why there is no handout.
#[derive(Debug, thiserror::Error)]
pub enum HandoutError {
    /// A language lacks a line.
    #[error("{language} has no line `{message}`")]
    NoLine {
        /// The tag of the language.
        language: String,
        /// The line.
        message: MessageId,
    },
    /// The template failed. A bug.
    #[error("the template failed: {0}")]
    Template(String),
}

impl HandoutLanguage {
    pub(super) fn direction(&self) -> &'static str {
        match self.profile.direction {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }

    pub(super) fn text(&self, id: &str) -> String {
        self.messages.text(id)
    }

    /// Who should call first.
    pub(super) fn gate(&self) -> GateText {
        let text = self
            .messages
            .with(GATE_ON_SCREEN, &Arguments::new().text("hurt", KEY));
        gate(&text, &self.text("about-no-pain"))
    }

    /// The name of `part`, and how long it takes.
    pub(super) fn heading(&self, part: &SessionPart) -> String {
        let kind = self.text(&format!("phase-{}", part.kind));
        let name = match part.kind {
            PhaseKind::Massage | PhaseKind::Express => {
                let side = self.text(&format!("side-{}", part.side));
                let arguments = Arguments::new().text("phase", kind).text("side", side);
                self.messages.with("phase-on-side", &arguments)
            }
            PhaseKind::Prepare | PhaseKind::Close => kind,
        };
        let Some(minutes) = part.minutes else {
            return name;
        };
        let minutes = Arguments::new().number("minutes", minutes);
        format!("{name} · {}", self.messages.with("list-minutes", &minutes))
    }

    /// The words of `line`.
    ///
    /// # Errors
    /// If the language has no such line.
    pub(super) fn words(&self, line: &CardLine) -> Result<String, HandoutError> {
        match &line.text {
            LineText::Written(id) => Ok(self.text(id.as_str())),
            LineText::Spoken(id) => self.spoken(id),
        }
    }

    /// The spoken line `id`.
    ///
    /// # Errors
    /// If the language has no such line.
    pub(super) fn spoken(&self, id: &MessageId) -> Result<String, HandoutError> {
        let line = self.speech.line(id).ok_or_else(|| HandoutError::NoLine {
            language: self.profile.tag.to_string(),
            message: id.clone(),
        })?;
        Ok(line.text.clone())
    }

    /// Who has read its words.
    pub(super) fn review(&self) -> String {
        let read = match self.profile.review {
            Review::None => "list-review-none",
            Review::Native => "list-review-native",
            Review::Clinician => "list-review-clinician",
        };
        format!("{}: {}", self.profile.name, self.text(read))
    }
}

impl Diagnose for HandoutError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            HandoutError::NoLine { language, message } => diagnostic!("unknown-message", language, message)
                .at(format!("locales/{language}/speech.ftl"), None)
                .hint(hint!("check")),
            HandoutError::Template(detail) => diagnostic!("internal", detail),
        }
    }
}
