//! Test helpers for the outputs: files are read back with an independent decoder, and a clock goes only while someone
//! sleeps.

use std::io::Cursor;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use symphonia::core::audio::{AudioSpec, GenericAudioBufferRef};
use symphonia::core::codecs::audio::AudioDecoderOptions;
use symphonia::core::formats::probe::Hint;
use symphonia::core::formats::{FormatOptions, FormatReader, TrackType};
use symphonia::core::io::MediaSourceStream;
use symphonia::core::meta::{MetadataOptions, RawValue};

use super::{Bitrate, Clock, Depth, FileFormat, OneWay, SampleFormat, Tags, Target, begin};
use crate::units::Frames;

/// Every file format.
pub(super) const FORMATS: [FileFormat; 7] = [
    FileFormat::Wav(SampleFormat::Int(Depth::Sixteen)),
    FileFormat::Wav(SampleFormat::Int(Depth::TwentyFour)),
    FileFormat::Wav(SampleFormat::Float32),
    FileFormat::Flac(Depth::Sixteen),
    FileFormat::Flac(Depth::TwentyFour),
    FileFormat::Opus(Bitrate::USUAL),
    FileFormat::Raw16,
];

/// A clock on which only `sleep` takes time.
#[derive(Debug, Default)]
pub(super) struct Sleeper(AtomicU64);

impl Clock for Sleeper {
    fn now(&self) -> Duration {
        Duration::from_nanos(self.0.load(Ordering::Relaxed))
    }

    fn sleep(&self, span: Duration) {
        self.0.fetch_add(span.as_nanos() as u64, Ordering::Relaxed);
    }
}

/// An in-memory target that can seek back, as a file can.
#[derive(Debug, Default)]
pub(super) struct Memory(pub(super) Vec<u8>);

impl std::io::Write for Memory {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Target for Memory {
    fn rewrite(&mut self, at: u64, bytes: &[u8]) -> std::io::Result<bool> {
        let at = usize::try_from(at).unwrap();
        self.0[at..at + bytes.len()].copy_from_slice(bytes);
        Ok(true)
    }
}

/// Writes `samples` as a file without tags, in small blocks.
pub(super) fn written<W: Target + Send + 'static>(out: W, format: FileFormat, samples: &[f32]) -> W {
    let frames = Frames((samples.len() / 2) as u64);
    let mut writer = begin(out, format, frames, &Tags::default()).unwrap();
    for block in samples.chunks(2 * 37) {
        writer.write(block).unwrap();
    }
    writer.finish().unwrap()
}

/// The bytes of such a file, as a pipe receives them.
pub(super) fn bytes(format: FileFormat, samples: &[f32]) -> Vec<u8> {
    written(OneWay(Vec::new()), format, samples).0
}

/// A file without audio but with `tags`.
pub(super) fn tagged(format: FileFormat, tags: &Tags) -> Vec<u8> {
    let mut writer = begin(OneWay(Vec::new()), format, Frames(100), tags).unwrap();
    writer.write(&[0.0; 200]).unwrap();
    writer.finish().unwrap().0
}

fn reader(bytes: Vec<u8>) -> Box<dyn FormatReader> {
    let stream = MediaSourceStream::new(Box::new(Cursor::new(bytes)), Default::default());
    let probe = symphonia::default::get_probe();
    let (hint, format, meta) = (Hint::new(), FormatOptions::default(), MetadataOptions::default());
    probe.probe(&hint, stream, format, meta).unwrap()
}

/// The samples, the number of frames in the header, and the audio specification.
pub(super) fn decode(bytes: Vec<u8>) -> (Vec<f32>, u64, AudioSpec) {
    let mut reader = reader(bytes);
    let track = reader.default_track(TrackType::Audio).unwrap();
    let promised = track.num_frames.unwrap();
    let params = track.codec_params.as_ref().unwrap().audio().unwrap();
    let mut decoder = symphonia::default::get_codecs()
        .make_audio_decoder(params, &AudioDecoderOptions::default().verify(true))
        .unwrap();
    let (mut samples, mut block, mut spec) = (Vec::new(), Vec::new(), None);
    while let Some(packet) = reader.next_packet().unwrap() {
        let decoded: GenericAudioBufferRef<'_> = decoder.decode(&packet).unwrap();
        spec = Some(decoded.spec().clone());
        decoded.copy_to_vec_interleaved(&mut block);
        samples.extend(&block);
    }
    assert_ne!(decoder.finalize().verify_ok, Some(false), "the checksum");
    (samples, promised, spec.unwrap())
}

/// The keys and texts of the tags, as the decoder finds them.
pub(super) fn tags(bytes: Vec<u8>) -> Vec<(String, String)> {
    let mut reader = reader(bytes);
    let mut found = Vec::new();
    let mut metadata = reader.metadata();
    let revision = metadata.skip_to_latest().unwrap();
    for tag in &revision.media.tags {
        if let RawValue::String(text) = &tag.raw.value {
            found.push((tag.raw.key.clone(), text.to_string()));
        }
    }
    found
}

/// `frames` frames of two sines.
pub(super) fn wave(frames: usize) -> Vec<f32> {
    (0..2 * frames).map(|n| (n as f32 * 0.013).sin() * 0.9).collect()
}
