//! Tests of the supply of a timeline, and of late music.

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};

use super::*;
use crate::mixer::{MixSettings, Mixer};
use crate::timeline::{Cue, CueKind, MusicPiece};
use crate::units::CHANNELS;

fn cue(bus: Bus, clip: &ClipId) -> Cue {
    let (at, frames) = (Frames::ZERO, Frames(1));
    Cue {
        at,
        frames,
        bus,
        kind: CueKind::Line,
        clip: clip.clone(),
        message: None,
    }
}

fn timeline(cues: Vec<Cue>) -> Timeline {
    Timeline {
        cues,
        phases: Vec::new(),
        steps: Vec::new(),
        music: None,
        rates: Vec::new(),
        figures: Vec::new(),
        holds: Vec::new(),
        lap: None,
        frames: Frames(1),
    }
}

#[test]
fn clips_are_decoded_and_the_next_ones_requested() {
    let [press, relax, end] =
        ["press", "relax", "end"].map(|name| ClipId::new(format!("signals/{name}.ogg")));
    let timeline = timeline([&press, &relax, &end].map(|clip| cue(Bus::Speech, clip)).to_vec());
    let mut supply = Supply::new(&Data::embedded(), &[&timeline]);
    let first = supply.clip(&press).unwrap();
    assert!(first.frames() > Frames::ZERO);
    assert!(supply.decoder.is_waiting_for(&relax) && supply.decoder.is_waiting_for(&end));
    assert_eq!(supply.clip(&end).unwrap(), supply.clip(&end).unwrap());
}

#[test]
fn a_missing_sound_is_reported() {
    let mut supply = Supply::new(&Data::embedded(), &[]);
    let error = supply.clip(&ClipId::new("signals/nowhere.ogg")).unwrap_err();
    assert_eq!(error.to_string(), "no sound `signals/nowhere.ogg`");
    let error = supply.music(&ClipId::new("music/nowhere.ogg"), Frames::ZERO, &mut [0.0; 2]);
    assert_eq!(error.unwrap_err().to_string(), "no sound `music/nowhere.ogg`");
}

/// Music whose speed the test controls: each block waits for a message.
struct Slow(Receiver<()>);

impl PieceReader for Slow {
    fn read(&mut self, from: u64, out: &mut [f32]) -> Result<(), SoundError> {
        let _ = self.0.recv();
        for (sample, number) in out.iter_mut().zip(CHANNELS as u64 * from..) {
            *sample = value(number);
        }
        Ok(())
    }

    fn end(&self) -> u64 {
        u64::MAX
    }

    fn again(&self) -> u64 {
        0
    }
}

/// The sample with this number. It changes slowly and is never zero.
fn value(number: u64) -> f32 {
    0.5 + (number / 2 % 100_000) as f32 / 400_000.0
}

/// A supply of own music that waits for messages from the returned sender. They may be sent in advance.
fn slow() -> (Supply, Sender<()>) {
    let (word, words) = channel();
    let words = Mutex::new(Some(words));
    let open: OpenPiece = Box::new(move || {
        let words = words.lock().unwrap().take().unwrap();
        Ok(Box::new(Slow(words)))
    });
    let mut supply = Supply::new(&Data::embedded(), &[]);
    let ahead = Ahead::start(ClipId::own_music(), open, Frames::ZERO).unwrap();
    supply.music = vec![(ClipId::own_music(), ahead)];
    (supply, word)
}

fn say(word: &Sender<()>, times: usize) {
    (0..times).for_each(|_| word.send(()).unwrap());
}

fn read(supply: &mut Supply, from: u64, frames: usize) -> Vec<f32> {
    let mut out = vec![f32::NAN; CHANNELS * frames];
    supply
        .music(&ClipId::own_music(), Frames(from), &mut out)
        .unwrap();
    out
}

fn whole(from: u64, frames: usize) -> Vec<f32> {
    (CHANNELS as u64 * from..)
        .take(CHANNELS * frames)
        .map(value)
        .collect()
}

#[test]
fn offline_rendering_waits_for_slow_music() {
    let (supply, word) = slow();
    let mut supply = supply.offline();
    let talking = std::thread::spawn(move || say(&word, 80));
    assert!(read(&mut supply, 0, 200_000) == whole(0, 200_000));
    assert!(
        read(&mut supply, 10_000, 30_000) == whole(10_000, 30_000),
        "after a jump"
    );
    talking.join().unwrap();
}

#[test]
fn live_music_that_is_in_time_equals_offline_music() {
    let (mut supply, word) = slow();
    for block in 0..40 {
        say(&word, 5);
        let (_, ahead) = supply.music.last().unwrap();
        // Two blocks are needed: the one to read, and one to know that the music continues.
        while ahead.queue().waiting() < 3 {
            std::thread::yield_now();
        }
        let from = 4_000 * block;
        assert!(
            read(&mut supply, from, 4_000) == whole(from, 4_000),
            "block {block}"
        );
    }
}

