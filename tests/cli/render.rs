//! `warmhands render`: a sound file that matches its plan exactly, or no file at all.

use std::fs;
use std::io::{Cursor, Read};
use std::process::Stdio;

use serde_json::Value;
use warmhands::clip::decode;

use super::flac;
use super::folder::Folder;
use super::playing::Playing;
use super::run::{Run, program, warmhands};
use super::wav;
use crate::shipped;

/// Runs `render small` into `file` of `folder`.
fn render(folder: &Folder, file: &str) -> Run {
    let path = folder.path(file);
    warmhands("render small").over(folder).arg("-o").arg(path)
}

fn plan(folder: &Folder) -> Value {
    warmhands("plan small --json").over(folder).json()
}

fn number(object: &Value, name: &str) -> usize {
    usize::try_from(object[name].as_u64().unwrap()).unwrap()
}

#[test]
fn it_has_the_length_of_its_plan_in_every_format() {
    let folder = Folder::small();
    let frames = number(&plan(&folder), "frames");
    for (format, bytes) in [("16", 2), ("24", 3), ("float", 4)] {
        let file = format!("{format}.wav");
        render(&folder, &file).arg("--format").arg(format).ends(0);
        let written = fs::read(folder.path(&file)).unwrap();
        assert_eq!(wav::data(&written).len(), frames * 2 * bytes, "{format}");
    }
}

#[test]
fn the_speech_stem_is_its_clips_at_their_frames_and_nothing_else() {
    let folder = Folder::small();
    let stem = render(&folder, "speech.wav").arg("--stem=speech");
    stem.arg("--format=float").ends(0);
    let mut left = wav::floats(&fs::read(folder.path("speech.wav")).unwrap());
    let plan = plan(&folder);
    let cues = plan["cues"].as_array().unwrap();
    for cue in cues.iter().filter(|cue| cue["bus"] == "speech") {
        let file = shipped::path("audio").join(cue["clip"].as_str().unwrap());
        let clip = decode(Cursor::new(fs::read(file).unwrap())).unwrap();
        let at = number(cue, "frame");
        assert_eq!(clip.frames().as_index(), number(cue, "frames"));
        for (frame, sample) in clip.samples().iter().enumerate() {
            left[2 * (at + frame)] -= sample;
            left[2 * (at + frame) + 1] -= sample;
        }
    }
    assert!(left.iter().all(|sample| *sample == 0.0));
}

#[test]
fn stdout_has_the_same_sound_and_nothing_else() {
    let folder = Folder::small();
    render(&folder, "small.wav").ends(0);
    let streamed = warmhands("render small -o -").over(&folder).ends(0);
    assert_eq!(streamed.err, "");
    assert!(streamed.out == fs::read(folder.path("small.wav")).unwrap());
}

#[test]
fn a_flac_is_the_wav_of_that_depth_to_the_bit() {
    let folder = Folder::small();
    for (flac, wav, format) in [("a.flac", "a.wav", "24"), ("b.FLAC", "b.wav", "16")] {
        render(&folder, flac).arg("--format").arg(format).ends(0);
        render(&folder, wav).arg("--format").arg(format).ends(0);
        let read = |file: &str| fs::read(folder.path(file)).unwrap();
        assert!(read(flac).len() * 5 < read(wav).len() * 3, "it is much smaller");
        assert_ne!(flac::sum(&read(flac)), [0; 16]);
        assert!(decode(Cursor::new(read(flac))).unwrap() == decode(Cursor::new(read(wav))).unwrap());
    }
}

#[test]
fn streamed_flac_states_its_length_and_no_checksum() {
    let folder = Folder::small();
    render(&folder, "a.flac").ends(0);
    let written = fs::read(folder.path("a.flac")).unwrap();
    let streamed = warmhands("render small -o - --format flac").over(&folder).ends(0);
    assert_eq!((streamed.err.as_str(), flac::sum(&streamed.out)), ("", [0; 16]));
    assert!(
        decode(Cursor::new(streamed.out.clone())).unwrap() == decode(Cursor::new(written.clone())).unwrap()
    );
    assert_eq!(
        flac::frames(&streamed.out),
        number(&plan(&folder), "frames") as u64
    );
    assert_eq!(flac::frames(&written), flac::frames(&streamed.out));
}

