//! What is only said about a sound (tags, pictures, notes, wrong sizes) changes no bit of it, and never stops it.

use std::io::Cursor;

use warmhands::clip::{DecodeError, Recording};

use super::{FILES, bytes, opus, same, through, wav};

/// An ID3 tag with `content`, a text in UTF-16 that looks like MPEG audio, and a picture that holds `picture`.
fn id3(picture: &[u8]) -> Vec<u8> {
    let text: Vec<u8> = "\u{feff}REPLAYGAIN_TRACK_GAIN"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let content = [&text.repeat(4)[..], picture].concat();
    let size = [21, 14, 7, 0].map(|bits| (content.len() >> bits & 0x7f) as u8);
    [b"ID3\x03\0\0", &size[..], &content].concat()
}

/// A text chunk of a RIFF file, as it is written.
fn chunk(name: &[u8; 4], size: u32, content: &[u8]) -> Vec<u8> {
    [name, &size.to_le_bytes()[..], content].concat()
}

#[test]
fn tags_around_a_sound_change_no_bit() {
    let picture = bytes("bursts.mp3").repeat(3);
    let ape = [b"APETAGEX\xd0\x07\0\0\x20\0\0\0\0\0\0\0\0\0\0\0", &[0; 8][..]].concat();
    let old = [b"TAG", &[0xff; 125][..]].concat();
    for name in FILES {
        let bare = bytes(name);
        let tagged = [&id3(&[])[..], &id3(&picture), &bare, &ape, &old].concat();
        assert!(same(&through(&tagged, 10_000), &through(&bare, 10_000)), "{name}");
    }
}

#[test]
fn a_large_picture_is_passed_over() {
    let bare = bytes("bursts.mp3");
    let tagged = [&id3(&vec![0xff; 3 << 20])[..], &bare].concat();
    assert!(same(&through(&tagged, 10_000), &through(&bare, 10_000)));
}

#[test]
fn a_tag_whose_size_is_wrong_costs_at_most_a_moment_of_the_sound() {
    let bare = bytes("bursts.mp3");
    let frames = through(&bare, 10_000).len();
    for size in [[0, 0, 0, 9], [0, 1, 0, 0], [0x7f, 0x7f, 0x7f, 0x7f]] {
        let mut tagged = [id3(&[]), bare.clone()].concat();
        tagged[6..10].copy_from_slice(&size);
        let left = through(&tagged, 10_000).len();
        assert!(frames.abs_diff(left) < 100_000, "{size:?}: {left} of {frames}");
    }
}

#[test]
fn a_tag_behind_that_is_larger_than_the_file_does_not_hide_the_sound() {
    let ape = [b"APETAGEX\xd0\x07\0\0\xff\xff\xff\x7f", &[0; 16][..]].concat();
    for tag in [&ape[..], b"999999LYRICS200", b"3DI\x04\0\0\x7f\x7f\x7f\x7f"] {
        let bare = bytes("bursts.ogg");
        let tagged = [&bare, tag].concat();
        assert!(same(&through(&tagged, 10_000), &through(&bare, 10_000)));
    }
}

#[test]
fn a_format_of_odd_length_in_wav_is_read() {
    let plain = wav(44_100, 5_000);
    let float = b"\x03\0\0\0\0\0\x10\0\x80\0\0\xaa\0\x38\x9b\x71";
    let short = [&plain[20..36], b"?"].concat();
    let mut long = [&plain[20..36], b"\x16\0\x20\0\x03\0\0\0", float, b"?"].concat();
    long[..2].copy_from_slice(&[0xfe, 0xff]);
    for format in [short, long] {
        let format = chunk(b"fmt ", format.len() as u32, &format);
        let odd = [&plain[..12], &format, b"\0", &plain[36..]].concat();
        assert!(same(&through(&odd, 10_000), &through(&plain, 10_000)));
    }
}

#[test]
fn comments_of_megabytes_in_flac_are_passed_over() {
    let bare = bytes("bursts.flac");
    let comments = |size: u32| [&[0x04][..], &size.to_be_bytes()[1..], &vec![b'x'; size as usize]].concat();
    let stream = 4 + 4 + 34;
    let long = [&bare[..stream], &comments(8 << 20), &comments(9), &bare[stream..]].concat();
    assert!(same(&through(&long, 10_000), &through(&bare, 10_000)));
}

#[test]
fn comments_of_megabytes_in_ogg_are_passed_over() {
    let comments = |size: usize| [&b"OpusTags"[..], &vec![b'x'; size]].concat();
    let packets = opus::packets(9_000);
    let long = opus::file(9_000, 0, &comments(20 << 20), &packets);
    let short = opus::file(9_000, 0, opus::NO_COMMENTS, &packets);
    assert!(same(&through(&long, 10_000), &through(&short, 10_000)));
}

