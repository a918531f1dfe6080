//! Which safety lines were heard whole: what decides how far a skip may go.

use crate::units::Frames;

use super::{CueKind, Timeline};

/// What was heard of a timeline, as far as it matters for what may be skipped.
///
/// Told where listening begins and how far it came; a line counts as heard when it was heard from its first frame to its last,
/// with no jump between.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    lines: Vec<SafetyLine>,
    /// The stretch that was heard without a hole, up to now.
    from: Frames,
    up_to: Frames,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct SafetyLine {
    cue: usize,
    at: Frames,
    end: Frames,
    is_whole: bool,
}

impl Heard {
    /// Nothing yet, of `timeline`.
    pub fn nothing(timeline: &Timeline) -> Heard {
        let cues = timeline.cues.iter().enumerate();
        let safety = cues.filter(|(_, cue)| cue.kind == CueKind::Safety);
        Heard {
            lines: safety
                .map(|(index, cue)| SafetyLine {
                    cue: index,
                    at: cue.at,
                    end: cue.end(),
                    is_whole: false,
                })
                .collect(),
            from: Frames::ZERO,
            up_to: Frames::ZERO,
        }
    }

    /// Listening goes on at `at`. Within or right after what was just heard, that leaves no hole.
    pub fn go_on_at(&mut self, at: Frames) {
        if at < self.from || self.up_to < at {
            self.from = at;
            self.up_to = at;
        }
    }

    /// Everything up to `up_to` (exclusive) was heard since.
    pub fn hear(&mut self, up_to: Frames) {
        self.up_to = self.up_to.max(up_to);
        for line in &mut self.lines {
            line.is_whole |= self.from <= line.at && line.end <= self.up_to;
        }
    }

    /// The first safety line not heard whole that sounds after `from` and begins before `to`: the index of its cue.
    pub fn first_unheard(&self, from: Frames, to: Frames) -> Option<usize> {
        let between = |line: &&SafetyLine| from < line.end && line.at < to;
        let mut unheard = self.lines.iter().filter(|line| !line.is_whole);
        unheard.find(between).map(|line| line.cue)
    }
}
