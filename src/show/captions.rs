//! What is read while a line is heard: its words in the language that is spoken, and in that of the screen.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Show, ShowError};
use crate::locale::{MessageId, SpeechLine};

/// The words of a spoken line, in the two languages of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caption {
    /// Its message.
    pub message: MessageId,
    /// As it is spoken.
    pub voice: Arc<str>,
    /// In the language of the screen.
    pub screen: Arc<str>,
}

/// The words of every line that a session may say.
#[derive(Debug, Clone, Default)]
pub struct Captions(BTreeMap<MessageId, Caption>);

impl Captions {
    /// The words of `message`.
    pub fn get(&self, message: &MessageId) -> Option<&Caption> {
        self.0.get(message)
    }
}

impl FromIterator<Caption> for Captions {
    fn from_iter<I: IntoIterator<Item = Caption>>(captions: I) -> Captions {
        let captions = captions.into_iter();
        Captions(
            captions
                .map(|caption| (caption.message.clone(), caption))
                .collect(),
        )
    }
}

impl Show {
    /// The words of every line of the language that is spoken; where the screen has the same one, they are both.
    ///
    /// # Errors
    /// Where the lines of the language of the screen can't be read.
    pub fn captions(&self) -> Result<Captions, ShowError> {
        let screen = &self.languages.screen.tag;
        let is_one_language = *screen == self.narration.language;
        let translated = (!is_one_language)
            .then(|| self.library.speech(screen))
            .transpose()?;
        let caption = |(message, line): (&MessageId, &SpeechLine)| {
            let voice: Arc<str> = line.text.as_str().into();
            let screen = translated.as_ref().and_then(|speech| speech.line(message));
            Caption {
                message: message.clone(),
                screen: screen.map_or_else(|| Arc::clone(&voice), |line| line.text.as_str().into()),
                voice,
            }
        };
        Ok(self.narration.speech.lines().map(caption).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::show::Request;
    use crate::show::testing::show;

    /// The first line in Spanish, on a screen in `screen_lang`.
    fn first(screen_lang: &str) -> Caption {
        let show = show(&Request {
            lang: Some("es-419".into()),
            screen_lang: Some(screen_lang.into()),
            ..Request::default()
        });
        let message = show.plan.timeline.lines().next().unwrap();
        show.captions().unwrap().get(message).unwrap().clone()
    }

    #[test]
    fn a_caption_has_the_words_of_both_languages() {
        let (two, one) = (first("en-US"), first("es-419"));
        assert_ne!(two.screen, two.voice);
        assert_eq!((&one.voice, &one.screen), (&two.voice, &two.voice));
    }
}
