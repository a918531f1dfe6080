//! The label track of a long recording.

use warmhands::packs;

use super::as_text;
use crate::search::{CASES, Target};

const PIECES: &[&[u8]] = &[
    b"\t",
    b"\n",
    b"\r",
    b"\r\n",
    b"\\\t100\t200\n",
    b"0",
    b"-1",
    b"1e400",
    b"nan",
    b"0,5",
    b"0.5",
    b"99999999999999999999",
    b"gate",
    b"Gate",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\0",
];

/// A label track.
pub(crate) fn labels() -> Target {
    Target {
        seeds: vec![
            b"0.000000\t1.500000\tgate\n2.0\t2.0\twash-hands\n\\\t100.0\t200.0\n3,5\t4,25\tpoint\n".to_vec(),
        ],
        pieces: PIECES,
        cases: CASES,
        read: |bytes| as_text(bytes, |source| drop(packs::labels(source.text))),
    }
}
