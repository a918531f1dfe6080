//! Decodes packets into stereo frames. A packet that can't be decoded is reported as missing, not as an error.
//!
//! Must not know where packets come from or which packets are next to one another.

use symphonia::core::audio::Channels;
use symphonia::core::codecs::audio::well_known::{CODEC_ID_AAC, CODEC_ID_OPUS};
use symphonia::core::codecs::audio::{AudioCodecParameters, AudioDecoder, AudioDecoderOptions};
use symphonia::core::packet::Packet;

use super::decoder::PacketDecoder;
use super::downmix::Downmix;
use super::opus::{OpusDecoding, OpusHead};
use crate::clip::DecodeError;
use crate::clip::bounds::are_sound;
use crate::clip::guard::{caught, guarded};

/// Decodes the packets of one track.
pub(super) struct Decoding {
    codec: AudioCodecParameters,
    decoder: Box<dyn PacketDecoder>,
    rate: u32,
    /// Whether a packet was damaged. It may have left its marks in the decoder, which a reset does not remove.
    is_marked: bool,
    /// The channels of the last packet and their downmix.
    downmix: Option<(Channels, Downmix)>,
    samples: Vec<f32>,
    stereo: Vec<f32>,
}

impl Decoding {
    /// Creates a decoder for `codec` at `rate` frames per second.
    ///
    /// # Errors
    /// There is no decoder for the codec.
    pub(super) fn new(codec: AudioCodecParameters, rate: u32) -> Result<Decoding, DecodeError> {
        Ok(Decoding {
            decoder: decoder(&codec)?,
            codec,
            rate,
            is_marked: false,
            downmix: None,
            samples: Vec::new(),
            stereo: Vec::new(),
        })
    }

    /// Resets the state of the decoder.
    pub(super) fn reset(&mut self) {
        if self.is_marked || caught(|| self.decoder.reset()).is_none() {
            self.renew();
        }
    }

    /// Decodes `packet` to interleaved stereo, which may be empty. Returns `None` if the packet is damaged.
    pub(super) fn decode(&mut self, packet: &Packet) -> Option<&[f32]> {
        let Some(decoded) = caught(|| self.decoder.decode(packet, &mut self.samples)) else {
            self.renew();
            return None;
        };
        self.is_marked |= decoded.is_none();
        let (channels, rate) = decoded?;
        if rate != self.rate {
            return None;
        }
        self.mix(channels)
    }

    fn mix(&mut self, channels: Channels) -> Option<&[f32]> {
        if self.downmix.as_ref().is_none_or(|(known, _)| *known != channels) {
            self.downmix = Downmix::of(&channels).map(|downmix| (channels, downmix));
        }
        let (_, downmix) = self.downmix.as_ref()?;
        let is_sound = are_sound(&self.samples);
        self.is_marked |= !is_sound;
        is_sound.then(|| {
            downmix.mix(&self.samples, &mut self.stereo);
            self.stereo.as_slice()
        })
    }

    /// Replaces the decoder: after a panic it may be in an inconsistent state.
    fn renew(&mut self) {
        if let Ok(decoder) = decoder(&self.codec) {
            self.decoder = decoder;
            self.is_marked = false;
        }
    }
}

/// A decoder of symphonia's. It does not trim delay and padding; the callers do.
struct Symphonia(Box<dyn AudioDecoder>);

impl PacketDecoder for Symphonia {
    fn reset(&mut self) {
        self.0.reset();
    }

    fn decode(&mut self, packet: &Packet, samples: &mut Vec<f32>) -> Option<(Channels, u32)> {
        let sound = self.0.decode(packet).ok()?;
        sound.copy_to_vec_interleaved(samples);
        Some((sound.spec().channels().clone(), sound.spec().rate()))
    }
}

fn decoder(codec: &AudioCodecParameters) -> Result<Box<dyn PacketDecoder>, DecodeError> {
    if codec.codec == CODEC_ID_OPUS {
        let head = OpusHead::read(codec.extra_data.as_deref().unwrap_or_default())?;
        return Ok(Box::new(OpusDecoding::new(head)?));
    }
    let options = AudioDecoderOptions::default().gapless(false);
    let decoder = guarded(DecodeError::reading, || {
        symphonia::default::get_codecs().make_audio_decoder(codec, &options)
    });
    match decoder {
        Ok(decoder) => Ok(Box::new(Symphonia(decoder))),
        Err(DecodeError::Codec) if codec.codec == CODEC_ID_AAC => Err(kind_of_aac(codec)),
        Err(other) => Err(other),
    }
}

/// The reason why AAC can't be decoded. Only AAC-LC in mono or stereo can.
fn kind_of_aac(codec: &AudioCodecParameters) -> DecodeError {
    let channels = codec.channels.as_ref().map_or(0, |channels| channels.count());
    let format = match object_type(codec.extra_data.as_deref().unwrap_or_default()) {
        Some(42) => "xHE-AAC",
        Some(23 | 39) => "AAC for telephony",
        Some(1 | 3 | 4) => "AAC of a rare profile",
        _ if channels > 2 => "surround AAC",
        _ => "HE-AAC",
    };
    DecodeError::Foreign { format }
}

/// The object type in the description of an AAC stream: five bits, or 31 and six more.
fn object_type(description: &[u8]) -> Option<u8> {
    let first = description.first()? >> 3;
    if first < 31 {
        return Some(first);
    }
    let bits = u16::from_be_bytes([description[0], *description.get(1)?]);
    Some(32 + (bits >> 5 & 0x3f) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(description: &[u8]) -> String {
        let mut codec = AudioCodecParameters::new();
        codec.for_codec(CODEC_ID_AAC).with_extra_data(description.into());
        codec.with_sample_rate(44_100);
        Decoding::new(codec, 44_100).map_or_else(|error| error.to_string(), |_| "fine".to_owned())
    }

    #[test]
    fn kinds_of_aac_that_are_only_half_decoded_are_named() {
        assert_eq!(told(&[0x12, 0x10]), "fine");
        for (description, format) in [
            (&[0x2b, 0x92, 0x08, 0x00][..], "HE-AAC"),
            (&[0xeb, 0x8a, 0x08, 0x00], "HE-AAC"),
            (&[0xf9, 0x48, 0x40, 0x00], "xHE-AAC"),
            (&[0x0a, 0x10], "AAC of a rare profile"),
        ] {
            let expected = format!("{format}, which can't be decoded here");
            assert_eq!(told(description), expected, "{description:x?}");
        }
    }
}
