//! A file that can't be played is refused when it is opened, with the reason.

use std::io::Cursor;

use warmhands::clip::{DecodeError, Recording};

use super::{bytes, wav};

fn reason(bytes: &[u8]) -> DecodeError {
    match Recording::open(Cursor::new(bytes.to_vec())) {
        Ok(recording) => panic!("plays {:?}", recording.frames()),
        Err(reason) => reason,
    }
}

#[test]
fn a_film_without_sound_and_an_encrypted_file_have_different_errors() {
    assert!(matches!(reason(&bytes("film.mp4")), DecodeError::NoAudio));
    let mut locked = bytes("alac.m4a");
    let codec = locked.windows(8).position(|at| at.ends_with(b"alac")).unwrap() + 4;
    locked[codec..codec + 4].copy_from_slice(b"drms");
    assert!(matches!(reason(&locked), DecodeError::Encrypted));
}

#[test]
fn an_empty_file_and_a_file_without_sound_have_different_errors() {
    assert!(matches!(reason(b""), DecodeError::NoBytes));
    assert!(matches!(reason(&wav(44_100, 0)), DecodeError::Empty));
    assert!(matches!(reason(b"x"), DecodeError::NotSound));
    let few = [&[0x95; 9_000], &bytes("bursts.mp3")[100..1_500], &[0x95; 9_000]].concat();
    assert!(
        matches!(reason(&few), DecodeError::NotSound),
        "{:?}",
        reason(&few)
    );
}

#[test]
fn a_truncated_file_is_refused_if_it_needs_its_end() {
    let whole = bytes("alac.m4a");
    assert!(matches!(reason(&whole[..whole.len() / 2]), DecodeError::NoIndex));
    let label = b"ID3\x03\0\0\0\x01\0\0 and no more than this of a picture";
    assert!(matches!(reason(label), DecodeError::NoEnd));
    let only_a_tag = [b"TAG", &[b' '; 125][..]].concat();
    assert!(matches!(reason(&only_a_tag), DecodeError::NoEnd));
}

#[test]
fn unsupported_rates_and_channel_counts_are_refused() {
    assert!(matches!(
        reason(&wav(999, 5_000)),
        DecodeError::StrangeRate { rate: 999, .. }
    ));
    assert!(matches!(
        reason(&wav(768_001, 5_000)),
        DecodeError::StrangeRate { .. }
    ));
    for rate in [1_000, 767_999, 768_000] {
        let recording = Recording::open(Cursor::new(wav(rate, 3 * rate / 2))).unwrap();
        assert!(recording.frames().0.abs_diff(72_000) <= 48, "{rate}");
    }
    let mut nine = wav(44_100, 900);
    nine[22] = 9;
    nine[32] = 36;
    assert!(matches!(
        reason(&nine),
        DecodeError::ManyChannels { channels: 9, most: 8 } | DecodeError::NotSound
    ));
}
