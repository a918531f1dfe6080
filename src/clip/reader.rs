//! Reads one encoded sound packet by packet. Both clip decoding and streaming use it.
//!
//! Checks everything that the container states. Must not know the use of the sound.

use std::io::Read as _;

use symphonia::core::codecs::audio::{AudioCodecParameters, AudioDecoder, AudioDecoderOptions};
use symphonia::core::formats::{FormatReader, SeekMode, SeekTo, TrackType};
use symphonia::core::packet::Packet;
use symphonia::core::units::Timestamp;

use crate::units::{ENGINE_RATE, Frames};

use super::bounds::are_sound;
use super::guard::guarded;
use super::kind::Kind;
use super::marks::OggMarks;
use super::source::{self, EncodedSound};
use super::{ClipChannels, DecodeError};

/// The longest packet. A seek to the very end of an Ogg file fails, because the delay before the first frame is
/// subtracted from its end. So a search for the end starts this far before the end, or at the current position if the
/// sound is shorter.
const LONGEST_PACKET: Frames = Frames(8192);

/// The number of bytes by which a container is known.
const MARK: u64 = 4;

/// An open sound.
pub(super) struct Reader {
    format: Box<dyn FormatReader>,
    parameters: AudioCodecParameters,
    /// Created at the first decode: it is costly, and finding the length does not need it.
    decoder: Option<Box<dyn AudioDecoder>>,
    track: u32,
    channels: ClipChannels,
    frames: Frames,
    samples: Vec<f32>,
}

/// The samples of one decoded packet.
pub(super) struct Chunk<'a> {
    /// The position of the first sample, in frames from the start of the sound.
    pub(super) at: i64,
    /// Interleaved samples, never empty.
    pub(super) samples: &'a [f32],
}

impl Reader {
    /// Reads and checks the headers.
    pub(super) fn open(source: impl EncodedSound) -> Result<Reader, DecodeError> {
        let format = container(source)?;
        let track = format.default_track(TrackType::Audio).ok_or(DecodeError::Codec)?;
        let parameters = track
            .codec_params
            .as_ref()
            .and_then(|parameters| parameters.audio())
            .cloned()
            .ok_or(DecodeError::Codec)?;
        let channels = check_shape(&parameters)?;
        if symphonia::default::get_codecs()
            .get_audio_decoder(parameters.codec)
            .is_none()
        {
            return Err(DecodeError::Codec);
        }
        let (track, frames) = (track.id, track.num_frames.ok_or(DecodeError::NoEnd)?);
        if frames == 0 {
            return Err(DecodeError::Empty);
        }
        Ok(Reader {
            format,
            parameters,
            decoder: None,
            track,
            channels,
            frames: Frames(frames),
            samples: Vec::new(),
        })
    }

    /// The length that the container states.
    pub(super) fn frames(&self) -> Frames {
        self.frames
    }

    /// Mono or stereo.
    pub(super) fn channels(&self) -> ClipChannels {
        self.channels
    }

    /// Decodes the next packet that has samples. Returns `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Chunk<'_>>, DecodeError> {
        while let Some(packet) = self.next_packet()? {
            self.decode(&packet)?;
            if !self.samples.is_empty() {
                return Ok(Some(Chunk {
                    at: packet.pts.get().saturating_add_unsigned(packet.trim_start.get()),
                    samples: &self.samples,
                }));
            }
        }
        Ok(None)
    }

    /// Seeks to a packet at or before `to`, if the timestamps of the container are correct.
    pub(super) fn seek(&mut self, to: Frames) -> Result<(), DecodeError> {
        let to = SeekTo::Timestamp {
            ts: Timestamp::new(to.0.cast_signed()),
            track_id: self.track,
        };
        guarded(DecodeError::reading, || {
            self.format.seek(SeekMode::Accurate, to)?;
            if let Some(decoder) = &mut self.decoder {
                decoder.reset();
            }
            Ok(())
        })
    }

    /// Finds the end of the last packet, in frames, without decoding. Call it before any read.
    pub(super) fn last_frame(&mut self) -> Result<u64, DecodeError> {
        if self.frames > LONGEST_PACKET {
            self.seek(self.frames - LONGEST_PACKET)?;
        }
        let mut end = 0;
        while let Some(packet) = self.next_packet()? {
            let start = packet.pts.get().saturating_add_unsigned(packet.trim_start.get());
            end = start.saturating_add_unsigned(packet.dur.get());
        }
        Ok(end.max(0).cast_unsigned())
    }

    /// Reads the next packet of this track.
    fn next_packet(&mut self) -> Result<Option<Packet>, DecodeError> {
        loop {
            match guarded(DecodeError::reading, || self.format.next_packet())? {
                Some(packet) if packet.track_id != self.track => {}
                packet => return Ok(packet),
            }
        }
    }

    /// Decodes `packet` into `samples`.
    fn decode(&mut self, packet: &Packet) -> Result<(), DecodeError> {
        let channels = guarded(DecodeError::reading, || {
            let decoder = match self.decoder.take() {
                Some(decoder) => decoder,
                None => symphonia::default::get_codecs()
                    .make_audio_decoder(&self.parameters, &AudioDecoderOptions::default())?,
            };
            let sound = self.decoder.insert(decoder).decode(packet)?;
            sound.copy_to_vec_interleaved(&mut self.samples);
            Ok(sound.num_planes())
        })?;
        if channels != self.channels as usize {
            return Err(DecodeError::Corrupt("the number of channels changes"));
        }
        if are_sound(&self.samples) {
            Ok(())
        } else {
            Err(DecodeError::Corrupt("samples far beyond full scale"))
        }
    }
}

/// Reads the headers of the container: Ogg, as the data has it, or WAV and FLAC, which lose nothing.
fn container(mut source: impl EncodedSound) -> Result<Box<dyn FormatReader>, DecodeError> {
    let mut mark = Vec::new();
    source.rewind().map_err(DecodeError::Read)?;
    let read = source.by_ref().take(MARK).read_to_end(&mut mark);
    read.map_err(DecodeError::Read)?;
    let kind = match &mark[..] {
        b"OggS" => Kind::Ogg,
        b"RIFF" => Kind::Wav,
        b"fLaC" => Kind::Flac,
        _ => return Err(DecodeError::NotSound),
    };
    let bytes = match kind {
        Kind::Ogg => source::open(OggMarks::of(source)),
        _ => source::open(source),
    };
    kind.read(bytes.map_err(DecodeError::Read)?, DecodeError::opening)
}

/// Rejects sample rates and channel counts that the engine does not play.
fn check_shape(parameters: &AudioCodecParameters) -> Result<ClipChannels, DecodeError> {
    let channels = match parameters
        .channels
        .as_ref()
        .map_or(0, |channels| channels.count())
    {
        1 => ClipChannels::Mono,
        2 => ClipChannels::Stereo,
        channels => return Err(DecodeError::Channels { channels }),
    };
    match parameters.sample_rate {
        Some(rate) if rate == ENGINE_RATE.0 => Ok(channels),
        rate => Err(DecodeError::Rate {
            rate: rate.unwrap_or(0),
        }),
    }
}
