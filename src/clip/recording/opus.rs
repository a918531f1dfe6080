//! Opus: its header, the lengths of its packets, and its decoder. Sound is at 48 kHz, whatever was recorded.
//!
//! Must not know the container.

use ropus::OpusMSDecoder;
use symphonia::core::audio::{Channels, Position};
use symphonia::core::packet::Packet;

use super::decoder::PacketDecoder;
use crate::clip::DecodeError;

/// Frames per second.
const RATE: u32 = 48_000;

/// The longest packet: 120 ms.
const LONGEST: usize = 5760;

/// The shortest frame, 2.5 ms. Each packet is a multiple of it.
pub(super) const STEP: u64 = 120;

/// The order of the channels for each count, as in Vorbis.
const ORDERS: [&[Position]; 8] = [
    &[Position::FRONT_LEFT],
    &[Position::FRONT_LEFT, Position::FRONT_RIGHT],
    &[
        Position::FRONT_LEFT,
        Position::FRONT_CENTER,
        Position::FRONT_RIGHT,
    ],
    &[
        Position::FRONT_LEFT,
        Position::FRONT_RIGHT,
        Position::REAR_LEFT,
        Position::REAR_RIGHT,
    ],
    &[
        Position::FRONT_LEFT,
        Position::FRONT_CENTER,
        Position::FRONT_RIGHT,
        Position::REAR_LEFT,
        Position::REAR_RIGHT,
    ],
    &[
        Position::FRONT_LEFT,
        Position::FRONT_CENTER,
        Position::FRONT_RIGHT,
        Position::REAR_LEFT,
        Position::REAR_RIGHT,
        Position::LFE1,
    ],
    &[
        Position::FRONT_LEFT,
        Position::FRONT_CENTER,
        Position::FRONT_RIGHT,
        Position::SIDE_LEFT,
        Position::SIDE_RIGHT,
        Position::REAR_CENTER,
        Position::LFE1,
    ],
    &[
        Position::FRONT_LEFT,
        Position::FRONT_CENTER,
        Position::FRONT_RIGHT,
        Position::SIDE_LEFT,
        Position::SIDE_RIGHT,
        Position::REAR_LEFT,
        Position::REAR_RIGHT,
        Position::LFE1,
    ],
];

/// The identification header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OpusHead {
    /// How many frames at the start are not to be heard.
    pub(super) pre_skip: u16,
    /// In steps of 1/256 dB.
    gain: i16,
    streams: u8,
    coupled: u8,
    /// For each channel, the stream that it comes from.
    mapping: Vec<u8>,
}

impl OpusHead {
    /// Reads the header. In MP4 it has no version, and its numbers are written the other way round.
    ///
    /// # Errors
    /// The header is cut, or its channels are no loudspeakers.
    pub(super) fn read(head: &[u8]) -> Result<OpusHead, DecodeError> {
        let bad = DecodeError::Corrupt("an Opus header that is cut");
        let Some((&[version, channels, s0, s1, _, _, _, _, g0, g1, family], rest)) =
            head.strip_prefix(b"OpusHead").and_then(<[u8]>::split_first_chunk)
        else {
            return Err(bad);
        };
        let number = if version == 0 {
            u16::from_be_bytes
        } else {
            u16::from_le_bytes
        };
        let simple = |streams, coupled, mapping: &[u8]| (streams, coupled, mapping.to_vec());
        let (streams, coupled, mapping) = match (family, channels, rest) {
            (0, 1, _) => simple(1, 0, &[0]),
            (0, 2, _) => simple(1, 1, &[0, 1]),
            (1, 1..=8, &[streams, coupled, ref mapping @ ..]) => {
                let mapping = mapping.get(..usize::from(channels)).ok_or(bad)?;
                simple(streams, coupled, mapping)
            }
            _ => {
                return Err(DecodeError::Foreign {
                    format: "Opus for a sound field",
                });
            }
        };
        Ok(OpusHead {
            pre_skip: number([s0, s1]),
            gain: number([g0, g1]).cast_signed(),
            streams,
            coupled,
            mapping,
        })
    }
}

/// The number of frames in a packet, by its first two bytes.
pub(super) fn frames(packet: &[u8]) -> u64 {
    let Some(&first) = packet.first() else { return 0 };
    let config = first >> 3;
    let length = match config {
        0..=11 => [480, 960, 1920, 2880][usize::from(config & 3)],
        12..=15 => [480, 960][usize::from(config & 1)],
        _ => STEP << (config & 3),
    };
    let count = match first & 3 {
        0 => 1,
        1 | 2 => 2,
        _ => packet.get(1).map_or(0, |second| u64::from(second & 0x3f)),
    };
    (length * count).min(LONGEST as u64)
}

