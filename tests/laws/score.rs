//! Small timelines made by hand, with their sounds.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use warmhands::clip::{Clip, ClipChannels, ClipId};
use warmhands::mixer::{MixSettings, Mixer, SoundError, Sounds};
use warmhands::timeline::{Bus, Cue, CueKind, MusicBed, Timeline};
use warmhands::units::{CHANNELS, Decibels, Frames};

/// Sounds in memory, by name.
#[derive(Clone, Default)]
pub(crate) struct Shelf {
    clips: BTreeMap<ClipId, Arc<Clip>>,
}

impl fmt::Debug for Shelf {
    /// Shows only the lengths, because the samples would fill the screen.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.clips.values().map(|clip| clip.frames()))
            .finish()
    }
}

impl Sounds for Shelf {
    fn clip(&mut self, id: &ClipId) -> Result<Arc<Clip>, SoundError> {
        let clip = id.clone();
        self.clips.get(id).cloned().ok_or(SoundError::Missing { clip })
    }

    fn music(&mut self, id: &ClipId, from: Frames, out: &mut [f32]) -> Result<(), SoundError> {
        let from = CHANNELS * from.as_index();
        out.copy_from_slice(&self.clip(id)?.samples()[from..from + out.len()]);
        Ok(())
    }

    fn bring(&mut self, _: &MusicBed) {}
}

/// A timeline under construction.
#[derive(Debug, Clone)]
pub(crate) struct Score {
    pub(crate) timeline: Timeline,
    pub(crate) shelf: Shelf,
}

impl Score {
    /// `frames` of silence.
    pub(crate) fn new(frames: u64) -> Score {
        Score {
            timeline: Timeline {
                cues: Vec::new(),
                phases: Vec::new(),
                steps: Vec::new(),
                music: None,
                rates: Vec::new(),
                figures: Vec::new(),
                holds: Vec::new(),
                lap: None,
                frames: Frames(frames),
            },
            shelf: Shelf::default(),
        }
    }

    /// Plays mono `samples` from frame `at`.
    pub(crate) fn play(mut self, bus: Bus, at: u64, samples: Vec<f32>) -> Score {
        let kind = if bus == Bus::Speech {
            CueKind::Line
        } else {
            CueKind::Signal
        };
        let clip = self.store(Clip::new(samples, ClipChannels::Mono));
        let frames = self.shelf.clips[&clip].frames();
        self.add(bus, kind, Frames(at), frames, clip)
    }

    /// Loops a stereo piece with this seam under everything.
    pub(crate) fn accompany(mut self, piece: Vec<f32>, seam: u64) -> Score {
        let clip = self.store(Clip::new(piece, ClipChannels::Stereo));
        self.timeline.music = Some(MusicBed {
            clip: clip.clone(),
            frames: self.shelf.clips[&clip].frames(),
            seam: Frames(seam),
            trim: Decibels::UNITY,
            start: Frames::ZERO,
            offset: Frames::ZERO,
            fade_in: Frames::ZERO,
            fade_out: Frames::ZERO,
            silent_from: self.timeline.frames,
        });
        let frames = self.timeline.frames;
        self.add(Bus::Music, CueKind::Music, Frames::ZERO, frames, clip)
    }

    /// Changes how the music loops and fades.
    pub(crate) fn with_bed(mut self, change: impl FnOnce(&mut MusicBed)) -> Score {
        change(self.timeline.music.as_mut().unwrap());
        self
    }

    /// A mixer of this timeline.
    pub(crate) fn mixer(&self, settings: MixSettings) -> Mixer<Shelf> {
        Mixer::new(self.timeline.clone(), self.shelf.clone(), settings)
    }

    /// The whole timeline, mixed in one call.
    pub(crate) fn mix(&self, settings: MixSettings) -> Vec<f32> {
        let mut mixer = self.mixer(settings);
        let mut out = vec![0.0; CHANNELS * self.timeline.frames.as_index()];
        mixer.render(&mut out).unwrap();
        out
    }

    /// The whole of one bus.
    pub(crate) fn stem(&self, bus: Bus) -> Vec<f32> {
        self.mix(alone(bus))
    }

    fn store(&mut self, clip: Clip) -> ClipId {
        let id = ClipId::new(format!("{}", self.shelf.clips.len()));
        self.shelf.clips.insert(id.clone(), Arc::new(clip));
        id
    }

    fn add(mut self, bus: Bus, kind: CueKind, at: Frames, frames: Frames, clip: ClipId) -> Score {
        let message = None;
        self.timeline.cues.push(Cue {
            at,
            frames,
            bus,
            kind,
            clip,
            message,
        });
        self.timeline.cues.sort_by_key(|cue| (cue.at, cue.bus));
        self
    }
}

/// The settings that render only one bus.
pub(crate) fn alone(bus: Bus) -> MixSettings {
    MixSettings {
        stem: Some(bus),
        ..MixSettings::default()
    }
}

/// Noise of this amplitude. The same seed gives the same noise.
pub(crate) fn noise(seed: u64, samples: usize, height: f32) -> Vec<f32> {
    let mut state = seed.wrapping_mul(2).wrapping_add(1);
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        height * ((state >> 40) as f32 / (1 << 23) as f32 - 1.0)
    };
    (0..samples).map(|_| next()).collect()
}

/// A 100 Hz sine, mono; whole periods if `samples` is a multiple of 480.
pub(crate) fn sine(samples: usize, height: f32) -> Vec<f32> {
    let turn = |n: usize| std::f64::consts::TAU * (n % 480) as f64 / 480.0;
    (0..samples).map(|n| height * turn(n).sin() as f32).collect()
}

/// The mono samples on both sides.
pub(crate) fn stereo(mono: &[f32]) -> Vec<f32> {
    mono.iter().flat_map(|&sample| [sample; 2]).collect()
}

/// Whether both are equal to the bit.
pub(crate) fn same_bits(a: &[f32], b: &[f32]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.to_bits() == b.to_bits())
}
