//! What may follow a session that is left: the aftercare when it hurts, and a farewell where the session has one.
//!
//! Compiled and verified before the first sound, so that nothing can fail when it is needed.

use super::{Show, ShowError};
use crate::session::Session;
use crate::timeline::{Choices, MusicBed, MusicPiece, Timeline};
use crate::units::Frames;

/// The session that follows when it hurts.
const AFTERCARE: &str = "it-hurts";

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
    laid: LaidMusic,
}

/// What a piece does from one of its frames on, under a timeline of that length.
type LaidMusic = fn(&MusicPiece, Frames, Frames) -> MusicBed;

impl Ending {
    /// What is heard where the session is left with `music` sounding, a piece and how far it has come: it goes on from there.
    pub fn timeline(&self, music: Option<(&MusicPiece, Frames)>) -> Timeline {
        let timeline = self.timeline.clone();
        match music {
            Some((piece, offset)) => {
                let bed = (self.laid)(piece, offset, timeline.frames);
                timeline.with_music(bed)
            }
            None => timeline,
        }
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
        Ok(Ending { timeline, laid })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::show::Request;
    use crate::show::testing::show;

    fn cadence() -> Show {
        show(&Request {
            session: Some("cadence".into()),
            ..Request::default()
        })
    }

    #[test]
    fn the_music_goes_on_where_the_session_was_left() {
        let show = cadence();
        let at = Frames::from_seconds(90);
        let music = show.music.piece.as_ref().map(|piece| (piece, at));
        let Endings { aftercare, farewell } = show.endings().unwrap();
        let (hurt, left) = (aftercare.timeline(music), farewell.unwrap().timeline(music));
        let [hurt_bed, left_bed] = [&hurt, &left].map(|timeline| timeline.music.clone().unwrap());
        assert_eq!((hurt_bed.offset, left_bed.offset), (at, at));
        assert!(hurt_bed.silent_from < hurt.frames, "it leaves when it hurts");
        assert_eq!(left_bed.silent_from, left.frames, "it stays for the farewell");
    }

    #[test]
    fn where_there_was_no_music_none_begins() {
        let Endings { aftercare, farewell } = cadence().endings().unwrap();
        assert_eq!(aftercare.timeline(None).music, None);
        assert_eq!(farewell.unwrap().timeline(None).music, None);
    }

    #[test]
    fn only_what_repeats_has_a_farewell() {
        let show = show(&Request::default());
        assert!(show.endings().unwrap().farewell.is_none());
    }
}
