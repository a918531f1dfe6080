//! The mixer as the player takes it, for the session and for what follows when it hurts.

use std::sync::Arc;

use super::super::desk::Desk;
use super::super::failure::CommandError;
use super::super::production::Production;
use crate::library::Supply;
use crate::mixer::{MixSettings, Mixer};
use crate::player::{Aftercare, Part, Recompile};
use crate::session::Session;
use crate::timeline::{Choices, MusicBed, MusicPiece};
use crate::units::Frames;

/// The session that the key `h` leads to.
const AFTERCARE: &str = "it-hurts";

/// The session as a part to be played, from the frame `from` on.
pub(super) fn part(desk: &Desk, production: &Production, settings: MixSettings, from: Frames) -> Part {
    let timeline = &production.plan.timeline;
    let supply = Supply::new(desk.library.data(), &[timeline])
        .with_own(production.own_music())
        .starting(timeline, from);
    let timeline = Arc::new(timeline.clone());
    let score = Mixer::new(Arc::clone(&timeline), supply, settings);
    Part {
        score: Box::new(score),
        timeline,
    }
}

/// Compiles the session anew for another tempo, with all else as it was chosen.
pub(super) fn recompile(production: &Production) -> Recompile {
    let Production {
        session,
        narration,
        choices,
        ..
    } = production.clone();
    Box::new(move |tempo| {
        let choices = Choices {
            tempo: tempo.clone(),
            ..choices.clone()
        };
        let plan = narration.plan(&session, &choices).ok()?;
        Some(Arc::new(plan.timeline))
    })
}

/// What follows when it hurts; the music leaves.
pub(super) fn aftercare(
    desk: &Desk,
    production: &Production,
    settings: MixSettings,
) -> Result<Aftercare, CommandError> {
    let session = desk.library.session(AFTERCARE)?;
    following(desk, production, &session, settings, |piece, at, _| {
        piece.leaving(at)
    })
}

/// What follows when a session that repeats is left: its own close, with the music under it.
pub(super) fn farewell(
    desk: &Desk,
    production: &Production,
    settings: MixSettings,
) -> Result<Option<Aftercare>, CommandError> {
    if production.session.repeating().is_empty() {
        return Ok(None);
    }
    let close = production.session.farewell();
    following(desk, production, &close, settings, MusicPiece::staying).map(Some)
}

/// What the music does, from that frame of the session on, under a part of that length.
type Laid = fn(&MusicPiece, Frames, Frames) -> MusicBed;

/// A part that follows the session: compiled and verified now, so that nothing can fail then.
fn following(
    desk: &Desk,
    production: &Production,
    session: &Session,
    settings: MixSettings,
    laid: Laid,
) -> Result<Aftercare, CommandError> {
    let choices = Choices {
        fit: None,
        music: None,
        ..production.choices.clone()
    };
    let timeline = production.narration.plan(session, &choices)?.timeline;
    production.narration.verify(&desk.library, &timeline)?;
    let (music, data) = (production.choices.music.clone(), desk.library.data().clone());
    let own = production.own_music();
    Ok(Box::new(move |left_at| {
        let frames = timeline.frames;
        let timeline = Arc::new(match music {
            Some(piece) => timeline.with_music(laid(&piece, left_at, frames)),
            None => timeline,
        });
        let supply = Supply::new(&data, &[&timeline]).with_own(own);
        let score = Mixer::new(Arc::clone(&timeline), supply, settings);
        Ok(Part {
            score: Box::new(score),
            timeline,
        })
    }))
}
