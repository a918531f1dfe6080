//! Tests of the player, with recordings in memory.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use ebur128::{EbuR128, Mode};

use super::stream::WholeTrack;
use super::*;
use crate::mixer::MusicLoss;
use crate::units::Frames;

const SECOND: u64 = 48_000;

/// A playlist of these stereo recordings. An empty one can't be opened.
fn playlist(recordings: Vec<Vec<f32>>) -> Playlist {
    let files = (0..recordings.len()).map(|number| PathBuf::from(number.to_string()));
    let open = move |path: &Path| -> Result<Box<dyn TrackStream>, DecodeError> {
        let number: usize = path.to_str().unwrap().parse().unwrap();
        match &recordings[number] {
            empty if empty.is_empty() => Err(DecodeError::Empty),
            samples => Ok(Box::new(WholeTrack(samples.clone()))),
        }
    };
    Playlist::of(files.collect(), Arc::new(open))
}

fn player(recordings: Vec<Vec<f32>>) -> PlaylistPlayer {
    PlaylistPlayer::new(playlist(recordings))
}

fn noise(seed: u64, seconds: u64, height: f32) -> Vec<f32> {
    let mut state = 2 * seed + 1;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        height * ((state >> 40) as f32 / (1 << 23) as f32 - 1.0)
    };
    (0..CHANNELS as u64 * seconds * SECOND).map(|_| next()).collect()
}

/// A sine of 100 Hz with an initial phase of `quarters` times 90 degrees.
fn sine(quarters: f64, frames: u64, height: f32) -> Vec<f32> {
    let turn = |n: u64| std::f64::consts::TAU * ((n % 480) as f64 / 480.0 + quarters / 4.0);
    (0..frames)
        .flat_map(|n| [height * turn(n).sin() as f32; CHANNELS])
        .collect()
}

fn read(player: &mut PlaylistPlayer, from: u64, frames: u64) -> Vec<f32> {
    let mut out = vec![f32::NAN; CHANNELS * frames as usize];
    player.read(from, &mut out);
    out
}

fn loudness(samples: &[f32]) -> f64 {
    let mut meter = EbuR128::new(2, 48_000, Mode::I).unwrap();
    meter.add_frames_f32(samples).unwrap();
    meter.loudness_global().unwrap()
}

fn power(samples: &[f32]) -> f64 {
    samples
        .iter()
        .map(|sample| f64::from(*sample).powi(2))
        .sum::<f64>()
        / samples.len() as f64
}

fn widest_step(samples: &[f32]) -> f32 {
    let pairs = samples.iter().zip(&samples[CHANNELS..]);
    pairs.map(|(a, b)| (b - a).abs()).fold(0.0, f32::max)
}

#[test]
fn read_sizes_and_seeks_change_no_bit() {
    let recordings = vec![noise(1, 9, 0.5), noise(2, 3, 0.1), noise(3, 1, 0.3)];
    let whole = read(&mut player(recordings.clone()), 0, 40 * SECOND);
    let mut jumping = player(recordings);
    for (from, frames) in [
        (39 * SECOND, 1_000),
        (0, 7),
        (7, 100_000),
        (5 * SECOND - 3, 200_000),
        (11 * SECOND, 90_001),
        (8 * SECOND, 1),
    ] {
        let part = read(&mut jumping, from, frames);
        assert!(
            part == whole[CHANNELS * from as usize..][..part.len()],
            "from {from}"
        );
    }
}

#[test]
fn measuring_ahead_changes_no_bit() {
    let recordings = vec![noise(1, 9, 0.5), noise(2, 12, 0.1)];
    let whole = read(&mut player(recordings.clone()), 0, 30 * SECOND);
    let mut prepared = player(recordings);
    let mut heard = read(&mut prepared, 0, 100);
    while prepared.prepare() {}
    assert!((0..2).all(|file| prepared.playlist.gain(file).is_some()));
    heard.extend(read(&mut prepared, 100, 30 * SECOND - 100));
    assert!(heard == whole);
}

#[test]
fn every_recording_is_brought_to_the_level_of_background_music() {
    for height in [0.5, 0.2, 0.02] {
        let mut player = player(vec![noise(1, 20, height), noise(2, 20, 0.9)]);
        let soft = loudness(&read(&mut player, 0, 5 * SECOND));
        assert!(soft < -32.5, "softly at first: {soft}");
        for from in [8, 22, 40] {
            let found = loudness(&read(&mut player, from * SECOND, 6 * SECOND));
            assert!((found + 34.0).abs() < 1.0, "{height} from {from} s: {found} LUFS");
        }
    }
}

