//! A damaged sound file is refused with a reason or decoded whole. It never causes a crash.

use proptest::prelude::*;
use warmhands::clip::{ClipStream, DecodeError, decode, probe_frames};
use warmhands::units::{CHANNELS, Frames};

use super::ogg::{SIGNALS, readable, seal, shipped};

#[test]
fn shipped_signals_have_their_stated_length() {
    for name in SIGNALS {
        let bytes = shipped(name);
        let clip = decode(readable(&bytes)).unwrap();
        let (frames, channels) = probe_frames(readable(&bytes)).unwrap();
        assert_eq!(
            (clip.frames(), clip.channels()),
            (frames, channels as usize),
            "{name}"
        );
    }
}

#[test]
fn a_file_cut_short_is_refused_wherever_it_is_cut() {
    let bytes = shipped("signals/press.ogg");
    for length in 0..bytes.len() {
        let cut = &bytes[..length];
        assert!(decode(readable(cut)).is_err(), "decoded {length} bytes");
        assert!(probe_frames(readable(cut)).is_err(), "probed {length} bytes");
    }
}

#[test]
fn damage_in_the_middle_is_detected() {
    let mut bytes = shipped("signals/end.ogg");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let refused = decode(readable(&bytes));
    assert!(
        matches!(refused, Err(DecodeError::NoEnd | DecodeError::Truncated { .. })),
        "{refused:?}"
    );
}

/// Reads all of `bytes` in every available way. Only the absence of a crash counts.
fn handle(bytes: &[u8]) {
    let _ = decode(readable(bytes));
    let _ = probe_frames(readable(bytes));
    if let Ok(mut stream) = ClipStream::open(readable(bytes)) {
        let half = Frames(stream.frames().0 / 2);
        let mut out = vec![0.0; CHANNELS * 64];
        for from in [
            half,
            Frames::ZERO,
            half,
            stream.frames().saturating_sub(Frames(64)),
        ] {
            let _ = stream.read(from, &mut out);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn changed_bytes_never_crash(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        sealed in any::<bool>(),
    ) {
        let mut bytes = shipped("signals/press.ogg");
        for (index, byte) in changes {
            let at = index.index(bytes.len());
            bytes[at] = byte;
        }
        if sealed {
            seal(&mut bytes);
        }
        handle(&bytes);
    }

    #[test]
    fn random_bytes_never_crash(mut bytes in prop::collection::vec(any::<u8>(), 0..600), magic in 0..4_usize) {
        let magic: &[u8] = [&b""[..], b"OggS", b"RIFF\0\0\0\0WAVEfmt ", b"fLaC"][magic];
        let length = magic.len().min(bytes.len());
        bytes[..length].copy_from_slice(&magic[..length]);
        handle(&bytes);
    }
}
