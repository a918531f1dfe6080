//! The mixer as the player takes it, for the session and for what follows when it hurts.

use std::sync::Arc;

use super::super::desk::Desk;
use super::super::failure::CommandError;
use super::super::production::Production;
use crate::library::Supply;
use crate::mixer::{MixSettings, Mixer};
use crate::player::{Aftercare, Part, Score, ScoreError};
use crate::timeline::{Choices, MusicPiece, Timeline};
use crate::units::Frames;

/// The session that the key `h` leads to.
const AFTERCARE: &str = "it-hurts";

/// A mixer being played.
struct Mixed(Mixer<Supply>);

impl Score for Mixed {
    fn render(&mut self, out: &mut [f32]) -> Result<(), ScoreError> {
        Ok(self.0.render(out)?)
    }

    fn seek(&mut self, to: Frames) {
        self.0.seek(to);
    }

    fn position(&self) -> Frames {
        self.0.position()
    }

    fn frames(&self) -> Frames {
        self.0.frames()
    }
}

/// The session as a part to be played.
pub(super) fn part(desk: &Desk, production: &Production, settings: MixSettings) -> Part {
    let timeline = &production.plan.timeline;
    let supply = Supply::new(desk.library.data(), &[timeline]).with_own(production.own_music());
    let timeline = Arc::new(timeline.clone());
    let score = Mixed(Mixer::new(Arc::clone(&timeline), supply, settings));
    Part {
        score: Box::new(score),
        timeline,
    }
}

/// What follows when it hurts: compiled and verified now, so that nothing can fail then.
pub(super) fn aftercare(
    desk: &Desk,
    production: &Production,
    settings: MixSettings,
) -> Result<Aftercare, CommandError> {
    let session = desk.library.session(AFTERCARE)?;
    let choices = Choices {
        music: None,
        ..production.choices.clone()
    };
    let timeline = production.narration.plan(&session, &choices)?.timeline;
    production.narration.verify(&desk.library, &timeline)?;
    let (music, data) = (production.choices.music.clone(), desk.library.data().clone());
    let own = production.own_music();
    Ok(Box::new(move |hurt_at| {
        let timeline = Arc::new(with_leaving_music(timeline, music.as_ref(), hurt_at));
        let supply = Supply::new(&data, &[&timeline]).with_own(own);
        let score = Mixed(Mixer::new(Arc::clone(&timeline), supply, settings));
        Ok(Part {
            score: Box::new(score),
            timeline,
        })
    }))
}

/// The music goes on from where it was, and falls silent.
fn with_leaving_music(timeline: Timeline, music: Option<&MusicPiece>, hurt_at: Frames) -> Timeline {
    match music {
        Some(piece) => timeline.with_music(piece.leaving(hurt_at)),
        None => timeline,
    }
}
