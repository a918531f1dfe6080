//! What is read while a line is heard: its text in the language that is spoken and, where another one is shown, in that too.

use super::{CaptionLanguage, Show, ShowError};
use crate::locale::{MessageId, Speech};

/// The texts of every spoken line.
#[derive(Debug, Clone)]
pub struct Captions {
    voice: Speech,
    /// None, where the screen has the same language or shows only what is spoken.
    screen: Option<Speech>,
}

/// The texts of one spoken line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caption {
    /// The line.
    pub message: MessageId,
    /// As it is spoken.
    pub voice: String,
    /// In the language of the screen, where that is shown.
    pub screen: Option<String>,
}

impl Captions {
    /// The texts of `message`; none, where it is no line of the language that is spoken.
    pub fn of(&self, message: &MessageId) -> Option<Caption> {
        let text = |speech: &Speech| speech.line(message).map(|line| line.text.clone());
        Some(Caption {
            message: message.clone(),
            voice: text(&self.voice)?,
            screen: self.screen.as_ref().and_then(text),
        })
    }
}

impl Show {
    /// The texts of every line that may be heard.
    ///
    /// # Errors
    /// Where the lines of the language of the screen are needed and can't be read.
    pub fn captions(&self) -> Result<Captions, ShowError> {
        let tag = &self.languages.screen.tag;
        let is_one_language = *tag == self.narration.language;
        let screen = if is_one_language || self.caption_language == CaptionLanguage::Voice {
            None
        } else {
            Some(self.library.speech(tag)?)
        };
        Ok(Captions {
            voice: self.narration.speech.clone(),
            screen,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::show::Request;
    use crate::show::testing::show;

    /// The first line in Spanish, on a screen in `screen_lang`.
    fn first(screen_lang: &str, captions: Option<CaptionLanguage>) -> Caption {
        let show = show(&Request {
            lang: Some("es-419".into()),
            screen_lang: Some(screen_lang.into()),
            captions,
            ..Request::default()
        });
        let message = show.plan.timeline.lines().next().unwrap();
        show.captions().unwrap().of(message).unwrap()
    }

    #[test]
    fn a_caption_has_both_languages_where_both_are_shown() {
        let both = first("en-US", None);
        assert_ne!(both.screen.as_deref(), Some(both.voice.as_str()));
        assert!(both.screen.is_some());
        assert_eq!(first("en-US", Some(CaptionLanguage::Both)), both);
        assert_eq!(first("es-419", None).screen, None, "one language");
        let spoken = first("en-US", Some(CaptionLanguage::Voice));
        assert_eq!((spoken.voice, spoken.screen), (both.voice, None));
    }
}
