//! Inputs for a parser: good seeds changed in a few places, pieces of its format in any order, and any bytes.

use proptest::prelude::*;
use proptest::sample::{Index, select};

/// The most changes to one seed.
const CHANGES: usize = 8;
/// The most pieces or bytes of an input that is not made from a seed.
const PIECES: usize = 400;
/// How deep brackets are nested, at most.
const DEEP: usize = 5_000;
/// The largest input: changes repeat parts of it.
const LARGEST: usize = 256 << 10;

/// One change to an input.
#[derive(Debug, Clone)]
enum Change {
    /// Flips one bit.
    Bit(Index, u8),
    /// Replaces one byte.
    Byte(Index, u8),
    /// Replaces four bytes by a number near a limit, in either byte order.
    Number(Index, u32, bool),
    /// Inserts a piece of the format.
    Piece(Index, Vec<u8>),
    /// Inserts a piece very often: brackets, mostly.
    Pieces(Index, Vec<u8>, usize),
    /// Deletes a range.
    Gap(Index, u16),
    /// Repeats a range some times.
    Echo(Index, u16, u8),
    /// Puts a range of the same seed elsewhere.
    Splice(Index, Index, u16),
    /// Cuts off the end.
    Cut(Index),
}

/// Any input of a format that has `seeds` and `pieces`.
pub(crate) fn inputs(seeds: Vec<Vec<u8>>, pieces: &'static [&'static [u8]]) -> BoxedStrategy<Vec<u8>> {
    let changes = prop::collection::vec(change(pieces), 1..=CHANGES);
    let changed = (select(seeds), changes).prop_map(|(seed, changes)| {
        let seed = changes.iter().fold(seed, |bytes, change| change.of(bytes));
        seed.into_iter().take(LARGEST).collect()
    });
    let soup = prop::collection::vec(select(pieces), 0..PIECES).prop_map(|pieces| pieces.concat());
    let noise = prop::collection::vec(any::<u8>(), 0..PIECES);
    prop_oneof![8 => changed, 1 => soup, 1 => noise].boxed()
}

fn change(pieces: &'static [&'static [u8]]) -> impl Strategy<Value = Change> {
    let at = any::<Index>;
    let piece = move || select(pieces).prop_map(<[u8]>::to_vec);
    let limits = select(
        &[
            0,
            1,
            0x7f,
            0xff,
            0x7fff,
            0xffff,
            0x7fff_ffff,
            0x8000_0000,
            0xffff_ffff,
            0xffff_fff0,
        ][..],
    );
    prop_oneof![
        (at(), 0..8_u8).prop_map(|(at, bit)| Change::Bit(at, bit)),
        (at(), any::<u8>()).prop_map(|(at, byte)| Change::Byte(at, byte)),
        (at(), limits, any::<bool>()).prop_map(|(at, number, big)| Change::Number(at, number, big)),
        (at(), piece()).prop_map(|(at, piece)| Change::Piece(at, piece)),
        (at(), piece()).prop_map(|(at, piece)| Change::Piece(at, piece)),
        (at(), piece(), 1..DEEP).prop_map(|(at, piece, times)| Change::Pieces(at, piece, times)),
        (at(), any::<u16>()).prop_map(|(at, length)| Change::Gap(at, length)),
        (at(), any::<u16>(), any::<u8>()).prop_map(|(at, length, times)| Change::Echo(at, length, times)),
        (at(), at(), any::<u16>()).prop_map(|(from, to, length)| Change::Splice(from, to, length)),
        at().prop_map(Change::Cut),
    ]
}

impl Change {
    fn of(&self, mut bytes: Vec<u8>) -> Vec<u8> {
        // One place more than there are bytes: the end.
        let place = |at: &Index| at.index(bytes.len() + 1);
        let range = |at: &Index, length: u16| {
            let start = place(at);
            start..bytes.len().min(start + usize::from(length) % 512)
        };
        match self {
            Change::Bit(at, _) | Change::Byte(at, _) if place(at) == bytes.len() => {}
            Change::Bit(at, bit) => {
                let at = place(at);
                bytes[at] ^= 1 << bit;
            }
            Change::Byte(at, byte) => {
                let at = place(at);
                bytes[at] = *byte;
            }
            Change::Number(at, number, big) => {
                let digits = if *big {
                    number.to_be_bytes()
                } else {
                    number.to_le_bytes()
                };
                let start = place(at);
                let end = bytes.len().min(start + digits.len());
                bytes.splice(start..end, digits);
            }
            Change::Piece(at, piece) => {
                let at = place(at);
                bytes.splice(at..at, piece.iter().copied());
            }
            Change::Pieces(at, piece, times) => {
                let at = place(at);
                bytes.splice(at..at, piece.repeat(*times));
            }
            Change::Gap(at, length) => drop(bytes.drain(range(at, *length))),
            Change::Echo(at, length, times) => {
                let range = range(at, *length);
                let echo = bytes[range.clone()].repeat(usize::from(*times));
                bytes.splice(range, echo);
            }
            Change::Splice(from, to, length) => {
                let piece = bytes[range(from, *length)].to_vec();
                let to = place(to);
                bytes.splice(to..to, piece);
            }
            Change::Cut(at) => bytes.truncate(place(at)),
        }
        bytes
    }
}
