//! A bus of clips: each clip starts at the frame of its cue and plays to its end.
//!
//! Must not know what is spoken or why. Music has its own bus type.

use std::sync::Arc;

use crate::clip::{Clip, ClipId};
use crate::timeline::{Bus, Changes, Lap, Row, Timeline};
use crate::units::{CHANNELS, Frames};

use super::block::overlap;
use super::lane::Lane;
use super::sounds::{SoundError, Sounds};

/// The clips of one bus.
pub(super) struct ClipBus {
    starts: Vec<Start>,
    row: Row,
    /// The length of the longest clip. A search this far back finds every clip that plays at a frame.
    longest: u64,
    volume: Lane,
    /// The clips that play now, in the order of their cues.
    active: Vec<ActiveClip>,
}

/// The start and end of a clip.
struct Start {
    at: u64,
    end: u64,
    clip: ClipId,
}

/// A clip that plays.
struct ActiveClip {
    /// The place in the row of starts.
    place: usize,
    /// The first frame of the clip; `end` is the first frame after it.
    at: u64,
    end: u64,
    clip: Arc<Clip>,
}

impl ClipBus {
    /// Creates the bus with the cues of `bus`, at `volume`.
    pub(super) fn new(timeline: &Timeline, bus: Bus, volume: Lane) -> ClipBus {
        let cues = timeline.cues.iter().filter(|cue| cue.bus == bus);
        let starts = cues.map(|cue| Start {
            at: cue.at.0,
            end: cue.end().0,
            clip: cue.clip.clone(),
        });
        ClipBus::of(starts.collect(), timeline.lap, volume)
    }

    /// Creates the bus of the signals that answer controls, at `volume`.
    pub(super) fn of_answers(changes: &Changes, volume: Lane) -> ClipBus {
        let starts = changes.signals().map(|(at, signal)| Start {
            at: at.0,
            end: (at + signal.frames).0,
            clip: signal.clip.clone(),
        });
        ClipBus::of(starts.collect(), None, volume)
    }

    fn of(starts: Vec<Start>, lap: Option<Lap>, volume: Lane) -> ClipBus {
        ClipBus {
            row: Row::new(starts.len(), lap, |index| Frames(starts[index].at)),
            longest: starts.iter().map(|start| start.end - start.at).max().unwrap_or(0),
            starts,
            volume,
            active: Vec::new(),
        }
    }

    /// Renders the stereo block at frame `from`. Returns `false` and does not touch `out` if nothing plays in the
    /// block.
    pub(super) fn render(
        &mut self,
        sounds: &mut impl Sounds,
        from: u64,
        out: &mut [f32],
    ) -> Result<bool, SoundError> {
        let after = from + (out.len() / CHANNELS) as u64;
        let steady = self.volume.steady(from, after);
        if steady == Some(0.0) {
            return Ok(false);
        }
        self.activate(sounds, from, after)?;
        if self.active.is_empty() {
            return Ok(false);
        }
        out.fill(0.0);
        for active in &self.active {
            match steady {
                Some(gain) => active.add(|_| gain, from, out),
                None => active.add(|at| self.volume.gain(at), from, out),
            }
        }
        Ok(true)
    }

    /// Keeps exactly the clips that play between the frames `from` and `to`.
    fn activate(&mut self, sounds: &mut impl Sounds, from: u64, to: u64) -> Result<(), SoundError> {
        self.active.retain(|active| active.end > from && active.at < to);
        let start = |index: usize| Frames(self.starts[index].at);
        let first = self
            .row
            .before(Frames((from + 1).saturating_sub(self.longest)), start);
        let after = self.row.before(Frames(to), start);
        for place in first..after {
            let Some(found) = self.row.get(place) else { break };
            let start = &self.starts[found.index];
            let (at, end) = (start.at + found.shift.0, start.end + found.shift.0);
            let index = self.active.partition_point(|active| active.place < place);
            let is_active = self.active.get(index).is_some_and(|active| active.place == place);
            if from < end && !is_active {
                let clip = start.fetch(sounds)?;
                self.active.insert(index, ActiveClip { place, at, end, clip });
            }
        }
        Ok(())
    }
}

impl Start {
    /// Gets the clip and checks that it has the planned length.
    fn fetch(&self, sounds: &mut impl Sounds) -> Result<Arc<Clip>, SoundError> {
        let clip = sounds.clip(&self.clip)?;
        let (planned, found) = (self.end - self.at, clip.frames().0);
        if planned == found {
            Ok(clip)
        } else {
            let clip = self.clip.clone();
            Err(SoundError::Changed { clip, planned, found })
        }
    }
}

impl ActiveClip {
    /// Adds the part of the clip that overlaps the block at frame `from`, with a gain for each frame.
    fn add(&self, gain: impl Fn(u64) -> f32, from: u64, out: &mut [f32]) {
        let range = overlap(from, out, self.at, self.end);
        let first = from.saturating_sub(self.at) as usize;
        let samples = &self.clip.samples()[first * self.clip.channels()..];
        let out = out[range].chunks_exact_mut(CHANNELS).zip(from.max(self.at)..);
        if self.clip.channels() == 1 {
            for ((frame, at), sample) in out.zip(samples) {
                let gain = gain(at);
                frame[0] += gain * sample;
                frame[1] += gain * sample;
            }
        } else {
            for ((frame, at), samples) in out.zip(samples.chunks_exact(CHANNELS)) {
                let gain = gain(at);
                frame[0] += gain * samples[0];
                frame[1] += gain * samples[1];
            }
        }
    }
}
