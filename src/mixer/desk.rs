//! The mixing desk: three buses summed in a fixed order, block by block.
//!
//! Must not know the limiter, nor how the blocks are handed on.

use crate::timeline::{Bus, Timeline};

use super::block::{BLOCK, BLOCK_SAMPLES, overlap};
use super::clips::ClipBus;
use super::ducking::Ducker;
use super::music::MusicBus;
use super::settings::MixSettings;
use super::sounds::{SoundError, Sounds};

/// The buses in the order of summing: the order of [`Bus`].
const ORDER: [Bus; 3] = [Bus::Speech, Bus::Music, Bus::Signal];

/// A timeline's buses, ready to be mixed.
pub(super) struct Desk {
    speech: ClipBus,
    music: Option<MusicBus>,
    ducker: Ducker,
    signal: ClipBus,
    stem: Option<Bus>,
    /// Nothing sounds from here on.
    frames: u64,
    /// One bus's block, until it is summed.
    bus: Box<[f32]>,
}

impl Desk {
    /// Lays out the buses of `timeline`.
    pub(super) fn new(timeline: &Timeline, settings: MixSettings) -> Desk {
        let volumes = settings.volumes;
        Desk {
            speech: ClipBus::new(timeline, Bus::Speech, volumes.speech.amplitude()),
            music: MusicBus::new(timeline, volumes.music.amplitude()),
            ducker: Ducker::new(timeline, settings.ducking),
            signal: ClipBus::new(timeline, Bus::Signal, volumes.signal.amplitude()),
            stem: settings.stem,
            frames: timeline.frames.0,
            bus: vec![0.0; BLOCK_SAMPLES].into(),
        }
    }

    /// Mixes the block number `index` into `out`.
    pub(super) fn render(
        &mut self,
        sounds: &mut impl Sounds,
        index: u64,
        out: &mut [f32],
    ) -> Result<(), SoundError> {
        let from = index * BLOCK as u64;
        let mut silent = true;
        for bus in ORDER {
            let heard = self.stem.is_none_or(|stem| stem == bus);
            if heard && self.render_bus(sounds, bus, from)? {
                sum(&self.bus, out, silent);
                silent = false;
            }
        }
        if silent {
            out.fill(0.0);
        }
        let past_end = overlap(from, out, self.frames, u64::MAX);
        out[past_end].fill(0.0);
        Ok(())
    }

    /// Renders one bus into its block and says whether it sounds there.
    fn render_bus(&mut self, sounds: &mut impl Sounds, bus: Bus, from: u64) -> Result<bool, SoundError> {
        match (bus, &mut self.music) {
            (Bus::Speech, _) => self.speech.render(sounds, from, &mut self.bus),
            (Bus::Signal, _) => self.signal.render(sounds, from, &mut self.bus),
            (Bus::Music, None) => Ok(false),
            (Bus::Music, Some(music)) => {
                let sounding = music.render(sounds, from, &mut self.bus)?;
                if sounding {
                    self.ducker.apply(from, &mut self.bus);
                }
                Ok(sounding)
            }
        }
    }
}

/// Adds `bus` to `out`, or takes its place where nothing sounds yet.
fn sum(bus: &[f32], out: &mut [f32], silent: bool) {
    if silent {
        out.copy_from_slice(bus);
    } else {
        for (sum, sample) in out.iter_mut().zip(bus) {
            *sum += sample;
        }
    }
}