#[test]
fn music_that_never_comes_delays_nothing() {
    let (mut supply, word) = slow();
    let begin = std::time::Instant::now();
    for block in 0..2_000 {
        assert!(
            read(&mut supply, 1_024 * block, 1_024)
                .iter()
                .all(|sample| *sample == 0.0)
        );
    }
    for jump in 0..50 {
        assert!(
            read(&mut supply, 7 + 100_000 * jump, 1_024)
                .iter()
                .all(|sample| *sample == 0.0)
        );
    }
    // Only the first read waited.
    assert!(
        begin.elapsed() < std::time::Duration::from_secs(2),
        "{:?}",
        begin.elapsed()
    );
    drop(word);
}

#[test]
fn music_that_stalls_fades_out_and_returns() {
    let (mut supply, word) = slow();
    say(&word, 3);
    let dry = read(&mut supply, 0, 6 * queue::BLOCK);
    let ends = CHANNELS * 3 * queue::BLOCK;
    let fades = ends - CHANNELS * 480;
    assert!(dry[..fades] == whole(0, 3 * queue::BLOCK)[..fades]);
    assert!(dry[ends..].iter().all(|sample| *sample == 0.0));
    // Enough blocks to catch up, whatever is being read now.
    say(&word, 2_000);
    let mut heard = dry;
    let mut from = 6 * queue::BLOCK as u64;
    while heard[heard.len() - 2..] != whole(from - 1, 1) {
        heard.extend(read(&mut supply, from, 512));
        from += 512;
        assert!(from < 1 << 20, "it never comes back");
        // Simulates the pace of a device. Without it, rendering would always be ahead.
        let (_, ahead) = supply.music.last().unwrap();
        while ahead.queue().waiting() < 8 {
            std::thread::yield_now();
        }
    }
    let steps = heard.iter().zip(&heard[CHANNELS..]).map(|(a, b)| (b - a).abs());
    assert!(steps.fold(0.0, f32::max) < 0.003);
}

#[test]
fn late_music_does_not_change_the_voice() {
    let press = ClipId::new("signals/press.ogg");
    let clip = Supply::new(&Data::embedded(), &[]).clip(&press).unwrap();
    let spoken = Cue {
        at: Frames(30_000),
        frames: clip.frames(),
        ..cue(Bus::Speech, &press)
    };
    let plain = Timeline {
        frames: Frames(100_000),
        ..timeline(vec![spoken])
    };
    let own = MusicPiece::endless(ClipId::own_music());
    let with_music = plain.clone().with_music(own.bed(plain.frames));
    let mix = |timeline: &Timeline, supply: Supply| {
        let mut out = vec![0.0; CHANNELS * timeline.frames.as_index()];
        let mut mixer = Mixer::new(timeline.clone(), supply, MixSettings::default());
        mixer.render(&mut out).unwrap();
        out
    };
    let (stuck, word) = slow();
    let alone = mix(&plain, Supply::new(&Data::embedded(), &[]));
    assert!(mix(&with_music, stuck) == alone);
    assert!(alone.iter().any(|sample| *sample != 0.0));
    drop(word);
}

#[test]
fn a_shipped_piece_is_read_as_in_its_file_in_a_loop() {
    let data = Data::embedded();
    let entry = crate::library::Library::default().music("warm").unwrap();
    let bed = entry.piece.bed(Frames(u64::MAX / 8));
    let long = Timeline {
        frames: bed.silent_from,
        ..timeline(Vec::new())
    }
    .with_music(bed.clone());
    let mut plain = Shipped::open(&data, &bed, None).unwrap();
    let (end, seam) = (plain.end(), plain.again());
    for supply in [
        Supply::new(&data, &[&long]),
        Supply::new(&data, &[&long]).offline(),
    ] {
        let mut supply = supply;
        for (from, frames) in [
            (0, 10_000),
            (end - 9_000, 9_000),
            (seam, 5_000),
            (500, 700),
            (end - 5, 5),
        ] {
            let mut expected = vec![0.0; CHANNELS * frames];
            plain.read(from, &mut expected).unwrap();
            let mut found = vec![f32::NAN; CHANNELS * frames];
            supply.music(&bed.clip, Frames(from), &mut found).unwrap();
            assert!(found == expected, "from {from}");
        }
        let beyond = supply.music(&bed.clip, Frames(end - 5), &mut [0.0; 12]);
        assert!(matches!(beyond, Err(SoundError::Unplayable { .. })), "{beyond:?}");
    }
}
