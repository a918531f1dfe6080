//! The rhythm faster or slower while it runs: the session is compiled anew from where it is (law 13).

use std::sync::Arc;

use crate::player::{Happening, PartName};
use crate::timeline::Tempo;
use crate::units::Frames;

use super::{Conductor, Stage};

/// A change takes effect this long after what is already rendered: whatever the timeline does ahead of its time, such as
/// lowering the music before a voice, is then the same before and after.
const NOTICE: Frames = Frames::from_seconds(1);

impl Conductor {
    /// How many times the tempo of the present part was changed.
    pub(super) fn tempi(&self) -> usize {
        match self.name {
            PartName::Session => self.performance.tempi.len(),
            PartName::Aftercare | PartName::Farewell => 0,
        }
    }

    /// Runs the rhythm faster by `step` cycles a minute, where the range allows it; tells the rate in any case.
    pub(super) fn change_tempo(&mut self, step: i32) {
        let at = self.next_frame() + NOTICE;
        let (PartName::Session, Some((tempo, _)), Some(rate)) =
            (self.name, &self.tempo, self.part.timeline.rate_from(at))
        else {
            return;
        };
        let wanted = tempo.wanted() + step;
        if tempo.rate(rate, step) != rate {
            self.recompile(at, wanted);
        }
        let timeline = Arc::clone(&self.part.timeline);
        if let Some(rate) = timeline.rate_from(at) {
            self.tell(Happening::Tempo { timeline, rate });
        }
    }

    /// Before moving to `to`: the tempo that was wanted last is kept, even where the rhythm once ran in another.
    pub(super) fn keep_tempo(&mut self, to: Frames) {
        let Some((tempo, _)) = &self.tempo else { return };
        let wanted = tempo.wanted();
        if self.name == PartName::Session && tempo.by(to) != wanted {
            self.recompile(to, wanted);
        }
    }

    /// The first frame that is not rendered yet, or from which playing will go on.
    fn next_frame(&self) -> Frames {
        match self.stage {
            Stage::Paused { at } => at,
            _ => self.renderer.position().unwrap_or(self.take.from),
        }
    }

    fn recompile(&mut self, at: Frames, by: i32) {
        let Some((tempo, recompile)) = &mut self.tempo else {
            return;
        };
        let changed: Tempo = tempo.changed(at, by);
        let Some(timeline) = recompile(&changed) else {
            return;
        };
        *tempo = changed.clone();
        self.heard = self.heard.carried_to(&timeline);
        self.performance.tempi.push(changed);
        self.part.score.retime(Arc::clone(&timeline));
        self.part.timeline = timeline;
        let tempi = self.tempi();
        if let Some(take) = self.renderer.retime(tempi) {
            self.amend(take);
        }
    }
}
