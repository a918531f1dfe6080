//! What a decoder of one codec must do.
//!
//! Must not know the codecs.

use symphonia::core::audio::Channels;
use symphonia::core::packet::Packet;

/// A decoder of one codec.
pub(super) trait PacketDecoder: Send {
    /// Forgets all earlier packets.
    fn reset(&mut self);

    /// Decodes `packet` to interleaved `samples`. Returns their channels, which give the order, and their rate; `None`
    /// if the packet is damaged.
    fn decode(&mut self, packet: &Packet, samples: &mut Vec<f32>) -> Option<(Channels, u32)>;
}
