//! What a terminal sends while a session plays: each input is typed whole and byte by byte.

use std::time::{Duration, Instant};

use warmhands::control::{Hands, Key, KeyReader};
use warmhands::player::Control;

use crate::search::{CASES, Target};

const PIECES: &[&[u8]] = &[
    b"\x1b",
    b"\x1b[",
    b"\x1bO",
    b"\x1b]",
    b"\x1bP",
    b"\x1b\\",
    b"\x1b[200~",
    b"\x1b[201~",
    b"\x1b[M",
    b"\x1b[[",
    b";",
    b":",
    b"~",
    b"u",
    b"57376",
    b"4294967296",
    b"27;5;",
    b"h",
    b"l",
    b"\xd1\x80",
    b"\xff",
];

/// The keys of a session.
pub(crate) fn keys() -> Target {
    Target {
        seeds: vec![
            b"\x1b[1088::104u\x1b[25~\x1bOP\x1b[1;2R".to_vec(),
            b"\x1b[57376;1:3u\x1b[99;5u\x1b[27;5;99~".to_vec(),
            b"\x1b[200~see\x1b[201~l n\x1b[5~\x1b[[A".to_vec(),
        ],
        pieces: PIECES,
        cases: CASES,
        read: |bytes| {
            for hands in [
                Hands::default(),
                Hands::default().locked(),
                Hands::default().with_one_button(),
            ] {
                hears_that_it_hurts(hands.clone(), bytes, bytes.len().max(1));
                hears_that_it_hurts(hands, bytes, 1);
            }
        },
    }
}

/// Whatever came before, "it hurts" is heard soon after.
fn hears_that_it_hurts(hands: Hands, bytes: &[u8], at_once: usize) {
    let (mut reader, mut now) = (KeyReader::new(hands), Instant::now());
    for part in bytes.chunks(at_once) {
        reader.hear(part, now);
        while reader.key(now).is_some() {}
    }
    now += Duration::from_secs(2);
    while reader.key(now).is_some() {}
    reader.hear(b"h", now);
    assert_eq!(reader.key(now), Some(Key::Control(Control::Hurt)));
}