#[test]
fn the_power_is_constant_in_a_crossfade() {
    let mut player = player(vec![noise(1, 20, 0.5), noise(2, 20, 0.5)]);
    let before = power(&read(&mut player, 12 * SECOND, 2 * SECOND));
    let crossing = read(&mut player, 16 * SECOND, 4 * SECOND);
    for part in crossing.chunks(crossing.len() / 8) {
        let differs = 10.0 * (power(part) / before).log10();
        assert!(differs.abs() < 1.0, "{differs} dB");
    }
}

#[test]
fn no_seam_clicks() {
    let height = 0.5;
    // The second starts 90 degrees ahead of the phase of the first, so that both together are one sine again.
    let recordings = vec![sine(0.0, 20 * SECOND, height), sine(1.0, 20 * SECOND, height)];
    let mut player = player(recordings);
    let heard = read(&mut player, 0, 60 * SECOND);
    let level = heard[CHANNELS * 9 * SECOND as usize..][..CHANNELS * SECOND as usize]
        .iter()
        .fold(0.0_f32, |top, sample| top.max(sample.abs()));
    let own = level * std::f32::consts::TAU / 480.0;
    let widest = widest_step(&heard);
    assert!(widest <= 1.1 * own, "{} of its own", widest / own);
}

#[test]
fn one_recording_loops_with_a_crossfade_even_if_very_short() {
    for seconds in [1, 30] {
        let mut player = player(vec![sine(0.0, seconds * SECOND, 0.5)]);
        let heard = read(&mut player, 8 * SECOND, 90 * SECOND);
        let own = 0.5 * std::f32::consts::TAU / 480.0 * player.playlist.gain(0).unwrap();
        // In-phase signals in an equal-power crossfade are at most the square root of two as high.
        assert!(widest_step(&heard) <= 1.1 * 2.0_f32.sqrt() * own, "{seconds} s");
        let dead = heard.chunks(9_600).any(|part| power(part) == 0.0);
        assert!(!dead, "{seconds} s");
    }
}

#[test]
fn unplayable_recordings_are_skipped() {
    let (first, second) = (noise(1, 9, 0.5), noise(2, 9, 0.2));
    let recordings = vec![Vec::new(), first.clone(), Vec::new(), second.clone()];
    let mut holes = player(recordings);
    let mut whole = player(vec![first, second]);
    assert!(read(&mut holes, 0, 30 * SECOND) == read(&mut whole, 0, 30 * SECOND));
    let (first, count) = ("0".to_owned(), 2);
    assert_eq!(holes.playlist.take_losses(), [MusicLoss::Files { first, count }]);
}

#[test]
fn a_playlist_without_playable_recordings_is_silent() {
    let mut player = player(vec![Vec::new(), Vec::new()]);
    assert!(read(&mut player, 5, 1_000).iter().all(|sample| *sample == 0.0));
    assert!(!player.prepare());
    assert!(player.playlist.take_losses().ends_with(&[MusicLoss::All]));
}

/// The numbers of recordings.
type Numbers = Arc<Mutex<BTreeSet<usize>>>;

/// Recordings on a disk from which they can be taken away.
struct Disk {
    playlist: Playlist,
    /// Neither opened nor read.
    gone: Numbers,
    /// No more opened. Who has them open reads on, as on Unix.
    deleted: Numbers,
}

/// A recording on the disk.
struct OnDisk {
    track: WholeTrack,
    number: usize,
    gone: Numbers,
}

impl TrackStream for OnDisk {
    fn frames(&self) -> u64 {
        self.track.frames()
    }

    fn read(&mut self, from: u64, out: &mut [f32]) -> Result<(), DecodeError> {
        match self.gone.lock().unwrap().contains(&self.number) {
            true => Err(DecodeError::Read(std::io::Error::other("no such device"))),
            false => self.track.read(from, out),
        }
    }
}

impl Disk {
    fn new(recordings: Vec<Vec<f32>>) -> Disk {
        let (gone, deleted) = (Numbers::default(), Numbers::default());
        let files = (0..recordings.len()).map(|number| PathBuf::from(number.to_string()));
        let (known, no_more) = (Arc::clone(&gone), Arc::clone(&deleted));
        let open = move |path: &Path| -> Result<Box<dyn TrackStream>, DecodeError> {
            let number: usize = path.to_str().unwrap().parse().unwrap();
            if [&known, &no_more]
                .iter()
                .any(|set| set.lock().unwrap().contains(&number))
            {
                return Err(DecodeError::Read(std::io::ErrorKind::NotFound.into()));
            }
            Ok(Box::new(OnDisk {
                track: WholeTrack(recordings[number].clone()),
                number,
                gone: Arc::clone(&known),
            }))
        };
        let playlist = Playlist::of(files.collect(), Arc::new(open));
        Disk {
            playlist,
            gone,
            deleted,
        }
    }

