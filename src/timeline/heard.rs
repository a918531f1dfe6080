//! Tracks which safety lines were heard completely. This limits how far a skip may go.

use crate::units::Frames;

use super::{CueKind, Lap, Moment, Row, Timeline};

/// The playback history of a timeline, as needed for skips.
///
/// The caller reports where playback begins and how far it has come. A line counts as heard if it played from its
/// first frame to its last without a jump. In an endless timeline it counts for its own lap only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    lines: Vec<SafetyLine>,
    row: Row,
    /// The contiguous range that was heard last.
    from: Frames,
    up_to: Frames,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct SafetyLine {
    cue: usize,
    at: Frames,
    end: Frames,
    /// The start of the line when it was last heard completely.
    whole_at: Option<Frames>,
}

impl Heard {
    /// Creates an empty history of `timeline`.
    pub fn nothing(timeline: &Timeline) -> Heard {
        let cues = timeline.cues.iter().enumerate();
        let safety = cues.filter(|(_, cue)| cue.kind == CueKind::Safety);
        let lines = safety.map(|(index, cue)| SafetyLine {
            cue: index,
            at: cue.at,
            end: cue.end(),
            whole_at: None,
        });
        Heard::of(lines.collect(), timeline.lap)
    }

    /// Transfers the history to a recompiled timeline, which must be the same up to the position heard.
    pub fn carried_to(&self, timeline: &Timeline) -> Heard {
        let mut heard = Heard::nothing(timeline);
        (heard.from, heard.up_to) = (self.from, self.up_to);
        let wholes = self.lines.iter().filter_map(|line| line.whole_at);
        for whole in wholes {
            let begun = heard.row.before(whole + Frames(1), |index| heard.lines[index].at);
            let place = begun.checked_sub(1).and_then(|place| heard.row.get(place));
            if let Some(place) = place.filter(|place| heard.lines[place.index].at + place.shift == whole) {
                heard.lines[place.index].whole_at = Some(whole);
            }
        }
        heard
    }

    fn of(lines: Vec<SafetyLine>, lap: Option<Lap>) -> Heard {
        Heard {
            row: Row::new(lines.len(), lap, |index| lines[index].at),
            lines,
            from: Frames::ZERO,
            up_to: Frames::ZERO,
        }
    }

    /// Continues at `at`. If `at` is within or directly after the current range, the range stays contiguous.
    pub fn go_on_at(&mut self, at: Frames) {
        if at < self.from || self.up_to < at {
            self.from = at;
            self.up_to = at;
        }
    }

    /// Records that playback reached `up_to` (exclusive).
    pub fn hear(&mut self, up_to: Frames) {
        let before = self.up_to;
        self.up_to = before.max(up_to);
        let mut place = self.place_at(before);
        while let Some(found) = self.row.get(place) {
            let line = &mut self.lines[found.index];
            let (at, end) = (line.at + found.shift, line.end + found.shift);
            if self.up_to < at {
                break;
            }
            if self.from <= at && end <= self.up_to {
                line.whole_at = Some(at);
            }
            place += 1;
        }
    }

    /// The last line that begins at or before `at`. Lines do not overlap, so no earlier line plays at `at`.
    fn place_at(&self, at: Frames) -> usize {
        self.row
            .before(at + Frames(1), |index| self.lines[index].at)
            .saturating_sub(1)
    }

    /// The first safety line that was not heard completely, ends after `from` and begins before `to`.
    pub fn first_unheard(&self, from: Frames, to: Frames) -> Option<Moment> {
        let places = (self.place_at(from)..).map_while(|place| self.row.get(place));
        let lines = places.map(|place| {
            let line = &self.lines[place.index];
            let (at, end) = (line.at + place.shift, line.end + place.shift);
            let index = line.cue;
            (line.whole_at == Some(at), Moment { index, at, end })
        });
        let mut lines = lines.take_while(|(_, line)| line.at < to);
        let unheard = lines.find(|(is_whole, line)| !is_whole && from < line.end);
        unheard.map(|(_, line)| line)
    }
}
