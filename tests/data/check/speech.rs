//! Faults of a pack: recordings that are missing, stale or unfit as narration.

use std::fmt::Write;

use warmhands::library::text_hash;

use super::folder::{Folder, hash, manifest, sound};
use crate::shipped::{CONTROL_LINES, text};

/// The manifest entry of one recording, and the recording.
#[derive(Clone)]
struct Recording {
    name: &'static str,
    bytes: Vec<u8>,
    read_from: &'static str,
    file_sha256: String,
    frames: u64,
}

impl Recording {
    /// A recording with no faults except those of `bytes`.
    fn of(name: &'static str, bytes: Vec<u8>) -> Recording {
        let file_sha256 = hash(&bytes);
        Recording {
            name,
            bytes,
            read_from: LINE,
            file_sha256,
            frames: 48_000,
        }
    }

    fn calm(name: &'static str) -> Recording {
        Recording::of(name, sound("calm.ogg"))
    }

    fn entry(&self) -> String {
        let Recording {
            name,
            read_from,
            file_sha256,
            frames,
            ..
        } = self;
        let text_sha256 = text_hash(read_from);
        format!(
            "[clip.{name}]\ntext = \"{read_from}\"\ntext_sha256 = \"{text_sha256}\"\n\
             file_sha256 = \"{file_sha256}\"\nframes = {frames}\n"
        )
    }
}

/// The text of every line in these tests.
const LINE: &str = "Rest your hands.";

/// The findings of `check` in a pack with `recordings`, for a language that has a text for each of `lines`.
fn findings(recordings: &[Recording], lines: &[&str], prepare: impl Fn(&Folder)) -> Vec<String> {
    let folder = Folder::quick();
    for file in ["locale.toml", "terminal.ftl"] {
        folder.put(
            &format!("locales/en-US/{file}"),
            text(&format!("locales/en-US/{file}")),
        );
    }
    let mut speech = String::new();
    for line in lines {
        let _ = writeln!(speech, "{line} = {LINE}");
    }
    folder.put("locales/en-US/speech.ftl", speech);
    let entries: String = recordings.iter().map(Recording::entry).collect();
    folder.put(
        "audio/speech/en-US/pack.toml",
        manifest("en-US", "CC0-1.0") + &entries,
    );
    for recording in recordings {
        folder.put(
            &format!("audio/speech/en-US/{}.ogg", recording.name),
            &recording.bytes,
        );
    }
    prepare(&folder);
    folder.findings("audio/speech/en-US")
}

/// The findings of one recording.
fn found_of(recording: Recording) -> Vec<String> {
    let name = recording.name;
    findings(&[recording], &[name], |_| {})
}

#[test]
fn a_correct_recording_has_no_findings() {
    assert_eq!(found_of(Recording::calm("whole")), [""; 0]);
}

#[test]
fn faults_of_narration_are_found() {
    let cut = |bytes: Vec<u8>| bytes[..bytes.len() / 2].to_vec();
    let faulty = [
        ("clipped", sound("clipped.ogg")),
        ("mislabelled", sound("calm.flac")),
        ("not-mono", sound("stereo.ogg")),
        ("peak", sound("peak.ogg")),
        ("silent", sound("silent.ogg")),
        ("too-loud", sound("loud.ogg")),
        ("too-quiet", sound("quiet.ogg")),
        ("undecodable", cut(sound("calm.ogg"))),
        ("wrong-format", sound("slow.ogg")),
    ];
    let pack = faulty.clone().map(|(kind, bytes)| Recording::of(kind, bytes));
    let kinds = faulty.map(|(kind, _)| kind);
    let expected = kinds.map(|kind| format!("{kind} audio/speech/en-US/{kind}.ogg en-US {kind}"));
    assert_eq!(findings(&pack, &kinds, |_| {}), expected);
}