    fn player(&self) -> PlaylistPlayer {
        PlaylistPlayer::new(self.playlist.clone())
    }

    fn take_away(&self, numbers: impl IntoIterator<Item = usize>) {
        self.gone.lock().unwrap().extend(numbers);
    }

    fn delete(&self, number: usize) {
        self.deleted.lock().unwrap().insert(number);
    }

    fn bring_back(&self) {
        self.gone.lock().unwrap().clear();
    }
}

/// The losses of the files from `first` on.
fn files_lost(first: &str, count: usize) -> MusicLoss {
    let first = first.to_owned();
    MusicLoss::Files { first, count }
}

#[test]
fn a_recording_that_is_deleted_before_it_begins_is_passed_over_as_if_it_had_not_been_there() {
    let [first, second, third] = [1, 2, 3].map(|seed| noise(seed, 20, 0.3));
    let disk = Disk::new(vec![first.clone(), second, third.clone()]);
    let mut holed = disk.player();
    let begin = read(&mut holed, 0, 5 * SECOND);
    // All of them are known by now, and all are there.
    disk.playlist.span(50 * SECOND);
    disk.take_away([1]);
    let mut whole = player(vec![first, third]);
    let heard = [begin, read(&mut holed, 5 * SECOND, 40 * SECOND)].concat();
    assert!(heard == read(&mut whole, 0, 45 * SECOND));
    assert_eq!(disk.playlist.take_losses(), [files_lost("1", 1)]);
}

#[test]
fn a_recording_that_is_lost_while_it_plays_is_followed_by_the_next_without_a_click() {
    let recordings = || vec![sine(0.0, 20 * SECOND, 0.5), sine(0.3, 20 * SECOND, 0.5)];
    let disk = Disk::new(recordings());
    let mut player = disk.player();
    let begin = read(&mut player, 0, 10 * SECOND);
    disk.take_away([0]);
    let heard = [begin, read(&mut player, 10 * SECOND, 10 * SECOND)].concat();
    // What was before stays, and the next recording begins.
    let mut whole = self::player(recordings());
    assert!(heard[..CHANNELS * 10 * SECOND as usize] == read(&mut whole, 0, 10 * SECOND));
    let own = level_at(&heard, 9) * std::f32::consts::TAU / 480.0;
    assert!(
        widest_step(&heard) <= 1.1 * own,
        "{} of its own",
        widest_step(&heard) / own
    );
    assert!((level_at(&heard, 12) / level_at(&heard, 9) - 1.0).abs() < 0.01);
    assert_eq!(disk.playlist.take_losses(), [files_lost("0", 1)]);
}

#[test]
fn a_recording_that_is_deleted_while_it_plays_sounds_to_its_end() {
    let disk = Disk::new(vec![sine(0.0, 20 * SECOND, 0.5)]);
    let mut player = disk.player();
    let begin = read(&mut player, 0, 12 * SECOND);
    disk.delete(0);
    // It would follow itself from 16 s on.
    let heard = [begin, read(&mut player, 12 * SECOND, 10 * SECOND)].concat();
    let own = level_at(&heard, 9) * std::f32::consts::TAU / 480.0;
    let widest = widest_step(&heard) / own;
    assert!(widest <= 1.1, "{widest} of its own");
    assert!(level_at(&heard, 17) > 0.5 * level_at(&heard, 9));
    assert!((level_at(&heard, 15) / level_at(&heard, 9) - 1.0).abs() < 0.01);
}

#[test]
fn a_place_before_a_loss_sounds_as_it_did_once_the_disk_is_back() {
    let recordings = || vec![noise(1, 20, 0.5), noise(2, 20, 0.1)];
    let disk = Disk::new(recordings());
    let mut player = disk.player();
    read(&mut player, 0, 12 * SECOND);
    disk.take_away(0..2);
    read(&mut player, 12 * SECOND, 9_000);
    disk.bring_back();
    let whole = read(&mut self::player(recordings()), 0, 12 * SECOND);
    let again = read(&mut player, 3 * SECOND, 9 * SECOND);
    assert!(again == whole[CHANNELS * 3 * SECOND as usize..]);
}

#[test]
fn after_a_loss_all_players_hear_the_same() {
    let disk = Disk::new((0..4).map(|seed| noise(seed, 9, 0.3)).collect());
    let mut first = disk.player();
    read(&mut first, 0, 8 * SECOND);
    disk.take_away([1]);
    let heard = read(&mut first, 8 * SECOND, 40 * SECOND);
    let mut other = disk.player();
    for (from, frames) in [
        (30 * SECOND, 9_000),
        (9 * SECOND + 7, 90_000),
        (47 * SECOND, SECOND),
    ] {
        let part = &heard[CHANNELS * (from - 8 * SECOND) as usize..][..CHANNELS * frames as usize];
        assert!(read(&mut other, from, frames) == part, "from {from}");
    }
}

