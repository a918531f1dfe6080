//! What the recordings of a language are judged against: its pace, and which of its lines are for safety.

use std::collections::BTreeSet;

use super::{Library, LibraryError};
use crate::locale::{Locale, MessageId, SpeakingRate};
use crate::session::Session;
use crate::take::{Care, Expected};

/// What the recordings of a language are judged against.
#[derive(Debug, Clone)]
pub struct LineRules {
    rate: SpeakingRate,
    safety: BTreeSet<MessageId>,
}

impl LineRules {
    /// The rules of `language`, with all sessions that can be read.
    ///
    /// # Errors
    /// The profile of the language can't be read.
    pub fn open(library: &Library, language: &Locale) -> Result<LineRules, LibraryError> {
        let rate = library.profile(language.clone())?.rate;
        let names = library.session_names().into_iter();
        let sessions: Vec<Session> = names
            .filter_map(|name| library.unverified_session(&name).ok())
            .collect();
        Ok(LineRules::of(rate, &sessions))
    }

    /// The rules of a language with this `rate`, in these `sessions`.
    pub(crate) fn of<'a>(rate: SpeakingRate, sessions: impl IntoIterator<Item = &'a Session>) -> LineRules {
        let safety = sessions.into_iter().flat_map(Session::safety_lines).collect();
        LineRules { rate, safety }
    }

    /// What a recording of `message`, whose words are `text`, should be.
    pub fn expected<'a>(&'a self, message: &MessageId, text: &'a str) -> Expected<'a> {
        let care = match self.safety.contains(message) {
            true => Care::Safety,
            false => Care::Ordinary,
        };
        Expected {
            text,
            rate: &self.rate,
            care,
        }
    }
}
