//! The compiled timeline: cues, and the spans of phases and steps for display and navigation.

use std::sync::Arc;

use crate::locale::MessageId;
use crate::session::{Beat, PhaseKind, Side};
use crate::units::{CyclesPerMinute, Frames};

use super::{Bus, Cue, CueKind, Cycles, HoldId, Lap, MusicBed, Row};

/// A compiled session, which `plan` prints, `render` writes and `play` plays.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// All cues, sorted by frame, then bus.
    pub cues: Vec<Cue>,
    /// The phases, in order, without gaps.
    pub phases: Vec<PhaseSpan>,
    /// The steps of all phases, in order, without gaps.
    pub steps: Vec<StepSpan>,
    /// The bed of the only music cue, if there is music.
    pub music: Option<MusicBed>,
    /// The rates of the rhythms, each from its start or change on.
    pub rates: Vec<RateSpan>,
    /// The figures of the lines that are spoken over the rhythms, in order.
    pub figures: Vec<FigureSpan>,
    /// The steps and rhythms whose length can be changed, in order.
    pub holds: Vec<HoldSpan>,
    /// The repeating lap of an endless timeline. It is compiled once, as the last cues, phases and steps.
    pub lap: Option<Lap>,
    /// The total length, [`Frames::ENDLESS`] for an endless timeline. No cue ends later.
    pub frames: Frames,
}

/// From `at` on, the rhythm runs at `rate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateSpan {
    /// The start of the first cycle at this rate.
    pub at: Frames,
    /// Cycles per minute.
    pub rate: CyclesPerMinute,
    /// The beats of a cycle, in order.
    pub beats: &'static [Beat],
    /// The length of its cycles.
    pub frames: Frames,
}

/// One beat of a rhythm, at its actual position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BeatSpan {
    /// The beats of its cycle, in order.
    pub beats: &'static [Beat],
    /// Its place among them.
    pub index: usize,
    /// The first frame.
    pub at: Frames,
    /// The length.
    pub frames: Frames,
}

/// One phase on the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseSpan {
    /// The id in the session file.
    pub id: String,
    /// The kind.
    pub kind: PhaseKind,
    /// The resolved side.
    pub side: Side,
    /// The first frame.
    pub at: Frames,
    /// The length.
    pub frames: Frames,
}

/// One step on the timeline. The rhythm of an expression phase is its last step, `cadence`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepSpan {
    /// Index into [`Timeline::phases`].
    pub phase: usize,
    /// The id in the session file.
    pub id: String,
    /// The figure that is shown, if any.
    pub figure: Option<Arc<str>>,
    /// The first frame.
    pub at: Frames,
    /// The length.
    pub frames: Frames,
}

/// From `at` on, for `frames`, a figure is shown in place of that of the step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureSpan {
    /// The name of the figure.
    pub name: Arc<str>,
    /// The first frame.
    pub at: Frames,
    /// The length.
    pub frames: Frames,
}

/// A step or rhythm whose length can be changed, and how far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HoldSpan {
    /// Index into [`Timeline::steps`].
    pub step: usize,
    /// The step or rhythm. In a lap, this is the one of the first lap.
    pub of: HoldId,
    /// The length that was asked for.
    pub wanted: Frames,
    /// The length that it has, without lines that last longer.
    pub frames: Frames,
    /// The shortest length that its source allows. A rhythm has whole cycles.
    pub least: Frames,
    /// The longest length that its source allows.
    pub most: Frames,
    /// From here on, in frames from the start, it can't be shortened any more.
    pub last_cut: Frames,
    /// From here on, in frames from the start, it waits for the user, if it does.
    pub waits_from: Option<Frames>,
}

/// A step or a cue at its actual position. In a lap, this is later than its compiled position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The index in the steps or cues of the timeline.
    pub index: usize,
    /// The first frame.
    pub at: Frames,
    /// The first frame after the end.
    pub end: Frames,
}

impl Timeline {
    /// Replaces the music with `bed`.
    pub fn with_music(mut self, bed: MusicBed) -> Timeline {
        self.cues.retain(|cue| cue.bus != Bus::Music);
        let frames = self.frames.min(bed.silent_from);
        let (at, bus, kind, clip) = (Frames::ZERO, Bus::Music, CueKind::Music, bed.clip.clone());
        self.cues.push(Cue {
            at,
            frames,
            bus,
            kind,
            clip,
            message: None,
        });
        self.cues.sort_by_key(|cue| (cue.at, cue.bus));
        self.music = Some(bed);
        self
    }

    /// Whether the timeline is endless.
    pub fn is_endless(&self) -> bool {
        self.lap.is_some()
    }

    /// The phase at `at`, or the last one from the end on. In a lap, its position is the compiled one.
    pub fn phase_at(&self, at: Frames) -> Option<&PhaseSpan> {
        let step = self.steps.get(self.step_at(at)?.index)?;
        self.phases.get(step.phase)
    }