#[test]
fn a_picture_in_flac_that_is_longer_than_it_says_is_passed_over() {
    let bare = bytes("bursts.flac");
    let stream = 4 + 4 + 34;
    let picture = [&[6, 0, 0, 9][..], &[0x7f; 70_000]].concat();
    let odd = [&bare[..stream], &picture, &bare[stream..]].concat();
    assert!(same(&through(&odd, 10_000), &through(&bare, 10_000)));
}

#[test]
fn odd_chunks_and_wrong_sizes_in_wav_change_no_bit() {
    let plain = wav(44_100, 5_000);
    let whole = through(&plain, 10_000);
    let (head, format, data) = (&plain[..12], &plain[12..36], &plain[44..]);
    let size = data.len() as u32;
    let sound = chunk(b"data", size, data);
    let odd = chunk(b"LIST", 7, b"INFOabc");
    for (case, chunks) in [
        (
            "an empty list",
            [&chunk(b"LIST", 0, b""), format, &sound].concat(),
        ),
        (
            "an odd fact",
            [format, &chunk(b"fact", 3, b"???\0"), &sound].concat(),
        ),
        ("no padding", [format, &odd, &sound].concat()),
        ("padding", [format, &odd, b"\0", &sound].concat()),
        (
            "notes",
            [&chunk(b"bext", 602, &[0; 602]), format, &sound].concat(),
        ),
        (
            "names",
            [format, &chunk(b"\xff\xfe\0\x01", 2, b"??"), &sound].concat(),
        ),
        ("size 0", [format, &chunk(b"data", 0, data)].concat()),
        ("a pipe", [format, &chunk(b"data", u32::MAX, data)].concat()),
        (
            "a size too large",
            [format, &chunk(b"data", size + 4_000, data)].concat(),
        ),
    ] {
        for riff in [0_u32, 24, size + 24, u32::MAX] {
            let mut file = [head, &chunks].concat();
            file[4..8].copy_from_slice(&riff.to_le_bytes());
            assert!(same(&through(&file, 10_000), &whole), "{case}, {riff}");
        }
    }
}

#[test]
fn notes_in_mp4_are_passed_over() {
    // "free" and "udta" of the same size: the notes are garbage, and nothing moves.
    let plain = bytes("bursts.m4a");
    let at = plain.windows(4).rposition(|name| name == b"udta").unwrap();
    let size = u32::from_be_bytes([plain[at - 4], plain[at - 3], plain[at - 2], plain[at - 1]]) as usize;
    let mut odd = plain.clone();
    odd[at + 4..at - 4 + size].fill(0xff);
    assert!(same(&through(&odd, 10_000), &through(&plain, 10_000)));
}

#[test]
fn what_is_no_sound_is_named() {
    for (file, told) in [
        (&b"<!DOCTYPE html><html>Please sign in"[..], "page, not a sound"),
        (b"Please play this softly, at night.", "text, not a sound"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0........", "picture, not a sound"),
        (b"PK\x03\x04................", "archive, not a sound"),
        (&[0; 20_000], "zeros, not a sound"),
        (b"", "0 bytes"),
        (b"#!AMR\n............", "AMR, which can't be decoded here"),
    ] {
        let refused = Recording::open(Cursor::new(file.to_vec()))
            .err()
            .map(|error| error.to_string());
        assert_eq!(refused.as_deref(), Some(told));
    }
}

#[test]
fn the_format_behind_a_tag_is_named() {
    let ape = [&id3(&[])[..], b"MAC \x96\x0f\0\0", &bytes("bursts.mp3")].concat();
    let refused = Recording::open(Cursor::new(ape)).err();
    assert!(matches!(
        refused,
        Some(DecodeError::Foreign {
            format: "Monkey's Audio"
        })
    ));
}

#[test]
fn codecs_in_mp4_are_named() {
    let whole = bytes("bursts.m4a");
    let at = |mark: &[u8]| whole.windows(mark.len()).position(|found| found == mark).unwrap();
    let mut amr = whole.clone();
    amr[at(b"mp4a")..][..4].copy_from_slice(b"samr");
    // The description of the stream: five bits of object type, then the rate.
    let mut high = whole.clone();
    high[at(b"\x05\x80\x80\x80") + 5] = 5 << 3 | 2;
    for (file, name) in [(amr, "AMR"), (high, "HE-AAC")] {
        let refused = Recording::open(Cursor::new(file)).err();
        assert!(
            matches!(refused, Some(DecodeError::Foreign { format }) if format == name),
            "{refused:?}"
        );
    }
}

#[test]
fn a_flac_of_32_bits_is_named() {
    let mut deep = bytes("bursts.flac");
    // Five bits across two bytes: bits of a sample, less one.
    deep[4 + 4 + 12] |= 1;
    deep[4 + 4 + 13] |= 0xf0;
    let refused = Recording::open(Cursor::new(deep)).err();
    assert!(matches!(
        refused,
        Some(DecodeError::Foreign {
            format: "FLAC of 32 bits"
        })
    ));
}
