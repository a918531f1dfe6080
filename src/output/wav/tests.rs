//! Files are read back with an independent decoder.

use super::*;
use crate::output::testing::{bytes, decode, tagged, wave};
use crate::output::{Depth, FileFormat, OneWay, Tag, begin};

const FORMATS: [SampleFormat; 3] = [
    SampleFormat::Int(Depth::Sixteen),
    SampleFormat::Int(Depth::TwentyFour),
    SampleFormat::Float32,
];

fn wav(format: SampleFormat, samples: &[f32]) -> Vec<u8> {
    bytes(FileFormat::Wav(format), samples)
}

fn writer(format: SampleFormat, frames: u64) -> Box<dyn SoundWriter<OneWay<Vec<u8>>>> {
    let format = FileFormat::Wav(format);
    begin(OneWay(Vec::new()), format, Frames(frames), &Tags::default()).unwrap()
}

/// Name and body of each chunk in `bytes`.
fn chunks(mut bytes: &[u8]) -> Vec<(String, &[u8])> {
    let mut found = Vec::new();
    while !bytes.is_empty() {
        let size = u32::from_le_bytes(bytes[4..8].try_into().unwrap()) as usize;
        let name = String::from_utf8(bytes[..4].into()).unwrap();
        found.push((name, &bytes[8..8 + size]));
        bytes = &bytes[8 + size.next_multiple_of(2)..];
    }
    found
}

/// The `INFO` list, which must come before the samples. (The decoder ignores it.)
fn list(bytes: &[u8]) -> Vec<(String, String)> {
    let chunks_of_file = chunks(&bytes[12..]);
    let [.., (list, body), (data, _)] = &chunks_of_file[..] else {
        panic!("too few chunks");
    };
    assert_eq!(
        (list.as_str(), data.as_str(), &body[..4]),
        ("LIST", "data", &b"INFO"[..])
    );
    let texts = chunks(&body[4..]).into_iter();
    texts
        .map(|(name, text)| (name, String::from_utf8(text.into()).unwrap()))
        .collect()
}

#[test]
fn every_format_is_read_back_within_its_precision() {
    let samples = wave(1_001);
    let precisions = [2.0 / 32_768.0, 0.51 / 8_388_608.0, 0.0];
    for (format, precision) in FORMATS.into_iter().zip(precisions) {
        let (read, promised, spec) = decode(wav(format, &samples));
        assert_eq!((promised, spec.rate(), read.len()), (1_001, 48_000, 2_002));
        let worst = read.iter().zip(&samples).map(|(a, b)| (a - b).abs());
        assert!(worst.fold(0.0, f32::max) <= precision, "{format:?}");
    }
}

#[test]
fn dither_is_the_same_on_every_run_and_for_any_block_size() {
    let soft = vec![0.3 / 32_768.0; 2 * 20_000];
    let first = wav(FORMATS[0], &soft);
    let mut whole = writer(FORMATS[0], 20_000);
    whole.write(&soft).unwrap();
    assert_eq!(first, whole.finish().unwrap().0);
    let (read, ..) = decode(first);
    let mean = read.iter().sum::<f32>() / read.len() as f32 * 32_768.0;
    assert!((mean - 0.3).abs() < 0.02, "{mean}: sound below one bit is kept");
}

#[test]
fn integers_clip_at_full_scale() {
    for format in &FORMATS[..2] {
        let (read, ..) = decode(wav(*format, &[1.5, -1.5, f32::NAN, 0.0]));
        assert!(read[0] > 0.9999 && read[1] == -1.0, "{format:?}");
        assert!(read[2].abs() < 1e-4);
    }
}

#[test]
fn sizes_in_the_header_match_the_file() {
    for format in FORMATS {
        for frames in [0, 1, 2, 100] {
            let bytes = wav(format, &wave(frames));
            let riff = u32::from_le_bytes(bytes[4..8].try_into().unwrap());
            assert_eq!(riff as usize + 8, bytes.len(), "{format:?}, {frames}");
        }
    }
}

/// The format code and the length of the chunk that describes the samples.
fn described(bytes: &[u8]) -> (u16, usize) {
    let all = chunks(&bytes[12..]);
    let (_, fmt) = all.iter().find(|(name, _)| name == "fmt ").unwrap();
    (u16::from_le_bytes([fmt[0], fmt[1]]), fmt.len())
}

#[test]
fn only_24_bit_need_the_extensible_header_that_older_readers_refuse() {
    let [sixteen, wide, float] = FORMATS.map(|format| described(&wav(format, &wave(10))));
    assert_eq!((sixteen, float), ((1, 16), (3, 18)));
    assert_eq!(wide, (0xfffe, 40));
}

#[test]
fn tags_and_audio_are_read_back() {
    let texts = Tags::default()
        .with(Tag::Title, "Masaje y extracción")
        .with(Tag::Source, "NHS")
        .with(Tag::Source, "UCLH");
    for format in FORMATS {
        let bytes = tagged(FileFormat::Wav(format), &texts);
        let riff = u32::from_le_bytes(bytes[4..8].try_into().unwrap());
        assert_eq!(riff as usize + 8, bytes.len());
        assert_eq!(decode(bytes.clone()).0.len(), 200);
        let told = [("INAM", "Masaje y extracción\0"), ("ISRC", "NHS; UCLH\0")];
        assert_eq!(list(&bytes), told.map(|(key, text)| (key.into(), text.into())));
    }
}

#[test]
fn beyond_four_gibibytes_nothing_is_written() {
    for (format, most) in FORMATS.into_iter().zip([1_073_741_814, 715_827_872, 536_870_905]) {
        let mut out = Vec::new();
        match WavWriter::new(&mut out, format, Frames(most + 1), &Tags::default()) {
            Err(WriteError::TooLong { most: told, .. }) => assert_eq!(told, Frames(most)),
            other => panic!("{other:?}"),
        }
        assert!(out.is_empty());
        assert!(WavWriter::new(&mut out, format, Frames(most), &Tags::default()).is_ok());
    }
}

#[test]
fn more_or_fewer_frames_than_planned_are_errors() {
    let mut writer = writer(SampleFormat::Float32, 3);
    writer.write(&[0.0; 4]).unwrap();
    assert!(matches!(writer.write(&[0.0; 4]), Err(WriteError::Surplus { .. })));
    let lack = writer.finish().err().unwrap();
    assert_eq!(lack.to_string(), "only 2 of the planned 3 frames came");
}
