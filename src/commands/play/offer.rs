//! Offers to go on where the last session was stopped, once, if someone is at a terminal and asks for nothing else.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use super::keeping::whole;
use crate::commands::app::App;
use crate::commands::arguments::PlayOptions;
use crate::commands::asking::{self, PATIENCE};
use crate::commands::exit;
use crate::commands::failure;
use crate::commands::now::now;
use crate::control::Keys;
use crate::locale::Arguments;
use crate::pending::within;
use crate::show::{LanguageChoice, Request, Shuffle};
use crate::store::{KeptHands, LastPlace, PlaceError, PlaceFile};

/// How long the question waits for a key. Then the session that was asked for begins.
const LONGEST_WAIT: Duration = Duration::from_secs(10);
/// How long the disk may take to find a place.
const DISK: Duration = Duration::from_millis(500);
/// A place is offered for an hour, in seconds.
const RECENT: u64 = 60 * 60;

/// What came of it.
pub(super) enum Offer {
    /// Nothing was offered, or it was declined.
    Anew,
    /// The session goes on here.
    GoOn(Box<LastPlace>),
    /// The system asked the program to end.
    Stopped(ExitCode),
}

/// Makes the offer, if there is a place for what `request` and `options` ask for.
pub(super) fn made(app: &App, options: &PlayOptions, request: &Request) -> Offer {
    let Some(file) = app.place_file(options.name.as_deref()) else {
        return Offer::Anew;
    };
    if !asking::is_possible() {
        return Offer::Anew;
    }
    let given = Given::of(app, options, request);
    let is_wanted = move |place: &LastPlace| given.is_like(place);
    match within(DISK, move || found(&file, is_wanted)) {
        Some(Ok(Some(place))) => ask(app, place),
        Some(Err(error)) => {
            app.tell(&format!("{}\n", failure::line(&app.messages, &error)));
            Offer::Anew
        }
        _ => Offer::Anew,
    }
}

/// The choices that are given, as they would be kept.
struct Given {
    request: Request,
    hands: KeptHands,
    data: Option<PathBuf>,
}

impl Given {
    fn of(app: &App, options: &PlayOptions, request: &Request) -> Given {
        let LanguageChoice {
            narration, screen, ..
        } = &app.languages;
        let preset = &app.settings.preset().request;
        let request = app.with_side(request.clone().or(preset), options.name.as_deref());
        let request = Request {
            lang: request.lang.as_ref().map(|_| narration.tag.to_string()),
            screen_lang: request.screen_lang.as_ref().map(|_| screen.tag.to_string()),
            shuffle: request.shuffle.filter(|order| *order != Shuffle::Anew(true)),
            delay: None,
            ..request
        };
        Given {
            request,
            hands: options.hands.kept(),
            data: app.data.as_deref().map(whole),
        }
    }

    /// Whether the session at `place` has all of these choices.
    fn is_like(&self, place: &LastPlace) -> bool {
        let mut given = self.request.clone();
        if given.music.as_deref().map(whole) == place.request.music {
            given.music = None;
        }
        given.or(&place.request) == place.request
            && (self.hands == KeptHands::default() || self.hands == place.hands)
            && (self.data.is_none() || self.data == place.data)
    }
}

/// The place to offer, which is marked, so that it is offered once. None while its session plays.
fn found(file: &PlaceFile, is_wanted: impl Fn(&LastPlace) -> bool) -> Result<Option<LastPlace>, PlaceError> {
    let now = now();
    let is_recent = |place: &LastPlace| now.saturating_sub(place.written) <= RECENT;
    let place = file.read(now)?;
    let place = place.filter(|place| !place.hurt && !place.offered && is_recent(place) && is_wanted(place));
    let Some(place) = place else { return Ok(None) };
    let Some(lock) = file.lock()? else { return Ok(None) };
    let offered = LastPlace {
        offered: true,
        ..place
    };
    file.write(&offered, &lock)?;
    Ok(Some(offered))
}

fn ask(app: &App, place: LastPlace) -> Offer {
    let id = place.request.session.as_deref().unwrap_or_default();
    let Ok(session) = app.library.session(id) else {
        return Offer::Anew;
    };
    let title = Arguments::new().text("session", app.text(session.title.value.as_str()));
    app.tell(&format!("{}\n", app.with("play-offer", title)));
    let end = Instant::now() + LONGEST_WAIT;
    let answer = asking::answer(app, |keys: &mut Keys| {
        let is_enter = keys.enter(PATIENCE);
        is_enter.or_else(|| (Instant::now() >= end).then_some(false))
    });
    match answer {
        Ok(Some(true)) => Offer::GoOn(Box::new(place)),
        Ok(_) => Offer::Anew,
        Err(stop) => Offer::Stopped(exit::stopped(stop)),
    }
}
