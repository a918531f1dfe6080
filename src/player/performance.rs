//! The record of a playback: enough to render the same bits again without a device.

use crate::mixer::GATE_RAMP;
use crate::output::ring::{Generation, Mark, What};
use crate::timeline::{Change, Changes};
use crate::units::Frames;

/// The complete record, in order. Each control adds a few dozen bytes; time alone adds none.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Performance {
    /// The changes before the first edit: none, within the range of the rates.
    pub unchanged: Changes,
    /// The edits, in the order in which they were made, each with its part.
    pub edits: Vec<(PartName, Change)>,
    /// The rendered segments: one per generation that played or was meant to.
    pub segments: Vec<Segment>,
    /// The events at the device, with their frame numbers.
    pub marks: Vec<Mark>,
}

impl Performance {
    /// The changes of `part` after the first `count` edits. Each aftercare begins with the volumes of then, which replace
    /// those of an earlier one; it has no other edits.
    pub fn changes(&self, part: PartName, count: usize) -> Changes {
        let edits = self.edits.iter().take(count).filter(|(of, _)| *of == part);
        let with =
            |changes: Changes, (_, change): &(PartName, Change)| changes.with(change.at, change.edit.clone());
        edits.fold(self.unchanged.clone(), with)
    }

    /// How many times the device pulled a frame that was not rendered yet, and played silence instead.
    pub fn times_starved(&self) -> usize {
        let starved = self.marks.iter().filter(|mark| mark.what == What::Starved);
        starved.count()
    }
}

/// One of the parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartName {
    /// The part that was started.
    Session,
    /// The part that followed when it hurt.
    Aftercare,
    /// The part that followed when the session was left.
    Farewell,
}

/// One uninterrupted rendering of a source.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Segment {
    /// Its marks have the same generation.
    pub generation: Generation,
    /// The part it belongs to.
    pub part: PartName,
    /// Its first frame, in the part.
    pub from: Frames,
    /// The number of edits that were made by its end; 0 if its part was not changed. An edit leaves what was rendered before
    /// as it is, so the changes at the end stand for all of the segment.
    pub edits: usize,
    /// Its fade-out, if any.
    pub fade: Option<Fade>,
    /// Where the source failed, in frames from the segment's start. From there on, the last frame is held and fades.
    pub broken: Option<Frames>,
}

/// A fade to silence that ends a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fade {
    /// Its first frame, from the segment's start.
    pub from: Frames,
    /// Its length.
    pub over: Frames,
}

impl Segment {
    /// All of `part` from frame `from`.
    pub fn new(generation: Generation, part: PartName, from: Frames) -> Segment {
        Segment {
            generation,
            part,
            from,
            edits: 0,
            fade: None,
            broken: None,
        }
    }

    /// Its length if its part has `whole` frames.
    pub fn frames(&self, whole: Frames) -> Frames {
        let rest = match self.broken {
            Some(broken) => broken + GATE_RAMP,
            None => whole.saturating_sub(self.from),
        };
        let fade = self.fade.map(|fade| fade.from + fade.over);
        fade.map_or(rest, |end| end.min(rest))
    }

    /// The gain of frame `index` of the segment: exactly 1 outside a fade; a fade falls quadratically.
    pub fn gain(&self, index: Frames) -> f32 {
        let fade = self.fade.map(|fade| falling(index, fade.from, fade.over));
        let broken = self.broken.map(|from| falling(index, from, GATE_RAMP));
        fade.unwrap_or(1.0) * broken.unwrap_or(1.0)
    }
}

/// Falls from 1 at `from` to 0 after `over` frames, with a flat end.
fn falling(index: Frames, from: Frames, over: Frames) -> f32 {
    if index < from {
        return 1.0;
    }
    let left = (from + over).saturating_sub(index).0 as f64 / over.0.max(1) as f64;
    (left * left) as f32
}