#[test]
fn when_the_disk_is_gone_there_is_silence_and_one_word_for_all() {
    let disk = Disk::new((0..5).map(|seed| noise(seed, 9, 0.3)).collect());
    let mut player = disk.player();
    read(&mut player, 0, 12 * SECOND);
    disk.take_away(0..5);
    let heard = read(&mut player, 12 * SECOND, 2 * SECOND);
    assert!(heard[CHANNELS * 480..].iter().all(|sample| *sample == 0.0));
    assert_eq!(disk.playlist.take_losses(), [files_lost("3", 5), MusicLoss::All]);
    assert!(!player.prepare());
    assert!(read(&mut player, 600 * SECOND, 100) == [0.0; 200]);
    assert_eq!(disk.playlist.take_losses(), []);
}

#[test]
fn the_word_for_all_comes_again_only_after_something_has_played() {
    let disk = Disk::new(vec![noise(1, 20, 0.3)]);
    let mut player = disk.player();
    read(&mut player, 0, 10 * SECOND);
    disk.take_away([0]);
    read(&mut player, 10 * SECOND, 1_000);
    assert_eq!(disk.playlist.take_losses(), [files_lost("0", 1), MusicLoss::All]);
    // Back, and once more back: still nothing.
    for from in [8, 6] {
        read(&mut player, from * SECOND, 1_000);
        assert_eq!(disk.playlist.take_losses(), [], "from {from} s");
    }
    disk.bring_back();
    read(&mut player, 2 * SECOND, 1_000);
    disk.take_away([0]);
    read(&mut player, 3 * SECOND, 1_000);
    assert_eq!(disk.playlist.take_losses(), [MusicLoss::All]);
}

#[test]
fn a_loss_in_an_order_that_is_no_more_holds_back_no_word() {
    let disk = Disk::new((0..3).map(|seed| noise(seed, 9, 0.3)).collect());
    let mut player = disk.player();
    read(&mut player, 0, 7 * SECOND);
    let lost = |file, span: &PlaySpan| {
        disk.playlist
            .lose(file, &DecodeError::Empty, (span, 7 * SECOND), [0.0; CHANNELS]);
    };
    // Both files of a crossfade are lost, to two players, before one of them has seen the new order.
    let span = disk.playlist.span(7 * SECOND);
    lost(0, &span);
    disk.playlist.span(7 * SECOND);
    lost(1, &span);
    assert_eq!(disk.playlist.take_losses(), [files_lost("0", 2)]);
}

#[test]
fn what_was_first_found_of_a_file_stands_for_all_players() {
    let slow: Arc<Mutex<Option<Playlist>>> = Arc::default();
    let other = Arc::clone(&slow);
    let open = move |_: &Path| -> Result<Box<dyn TrackStream>, DecodeError> {
        // While the first player waits for the disk, another one finds nothing there.
        let Some(other) = other.lock().unwrap().take() else {
            return Err(DecodeError::Empty);
        };
        other.span(0);
        Ok(Box::new(WholeTrack(noise(1, 9, 0.3))))
    };
    let playlist = Playlist::of(vec![PathBuf::from("0"), PathBuf::from("1")], Arc::new(open));
    *slow.lock().unwrap() = Some(playlist.clone());
    assert_eq!(playlist.frames(0), None);
}

/// The highest sample in second `second`.
fn level_at(heard: &[f32], second: u64) -> f32 {
    let part = &heard[CHANNELS * (second * SECOND) as usize..][..CHANNELS * SECOND as usize];
    part.iter().fold(0.0_f32, |top, sample| top.max(sample.abs()))
}

#[test]
fn a_recording_that_begins_in_silence_stays_soft() {
    let mut sound = vec![0.0; CHANNELS * 61 * SECOND as usize];
    // As loud as music can be.
    sound.extend(noise(1, 9, 0.5));
    let mut player = player(vec![sound]);
    let heard = loudness(&read(&mut player, 62 * SECOND, 3 * SECOND));
    assert!(heard < -32.0, "{heard}");
}

#[test]
fn the_position_is_correct_after_hours() {
    let mut player = player(vec![noise(1, 30, 0.5)]);
    // The loop length is 26 s.
    let day = Frames::from_seconds(26 * 3_600).0;
    let early = read(&mut player, 52 * SECOND, 3 * SECOND);
    assert!(read(&mut player, day, 3 * SECOND) == early);
}

#[test]
fn no_more_than_two_recordings_are_open() {
    let mut player = player((0..40).map(|seed| noise(seed, 3, 0.5)).collect());
    for block in 0..700 {
        read(&mut player, block * 4_096, 4_096);
        assert!(player.decks.len() <= 2);
    }
}
