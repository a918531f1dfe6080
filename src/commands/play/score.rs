//! Converts a show for the player: its parts, and the function that compiles it again.

use std::sync::Arc;

use crate::player::{Following, Part, Recompile, Script};
use crate::show::{Ending, Endings, Show, ShowError, WhenGone};
use crate::timeline::Timeline;
use crate::units::Frames;

/// The script of `show`, including its endings. Everything is prepared, so it can't fail during playback.
pub(super) fn script(show: &Arc<Show>, when_gone: WhenGone) -> Result<Script, ShowError> {
    let Endings { aftercare, farewell } = show.endings()?;
    let timeline = Arc::new(show.plan.timeline.clone());
    Ok(Script {
        session: part(show, timeline, show.start),
        captions: show.captions()?,
        volumes: show.volumes,
        changes: Some(show.changes()),
        pieces: show.pieces(),
        answers: show.answers()?,
        aftercare: following(show, aftercare),
        farewell: farewell.map(|ending| following(show, ending)),
        when_gone,
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