    /// The phase and the step at `at`, or the last ones from the end on. In a lap, their positions are the actual
    /// ones.
    pub fn place_at(&self, at: Frames) -> Option<(PhaseSpan, StepSpan)> {
        let found = self.step_at(at)?;
        let mut step = self.steps.get(found.index)?.clone();
        let mut phase = self.phases.get(step.phase)?.clone();
        phase.at += found.at - step.at;
        step.at = found.at;
        Some((phase, step))
    }

    /// The step at `at`, or the last one from the end on.
    pub fn step_at(&self, at: Frames) -> Option<Moment> {
        let row = self.step_row();
        let before = row.before(at + Frames(1), |index| self.steps[index].at);
        self.step_of(row, before.saturating_sub(1))
    }

    /// The steps before and after the step at `at`, if any.
    pub(super) fn steps_around(&self, at: Frames) -> (Option<Moment>, Option<Moment>) {
        let row = self.step_row();
        let before = row.before(at + Frames(1), |index| self.steps[index].at);
        let previous = before.checked_sub(2).and_then(|place| self.step_of(row, place));
        (previous, self.step_of(row, before))
    }

    /// The spoken cue at `at`, or the last one before it.
    pub fn line_at(&self, at: Frames) -> Option<Moment> {
        let row = self.cue_row();
        let before = row.before(at + Frames(1), |index| self.cues[index].at);
        let places = (0..before).rev().map_while(|place| self.cue_of(row, place));
        places
            .into_iter()
            .find(|moment| self.cues[moment.index].is_line())
    }

    /// The next spoken cue that begins after `at`.
    pub fn next_line(&self, at: Frames) -> Option<Moment> {
        let row = self.cue_row();
        let after = row.before(at + Frames(1), |index| self.cues[index].at);
        // A cue that does not occur within one lap never occurs.
        let places = (after..after + 2 * self.cues.len()).map_while(|place| self.cue_of(row, place));
        places
            .into_iter()
            .find(|moment| self.cues[moment.index].is_line())
    }

    /// The cues that begin at or after `from` and before `to`, including repetitions in laps.
    pub fn begun(&self, from: Frames, to: Frames) -> impl Iterator<Item = Moment> {
        let row = self.cue_row();
        let start = |index: usize| self.cues[index].at;
        let places = row.before(from, start)..row.before(to, start);
        places.map_while(move |place| self.cue_of(row, place))
    }

    /// The final rate of the rhythm at `at`, or the rate of the next rhythm.
    pub fn rate_from(&self, at: Frames) -> Option<CyclesPerMinute> {
        let at = at - self.lap.map_or(Frames::ZERO, |lap| lap.shift(at));
        let step = self.step_at(at)?;
        let runs = |span: &&RateSpan| step.at <= span.at && span.at < step.end;
        let running = self.rates.iter().rev().find(runs);
        let next = || self.rates.iter().find(|span| at < span.at);
        let again = || self.lap.and(self.rates.last());
        running.or_else(next).or_else(again).map(|span| span.rate)
    }

    /// The rate that a change at `at` is based on: that of the rhythm at `at` or of the next one. In the last cycle of a
    /// rhythm it is already that of the next one, because no cycle is left that could change.
    pub fn rate_to_change(&self, at: Frames) -> Option<CyclesPerMinute> {
        let step = self.step_at(at)?;
        let is_last = |(hold, start): (HoldSpan, Frames)| hold.last_cut < at - start;
        let is_rhythm = self.rates.iter().any(|rate| rate.at == self.steps[step.index].at);
        if is_rhythm && self.hold_at(at).is_some_and(is_last) {
            return (step.end < self.frames)
                .then(|| self.rate_from(step.end))
                .flatten();
        }
        self.rate_from(at)
    }

    /// The beat at `at`, whether it sounds or not; `None` if no rhythm runs there.
    pub fn beat_at(&self, at: Frames) -> Option<BeatSpan> {
        let step = self.step_at(at)?;
        let shift = step.at - self.steps[step.index].at;
        let compiled = at - shift;
        let spans = self.rates.partition_point(|span| span.at <= compiled);
        let span = self.rates.get(spans.checked_sub(1)?)?;
        let since = compiled - span.at;
        if step.at > span.at + shift || since >= span.frames {
            return None;
        }
        let cycles = Cycles::filling(span.frames, span.rate, span.beats.len());
        let number = cycles.beat_at(since);
        Some(BeatSpan {
            beats: span.beats,
            index: (number % cycles.beats()) as usize,
            at: span.at + shift + cycles.beat(number),
            frames: cycles.beat(number + 1) - cycles.beat(number),
        })
    }

