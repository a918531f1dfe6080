//! The mixer as the player takes it, for the session and for what follows when it hurts.

use std::sync::Arc;

use super::super::desk::Desk;
use super::super::failure::CommandError;
use super::super::production::Production;
use crate::library::Supply;
use crate::locale::{MessageId, SpeechLine};
use crate::mixer::{MixSettings, Mixer};
use crate::player::{Caption, Captions, Following, Part, Recompile};
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
    let source = Mixer::new(Arc::clone(&timeline), supply, settings);
    Part {
        source: Box::new(source),
        timeline,
    }
}

/// The words of every line of the language that is spoken, and of the one on the screen.
pub(super) fn captions(desk: &Desk, production: &Production) -> Result<Captions, CommandError> {
    let screen = &desk.languages.screen.tag;
    let is_one_language = *screen == production.narration.language;
    let translated = (!is_one_language)
        .then(|| desk.library.speech(screen))
        .transpose()?;
    let caption = |(message, line): (&MessageId, &SpeechLine)| {
        let voice: Arc<str> = line.text.as_str().into();
        let screen = translated.as_ref().and_then(|speech| speech.line(message));
        Caption {
            message: message.clone(),
            screen: screen.map_or_else(|| Arc::clone(&voice), |line| line.text.as_str().into()),
            voice,
        }
    };
    Ok(production.narration.speech.lines().map(caption).collect())
}

/// Compiles the session anew with a list of changes, with all else as it was chosen.
pub(super) fn recompile(production: &Production) -> Recompile {
    let Production {
        session,
        narration,
        choices,
        ..
    } = production.clone();
    Box::new(move |changes| {
        let choices = Choices {
            changes: changes.clone(),
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
) -> Result<Following, CommandError> {
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
) -> Result<Option<Following>, CommandError> {
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
) -> Result<Following, CommandError> {
    let choices = Choices {
        fit: None,
        music: None,
        ..production.choices.clone()
    };
    let timeline = production.narration.plan(session, &choices)?.timeline;
    production.narration.verify(&desk.library, &timeline)?;
    let (music, data) = (production.choices.music.clone(), desk.library.data().clone());
    let own = production.own_music();
    Ok(Box::new(move |left| {
        let frames = timeline.frames;
        let timeline = Arc::new(match left.music(music.as_ref()) {
            Some((piece, offset)) => timeline.with_music(laid(piece, offset, frames)),
            None => timeline,
        });
        let supply = Supply::new(&data, &[&timeline]).with_own(own);
        let source = Mixer::new(Arc::clone(&timeline), supply, settings);
        Ok(Part {
            source: Box::new(source),
            timeline,
        })
    }))
}
