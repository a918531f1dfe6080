//! The mixing console: sums three buses in a fixed order, block by block.
//!
//! Must not know the limiter or the consumer of the blocks.

use crate::timeline::{Bus, Changes, Timeline};
use crate::units::{Decibels, Frames};

use super::block::{BLOCK, BLOCK_SAMPLES, add, overlap};
use super::clips::ClipBus;
use super::ducking::Ducker;
use super::lane::Lane;
use super::music::MusicBus;
use super::settings::MixSettings;
use super::sounds::{SoundError, Sounds};

/// What is summed, in order: the buses in the order of [`Bus`], then the signals that answer controls.
const ORDER: [Layer; 4] = [
    Layer::Bus(Bus::Speech),
    Layer::Bus(Bus::Music),
    Layer::Bus(Bus::Signal),
    Layer::Answers,
];

/// The length of a volume ramp of a bus: no audible step and no noticeable delay.
const VOLUME_RAMP: Frames = Frames::from_millis(100);

/// The buses of a timeline, ready for mixing.
pub(super) struct Console {
    buses: Buses,
    stem: Option<Bus>,
    /// The end of the timeline: nothing plays from here on.
    frames: u64,
    /// Scratch space for the block of one bus.
    part: Box<[f32]>,
}

/// A part of the sum.
#[derive(Clone, Copy)]
enum Layer {
    /// The sounds of the timeline on a bus.
    Bus(Bus),
    /// The signals that answer controls, on the signal bus.
    Answers,
}

impl Layer {
    fn bus(self) -> Bus {
        match self {
            Layer::Bus(bus) => bus,
            Layer::Answers => Bus::Signal,
        }
    }
}

/// The three buses and the ducker of the music bus.
struct Buses {
    speech: ClipBus,
    music: Option<MusicBus>,
    ducker: Ducker,
    signal: ClipBus,
    answers: ClipBus,
}

impl Console {
    /// Creates the buses of `timeline` with `changes` applied.
    pub(super) fn new(timeline: &Timeline, changes: &Changes, settings: MixSettings) -> Console {
        let volumes = settings.volumes;
        let volume = |bus, start: Decibels| {
            let points = changes.volumes(bus).map(|(at, volume)| (at, volume.amplitude()));
            Lane::new(start.amplitude(), points, VOLUME_RAMP)
        };
        Console {
            buses: Buses {
                speech: ClipBus::new(timeline, Bus::Speech, volume(Bus::Speech, volumes.speech)),
                music: MusicBus::new(timeline, changes, volume(Bus::Music, volumes.music)),
                ducker: Ducker::new(timeline, settings.ducking),
                signal: ClipBus::new(timeline, Bus::Signal, volume(Bus::Signal, volumes.signal)),
                answers: ClipBus::of_answers(changes, volume(Bus::Signal, volumes.signal)),
            },
            stem: settings.stem,
            frames: timeline.frames.0,
            part: vec![0.0; BLOCK_SAMPLES].into(),
        }
    }

    /// Mixes block `index` into `out`.
    pub(super) fn render(
        &mut self,
        sounds: &mut impl Sounds,
        index: u64,
        out: &mut [f32],
    ) -> Result<(), SoundError> {
        let from = index * BLOCK as u64;
        let mut silent = true;
        for layer in ORDER
            .into_iter()
            .filter(|layer| self.stem.is_none_or(|stem| stem == layer.bus()))
        {
            if silent {
                silent = !self.buses.render(sounds, layer, from, out)?;
            } else if self.buses.render(sounds, layer, from, &mut self.part)? {
                add(&self.part, out);
            }
        }
        if silent {
            out.fill(0.0);
        }
        let past_end = overlap(from, out, self.frames, u64::MAX);
        out[past_end].fill(0.0);
        Ok(())
    }
}

impl Buses {
    /// Renders one layer. Returns `false` and does not touch `out` if nothing plays in the block.
    fn render(
        &mut self,
        sounds: &mut impl Sounds,
        layer: Layer,
        from: u64,
        out: &mut [f32],
    ) -> Result<bool, SoundError> {
        match (layer, &mut self.music) {
            (Layer::Bus(Bus::Speech), _) => self.speech.render(sounds, from, out),
            (Layer::Bus(Bus::Signal), _) => self.signal.render(sounds, from, out),
            (Layer::Answers, _) => self.answers.render(sounds, from, out),
            (Layer::Bus(Bus::Music), None) => Ok(false),
            (Layer::Bus(Bus::Music), Some(music)) => {
                let sounding = music.render(sounds, from, out)?;
                if sounding {
                    self.ducker.apply(from, out);
                }
                Ok(sounding)
            }
        }
    }
}
