//! What was written is read back by a decoder that is not ours.

use std::io::Cursor;

use symphonia::core::audio::{AudioSpec, GenericAudioBufferRef};
use symphonia::core::codecs::audio::AudioDecoderOptions;
use symphonia::core::formats::probe::Hint;
use symphonia::core::formats::{FormatOptions, TrackType};
use symphonia::core::io::MediaSourceStream;
use symphonia::core::meta::MetadataOptions;

use super::*;

const FORMATS: [SampleFormat; 3] = [SampleFormat::Int16, SampleFormat::Int24, SampleFormat::Float32];

fn wav(format: SampleFormat, samples: &[f32]) -> Vec<u8> {
    let frames = Frames((samples.len() / 2) as u64);
    let mut writer = WavWriter::new(Vec::new(), format, frames).unwrap();
    for block in samples.chunks(2 * 37) {
        writer.write(block).unwrap();
    }
    writer.finish().unwrap()
}

/// The samples, the frames that the header promises, and the form in which they were stored.
fn decode(bytes: Vec<u8>) -> (Vec<f32>, u64, AudioSpec) {
    let stream = MediaSourceStream::new(Box::new(Cursor::new(bytes)), Default::default());
    let mut reader = symphonia::default::get_probe()
        .probe(
            &Hint::new(),
            stream,
            FormatOptions::default(),
            MetadataOptions::default(),
        )
        .unwrap();
    let track = reader.default_track(TrackType::Audio).unwrap();
    let promised = track.num_frames.unwrap();
    let params = track.codec_params.as_ref().unwrap().audio().unwrap();
    let mut decoder = symphonia::default::get_codecs()
        .make_audio_decoder(params, &AudioDecoderOptions::default())
        .unwrap();
    let (mut samples, mut block, mut spec) = (Vec::new(), Vec::new(), None);
    while let Some(packet) = reader.next_packet().unwrap() {
        let decoded: GenericAudioBufferRef<'_> = decoder.decode(&packet).unwrap();
        spec = Some(decoded.spec().clone());
        decoded.copy_to_vec_interleaved(&mut block);
        samples.extend(&block);
    }
    (samples, promised, spec.unwrap())
}

fn wave(frames: usize) -> Vec<f32> {
    (0..2 * frames).map(|n| (n as f32 * 0.013).sin() * 0.9).collect()
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
fn sixteen_bit_is_dithered_alike_on_every_run_and_for_any_blocks() {
    let soft = vec![0.3 / 32_768.0; 2 * 20_000];
    let first = wav(SampleFormat::Int16, &soft);
    let mut whole = WavWriter::new(Vec::new(), SampleFormat::Int16, Frames(20_000)).unwrap();
    whole.write(&soft).unwrap();
    assert_eq!(first, whole.finish().unwrap());
    let (read, ..) = decode(first);
    let mean = read.iter().sum::<f32>() / read.len() as f32 * 32_768.0;
    assert!((mean - 0.3).abs() < 0.02, "{mean}: softer than one bit is kept");
}

#[test]
fn integers_clip_at_full_scale() {
    for format in [SampleFormat::Int16, SampleFormat::Int24] {
        let (read, ..) = decode(wav(format, &[1.5, -1.5, f32::NAN, 0.0]));
        assert!(read[0] > 0.9999 && read[1] == -1.0, "{format:?}");
        assert!(read[2].abs() < 1e-4);
    }
}

#[test]
fn sizes_in_the_header_are_those_of_the_file() {
    for format in FORMATS {
        for frames in [0, 1, 2, 100] {
            let bytes = wav(format, &wave(frames));
            let riff = u32::from_le_bytes(bytes[4..8].try_into().unwrap());
            assert_eq!(riff as usize + 8, bytes.len(), "{format:?}, {frames}");
        }
    }
}

#[test]
fn over_four_gibibytes_nothing_is_written() {
    for (format, most) in FORMATS.into_iter().zip([1_073_741_814, 715_827_872, 536_870_902]) {
        let mut out = Vec::new();
        match WavWriter::new(&mut out, format, Frames(most + 1)) {
            Err(WavError::TooLong { most: told, .. }) => assert_eq!(told, Frames(most)),
            other => panic!("{other:?}"),
        }
        assert!(out.is_empty());
        assert!(WavWriter::new(&mut out, format, Frames(most)).is_ok());
    }
}

#[test]
fn more_or_fewer_frames_than_planned_are_errors() {
    let mut writer = WavWriter::new(Vec::new(), SampleFormat::Float32, Frames(3)).unwrap();
    writer.write(&[0.0; 4]).unwrap();
    assert!(matches!(writer.write(&[0.0; 4]), Err(WavError::Surplus { .. })));
    let lack = writer.finish().unwrap_err();
    assert_eq!(lack.to_string(), "only 2 of the planned 3 frames came");
}
