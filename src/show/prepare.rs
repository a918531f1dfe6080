//! A session made ready: read, spoken in the chosen language, compiled as chosen.

use super::{CaptionLanguage, LanguageChoice, Music, Request, ShowError, choose, start};
use crate::library::{Library, LibraryError, Narration};
use crate::mixer::Volumes;
use crate::session::Session;
use crate::timeline::{Changes, Choices, Plan, Reach, Timeline};
use crate::units::{CyclesPerMinute, Decibels, Frames};

/// The session that is played where none is named.
const DEFAULT_SESSION: &str = "full";

/// What is going to be played, made ready.
#[derive(Debug, Clone)]
pub struct Show {
    /// The session as it was written.
    pub session: Session,
    /// The language that is spoken: its words and its clips.
    pub narration: Narration,
    /// The languages of voice and screen, and how they were found.
    pub languages: LanguageChoice,
    /// What was chosen of the session.
    pub choices: Choices,
    /// The session compiled with these choices.
    pub plan: Plan,
    /// The music under it.
    pub music: Music,
    /// How loud each bus is.
    pub volumes: Volumes,
    /// The frame at which to begin.
    pub start: Frames,
    /// In which language the captions are.
    pub caption_language: CaptionLanguage,
    pub(super) library: Library,
    /// The slowest and the fastest rate.
    rates: (CyclesPerMinute, CyclesPerMinute),
}

impl Show {
    /// Reads and compiles what `request` asks for, in the language that `languages` settles.
    ///
    /// Every line that is said and every signal is known to have its clip; whether each sounds as it should is looked at by
    /// [`Show::verify`].
    ///
    /// # Errors
    /// What the library does not have, and choices that the session can't have.
    pub fn prepare(
        library: &Library,
        languages: &LanguageChoice,
        request: &Request,
    ) -> Result<Show, ShowError> {
        let session = library.session(request.session.as_deref().unwrap_or(DEFAULT_SESSION))?;
        let narration = Narration::open(library, &languages.narration.tag)?;
        let music = Music::open(library, request.music.as_deref())?;
        let rates = choose::rates(library)?;
        let choices = choose::choices(&session, request, &music, rates)?;
        let plan = narration.plan(&session, &choices)?;
        let start = start::found(&plan.timeline, request.from.as_deref())?;
        Ok(Show {
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

    /// The same, if it has an end.
    ///
    /// # Errors
    /// Where it goes on until it is stopped.
    pub fn with_an_end(self) -> Result<Show, ShowError> {
        if self.plan.timeline.is_endless() {
            let session = self.session.id;
            return Err(ShowError::Endless { session });
        }
        Ok(self)
    }

    /// Looks whether each clip of the session is there and as long as its manifest says.
    ///
    /// # Errors
    /// The first that is not.
    pub fn verify(&self) -> Result<(), ShowError> {
        Ok(self.narration.verify(&self.library, &self.plan.timeline)?)
    }

    /// No changes yet; those of the rate stay within the range that rates have.
    pub fn changes(&self) -> Changes {
        let (slowest, fastest) = self.rates;
        Changes::within(slowest, fastest)
    }

    /// The session compiled with `changes`, with all else as it was chosen: the same compile, so all before the first change
    /// that is new stays as it was.
    ///
    /// # Errors
    /// Where it does not compile with these.
    pub fn timeline(&self, changes: &Changes) -> Result<Timeline, ShowError> {
        let choices = Choices {
            changes: changes.clone(),
            ..self.choices.clone()
        };
        Ok(self.narration.plan(&self.session, &choices)?.timeline)
    }

    /// The lengths that the session can have as it was chosen.
    ///
    /// # Errors
    /// Where not even the longest has room for all that must be said.
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
    fn nothing_asked_for_is_the_full_session_as_it_was_written() {
        let show = show(&Request::default());
        assert_eq!(show.session.id, DEFAULT_SESSION);
        assert_eq!((show.choices.rate, show.choices.side), (None, None));
        assert_eq!((show.start, show.volumes), (Frames::ZERO, Volumes::default()));
        assert!(show.with_an_end().is_ok());
    }

    #[test]
    fn what_is_asked_for_is_chosen() {
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
    fn what_a_session_cant_have_is_refused_with_what_it_can_have() {
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
    fn what_goes_on_until_it_is_stopped_has_no_end() {
        let endless = show(&cadence()).with_an_end().unwrap_err();
        assert_eq!(endless.to_string(), "`cadence` has no end");
    }

    #[test]
    fn a_timeline_without_changes_is_the_plan() {
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
    fn what_is_shipped_sounds_as_its_manifest_says() {
        show(&Request::default()).verify().unwrap();
    }
}
