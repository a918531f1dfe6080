//! The time to mix twenty minutes. Run by hand, because it depends on the machine:
//! `cargo test --release --test tests speed -- --ignored --nocapture`

use std::sync::{Arc, LazyLock};
use std::time::Instant;

use warmhands::clip::{Clip, ClipId, ClipStream, decode};
use warmhands::mixer::{MixSettings, Mixer, SoundError, Sounds};
use warmhands::timeline::{Bus, MusicBed};
use warmhands::units::{CHANNELS, Decibels, Frames};

use super::ogg::{readable, shipped};
use super::score::{Score, Shelf, noise};

const LENGTH: u64 = 20 * 60 * 48_000;

/// Clips in memory, and the music decoded on the fly.
struct Streamed {
    shelf: Shelf,
    music: ClipStream,
}

impl Sounds for Streamed {
    fn clip(&mut self, id: &ClipId) -> Result<Arc<Clip>, SoundError> {
        self.shelf.clip(id)
    }

    fn music(&mut self, id: &ClipId, from: Frames, out: &mut [f32]) -> Result<(), SoundError> {
        let unplayable = |reason| SoundError::Unplayable {
            clip: id.clone(),
            reason,
        };
        self.music.read(from, out).map_err(unplayable)
    }

    fn bring(&mut self, _: &MusicBed) {}
}

/// A sound of nine seconds that rises and falls like syllables, up to -4 dBFS.
fn voice() -> Vec<f32> {
    let swell = |n: usize| (std::f32::consts::TAU * n as f32 / 20_000.0).sin().abs().powi(2);
    let grain = noise(1, 9 * 48_000, 0.63);
    grain
        .into_iter()
        .enumerate()
        .map(|(n, sample)| sample * swell(n))
        .collect()
}

/// Sixty such lines and 600 beats, over music.
fn session() -> Score {
    let warm = decode(readable(&shipped("music/warm.ogg"))).unwrap();
    let mut score = Score::new(LENGTH)
        .accompany(warm.samples().to_vec(), 9_600)
        .with_bed(|bed| bed.trim = Decibels(-10.0));
    for line in 0..60 {
        score = score.play(Bus::Speech, line * 960_000 + 48_000, voice());
    }
    for beat in 0..600 {
        score = score.play(Bus::Signal, beat * 96_000, noise(2, 14_880, 0.1));
    }
    score
}

/// The CPU time of this thread if Linux reports it, so that other work on the machine does not count; otherwise the
/// time since the first call.
fn on_processor() -> f64 {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|text| text.split(' ').next()?.parse::<f64>().ok());
    nanoseconds.map_or_else(|| START.elapsed().as_secs_f64(), |time| time / 1e9)
}

static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// Mixes the whole timeline and prints the time it took.
fn time<S: Sounds>(what: &str, mut mixer: Mixer<S>) {
    let start = on_processor();
    let mut out = vec![0.0; CHANNELS * 4_096];
    while mixer.position() < mixer.frames() {
        mixer.render(&mut out).unwrap();
    }
    let seconds = on_processor() - start;
    println!("{what}: {seconds:.3} s, {:.0} x real time", 1_200.0 / seconds);
}

#[test]
#[ignore = "a measurement"]
fn speed_of_twenty_minutes() {
    let score = session();
    time("music in memory", score.mixer(MixSettings::default()));
    let music = ClipStream::open(readable(&shipped("music/warm.ogg"))).unwrap();
    let sounds = Streamed {
        shelf: score.shelf.clone(),
        music,
    };
    time(
        "music decoded",
        Mixer::new(score.timeline.clone(), sounds, MixSettings::default()),
    );
    let start = on_processor();
    decode(readable(&shipped("music/warm.ogg"))).unwrap();
    println!("decoding 192 s of stereo music: {:.3} s", on_processor() - start);
}