#[test]
fn a_file_has_tags_in_the_spoken_language() {
    let folder = Folder::small();
    let run = |file: &str| {
        render(&folder, file)
            .arg("--lang=es-419")
            .arg("--screen-lang=en-US")
    };
    run("a.flac").ends(0);
    run("a.wav").ends(0);
    let flac = flac::comments(&fs::read(folder.path("a.flac")).unwrap());
    let version = env!("CARGO_PKG_VERSION");
    insta::assert_snapshot!(flac.replace(version, "[VERSION]"), @r#"
    TITLE=Masaje
    LANGUAGE=es-419
    SESSION=small
    SOURCE=University College London Hospitals (UCLH), hand expression leaflet; Government of New Brunswick, on expressing milk
    LICENSE=Narración: CC0-1.0
    LICENSE=Textos: MIT OR Apache-2.0
    LICENSE=Música: CC0-1.0
    LICENSE=Señales: CC0-1.0
    ENCODER=warmhands [VERSION]
    CHAPTER001=00:00:00.000
    CHAPTER001NAME=getting ready
    CHAPTER002=00:00:13.577
    CHAPTER002NAME=massage, both breasts
    CHAPTER003=00:00:38.598
    CHAPTER003NAME=closing
    "#);
    let wav = wav::info(&fs::read(folder.path("a.wav")).unwrap());
    insta::assert_snapshot!(wav.replace(version, "[VERSION]"), @r#"
    INAM=Masaje
    ILNG=es-419
    ISBJ=small
    ISRC=University College London Hospitals (UCLH), hand expression leaflet; Government of New Brunswick, on expressing milk
    ICOP=Narración: CC0-1.0; Textos: MIT OR Apache-2.0; Música: CC0-1.0; Señales: CC0-1.0
    ISFT=warmhands [VERSION]
    "#);
}

#[test]
fn the_licence_tag_covers_the_rendered_sound() {
    let folder = Folder::small().with_shipped("audio/signals");
    let terms = |arguments: &str| {
        let run = arguments.split(' ').fold(render(&folder, "a.wav"), Run::arg);
        run.arg("--force").ends(0);
        let info = wav::info(&fs::read(folder.path("a.wav")).unwrap());
        let line = info.lines().find_map(|line| line.strip_prefix("ICOP="));
        line.unwrap_or_default().to_owned()
    };
    assert_eq!(terms("--stem music"), "Music: CC0-1.0");
    assert_eq!(terms("--stem signal"), "", "of signals that are the person's own");
    let voice = "Narration: CC0-1.0; Words: MIT OR Apache-2.0";
    assert_eq!(terms("--music none"), voice);
}

#[test]
fn a_file_is_overwritten_only_with_force() {
    let folder = Folder::small().with("hers.wav", "hers");
    render(&folder, "hers.wav").ends(3);
    assert_eq!(fs::read(folder.path("hers.wav")).unwrap(), b"hers");
    render(&folder, "hers.wav").arg("--force").ends(0);
    wav::data(&fs::read(folder.path("hers.wav")).unwrap());
}

#[test]
fn a_failed_render_leaves_nothing_behind() {
    // Damage that is found only when rendering reaches it.
    let scratch = |mut bytes: Vec<u8>| {
        let at = bytes.len() / 10;
        bytes[at] ^= 0xff;
        bytes
    };
    let folder = Folder::small()
        .with_shipped("audio/music")
        .with_changed("audio/music/warm.ogg", scratch);
    let target = Folder::empty();
    let file = target.path("small.wav");
    warmhands("render small -o").arg(file).over(&folder).ends(3);
    assert_eq!(target.names(), [""; 0]);
}

#[test]
fn an_interrupted_render_leaves_nothing_behind() {
    for (signal, code) in [("INT", 130), ("TERM", 143)] {
        let target = Folder::empty();
        let mut command = program();
        command.args(["render", "-o"]).arg(target.path("full.wav"));
        let rendering = Playing::start(command);
        rendering.until(|| !target.names().is_empty());
        assert_eq!(rendering.end_by(signal), Some(code));
        assert_eq!(target.names(), [""; 0]);
    }
}

#[test]
fn a_reader_that_closes_the_pipe_is_not_a_failure() {
    let mut command = program();
    command.args(["render", "massage", "-o", "-"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0; 4096];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    assert!(first.starts_with(b"RIFF"));
    let output = child.wait_with_output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), told.as_str()), (Some(0), ""));
}

#[test]
fn it_can_begin_at_any_step() {
    let folder = Folder::small();
    let plan = plan(&folder);
    let close = plan["phases"].as_array().unwrap().last().unwrap();
    render(&folder, "end.wav")
        .arg("--from=close")
        .arg("--format=16")
        .ends(0);
    let written = fs::read(folder.path("end.wav")).unwrap();
    assert_eq!(wav::data(&written).len(), 4 * number(close, "frames"));
}