#[test]
fn files_that_are_not_sound_are_found() {
    let text = Recording::of("text", b"a text and no sound".to_vec());
    assert_eq!(
        found_of(text),
        ["undecodable audio/speech/en-US/text.ogg en-US text"]
    );
}

#[test]
fn wrong_entries_of_a_manifest_are_found() {
    let stale = Recording {
        read_from: "Rest your feet.",
        ..Recording::calm("stale")
    };
    assert_eq!(
        found_of(stale),
        ["stale audio/speech/en-US/pack.toml:6:7 en-US stale"]
    );
    let changed = Recording {
        file_sha256: hash(b"another"),
        ..Recording::calm("changed")
    };
    assert_eq!(
        found_of(changed),
        ["changed audio/speech/en-US/changed.ogg en-US changed"]
    );
    let longer = Recording {
        frames: 48_001,
        ..Recording::calm("longer")
    };
    assert_eq!(
        found_of(longer),
        ["other-length audio/speech/en-US/longer.ogg en-US longer"]
    );
}

#[test]
fn lines_without_recordings_and_recordings_without_lines_are_found() {
    let pack = [Recording::calm("lost"), Recording::calm("strange")];
    let found = findings(&pack, &["lost", "unrecorded"], |folder| {
        for stray in ["stray", "unrecorded"] {
            folder.put(&format!("audio/speech/en-US/{stray}.ogg"), sound("calm.ogg"));
        }
        std::fs::remove_file(folder.path().join("audio/speech/en-US/lost.ogg")).unwrap();
    });
    assert_eq!(
        found,
        [
            "missing audio/speech/en-US/lost.ogg en-US lost",
            "missing audio/speech/en-US/pack.toml en-US unrecorded",
            "extra audio/speech/en-US/pack.toml:11:7 en-US strange",
            "extra audio/speech/en-US/stray.ogg en-US stray",
            "unlisted audio/speech/en-US/unrecorded.ogg en-US unrecorded",
        ]
    );
}

#[test]
fn a_line_that_only_a_control_says_is_not_missing() {
    let optional = CONTROL_LINES.messages().next().unwrap().value.as_str();
    assert_eq!(findings(&[], &[optional], |_| {}), [""; 0]);
    // A recording of it is looked at as any other.
    let silent = Recording::of("time-left-5", sound("silent.ogg"));
    assert_eq!(
        findings(&[silent], &["time-left-5"], |_| {}),
        ["silent audio/speech/en-US/time-left-5.ogg en-US time-left-5"]
    );
}

#[test]
fn a_line_of_a_control_that_a_session_says_is_missing() {
    let found = findings(&[], &["time-left-5", "time-left-3"], |folder| {
        folder.put_changed(
            "sessions/massage.toml",
            "sessions/mine.toml",
            "say = \"close-rest\"",
            "say = \"time-left-5\"",
        );
    });
    assert_eq!(found, ["missing audio/speech/en-US/pack.toml en-US time-left-5"]);
}

#[test]
fn missing_facts_about_a_pack_are_found() {
    let found = |head: String| {
        findings(&[], &[], |folder| {
            folder.put("audio/speech/en-US/pack.toml", &head)
        })
    };
    let pack = "audio/speech/en-US/pack.toml";
    assert_eq!(
        found(manifest("en-GB", "CC0-1.0")),
        [format!("other-language {pack} en-US")]
    );
    assert_eq!(
        found(manifest("en-US", " ")),
        [format!("no-licence {pack} en-US")]
    );
    assert_eq!(
        found("language = 5\n".to_owned()),
        [format!("malformed {pack}:1:12 en-US")]
    );
}

#[test]
fn a_pack_without_a_language_is_found() {
    let folder = Folder::quick();
    folder.put("audio/speech/tlh/pack.toml", manifest("tlh", "CC0-1.0"));
    assert_eq!(
        folder.findings("audio/speech/tlh"),
        ["no-language audio/speech/tlh"]
    );
}
