//! Encodes sound as Opus packets; the only file that names the codec.

use ropus::{Application, Bitrate as Bits, Channels, Encoder};

use crate::output::{Bitrate, WriteError};
use crate::units::{ENGINE_RATE, Frames};

/// Frames in one packet: 20 ms, at which Opus is at its best.
pub(super) const PACKET: usize = 960;

/// How hard the encoder tries: the most. It takes an eighth longer than one less, for a file that is 4 % smaller.
const EFFORT: u8 = 10;

/// More bytes than a packet of this length can have.
const MOST_BYTES: usize = 1_500;

/// Encodes sound packet by packet.
pub(super) trait PacketEncoder: Send {
    /// How much later a decoder returns what is encoded.
    fn delay(&self) -> Frames;

    /// Encodes [`PACKET`] frames (interleaved).
    ///
    /// # Errors
    /// If the codec refuses them.
    fn encode(&mut self, samples: &[i16]) -> Result<Vec<u8>, WriteError>;
}

/// The codec. It is a port of the reference encoder in integers, so that it gives the same bits on every run.
pub(super) struct Codec(Encoder);

impl Codec {
    /// A codec for sound of any kind in stereo.
    pub(super) fn new(bitrate: Bitrate) -> Result<Codec, WriteError> {
        Encoder::builder(ENGINE_RATE.0, Channels::Stereo, Application::Audio)
            .bitrate(Bits::Bits(bitrate.bits_per_second()))
            .complexity(EFFORT)
            // A voice over soft music needs its bits where the voice is.
            .vbr(true)
            .vbr_constraint(false)
            .build()
            .map(Codec)
            .map_err(refused)
    }
}

impl PacketEncoder for Codec {
    fn delay(&self) -> Frames {
        Frames(self.0.lookahead().into())
    }

    fn encode(&mut self, samples: &[i16]) -> Result<Vec<u8>, WriteError> {
        let mut packet = vec![0; MOST_BYTES];
        let length = self.0.encode(samples, &mut packet).map_err(refused)?;
        packet.truncate(length);
        Ok(packet)
    }
}

fn refused(error: impl std::fmt::Display) -> WriteError {
    WriteError::Encoder(error.to_string())
}
