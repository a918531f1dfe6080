//! What a person should know before it plays: where it differs from what she asked for, and what it is not.
//!
//! Values; their words are the screen's.

use super::Show;
use crate::library::Quality;
use crate::locale::Locale;
use crate::timeline::Notice;

/// One thing to know before it plays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShowNotice {
    /// A word of the rhythm is longer than its beat: tones count instead.
    WordTooLong {
        /// As it is spoken.
        text: String,
    },
    /// Some lines were recorded from another text.
    Stale {
        /// How many.
        lines: usize,
    },
    /// Nothing here serves the language of the environment, and English answers.
    UnservedLanguage {
        /// That language.
        asked: Locale,
    },
    /// The language that is spoken is only near to what was asked for.
    NearLanguage {
        /// What was asked for.
        asked: Locale,
    },
    /// The voice is a draft. It concerns whoever listens, so it is told in the language that is spoken.
    DraftVoice,
    /// Some files of the person's own music can't be played.
    MusicLeftOut {
        /// As she would name them.
        files: Vec<String>,
    },
}

impl Show {
    /// What the person should know before it plays.
    pub fn notices(&self) -> Vec<ShowNotice> {
        let found = [
            self.long_word(),
            self.stale_lines(),
            self.languages
                .unserved
                .clone()
                .map(|asked| ShowNotice::UnservedLanguage { asked }),
            self.languages
                .asked
                .clone()
                .map(|asked| ShowNotice::NearLanguage { asked }),
            (self.narration.pack.quality == Quality::Draft).then_some(ShowNotice::DraftVoice),
            self.music_left_out(),
        ];
        found.into_iter().flatten().collect()
    }

    /// The first of them stands for all.
    fn long_word(&self) -> Option<ShowNotice> {
        let Notice::WordTooLong { word, .. } = self.plan.notices.first()?;
        let text = self.narration.text(word).unwrap_or_default().to_owned();
        Some(ShowNotice::WordTooLong { text })
    }

    fn stale_lines(&self) -> Option<ShowNotice> {
        let lines = self.narration.stale(&self.plan.timeline).len();
        (lines > 0).then_some(ShowNotice::Stale { lines })
    }

    fn music_left_out(&self) -> Option<ShowNotice> {
        let files = self.music.own.as_ref()?.left_out();
        (!files.is_empty()).then_some(ShowNotice::MusicLeftOut { files })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::show::Request;
    use crate::show::testing::show;
    use crate::timeline::Count;
    use crate::units::CyclesPerMinute;

    #[test]
    fn a_word_without_room_is_told_as_it_is_spoken() {
        let request = Request {
            session: Some("express".into()),
            count: Some(Count::Voice),
            rate: Some(CyclesPerMinute(60)),
            ..Request::default()
        };
        let told = show(&request).notices();
        assert!(
            matches!(&told[..], [ShowNotice::WordTooLong { text }] if !text.is_empty()),
            "{told:?}"
        );
        assert_eq!(show(&Request::default()).notices(), []);
    }

    #[test]
    fn a_language_that_is_near_is_told() {
        let request = Request {
            lang: Some("pt-PT".into()),
            ..Request::default()
        };
        let asked = "pt-PT".parse().unwrap();
        let told = show(&request).notices();
        assert!(told.contains(&ShowNotice::NearLanguage { asked }), "{told:?}");
    }
}
