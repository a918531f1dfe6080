//! Decodes packets into stereo frames. A packet that can't be decoded is reported as missing, not as an error.
//!
//! Must not know where packets come from or which packets are next to one another.

use symphonia::core::audio::Channels;
use symphonia::core::codecs::audio::well_known::CODEC_ID_AAC;
use symphonia::core::codecs::audio::{AudioCodecParameters, AudioDecoder, AudioDecoderOptions};
use symphonia::core::packet::Packet;

use super::downmix::Downmix;
use crate::clip::DecodeError;
use crate::clip::bounds::are_sound;
use crate::clip::guard::{caught, guarded};

/// Decodes the packets of one track.
pub(super) struct Decoding {
    codec: AudioCodecParameters,
    decoder: Box<dyn AudioDecoder>,
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
        let Some(channels) = caught(|| {
            let sound = self.decoder.decode(packet).ok()?;
            sound.copy_to_vec_interleaved(&mut self.samples);
            (sound.spec().rate() == self.rate).then(|| sound.spec().channels().clone())
        }) else {
            self.renew();
            return None;
        };
        self.is_marked |= channels.is_none();
        self.mix(channels?)
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

/// Creates a decoder that does not trim delay and padding; the callers do.
fn decoder(codec: &AudioCodecParameters) -> Result<Box<dyn AudioDecoder>, DecodeError> {
    let options = AudioDecoderOptions::default().gapless(false);
    let decoder = guarded(DecodeError::reading, || {
        symphonia::default::get_codecs().make_audio_decoder(codec, &options)
    });
    decoder.map_err(|error| match error {
        DecodeError::Codec if codec.codec == CODEC_ID_AAC => kind_of_aac(codec),
        other => other,
    })
}

/// The reason why AAC can't be decoded. Only AAC-LC in mono or stereo can.
fn kind_of_aac(codec: &AudioCodecParameters) -> DecodeError {
    let channels = codec.channels.as_ref().map_or(0, |channels| channels.count());
    let format = match channels {
        0..=2 => "HE-AAC",
        _ => "surround AAC",
    };
    DecodeError::Foreign { format }
}