/// Decodes the packets of one stream.
pub(super) struct OpusDecoding {
    head: OpusHead,
    decoder: OpusMSDecoder,
    /// For each channel of the output, in the order of the positions, its place in a decoded frame.
    order: Vec<usize>,
    channels: Channels,
    decoded: Vec<i16>,
}

impl OpusDecoding {
    /// Creates a decoder.
    ///
    /// # Errors
    /// The header maps a channel to a stream that does not exist.
    pub(super) fn new(head: OpusHead) -> Result<OpusDecoding, DecodeError> {
        let known = ORDERS.get(head.mapping.len().wrapping_sub(1));
        let positions = known.ok_or(DecodeError::Corrupt("an Opus header without channels"))?;
        let mut order: Vec<usize> = (0..positions.len()).collect();
        order.sort_by_key(|&channel| positions[channel].bits());
        let channels = positions.iter().copied().fold(Position::empty(), Position::union);
        Ok(OpusDecoding {
            decoder: decoder(&head)?,
            decoded: vec![0; LONGEST * head.mapping.len()],
            channels: Channels::Positioned(channels),
            order,
            head,
        })
    }
}

fn decoder(head: &OpusHead) -> Result<OpusMSDecoder, DecodeError> {
    let (channels, streams) = (head.mapping.len() as i32, i32::from(head.streams));
    let bad = DecodeError::Corrupt("an Opus header whose channels lead nowhere");
    if streams > channels {
        return Err(bad);
    }
    let made = OpusMSDecoder::new(RATE as i32, channels, streams, head.coupled.into(), &head.mapping);
    let Ok(mut decoder) = made else { return Err(bad) };
    decoder.set_gain(head.gain.into());
    Ok(decoder)
}

impl PacketDecoder for OpusDecoding {
    fn reset(&mut self) {
        if let Ok(decoder) = decoder(&self.head) {
            self.decoder = decoder;
        }
    }

    fn decode(&mut self, packet: &Packet, samples: &mut Vec<f32>) -> Option<(Channels, u32)> {
        let packet: &[u8] = &packet.data;
        let size = i32::try_from(packet.len()).ok().filter(|size| *size > 0)?;
        let decoded = self
            .decoder
            .decode(Some(packet), size, &mut self.decoded, LONGEST as i32, false);
        let frames = usize::try_from(decoded.ok()?).ok()?;
        let sound = self.decoded.get(..frames * self.order.len())?;
        samples.clear();
        for frame in sound.chunks_exact(self.order.len()) {
            samples.extend(
                self.order
                    .iter()
                    .map(|&channel| f32::from(frame[channel]) / 32_768.0),
            );
        }
        Some((self.channels.clone(), RATE))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(version: u8, channels: u8, rest: &[u8]) -> Result<OpusHead, DecodeError> {
        let fixed = [version, channels, 0x38, 1, 0x80, 0xbb, 0, 0, 0, 0xff];
        OpusHead::read(&[b"OpusHead", &fixed[..], rest].concat())
    }

    #[test]
    fn a_header_is_read() {
        let stereo = head(1, 2, &[0]).unwrap();
        assert_eq!((stereo.pre_skip, stereo.gain), (312, -256));
        assert_eq!(
            (stereo.streams, stereo.coupled, stereo.mapping),
            (1, 1, vec![0, 1])
        );
        let five = head(1, 6, &[1, 4, 2, 0, 4, 1, 2, 3, 5]).unwrap();
        assert_eq!(
            (five.streams, five.coupled, five.mapping),
            (4, 2, vec![0, 4, 1, 2, 3, 5])
        );
        assert_eq!(head(0, 1, &[0]).unwrap().pre_skip, 0x3801);
    }

    #[test]
    fn headers_that_lead_nowhere_are_refused() {
        for (channels, rest) in [
            (0, &[0][..]),
            (3, &[0]),
            (2, &[255]),
            (2, &[2, 1, 1, 0, 1]),
            (6, &[1, 4, 2, 0]),
            (1, &[]),
        ] {
            assert!(head(1, channels, rest).is_err(), "{channels} {rest:?}");
        }
        for (channels, rest) in [(2, [1, 1, 1, 0, 7]), (2, [1, 0, 0, 0, 1]), (2, [1, 9, 0, 0, 1])] {
            assert!(
                OpusDecoding::new(head(1, channels, &rest).unwrap()).is_err(),
                "{rest:?}"
            );
        }
    }

    #[test]
    fn the_length_of_a_packet_is_in_its_first_bytes() {
        for (packet, length) in [
            (&[0x78][..], 960),
            (&[0x08], 960),
            (&[0x18], 2880),
            (&[0xe3, 3], 360),
            (&[0xfd], 1920),
            (&[0x1b, 0x3f], 5760),
            (&[0x1b], 0),
            (&[], 0),
        ] {
            assert_eq!(frames(packet), length, "{packet:x?}");
        }
    }
}
