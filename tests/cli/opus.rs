//! The pages of an Opus file.

use std::io::Cursor;

use ogg::{Packet, PacketReader};

/// The number of frames that a decoder returns.
pub(crate) fn frames(bytes: &[u8]) -> u64 {
    let packets = packets(bytes);
    let head = &packets[0].data;
    assert_eq!(&head[..10], b"OpusHead\x01\x02");
    let delay = u16::from_le_bytes([head[10], head[11]]);
    let last = packets.last().unwrap();
    assert!(last.last_in_stream());
    last.absgp_page() - u64::from(delay)
}

/// The tags of `bytes`, as `TITLE=...`, one a line.
pub(crate) fn comments(bytes: &[u8]) -> String {
    let packets = packets(bytes);
    super::flac::fields(packets[1].data.strip_prefix(b"OpusTags").unwrap())
}

fn packets(bytes: &[u8]) -> Vec<Packet> {
    let mut reader = PacketReader::new(Cursor::new(bytes));
    std::iter::from_fn(|| reader.read_packet().unwrap()).collect()
}
