//! The record of what was played: enough to render the same bits again without a device.

use crate::mixer::GATE_RAMP;
use crate::output::ring::{Generation, Mark, What};
use crate::timeline::Changes;
use crate::units::Frames;

/// All that happened, in order. Grows by some dozens of bytes with each control, not with time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Performance {
    /// The lists of changes that were in force, one after another; before the first, none was.
    pub changes: Vec<Changes>,
    /// What was rendered, one entry a generation that sounded or was meant to.
    pub segments: Vec<Segment>,
    /// What happened to it at the device, and at which of its frames.
    pub marks: Vec<Mark>,
}

impl Performance {
    /// How many times the device asked for sound that was not rendered yet, and heard silence instead.
    pub fn times_starved(&self) -> usize {
        let starved = self.marks.iter().filter(|mark| mark.what == What::Starved);
        starved.count()
    }
}

/// Which of the parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartName {
    /// What was begun.
    Session,
    /// What followed when it hurt.
    Aftercare,
    /// What followed when the session was left.
    Farewell,
}

/// One uninterrupted rendering of a source.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Segment {
    /// By this its marks know it.
    pub generation: Generation,
    /// Of which part.
    pub part: PartName,
    /// Its first frame, in the part.
    pub from: Frames,
    /// The number, from 1, of the list of changes that was in force at its end; 0 where nothing was changed. Each list is the
    /// same as the one before up to where it was asked for, so the last one stands for all of them.
    pub changes: usize,
    /// Where it fades out, if it does.
    pub fade: Option<Fade>,
    /// Where the source failed, in frames from the segment's start: the last frame before is held and fades.
    pub broken: Option<Frames>,
}

/// A fade to silence, at which a segment ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fade {
    /// Its first frame, from the segment's start.
    pub from: Frames,
    /// Its length.
    pub over: Frames,
}

impl Segment {
    /// All of `part` from `from` on.
    pub fn new(generation: Generation, part: PartName, from: Frames) -> Segment {
        Segment {
            generation,
            part,
            from,
            changes: 0,
            fade: None,
            broken: None,
        }
    }

    /// How many frames it has, where its part has `whole`.
    pub fn frames(&self, whole: Frames) -> Frames {
        let rest = match self.broken {
            Some(broken) => broken + GATE_RAMP,
            None => whole.saturating_sub(self.from),
        };
        let fade = self.fade.map(|fade| fade.from + fade.over);
        fade.map_or(rest, |end| end.min(rest))
    }

    /// What frame `index` of the segment is multiplied by: exactly 1 outside a fade, falling as a square within.
    pub fn gain(&self, index: Frames) -> f32 {
        let fade = self.fade.map(|fade| falling(index, fade.from, fade.over));
        let broken = self.broken.map(|from| falling(index, from, GATE_RAMP));
        fade.unwrap_or(1.0) * broken.unwrap_or(1.0)
    }
}

/// From 1 before `from` to 0 after `over` frames, flat at its end.
fn falling(index: Frames, from: Frames, over: Frames) -> f32 {
    if index < from {
        return 1.0;
    }
    let left = (from + over).saturating_sub(index).0 as f64 / over.0.max(1) as f64;
    (left * left) as f32
}