    /// The figure that is shown at `at`, and since when.
    pub fn figure_at(&self, at: Frames) -> Option<FigureSpan> {
        let step = self.step_at(at)?;
        let span = &self.steps[step.index];
        let shift = step.at - span.at;
        let compiled = at - shift;
        let begun = self.figures.partition_point(|figure| figure.at <= compiled);
        let said = begun.checked_sub(1).map(|last| &self.figures[last]);
        let said = said.filter(|figure| span.at <= figure.at && compiled < figure.at + figure.frames);
        let own = || {
            Some(FigureSpan {
                name: Arc::clone(span.figure.as_ref()?),
                at: span.at,
                frames: span.frames,
            })
        };
        let mut figure = said.cloned().or_else(own)?;
        figure.at += shift;
        Some(figure)
    }

    /// The hold at `at`, at its actual position in a lap, and the start of its step.
    pub(super) fn hold_at(&self, at: Frames) -> Option<(HoldSpan, Frames)> {
        let step = self.step_at(at)?;
        let place = self.holds.binary_search_by_key(&step.index, |hold| hold.step);
        let mut hold = *self.holds.get(place.ok()?)?;
        if let Some(lap) = self.lap {
            let laps = (step.at - self.steps[step.index].at).0 / lap.frames.0;
            let phases = self.phases.iter().filter(|phase| lap.from <= phase.at);
            hold.of.phase += phases.count() * laps as usize;
        }
        Some((hold, step.at))
    }

    fn step_row(&self) -> Row {
        Row::new(self.steps.len(), self.lap, |index| self.steps[index].at)
    }

    fn cue_row(&self) -> Row {
        Row::new(self.cues.len(), self.lap, |index| self.cues[index].at)
    }

    fn step_of(&self, row: Row, place: usize) -> Option<Moment> {
        let place = row.get(place)?;
        let StepSpan { at, frames, .. } = &self.steps[place.index];
        Some(Moment {
            index: place.index,
            at: *at + place.shift,
            end: *at + place.shift + *frames,
        })
    }

    fn cue_of(&self, row: Row, place: usize) -> Option<Moment> {
        let place = row.get(place)?;
        let cue = &self.cues[place.index];
        Some(Moment {
            index: place.index,
            at: cue.at + place.shift,
            end: cue.end() + place.shift,
        })
    }

    /// The first frame of the step `phase.step`, or of the phase `phase` if `step` is `None`.
    pub fn find(&self, phase: &str, step: Option<&str>) -> Option<Frames> {
        let index = self.phases.iter().position(|span| span.id == phase)?;
        match step {
            None => Some(self.phases[index].at),
            Some(id) => self
                .steps
                .iter()
                .find(|span| span.phase == index && span.id == id)
                .map(|span| span.at),
        }
    }

    /// The messages of all spoken lines, in order.
    pub fn lines(&self) -> impl Iterator<Item = &MessageId> {
        self.cues
            .iter()
            .filter(|cue| cue.is_line())
            .filter_map(|cue| cue.message.as_ref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::timeline::testing::{short, usual};

    #[test]
    fn phases_steps_and_lines_are_found_by_frame() {
        let timeline = usual(&short()).timeline;
        let express = timeline.find("express", None).unwrap();
        let before = Frames(express.0 - 1);
        let phase = |at| timeline.phase_at(at).unwrap().id.as_str();
        let step = |at| timeline.steps[timeline.step_at(at).unwrap().index].id.as_str();
        let line = |at| {
            let cue = &timeline.cues[timeline.line_at(at).unwrap().index];
            cue.message.as_ref().unwrap().as_str()
        };
        assert_eq!(
            (phase(before), step(before), line(before)),
            ("prepare", "gate", "gate")
        );
        assert_eq!(
            (phase(express), step(express), line(express)),
            ("express", "on", "on-first")
        );
        assert_eq!((phase(timeline.frames), step(timeline.frames)), ("close", "end"));
    }

    #[test]
    fn each_beat_is_found_from_its_first_frame_to_its_last() {
        let timeline = usual(&short()).timeline;
        let heard = timeline.cues.iter().filter(|cue| cue.kind == CueKind::Beat);
        let heard: Vec<Frames> = heard.map(|cue| cue.at).collect();
        let mut at = heard[0];
        for (number, start) in heard.iter().enumerate() {
            let beat = timeline.beat_at(*start).unwrap();
            assert_eq!((beat.at, beat.index), (at, number % 2));
            assert_eq!(beat.beats, [Beat::Compress, Beat::Relax]);
            at += beat.frames;
            assert_eq!(timeline.beat_at(Frames(at.0 - 1)), Some(beat));
        }
        assert_eq!(timeline.beat_at(at), None);
        assert_eq!(timeline.beat_at(Frames(heard[0].0 - 1)), None);
    }

    #[test]
    fn steps_are_found_by_name() {
        let timeline = usual(&short()).timeline;
        let gate = timeline.find("prepare", Some("gate"));
        assert_eq!(
            gate,
            Some(Frames::from_seconds(3)),
            "after the welcome and its tail"
        );
        assert_eq!(timeline.find("prepare", Some("hurt")), None, "not in that phase");
        assert_eq!(timeline.find("massage", None), None);
    }
}
