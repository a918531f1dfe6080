//! Packets made into stereo frames. What can't be decoded is told as missing, never as an error.
//!
//! Must not know where packets come from, nor what stands before or after one.

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
    /// How the channels of the last packet are mixed down.
    downmix: Option<(Channels, Downmix)>,
    samples: Vec<f32>,
    stereo: Vec<f32>,
}

impl Decoding {
    /// A decoder for `codec`, with sound of `rate` frames a second.
    ///
    /// # Errors
    /// Where there is none.
    pub(super) fn new(codec: AudioCodecParameters, rate: u32) -> Result<Decoding, DecodeError> {
        Ok(Decoding {
            decoder: decoder(&codec)?,
            codec,
            rate,
            downmix: None,
            samples: Vec::new(),
            stereo: Vec::new(),
        })
    }

    /// Forgets what was decoded before.
    pub(super) fn reset(&mut self) {
        if caught(|| self.decoder.reset()).is_none() {
            self.renew();
        }
    }

    /// The sound of `packet` as interleaved stereo, which may be empty; none where it is damaged.
    pub(super) fn decode(&mut self, packet: &Packet) -> Option<&[f32]> {
        let Some(channels) = caught(|| {
            let sound = self.decoder.decode(packet).ok()?;
            sound.copy_to_vec_interleaved(&mut self.samples);
            (sound.spec().rate() == self.rate).then(|| sound.spec().channels().clone())
        }) else {
            self.renew();
            return None;
        };
        self.mix(channels?)
    }

    fn mix(&mut self, channels: Channels) -> Option<&[f32]> {
        if self.downmix.as_ref().is_none_or(|(known, _)| *known != channels) {
            self.downmix = Downmix::of(&channels).map(|downmix| (channels, downmix));
        }
        let (_, downmix) = self.downmix.as_ref()?;
        are_sound(&self.samples).then(|| {
            downmix.mix(&self.samples, &mut self.stereo);
            self.stereo.as_slice()
        })
    }

    /// After a panic a decoder may be left half changed.
    fn renew(&mut self) {
        if let Ok(decoder) = decoder(&self.codec) {
            self.decoder = decoder;
        }
    }
}

/// A decoder that leaves the cutting to us.
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

/// Why AAC is not decoded: only its plain kind is, in mono and stereo.
fn kind_of_aac(codec: &AudioCodecParameters) -> DecodeError {
    let channels = codec.channels.as_ref().map_or(0, |channels| channels.count());
    let format = match channels {
        0..=2 => "HE-AAC",
        _ => "surround AAC",
    };
    DecodeError::Foreign { format }
}
