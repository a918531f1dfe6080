//! The container is read back page by page with another reader, and the sound with the codec's own decoder.

use std::io::Cursor;

use ogg::{Packet, PacketReader};
use ropus::{Channels, DecodeMode, Decoder};

use super::*;
use crate::output::testing::{bytes, tagged, wave};
use crate::output::{FileFormat, OneWay, Tag, begin};

const OPUS: FileFormat = FileFormat::Opus(Bitrate::USUAL);

/// An encoder whose packets only count, so that a test of the container costs nothing.
struct Counter {
    delay: u64,
    packets: u8,
}

impl PacketEncoder for Counter {
    fn delay(&self) -> Frames {
        Frames(self.delay)
    }

    fn encode(&mut self, samples: &[i16]) -> Result<Vec<u8>, WriteError> {
        assert_eq!(samples.len(), 1_920);
        self.packets = self.packets.wrapping_add(1);
        Ok(vec![self.packets; 160])
    }
}

fn packets(bytes: Vec<u8>) -> Vec<Packet> {
    let mut reader = PacketReader::new(Cursor::new(bytes));
    std::iter::from_fn(|| reader.read_packet().unwrap()).collect()
}

/// The packets of a stream of `frames`, with an encoder that delays by `delay`.
fn counted(frames: u64, delay: u64) -> Vec<Packet> {
    let encoder = Box::new(Counter { delay, packets: 0 });
    let mut writer = OpusWriter::with_encoder(Vec::new(), encoder, Frames(frames), &Tags::default()).unwrap();
    for block in vec![0.5; 2 * frames as usize].chunks(2 * 1_000) {
        writer.write(block).unwrap();
    }
    packets(Box::new(writer).finish().unwrap())
}

/// The frames that a decoder returns: RFC 7845, section 4.
fn decoded_frames(packets: &[Packet]) -> u64 {
    let head = &packets[0].data;
    let delay = u64::from(u16::from_le_bytes([head[10], head[11]]));
    packets.last().unwrap().absgp_page() - delay
}

/// The sound of a stream, without the delay and the padding.
fn sound(bytes: Vec<u8>) -> Vec<f32> {
    let packets = packets(bytes);
    let frames = decoded_frames(&packets) as usize;
    let mut decoder = Decoder::new(48_000, Channels::Stereo).unwrap();
    let (mut samples, mut block) = (Vec::new(), [0.0; 1_920]);
    for packet in &packets[2..] {
        let length = decoder.decode_float(&packet.data, &mut block, DecodeMode::Normal);
        assert_eq!(length, Ok(960));
        samples.extend(block);
    }
    let delay = 2 * usize::from(u16::from_le_bytes([packets[0].data[10], packets[0].data[11]]));
    samples[delay..delay + 2 * frames].to_vec()
}

#[test]
fn every_length_is_exact_to_the_frame() {
    let around_packets = [
        0, 1, 2, 647, 648, 649, 959, 960, 961, 1_608, 47_688, 47_689, 48_000, 96_001,
    ];
    for (frames, delay) in around_packets
        .into_iter()
        .flat_map(|n| [(n, 312), (n, 0), (n, 960)])
    {
        let packets = counted(frames, delay);
        assert_eq!(decoded_frames(&packets), frames, "delay {delay}");
        let [before @ .., last] = &packets[2..] else {
            panic!("no sound");
        };
        assert!(last.last_in_stream() && before.iter().all(|packet| !packet.last_in_stream()));
        assert_eq!(packets.len() as u64 - 2, (frames + delay).div_ceil(960).max(1));
    }
}

#[test]
fn a_page_is_a_second_and_says_where_it_ends() {
    let packets = counted(120_000, 312);
    let ends: Vec<u64> = packets
        .iter()
        .filter(|packet| packet.last_in_page())
        .map(Packet::absgp_page)
        .collect();
    assert_eq!(ends, [0, 0, 48_000, 96_000, 120_312]);
    assert!(packets.iter().all(|packet| packet.stream_serial() == SERIAL));
}

#[test]
fn the_head_says_how_to_decode() {
    let packets = packets(bytes(OPUS, &wave(100)));
    assert_eq!(*packets[0].data, *b"OpusHead\x01\x02\x38\x01\x80\xbb\0\0\0\0\0");
    assert!(packets[1].data.starts_with(b"OpusTags"));
}

#[test]
fn the_sound_is_where_it_was() {
    // High enough for the codec, which turns the phase of low sounds.
    let tones = |n: usize| (n as f32 * 0.15).sin() * 0.4 + (n as f32 * 0.31).sin() * 0.3;
    let samples: Vec<f32> = (0..2 * 24_001).map(tones).collect();
    let read = sound(bytes(OPUS, &samples));
    assert_eq!(read.len(), samples.len());
    let inside = 2 * 1_000..2 * 23_000;
    // What it differs by, if it were `shift` samples late.
    let error = |shift: isize| {
        let pairs = inside
            .clone()
            .map(|n| read[n] - samples[n.saturating_add_signed(shift)]);
        pairs.map(|difference| difference * difference).sum::<f32>()
    };
    let power: f32 = inside.clone().map(|n| samples[n] * samples[n]).sum();
    assert!(error(0) < power / 100.0, "{} of {power}", error(0));
    assert!(error(0) < error(2) && error(0) < error(-2), "it is late or early");
}

#[test]
fn blocks_of_any_size_give_the_same_bytes() {
    let samples = wave(30_000);
    let alone = bytes(OPUS, &samples);
    let mut writer = begin(OneWay(Vec::new()), OPUS, Frames(30_000), &Tags::default()).unwrap();
    writer.write(&samples).unwrap();
    assert!(writer.finish().unwrap().0 == alone);
}

#[test]
fn a_higher_bitrate_is_larger() {
    let noise: Vec<f32> = (0..48_000_u32)
        .map(|n| (n.wrapping_mul(n) % 997) as f32 / 997.0 - 0.5)
        .collect();
    let size = |kilobits| bytes(FileFormat::Opus(Bitrate::new(kilobits).unwrap()), &noise).len();
    assert!(size(32) < size(64) && size(64) < size(160));
}

#[test]
fn invalid_samples_are_clipped_or_silenced() {
    let mut samples = wave(4_000);
    samples[100..1_000].fill(f32::NAN);
    samples[2_000] = f32::INFINITY;
    samples[2_001] = f32::MIN;
    assert!(
        sound(bytes(OPUS, &samples))
            .iter()
            .all(|sample| sample.abs() < 2.0)
    );
    assert_eq!(
        [f32::NAN, f32::INFINITY, -1.5, 0.5].map(level),
        [0, 32_767, -32_768, 16_384]
    );
}

#[test]
fn tags_longer_than_a_page_are_read_back() {
    let long = "é".repeat(50_000);
    let texts = Tags::default()
        .with(Tag::Title, &long)
        .with_chapter(Frames::ZERO, "close");
    let packets = packets(tagged(OPUS, &texts));
    let comment = &packets[1].data;
    let has = |text: &str| comment.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(has(&long) && has("CHAPTER001NAME=close"));
    assert_eq!(decoded_frames(&packets), 100);
}

#[test]
fn more_or_fewer_frames_than_planned_are_errors() {
    let mut writer = begin(OneWay(Vec::new()), OPUS, Frames(3), &Tags::default()).unwrap();
    writer.write(&[0.0; 4]).unwrap();
    assert!(matches!(writer.write(&[0.0; 4]), Err(WriteError::Surplus { .. })));
    assert!(matches!(writer.finish(), Err(WriteError::Lack { .. })));
}
