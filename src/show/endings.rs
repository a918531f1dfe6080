//! What may follow a session that is left: the aftercare when it hurts, and a farewell where the session has one.
//!
//! Compiled and verified before the first sound, so that nothing can fail when it is needed.

use std::sync::Arc;

use super::{Show, ShowError};
use crate::session::{AFTERCARE, Session};
use crate::timeline::{Changes, Choices, MusicBed, MusicPiece, Timeline};
use crate::units::Frames;

/// What may follow a session that is left.
#[derive(Debug, Clone)]
pub struct Endings {
    /// When it hurts; the music leaves.
    pub aftercare: Ending,
    /// When a session that repeats is left: its own close, with the music under it.
    pub farewell: Option<Ending>,
}

/// One of them, ready to be heard.
#[derive(Debug, Clone)]
pub struct Ending {
    timeline: Timeline,
    music: Option<MusicPiece>,
    laid: LaidMusic,
}

/// What a piece does from a frame of the session on, under a timeline of that length.
type LaidMusic = fn(&MusicPiece, Frames, Frames) -> MusicBed;

impl Ending {
    /// What is heard where the session is left at `left_at`, with `changes` by then: the music goes on from there.
    pub fn timeline(&self, left_at: Frames, changes: &Changes) -> Arc<Timeline> {
        let timeline = self.timeline.clone();
        Arc::new(match changes.music_at(left_at, self.music.as_ref()) {
            Some((piece, offset)) => {
                let bed = (self.laid)(piece, offset, timeline.frames);
                timeline.with_music(bed)
            }
            None => timeline,
        })
    }
}

impl Show {
    /// Compiles and verifies what may follow.
    ///
    /// # Errors
    /// A session that is not there, or a line of it without a clip as it should be.
    pub fn endings(&self) -> Result<Endings, ShowError> {
        let aftercare = self.library.session(AFTERCARE)?;
        let aftercare = self.ending(self.following(&aftercare)?, |piece, at, _| piece.leaving(at))?;
        let farewell = self.farewell()?;
        let farewell = farewell.map(|timeline| self.ending(timeline, MusicPiece::staying));
        Ok(Endings {
            aftercare,
            farewell: farewell.transpose()?,
        })
    }

    /// What is said where a session that repeats is left; none, where the session has an end of its own. Without music.
    ///
    /// # Errors
    /// Where it does not compile.
    pub fn farewell(&self) -> Result<Option<Timeline>, ShowError> {
        if self.session.repeating().is_empty() {
            return Ok(None);
        }
        self.following(&self.session.farewell()).map(Some)
    }

    /// `session`, with the same choices as far as they concern it.
    fn following(&self, session: &Session) -> Result<Timeline, ShowError> {
        let choices = Choices {
            fit: None,
            music: None,
            ..self.choices.clone()
        };
        Ok(self.narration.plan(session, &choices)?.timeline)
    }

    fn ending(&self, timeline: Timeline, laid: LaidMusic) -> Result<Ending, ShowError> {
        self.narration.verify(&self.library, &timeline)?;
        let music = self.choices.music.clone();
        Ok(Ending {
            timeline,
            music,
            laid,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::show::Request;
    use crate::show::testing::show;
    use crate::timeline::Edit;

    fn endings(session: &str, music: &str) -> Endings {
        let request = Request {
            session: Some(session.into()),
            music: Some(music.into()),
            ..Request::default()
        };
        show(&request).endings().unwrap()
    }

    #[test]
    fn the_music_goes_on_where_the_session_was_left() {
        let at = Frames::from_seconds(90);
        let Endings { aftercare, farewell } = endings("cadence", "warm");
        let none = Changes::default();
        let (hurt, left) = (
            aftercare.timeline(at, &none),
            farewell.unwrap().timeline(at, &none),
        );
        let [hurt_bed, left_bed] = [&hurt, &left].map(|timeline| timeline.music.clone().unwrap());
        assert_eq!((hurt_bed.offset, left_bed.offset), (at, at));
        assert!(hurt_bed.silent_from < hurt.frames, "it leaves when it hurts");
        assert_eq!(left_bed.silent_from, left.frames, "it stays for the farewell");
    }

    #[test]
    fn where_there_was_no_music_none_begins() {
        let Endings { aftercare, farewell } = endings("cadence", "none");
        let ending = farewell.unwrap();
        assert_eq!(aftercare.timeline(Frames::ZERO, &Changes::default()).music, None);
        assert_eq!(ending.timeline(Frames::ZERO, &Changes::default()).music, None);
    }

    #[test]
    fn a_piece_that_was_changed_to_goes_on() {
        let rain = MusicPiece::endless(crate::clip::ClipId::new("music/rain.ogg"));
        let came = Frames::from_seconds(60);
        let changed = Changes::default().with(came, Edit::Music(Some(rain.clone())));
        let aftercare = endings("cadence", "warm").aftercare;
        let music = |at, changes: &Changes| aftercare.timeline(at, changes).music.clone();
        let bed = music(Frames::from_seconds(90), &changed).unwrap();
        assert_eq!((bed.clip, bed.offset), (rain.clip, Frames::from_seconds(30)));
        let silenced = changed.with(Frames::from_seconds(80), Edit::Music(None));
        assert_eq!(music(Frames::from_seconds(90), &silenced), None);
    }

    #[test]
    fn only_what_repeats_has_a_farewell() {
        assert!(endings("express", "none").farewell.is_none());
    }
}
