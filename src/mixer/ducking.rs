//! The music's gain under speech, known ahead from where the timeline speaks.
//!
//! A function of the frame alone: nothing is detected, so nothing has to settle after a seek. Must not know sound.

use crate::timeline::{Bus, Timeline};

use super::block::{overlap, scale, shape};
use super::curve::half_cosine;
use super::settings::Ducking;

/// Where the music is down, and the ways down and up.
pub(super) struct Ducker {
    spans: Vec<Span>,
    /// The gain while the voice speaks.
    floor: f32,
    /// The gain of each frame on the way down.
    falling: Box<[f32]>,
    /// The gain of each frame on the way up.
    rising: Box<[f32]>,
}

/// Speech from frame `start` to `end`, with pauses too short to rise in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    start: u64,
    end: u64,
}

impl Ducker {
    /// Plans the gain for all of `timeline`.
    pub(super) fn new(timeline: &Timeline, ducking: Ducking) -> Ducker {
        let (lead, release) = (ducking.lead.as_index(), ducking.release.as_index());
        let part = |part: f64| 10_f64.powf(part * f64::from(ducking.depth.0) / 20.0) as f32;
        Ducker {
            spans: speech(timeline, ducking.lead.0 + ducking.release.0),
            floor: ducking.depth.amplitude(),
            falling: (0..lead).map(|step| part(half_cosine(step, lead))).collect(),
            rising: (0..release)
                .map(|step| part(1.0 - half_cosine(step, release)))
                .collect(),
        }
    }

    /// Lets stereo `music`, which begins at frame `from`, sink where there is speech.
    pub(super) fn apply(&self, from: u64, music: &mut [f32]) {
        let (lead, release) = (self.falling.len() as u64, self.rising.len() as u64);
        let first = self.spans.partition_point(|span| span.end + release <= from);
        for span in &self.spans[first..] {
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

/// Where the timeline speaks; pauses shorter than `gap` are spoken over.
fn speech(timeline: &Timeline, gap: u64) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for cue in timeline.cues.iter().filter(|cue| cue.bus == Bus::Speech) {
        let (start, end) = (cue.at.0, cue.end().0);
        match spans.last_mut() {
            Some(last) if start < last.end + gap => last.end = last.end.max(end),
            _ => spans.push(Span { start, end }),
        }
    }
    spans
}
