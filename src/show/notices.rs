//! Notices before playback: where the show differs from the request, and what its limits are.
//!
//! These are values; the screen has the words.

use super::Show;
use crate::library::{LeftOut, Quality};
use crate::locale::Locale;
use crate::mixer::MusicLoss;
use crate::timeline::{Choices, Notice};
use crate::units::Frames;

/// A notice before playback.
#[derive(Debug, Clone, PartialEq)]
pub enum ShowNotice {
    /// A word of the rhythm is longer than its beat, so tones count instead.
    WordTooLong {
        /// The spoken text.
        text: String,
    },
    /// Some recordings are of an earlier text.
    Stale {
        /// The number of lines.
        lines: usize,
    },
    /// No language here matches the environment, so English is used.
    UnservedLanguage {
        /// The language of the environment.
        asked: Locale,
    },
    /// The first language of the environment has no voice; a later one speaks.
    WordsAndVoice,
    /// The spoken language is only close to the requested one.
    NearLanguage {
        /// The requested language.
        asked: Locale,
    },
    /// The voice is a draft. This concerns the listener, so it is shown in the spoken language.
    DraftVoice,
    /// Steps wait for the user, so the length is the longest.
    Waits {
        /// How much of it is waiting.
        most: Frames,
    },
    /// A mixed order is wished of music that is not the user's own.
    ShuffleAlone,
    /// Some files of the user's own music can't be played.
    MusicLeftOut(LeftOut),
    /// Some files of the user's own music end early.
    MusicEndsEarly(MusicLoss),
    /// There are more files than can be played.
    MusicHasMore {
        /// How many are played.
        most: usize,
    },
}

impl Show {
    /// All notices for this show.
    pub fn notices(&self) -> Vec<ShowNotice> {
        let found = [
            self.long_word(),
            self.stale_lines(),
            self.languages
                .unserved
                .clone()
                .map(|asked| ShowNotice::UnservedLanguage { asked }),
            self.languages.is_divided.then_some(ShowNotice::WordsAndVoice),
            self.languages
                .asked
                .clone()
                .map(|asked| ShowNotice::NearLanguage { asked }),
            (self.narration.pack.quality == Quality::Draft).then_some(ShowNotice::DraftVoice),
            self.longest_wait(),
        ];
        found.into_iter().flatten().chain(self.of_music()).collect()
    }

    /// One notice, about the first such word.
    fn long_word(&self) -> Option<ShowNotice> {
        let Notice::WordTooLong { word, .. } = self.plan.notices.first()?;
        let text = self.narration.text(word).unwrap_or_default().to_owned();
        Some(ShowNotice::WordTooLong { text })
    }

    /// How much longer the session can be because it waits for the user.
    fn longest_wait(&self) -> Option<ShowNotice> {
        let choices = Choices {
            wait: false,
            ..self.choices.clone()
        };
        let waits = self.choices.wait && !self.plan.timeline.is_endless();
        let unwaiting = waits.then(|| self.narration.plan(&self.session, &choices).ok())??;
        let most = self
            .plan
            .timeline
            .frames
            .saturating_sub(unwaiting.timeline.frames);
        (most > Frames::ZERO).then_some(ShowNotice::Waits { most })
    }

    fn stale_lines(&self) -> Option<ShowNotice> {
        let lines = self.narration.stale(&self.plan.timeline).len();
        (lines > 0).then_some(ShowNotice::Stale { lines })
    }

    /// What is to be said of the user's own music.
    fn of_music(&self) -> Vec<ShowNotice> {
        let Some(own) = &self.music.own else {
            let alone = self.music.is_shuffled_alone.then_some(ShowNotice::ShuffleAlone);
            return alone.into_iter().collect();
        };
        let left_out = (own.left_out().count > 0).then(|| ShowNotice::MusicLeftOut(own.left_out().clone()));
        let ends_early = own.ends_early().cloned().map(ShowNotice::MusicEndsEarly);
        let has_more = own.most().map(|most| ShowNotice::MusicHasMore { most });
        left_out.into_iter().chain(ends_early).chain(has_more).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::show::testing::show;
    use crate::show::{Request, Shuffle};
    use crate::timeline::Count;
    use crate::units::CyclesPerMinute;

    #[test]
    fn a_word_that_is_too_long_is_reported_as_spoken() {
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
    fn a_mixed_order_of_shipped_music_is_reported() {
        let told = |music: &str, shuffle| {
            let request = Request {
                music: Some(music.into()),
                shuffle: Some(shuffle),
                ..Request::default()
            };
            show(&request).notices()
        };
        for music in ["warm", "none"] {
            assert_eq!(told(music, Shuffle::Seed(7)), [ShowNotice::ShuffleAlone]);
            assert_eq!(told(music, Shuffle::Anew(false)), []);
        }
    }

    #[test]
    fn what_waiting_adds_to_the_length_is_reported() {
        let told = |session: &str, fit: &str| {
            let request = Request {
                session: Some(session.into()),
                fit: fit.parse().ok(),
                wait: Some(true),
                ..Request::default()
            };
            show(&request).notices()
        };
        let most = Frames::from_seconds(240);
        assert_eq!(told("massage", ""), [ShowNotice::Waits { most }]);
        let most = Frames::from_seconds(480);
        assert_eq!(told("full", "30m"), [ShowNotice::Waits { most }]);
        assert_eq!(told("cadence", ""), []);
    }

    #[test]
    fn a_close_language_is_reported() {
        let request = Request {
            lang: Some("pt-PT".into()),
            ..Request::default()
        };
        let asked = "pt-PT".parse().unwrap();
        let told = show(&request).notices();
        assert!(told.contains(&ShowNotice::NearLanguage { asked }), "{told:?}");
    }
}
