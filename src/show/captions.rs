//! Captions: the text of each line in the spoken language and, if the screen has another language, in that one too.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{CaptionLanguage, Show, ShowError};
use crate::locale::{MessageId, SpeechLine};

/// The texts of one spoken line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caption {
    /// The line's id.
    pub message: MessageId,
    /// The spoken text.
    pub voice: Arc<str>,
    /// The text in the language of the screen, if it differs and is shown.
    pub screen: Option<Arc<str>>,
}

/// The captions of all lines that may be spoken.
#[derive(Debug, Clone, Default)]
pub struct Captions(BTreeMap<MessageId, Caption>);

impl Captions {
    /// The caption of `message`; `None` if the spoken language has no such line.
    pub fn of(&self, message: &MessageId) -> Option<&Caption> {
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
    /// The captions of all lines that may be heard.
    ///
    /// # Errors
    /// If the lines in the language of the screen are needed and can't be read.
    pub fn captions(&self) -> Result<Captions, ShowError> {
        let tag = &self.languages.screen.tag;
        let is_one_language = *tag == self.narration.language;
        let shown = if is_one_language || self.caption_language == CaptionLanguage::Voice {
            None
        } else {
            Some(self.library.speech(tag)?)
        };
        let caption = |(message, line): (&MessageId, &SpeechLine)| {
            let screen = shown.as_ref().and_then(|speech| speech.line(message));
            Caption {
                message: message.clone(),
                voice: line.text.as_str().into(),
                screen: screen.map(|line| line.text.as_str().into()),
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
    fn first(screen_lang: &str, captions: Option<CaptionLanguage>) -> Caption {
        let show = show(&Request {
            lang: Some("es-419".into()),
            screen_lang: Some(screen_lang.into()),
            captions,
            ..Request::default()
        });
        let message = show.plan.timeline.lines().next().unwrap();
        show.captions().unwrap().of(message).unwrap().clone()
    }

    #[test]
    fn a_caption_has_both_languages_if_both_are_shown() {
        let both = first("en-US", None);
        assert!(both.screen.as_ref().is_some_and(|screen| *screen != both.voice));
        assert_eq!(first("en-US", Some(CaptionLanguage::Both)), both);
        assert_eq!(first("es-419", None).screen, None, "one language");
        let spoken = first("en-US", Some(CaptionLanguage::Voice));
        assert_eq!((spoken.voice, spoken.screen), (both.voice, None));
    }
}
