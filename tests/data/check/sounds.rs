//! Faults of signals and music.

use super::folder::{Folder, piece, sound};

#[test]
fn faults_of_signals_are_found() {
    let folder = Folder::quick();
    for (signal, bytes) in [
        ("compress", "silent.ogg"),
        ("end", "clipped.ogg"),
        ("last-ten-seconds", "slow.ogg"),
        ("press", "loud.ogg"),
    ] {
        folder.put(&format!("audio/signals/{signal}.ogg"), sound(bytes));
    }
    folder.put("audio/signals/relax.ogg", "no sound");
    assert_eq!(
        folder.findings("audio/signals"),
        [
            "silent audio/signals/compress.ogg",
            "clipped audio/signals/end.ogg",
            "loud-as-speech audio/signals/end.ogg",
            "wrong-format audio/signals/last-ten-seconds.ogg",
            "loud-as-speech audio/signals/press.ogg",
            "undecodable audio/signals/relax.ogg",
        ]
    );
}

#[test]
fn faults_of_music_are_found() {
    let folder = Folder::quick();
    let (stereo, mono) = (sound("stereo.ogg"), sound("calm.ogg"));
    for (name, bytes, manifest) in [
        ("whole", &stereo, piece(&stereo, "CC0-1.0", -16.6, 0)),
        ("quieter", &stereo, piece(&stereo, "CC0-1.0", -17.5, 0)),
        ("seam", &stereo, piece(&stereo, "CC0-1.0", -16.6, 9600)),
        ("mono", &mono, piece(&mono, "CC0-1.0", -16.6, 0)),
        ("changed", &stereo, piece(&mono, "", -16.6, 0)),
        (
            "longer",
            &stereo,
            piece(&stereo, "CC0-1.0", -16.6, 0).replace("48000", "48001"),
        ),
        (
            "untitled",
            &stereo,
            piece(&stereo, "CC0-1.0", -16.6, 0).replace("warm", "nobody"),
        ),
    ] {
        folder.put(&format!("audio/music/{name}.ogg"), bytes);
        folder.put(&format!("audio/music/{name}.toml"), manifest);
    }
    folder.put("audio/music/gone.toml", piece(&stereo, "CC0-1.0", -16.6, 0));
    assert_eq!(
        folder.findings("audio/music"),
        [
            "changed audio/music/changed.ogg",
            "no-licence audio/music/changed.toml",
            "unreadable audio/music/gone.ogg",
            "other-length audio/music/longer.ogg",
            "not-stereo audio/music/mono.ogg",
            "other-loudness audio/music/quieter.ogg",
            "seam audio/music/seam.ogg",
            "untitled audio/music/untitled.toml music-nobody",
        ]
    );
}
