//! Opus, encoded here and put into Ogg pages: lengths are exact, and damage is silence.

use ropus::{Application, Bitrate, Channels, Encoder};
use warmhands::clip::{DecodeError, Recording};
use warmhands::units::CHANNELS;

use super::{bytes, through};
use crate::laws::ogg::seal;
use crate::laws::tone::tone;

/// The frames of a packet: 20 ms.
const PACKET: usize = 960;

/// The delay of the encoder, in frames.
const DELAY: usize = 312;

/// Comments that say nothing.
pub(super) const NO_COMMENTS: &[u8] = b"OpusTags\0\0\0\0\0\0\0\0";

/// The most bytes of a page that is full.
const FULL: usize = 255 * 255;

/// A page with `packet`, or with a part of it that is full. `mark`: 1 if it continues one, 2 for the first page, 4 for
/// the last.
fn page(number: usize, mark: u8, end: usize, packet: &[u8]) -> Vec<u8> {
    let mut sizes = vec![255; packet.len() / 255];
    if packet.len() < FULL {
        sizes.push((packet.len() % 255) as u8);
    }
    let mut page = [b"OggS\0", &[mark][..], &(end as u64).to_le_bytes(), b"mine"].concat();
    page.extend((number as u32).to_le_bytes());
    page.extend([0, 0, 0, 0, sizes.len() as u8]);
    page.extend(sizes);
    page.extend(packet);
    seal(&mut page);
    page
}

/// The packets of `frames` of a sine of 440 Hz on the left and 660 Hz on the right.
pub(super) fn packets(frames: usize) -> Vec<Vec<u8>> {
    let mut encoder = Encoder::builder(48_000, Channels::Stereo, Application::Audio)
        .bitrate(Bitrate::Bits(96_000))
        .build()
        .unwrap();
    let sine = |frame: usize, cycles: f64| {
        let phase = std::f64::consts::TAU * cycles * frame as f64 / 48_000.0;
        (0.25 * phase.sin()) as f32
    };
    let count = (frames + DELAY).div_ceil(PACKET);
    let encoded = (0..count).map(|packet| {
        let from = packet * PACKET;
        let sound: Vec<f32> = (from..from + PACKET)
            .flat_map(|frame| [sine(frame, 440.0), sine(frame, 660.0)])
            .collect();
        let mut out = vec![0; 4_000];
        let size = encoder.encode_float(&sound, &mut out).unwrap();
        out.truncate(size);
        out
    });
    encoded.collect()
}

/// An Opus file of `frames`. The gain is in steps of 1/256 dB.
pub(super) fn file(frames: usize, gain: i16, comments: &[u8], packets: &[Vec<u8>]) -> Vec<u8> {
    let mut head = b"OpusHead\x01\x02".to_vec();
    head.extend((DELAY as u16).to_le_bytes());
    head.extend(48_000_u32.to_le_bytes());
    head.extend(gain.to_le_bytes());
    head.push(0);
    let mut pages = vec![page(0, 2, 0, &head)];
    for (index, part) in comments.chunks(FULL).enumerate() {
        pages.push(page(pages.len(), u8::from(index > 0), 0, part));
    }
    for (packet, count) in packets.iter().zip(1..) {
        let (mark, end) = match count == packets.len() {
            true => (4, frames + DELAY),
            false => (0, count * PACKET),
        };
        pages.push(page(pages.len(), mark, end, packet));
    }
    pages.concat()
}

/// The same without comments.
fn plain(frames: usize, gain: i16, packets: &[Vec<u8>]) -> Vec<u8> {
    file(frames, gain, NO_COMMENTS, packets)
}

fn sides(sound: &[f32]) -> [Vec<f32>; 2] {
    [0, 1].map(|side| sound.chunks_exact(CHANNELS).map(|both| both[side]).collect())
}

#[test]
fn the_length_is_exact_and_the_sound_at_its_place() {
    let packets = packets(30_000);
    for frames in [1, 600, 648, 649, 9_999, 30_000] {
        let count = (frames + DELAY).div_ceil(PACKET);
        let sound = through(&plain(frames, 0, &packets[..count]), 997);
        assert_eq!(sound.len(), CHANNELS * frames);
    }
    let sound = through(&plain(30_000, 0, &packets), 10_000);
    for (side, cycles) in sides(&sound).iter().zip([440.0, 660.0]) {
        let heard = tone(&side[9_600..19_200], 9_600, cycles);
        assert!((heard.amplitude - 0.25).abs() < 0.01, "{heard:?}");
        assert!(heard.late.abs() < 1.0, "{heard:?}");
    }
}

#[test]
fn the_gain_in_the_header_is_applied() {
    let sound = through(&plain(30_000, -6 * 256, &packets(30_000)), 10_000);
    let heard = tone(&sides(&sound)[0][9_600..19_200], 9_600, 440.0);
    assert!((heard.amplitude - 0.125).abs() < 0.01, "{heard:?}");
}

#[test]
fn a_damaged_packet_is_silence_of_its_length() {
    let mut packets = packets(48_000);
    // A packet of 63 frames is longer than any may be.
    packets[25] = vec![0xff; 7];
    let sound = through(&plain(48_000, 0, &packets), 10_000);
    assert_eq!(sound.len(), CHANNELS * 48_000);
    assert!(sound.iter().all(|sample| sample.abs() <= 1.0));
    let silent = PACKET * 25 - DELAY + 10;
    assert!(
        sound[CHANNELS * silent..][..CHANNELS * 900]
            .iter()
            .all(|&sample| sample == 0.0)
    );
}

#[test]
fn an_interrupted_recording_plays_to_its_end() {
    let whole = plain(96_000, 0, &packets(96_000));
    let cut = &whole[..whole.len() / 2];
    let frames = through(cut, 10_000).len() / CHANNELS;
    assert!((30_000..66_000).contains(&frames), "{frames}");
}

#[test]
fn a_file_of_which_nothing_decodes_is_refused() {
    let packets = vec![vec![0xff; 7]; 20];
    let refused = Recording::open(std::io::Cursor::new(plain(18_000, 0, &packets))).err();
    assert!(
        matches!(refused, Some(DecodeError::Corrupt(_) | DecodeError::Empty)),
        "{refused:?}"
    );
}

#[test]
fn opus_in_webm_is_the_same_sound() {
    let (ogg, webm) = (
        through(&bytes("bursts.opus"), 10_000),
        through(&bytes("bursts.webm"), 10_000),
    );
    let frames = ogg.len().min(webm.len());
    assert!(
        ogg.len().abs_diff(webm.len()) < CHANNELS * 1_000,
        "{} {}",
        ogg.len(),
        webm.len()
    );
    // A second cell may start with another history; the first is the same.
    let first = CHANNELS * 7 * 48_000;
    assert!(super::same(&ogg[..first.min(frames)], &webm[..first.min(frames)]));
}
