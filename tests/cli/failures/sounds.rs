//! Sound files whose content does not match their names are refused before any sound.

use super::super::folder::Folder;
use super::super::wav::square;
use super::refused;

/// The first half of the bytes.
fn cut(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.truncate(bytes.len() / 2);
    bytes
}

const CLIP: &str = "audio/speech/en-US/massage-shake.ogg";

/// The small session with the shipped English voice.
fn voice() -> Folder {
    Folder::small().with_shipped("audio/speech/en-US")
}

/// The message of rendering with `folder`. No file is written.
#[track_caller]
fn rendered(folder: &Folder) -> String {
    let told = refused(folder, "render small -o [DIR]/small.wav");
    assert!(!folder.path("small.wav").exists());
    told
}

#[test]
fn a_missing_recording() {
    insta::assert_snapshot!(rendered(&voice().without(CLIP)), @r#"
    exit 3
    [DIR]/audio/speech/en-US/massage-shake.ogg is not there.
    No se encuentra [DIR]/audio/speech/en-US/massage-shake.ogg.
    "#);
}

#[test]
fn a_truncated_recording() {
    insta::assert_snapshot!(rendered(&voice().with_changed(CLIP, cut)), @r#"
    exit 3
    [DIR]/audio/speech/en-US/massage-shake.ogg is cut short.
      "warmhands check" looks at all of it.
    [DIR]/audio/speech/en-US/massage-shake.ogg está cortado: le falta el final.
      "warmhands check" revisa todo.
    "#);
}

#[test]
fn an_empty_file() {
    insta::assert_snapshot!(rendered(&voice().with(CLIP, "")), @r#"
    exit 3
    [DIR]/audio/speech/en-US/massage-shake.ogg is not a sound in a known format.
      "warmhands check" looks at all of it.
    [DIR]/audio/speech/en-US/massage-shake.ogg no es un sonido en un formato conocido.
      "warmhands check" revisa todo.
    "#);
}

#[test]
fn a_text_file_named_ogg() {
    let text = "Please shake the breasts gently. ".repeat(100);
    insta::assert_snapshot!(rendered(&voice().with(CLIP, text)), @r#"
    exit 3
    [DIR]/audio/speech/en-US/massage-shake.ogg is not a sound in a known format.
      "warmhands check" looks at all of it.
    [DIR]/audio/speech/en-US/massage-shake.ogg no es un sonido en un formato conocido.
      "warmhands check" revisa todo.
    "#);
}

#[test]
fn a_wav_named_ogg_with_another_length() {
    let told = rendered(&voice().with(CLIP, square(48_000, 1000)));
    // The length of the shipped clip may change.
    let words = told.split(' ').map(
        |word| match word.trim_end().trim_end_matches('.').parse::<u32>() {
            Ok(frames) if frames > 1000 => word.replace(&frames.to_string(), "[frames]"),
            _ => word.to_owned(),
        },
    );
    insta::assert_snapshot!(words.collect::<Vec<_>>().join(" "), @r#"
    exit 3
    [DIR]/audio/speech/en-US/massage-shake.ogg holds 1000 frames, but its pack says [frames].
      "warmhands check" looks at all of it.
    [DIR]/audio/speech/en-US/massage-shake.ogg dura 1000 muestras, pero su paquete dice [frames].
      "warmhands check" revisa todo.
    "#);
}

#[test]
fn a_recording_at_another_rate() {
    insta::assert_snapshot!(rendered(&voice().with(CLIP, square(44_100, 1000))), @r#"
    exit 3
    [DIR]/audio/speech/en-US/massage-shake.ogg was recorded at 44100 Hz; recordings are at 48000 Hz.
      "warmhands check" looks at all of it.
    [DIR]/audio/speech/en-US/massage-shake.ogg se grabó a 44100 Hz; las grabaciones deben estar a 48000 Hz.
      "warmhands check" revisa todo.
    "#);
}

#[test]
fn a_folder_named_ogg() {
    let folder = voice().without(CLIP).with(&format!("{CLIP}/inner"), "");
    insta::assert_snapshot!(rendered(&folder), @r#"
    exit 3
    [DIR]/audio/speech/en-US/massage-shake.ogg is a folder, not a file.
    [DIR]/audio/speech/en-US/massage-shake.ogg es una carpeta, no un archivo.
    "#);
}

#[test]
fn truncated_music() {
    let folder = Folder::small()
        .with_shipped("audio/music")
        .with_changed("audio/music/warm.ogg", cut);
    insta::assert_snapshot!(rendered(&folder), @r#"
    exit 3
    [DIR]/audio/music/warm.ogg is cut short.
      "warmhands check" looks at all of it.
    [DIR]/audio/music/warm.ogg está cortado: le falta el final.
      "warmhands check" revisa todo.
    "#);
}
