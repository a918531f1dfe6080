//! Converts a show for the player: its parts, and the function that compiles it again.

use std::sync::Arc;

use crate::player::{Following, Part, Recompile, Script};
use crate::show::{Ending, Endings, Show, ShowError};
use crate::store::WayBack;
use crate::timeline::{Change, Timeline};
use crate::units::Frames;

/// Where a session begins: with the timeline of then, and the changes that are in it already.
pub(super) struct StartPoint {
    pub(super) at: Frames,
    timeline: Arc<Timeline>,
    begun: Vec<Change>,
}

impl StartPoint {
    /// The beginning of `show` as it was requested.
    pub(super) fn requested(show: &Show) -> StartPoint {
        StartPoint {
            at: show.start,
            timeline: Arc::new(show.plan.timeline.clone()),
            begun: Vec::new(),
        }
    }

    /// Where an earlier playback was left.
    pub(super) fn again(way: WayBack) -> StartPoint {
        StartPoint {
            at: way.at,
            timeline: Arc::new(way.timeline),
            begun: way.changes.iter().cloned().collect(),
        }
    }
}

/// The script of `show` from `start`, including its endings. Everything is prepared, so it can't fail during playback.
pub(super) fn script(show: &Arc<Show>, start: StartPoint) -> Result<Script, ShowError> {
    let Endings { aftercare, farewell } = show.endings()?;
    Ok(Script {
        session: part(show, start.timeline, start.at),
        captions: show.captions()?,
        volumes: show.volumes,
        changes: Some(show.changes()),
        begun: start.begun,
        pieces: show.pieces(),
        answers: show.answers()?,
        aftercare: following(show, aftercare),
        farewell: farewell.map(|ending| following(show, ending)),
        when_gone: show.request.device_gone.unwrap_or_default(),
    })
}

/// Compiles `show` again with a list of changes.
pub(super) fn recompile(show: &Arc<Show>) -> Recompile {
    let show = Arc::clone(show);
    Box::new(move |changes| Some(Arc::new(show.timeline(changes).ok()?)))
}

fn part(show: &Show, timeline: Arc<Timeline>, from: Frames) -> Part {
    Part {
        source: Box::new(show.mixer(Arc::clone(&timeline), from)),
        timeline,
    }
}

fn following(show: &Arc<Show>, ending: Ending) -> Following {
    let show = Arc::clone(show);
    Box::new(move |left| {
        let timeline = ending.timeline(left.at, &left.changes);
        Ok(part(&show, timeline, Frames::ZERO))
    })
}
