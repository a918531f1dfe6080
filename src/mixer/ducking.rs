//! The gain of the music under speech, calculated in advance from the speech cues of the timeline.
//!
//! The gain depends on the frame number only. There is no level detector, so nothing has to settle after a seek. Must
//! not know the sound of the speech.

use crate::timeline::{Bus, Lap, Row, Timeline};
use crate::units::{Decibels, Frames};

use super::block::overlap;
use crate::level::half_cosine;
use crate::level::{scale, shape};

/// How the music sinks before a voice and rises after it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ducking {
    /// The music's gain under speech; at 0 dB it does not sink.
    pub depth: Decibels,
    /// The way down, all of it before the voice begins.
    pub lead: Frames,
    /// The way up, from the end of the voice on.
    pub release: Frames,
}

impl Default for Ducking {
    /// 8 dB, down in 400 ms, up in 1.2 s.
    fn default() -> Ducking {
        Ducking {
            depth: Decibels(-8.0),
            lead: Frames::from_millis(400),
            release: Frames::from_millis(1200),
        }
    }
}

/// Where the music is down, and the ways down and up.
pub(super) struct Ducker {
    spans: Vec<Span>,
    row: Row,
    /// The length of the longest span. A search this far back finds every span that matters at a frame.
    longest: u64,
    /// The gain under speech.
    floor: f32,
    /// The gain of each frame of the ramp down.
    falling: Box<[f32]>,
    /// The gain of each frame of the ramp up.
    rising: Box<[f32]>,
}

/// Speech from frame `start` to `end`. It includes pauses that are too short for the music to rise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    start: u64,
    end: u64,
}

impl Ducker {
    /// Plans the gain for the whole `timeline`.
    pub(super) fn new(timeline: &Timeline, ducking: Ducking) -> Ducker {
        let (lead, release) = (ducking.lead.as_index(), ducking.release.as_index());
        let octaves = f64::from(ducking.depth.0) / 20.0 * std::f64::consts::LOG2_10;
        let part = |part: f64| (part * octaves).exp2() as f32;
        let (spans, lap) = repeated(timeline, ducking.lead.0 + ducking.release.0);
        Ducker {
            row: Row::new(spans.len(), lap, |index| Frames(spans[index].start)),
            longest: spans.iter().map(|span| span.end - span.start).max().unwrap_or(0),
            spans,
            floor: ducking.depth.amplitude(),
            falling: (0..lead).map(|step| part(half_cosine(step, lead))).collect(),
            rising: (0..release)
                .map(|step| part(1.0 - half_cosine(step, release)))
                .collect(),
        }
    }

    /// Ducks stereo `music`, which begins at frame `from`, under speech.
    pub(super) fn apply(&self, from: u64, music: &mut [f32]) {
        let (lead, release) = (self.falling.len() as u64, self.rising.len() as u64);
        let reach = self.longest + release;
        let start = |index: usize| Frames(self.spans[index].start);
        let first = self.row.before(Frames((from + 1).saturating_sub(reach)), start);
        for span in (first..).map_while(|place| self.span(place)) {
            let down = span.start.saturating_sub(lead);
            if overlap(from, music, down, u64::MAX).is_empty() {
                break;
            }
            let fall = overlap(from, music, down, span.start);
            let step = (from.max(down) + lead).saturating_sub(span.start) as usize;
            shape(&mut music[fall], self.falling.iter().skip(step).copied());
            let hold = overlap(from, music, span.start, span.end);
            scale(&mut music[hold], self.floor);
            let rise = overlap(from, music, span.end, span.end + release);
            let step = from.saturating_sub(span.end) as usize;
            shape(&mut music[rise], self.rising.iter().skip(step).copied());
        }
    }
}

impl Ducker {
    /// The span at `place` in the endless row.
    fn span(&self, place: usize) -> Option<Span> {
        let place = self.row.get(place)?;
        let Span { start, end } = self.spans[place.index];
        Some(Span {
            start: start + place.shift.0,
            end: end + place.shift.0,
        })
    }
}

/// The speech spans of the timeline and the lap in which they repeat. That is the second lap and not the first,
/// because speech at the end of a lap may extend into the next one.
fn repeated(timeline: &Timeline, gap: u64) -> (Vec<Span>, Option<Lap>) {
    let Some(Lap { from, frames }) = timeline.lap else {
        return (speech(timeline, timeline.frames, gap), None);
    };
    let again = Lap {
        from: from + frames,
        frames,
    };
    let mut spans = speech(timeline, again.end() + frames, gap);
    let last = spans.last().map_or(0, |span| span.end);
    spans.retain(|span| span.start < again.end().0);
    // Speech through a whole lap, without a pause in which the music can rise, never ends.
    if let Some(span) = spans
        .last_mut()
        .filter(|span| span.end == last && again.end().0 < last)
    {
        span.end = Frames::ENDLESS.0;
    }
    (spans, Some(again))
}

/// The speech spans of the timeline before `until`. Pauses shorter than `gap` count as speech.
fn speech(timeline: &Timeline, until: Frames, gap: u64) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    let cues = timeline.begun(Frames::ZERO, until);
    for cue in cues.filter(|cue| timeline.cues[cue.index].bus == Bus::Speech) {
        let (start, end) = (cue.at.0, cue.end.0);
        match spans.last_mut() {
            Some(last) if start < last.end + gap => last.end = last.end.max(end),
            _ => spans.push(Span { start, end }),
        }
    }
    spans
}
