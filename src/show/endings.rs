//! The endings of a session that is stopped early: the aftercare when it hurts, and a farewell if the session has one.
//!
//! Both are compiled and verified before the first sound, so that nothing can fail when they are needed.

use std::sync::Arc;

use super::{Show, ShowError};
use crate::session::{AFTERCARE, Session};
use crate::timeline::{Changes, Choices, MusicBed, MusicPiece, Timeline};
use crate::units::Frames;

/// The endings of a session that is stopped early.
#[derive(Debug, Clone)]
pub struct Endings {
    /// For when it hurts; the music fades out.
    pub aftercare: Ending,
    /// For a session that repeats: its own close, with the music under it.
    pub farewell: Option<Ending>,
}

/// One ending, ready to play.
#[derive(Debug, Clone)]
pub struct Ending {
    timeline: Timeline,
    music: Option<MusicPiece>,
    laid: LaidMusic,
}

/// Makes the music bed from a piece, an offset into the piece and the length of the ending's timeline.
type LaidMusic = fn(&MusicPiece, Frames, Frames) -> MusicBed;

impl Ending {
    /// The ending's timeline when the session is left at `left_at` after `changes`. The music continues from there.
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
    /// Compiles and verifies the endings.
    ///
    /// # Errors
    /// If a session is missing, or one of its lines has no valid clip.
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

    /// The farewell of a session that repeats, without music; `None` if the session has an end of its own.
    ///
    /// # Errors
    /// If it does not compile.
    pub fn farewell(&self) -> Result<Option<Timeline>, ShowError> {
        if self.session.repeating().is_empty() {
            return Ok(None);
        }
        self.following(&self.session.farewell()).map(Some)
    }

    /// Compiles `session` with the same choices, as far as they apply to it.
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
    fn the_music_continues_where_the_session_was_left() {
        let at = Frames::from_seconds(90);
        let Endings { aftercare, farewell } = endings("cadence", "warm");
        let none = Changes::default();
        let (hurt, left) = (
            aftercare.timeline(at, &none),
            farewell.unwrap().timeline(at, &none),
        );
        let [hurt_bed, left_bed] = [&hurt, &left].map(|timeline| timeline.music.clone().unwrap());
        assert_eq!((hurt_bed.offset, left_bed.offset), (at, at));
        assert!(hurt_bed.silent_from < hurt.frames, "it fades when it hurts");
        assert_eq!(left_bed.silent_from, left.frames, "it stays for the farewell");
    }

    #[test]
    fn without_music_an_ending_starts_none() {
        let Endings { aftercare, farewell } = endings("cadence", "none");
        let ending = farewell.unwrap();
        assert_eq!(aftercare.timeline(Frames::ZERO, &Changes::default()).music, None);
        assert_eq!(ending.timeline(Frames::ZERO, &Changes::default()).music, None);
    }

    #[test]
    fn a_piece_changed_to_continues() {
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
    fn only_a_session_that_repeats_has_a_farewell() {
        assert!(endings("express", "none").farewell.is_none());
    }
}
