//! The compiled whole: cues, and the spans of phases and steps that people see and jump to.

use crate::clip::ClipId;
use crate::locale::MessageId;
use crate::session::{PhaseKind, Side};
use crate::units::{Decibels, Frames};

use super::{Bus, Cue, CueKind};

/// A session compiled: what `plan` prints, `render` writes and `play` plays.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// Every cue, sorted by frame, then bus.
    pub cues: Vec<Cue>,
    /// The phases, in order, without gaps.
    pub phases: Vec<PhaseSpan>,
    /// The steps of all phases, in order, without gaps.
    pub steps: Vec<StepSpan>,
    /// How the music of the one music cue is repeated and faded, where there is music.
    pub music: Option<MusicBed>,
    /// The total length; every cue ends by then.
    pub frames: Frames,
}

/// The background music: one piece, repeated for the whole timeline.
#[derive(Debug, Clone, PartialEq)]
pub struct MusicBed {
    /// The piece.
    pub clip: ClipId,
    /// Its length, seam included.
    pub frames: Frames,
    /// Its last `seam` frames repeat its first: the piece comes round every `frames - seam`, head and tail
    /// crossing linearly meanwhile.
    pub seam: Frames,
    /// Brings the piece to -34 LUFS.
    pub trim: Decibels,
    /// Where in the piece the timeline begins.
    pub offset: Frames,
    /// Rises over this long from the timeline's start.
    pub fade_in: Frames,
    /// Falls over this long ...
    pub fade_out: Frames,
    /// ... to silence at this frame of the timeline.
    pub silent_from: Frames,
}

/// One phase on the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseSpan {
    /// Its id in the session file.
    pub id: String,
    /// What it is for.
    pub kind: PhaseKind,
    /// Which breast, after the person's choice.
    pub side: Side,
    /// Its first frame.
    pub at: Frames,
    /// Its length.
    pub frames: Frames,
}

/// One step on the timeline; the rhythm of an expression phase is its last step, `cadence`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepSpan {
    /// Index into [`Timeline::phases`].
    pub phase: usize,
    /// Its id in the session file.
    pub id: String,
    /// Its first frame.
    pub at: Frames,
    /// Its length.
    pub frames: Frames,
}

impl Timeline {
    /// The same with `bed` as its music, as far as there is any to hear.
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

    /// The phase that sounds at `at`; the last one from the end on.
    pub fn phase_at(&self, at: Frames) -> Option<&PhaseSpan> {
        let after = self.phases.partition_point(|phase| phase.at <= at);
        self.phases.get(after.saturating_sub(1))
    }

    /// The index of the step that sounds at `at`; the last one from the end on.
    pub fn step_index_at(&self, at: Frames) -> usize {
        self.steps.partition_point(|step| step.at <= at).saturating_sub(1)
    }

    /// The spoken cue that sounds at `at`, or the last before it.
    pub fn line_at(&self, at: Frames) -> Option<&Cue> {
        let after = self.cues.partition_point(|cue| cue.at <= at);
        self.cues[..after].iter().rev().find(|cue| cue.is_line())
    }

    /// The first frame of the step called `phase.step`, or of the phase called `phase`.
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

    /// The message of every spoken line, in order.
    pub fn lines(&self) -> impl Iterator<Item = &MessageId> {
        self.cues
            .iter()
            .filter(|cue| cue.is_line())
            .filter_map(|cue| cue.message.as_ref())
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{short, usual};
    use super::*;

    #[test]
    fn phases_steps_and_lines_are_found_by_moment() {
        let timeline = usual(&short()).timeline;
        let express = timeline.find("express", None).unwrap();
        let before = Frames(express.0 - 1);
        let phase = |at| timeline.phase_at(at).unwrap().id.as_str();
        let step = |at| timeline.steps[timeline.step_index_at(at)].id.as_str();
        let line = |at| timeline.line_at(at).unwrap().message.as_ref().unwrap().as_str();
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
    fn steps_are_found_by_name() {
        let timeline = usual(&short()).timeline;
        let gate = timeline.find("prepare", Some("gate"));
        assert_eq!(
            gate,
            Some(Frames::from_seconds(3)),
            "after the welcome and its tail"
        );
        assert_eq!(timeline.find("prepare", Some("hurt")), None, "another phase's");
        assert_eq!(timeline.find("massage", None), None);
    }
}
