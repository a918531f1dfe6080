//! Turns a request into the choices of a compiled session, each within the limits of the session and its sources.

use super::{Breast, Length, Music, Request, ShowError};
use crate::library::{Library, LibraryError};
use crate::session::{Hold, Quantity, Session, Technique};
use crate::timeline::{Changes, Choices};
use crate::units::{CyclesPerMinute, Frames, LONGEST};

/// The slowest and the fastest rate that a user may choose. The rate is a comfort setting, never a prescription.
///
/// # Errors
/// If the sources can't be read.
pub fn rates(library: &Library) -> Result<(CyclesPerMinute, CyclesPerMinute), LibraryError> {
    let sources = library.sources()?;
    let (slowest, fastest) = sources.comfort(Quantity::Rate).unwrap_or((1, 1));
    Ok((CyclesPerMinute(slowest as u32), CyclesPerMinute(fastest as u32)))
}

/// The choices of `request` for `session`, with rates limited to `rates`.
pub(super) fn choices(
    session: &Session,
    request: &Request,
    music: &Music,
    rates: (CyclesPerMinute, CyclesPerMinute),
) -> Result<Choices, ShowError> {
    Ok(Choices {
        side: request.side.and_then(Breast::side),
        technique: request.technique.unwrap_or(Technique::Areola),
        rate: request.rate.map(|wanted| rate(wanted, rates)).transpose()?,
        count: request.count.unwrap_or_default(),
        music: music.piece.clone(),
        lasting: turns(session, "for", request.lasting.as_ref())?,
        turn: turns(session, "switch", request.turn.as_ref())?,
        wait: request.wait.unwrap_or_default(),
        fit: fit(session, request.fit.as_ref())?,
        changes: Changes::default(),
    })
}

fn rate(
    wanted: CyclesPerMinute,
    (slowest, fastest): (CyclesPerMinute, CyclesPerMinute),
) -> Result<CyclesPerMinute, ShowError> {
    if (slowest..=fastest).contains(&wanted) {
        return Ok(wanted);
    }
    Err(ShowError::Rate {
        wanted,
        slowest,
        fastest,
    })
}

/// The length of the whole session. A session that repeats takes `for` instead.
fn fit(session: &Session, wanted: Option<&Length>) -> Result<Option<Frames>, ShowError> {
    if wanted.is_some() && !session.repeating().is_empty() {
        let session = session.id.clone();
        return Err(ShowError::Endless { session });
    }
    Ok(wanted.map(Length::frames))
}

/// A time of a session that repeats (`key`): at least its shortest turn. For `switch` at most its longest turn.
fn turns(session: &Session, key: &'static str, wanted: Option<&Length>) -> Result<Option<Frames>, ShowError> {
    let Some(wanted) = wanted else {
        return Ok(None);
    };
    let turn = session.repeating().first();
    let rhythm = turn.and_then(|phase| phase.rhythm.as_ref());
    let Some(Hold { min, max, .. }) = rhythm.map(|rhythm| &rhythm.hold) else {
        let session = session.id.clone();
        return Err(ShowError::DoesNotRepeat { key, session });
    };
    let shortest = min.value;
    let longest = if key == "switch" { max.value } else { LONGEST };
    if (shortest..=longest).contains(&wanted.frames()) {
        return Ok(Some(wanted.frames()));
    }
    Err(ShowError::Length {
        key,
        wanted: wanted.clone(),
        shortest,
        longest,
    })
}
