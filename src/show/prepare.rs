//! Prepares a session: reads it, looks up its lines in the spoken language and compiles it with the choices.

use super::{CaptionLanguage, LanguageChoice, Music, Request, ShowError, choose, start};
use crate::library::{Library, LibraryError, Narration};
use crate::mixer::Volumes;
use crate::session::Session;
use crate::timeline::{Changes, Choices, Plan, Reach, Timeline};
use crate::units::{CyclesPerMinute, Decibels, Frames};

/// The session that is played by default.
pub const DEFAULT_SESSION: &str = "full";

/// A session, ready to play.
#[derive(Debug, Clone)]
pub struct Show {
    /// The request that it was made from.
    pub request: Request,
    /// The session source.
    pub session: Session,
    /// The spoken language: its texts and clips.
    pub narration: Narration,
    /// The languages of voice and screen, and how they were selected.
    pub languages: LanguageChoice,
    /// The choices for the session.
    pub choices: Choices,
    /// The session compiled with these choices.
    pub plan: Plan,
    /// The music under the session.
    pub music: Music,
    /// The volume of each bus.
    pub volumes: Volumes,
    /// The frame to start at.
    pub start: Frames,
    /// The language of the captions.
    pub caption_language: CaptionLanguage,
    pub(super) library: Library,
    /// The slowest and the fastest rate allowed.
    rates: (CyclesPerMinute, CyclesPerMinute),
}

impl Show {
    /// Reads and compiles the session that `request` asks for, in the language that `languages` selects.
    ///
    /// Every spoken line and every signal then has a clip. [`Show::verify`] checks the clips themselves.
    ///
    /// # Errors
    /// If the library lacks something, or the session does not allow a choice.
    pub fn prepare(
        library: &Library,
        languages: &LanguageChoice,
        request: &Request,
    ) -> Result<Show, ShowError> {
        let session = library.session(request.session.as_deref().unwrap_or(DEFAULT_SESSION))?;
        let narration = Narration::open(library, &languages.narration.tag)?;
        let music = Music::open(library, request.music.as_deref(), request.shuffle)?;
        let rates = choose::rates(library)?;
        let choices = choose::choices(&session, request, &music, rates)?;
        let plan = narration.plan(&session, &choices)?;
        let start = start::found(&plan.timeline, &session.id, request.from.as_deref())?;
        Ok(Show {
            request: request.clone(),
            session,
            narration,
            languages: languages.clone(),
            choices,
            plan,
            music,
            volumes: volumes(request),
            start,
            caption_language: request.captions.unwrap_or_default(),
            library: library.clone(),
            rates,
        })
    }

    /// Returns the show if it has an end.
    ///
    /// # Errors
    /// If it plays until it is stopped.
    pub fn with_an_end(self) -> Result<Show, ShowError> {
        if self.plan.timeline.is_endless() {
            let session = self.session.id;
            return Err(ShowError::Endless { session });
        }
        Ok(self)
    }

    /// Checks that each clip of the session exists and has the length given in its manifest.
    ///
    /// # Errors
    /// The first clip that fails.
    pub fn verify(&self) -> Result<(), ShowError> {
        Ok(self.narration.verify(&self.library, &self.plan.timeline)?)
    }

    /// Checks that the length of each recording from outside can be that of its line, without reading it.
    ///
    /// # Errors
    /// The first recording that fails.
    pub fn verify_lengths(&self) -> Result<(), ShowError> {
        Ok(self
            .narration
            .verify_lengths(&self.library, &self.plan.timeline)?)
    }

    /// An empty set of changes that keeps the rate within the allowed range.
    pub fn changes(&self) -> Changes {
        let (slowest, fastest) = self.rates;
        Changes::within(slowest, fastest)
    }

    /// Compiles the session again with `changes`; all other choices stay. Everything before the first new change stays
    /// the same.
    ///
    /// # Errors
    /// If it does not compile with these changes.
    pub fn timeline(&self, changes: &Changes) -> Result<Timeline, ShowError> {
        let choices = Choices {
            changes: changes.clone(),
            ..self.choices.clone()
        };
        Ok(self.narration.plan(&self.session, &choices)?.timeline)
    }

    /// The lengths that the session can have with these choices.
    ///
    /// # Errors
    /// If not even the longest has room for all required lines.
    pub fn reach(&self) -> Result<Reach, LibraryError> {
        self.narration.reach(&self.session, &self.choices)
    }
}

fn volumes(request: &Request) -> Volumes {
    let [speech, music, signal] = [request.voice_volume, request.music_volume, request.signal_volume]
        .map(|volume| volume.map_or(Decibels::UNITY, |volume| volume.decibels()));
    Volumes {
        speech,
        music,
        signal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Side;
    use crate::show::testing::{refused, show};
    use crate::show::{Breast, Volume};
    use crate::timeline::Edit;

    fn cadence() -> Request {
        Request {
            session: Some("cadence".into()),
            ..Request::default()
        }
    }

    #[test]
    fn the_default_is_the_full_session_unchanged() {
        let show = show(&Request::default());
        assert_eq!(show.session.id, DEFAULT_SESSION);
        assert_eq!((show.choices.rate, show.choices.side), (None, None));
        assert_eq!((show.start, show.volumes), (Frames::ZERO, Volumes::default()));
        assert!(show.with_an_end().is_ok());
    }

    #[test]
    fn requested_choices_are_applied() {
        let show = show(&Request {
            side: Some(Breast::Right),
            rate: Some(CyclesPerMinute(12)),
            fit: "40m".parse().ok(),
            music_volume: Volume::try_from(-6.0).ok(),
            ..Request::default()
        });
        let Choices { side, rate, .. } = show.choices;
        assert_eq!((side, rate), (Some(Side::Right), Some(CyclesPerMinute(12))));
        assert_eq!(show.plan.timeline.frames, Frames::from_seconds(40 * 60));
        assert_eq!(show.volumes.music, Decibels(-6.0));
    }

    #[test]
    fn a_refusal_names_the_allowed_range() {
        let rate = refused(&Request {
            rate: Some(CyclesPerMinute(200)),
            ..Request::default()
        });
        assert_eq!(rate, "the rate 200 is not between 10 and 60");
        let long = refused(&Request {
            turn: "11m".parse().ok(),
            ..cadence()
        });
        assert_eq!(long, "`switch`: 11m is not between 2880000 and 28800000 frames");
        let turns = refused(&Request {
            lasting: "20m".parse().ok(),
            ..Request::default()
        });
        assert_eq!(turns, "`for` is for sessions that repeat, and `full` does not");
        let whole = refused(&Request {
            fit: "20m".parse().ok(),
            ..cadence()
        });
        assert_eq!(whole, "`cadence` has no end");
    }

    #[test]
    fn a_session_without_a_length_has_no_end() {
        let endless = show(&cadence()).with_an_end().unwrap_err();
        assert_eq!(endless.to_string(), "`cadence` has no end");
    }

    #[test]
    fn a_timeline_without_changes_equals_the_plan() {
        let show = show(&cadence());
        let again = show.timeline(&show.changes()).unwrap();
        assert_eq!(again, show.plan.timeline);
        let faster = show.changes().with(Frames::from_seconds(60), Edit::Rate(5));
        let changed = show.timeline(&faster).unwrap();
        assert_eq!(
            changed.rates.last().map(|span| span.rate),
            Some(CyclesPerMinute(20))
        );
    }

    #[test]
    fn the_shipped_clips_match_their_manifest() {
        show(&Request::default()).verify().unwrap();
    }
}
