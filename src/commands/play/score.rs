//! A show as the player takes it: the session, and what may follow it.

use std::sync::Arc;

use crate::player::{Aftercare, Part, Recompile, Script};
use crate::show::{Ending, Endings, Show, ShowError};
use crate::timeline::Timeline;
use crate::units::Frames;

/// What is played of `show`, and what it may lead to; nothing of it can fail later.
pub(super) fn script(show: &Arc<Show>) -> Result<Script, ShowError> {
    let Endings { aftercare, farewell } = show.endings()?;
    let timeline = Arc::new(show.plan.timeline.clone());
    Ok(Script {
        session: part(show, timeline, show.start),
        recompile: Some((show.tempo(), recompile(show))),
        aftercare: following(show, aftercare),
        farewell: farewell.map(|ending| following(show, ending)),
    })
}

fn part(show: &Show, timeline: Arc<Timeline>, from: Frames) -> Part {
    Part {
        score: Box::new(show.mixer(Arc::clone(&timeline), from)),
        timeline,
    }
}

fn recompile(show: &Arc<Show>) -> Recompile {
    let show = Arc::clone(show);
    Box::new(move |tempo| Some(Arc::new(show.timeline(tempo).ok()?)))
}

fn following(show: &Arc<Show>, ending: Ending) -> Aftercare {
    let show = Arc::clone(show);
    Box::new(move |left_at| Ok(part(&show, ending.timeline(left_at), Frames::ZERO)))
}
