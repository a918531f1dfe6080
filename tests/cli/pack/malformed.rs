//! More than a hundred malformed packs, each made from a sound one by one change. Every one is refused with a reason
//! and leaves nothing behind.

use std::collections::BTreeSet;
use std::fs;

use tar::{EntryType, Header};

use super::fixture::{Entry, Files, Home, LANGUAGE, archive, entries, files_of};

/// A changed pack, and how it was changed.
struct Malformed {
    how: String,
    bytes: Vec<u8>,
}

const SPEECH: &str = "locales/ti/speech.ftl";
const SCREEN: &str = "locales/ti/terminal.ftl";
const PROFILE: &str = "locales/ti/locale.toml";
const MANIFEST: &str = "audio/speech/ti/pack.toml";
const GATE: &str = "audio/speech/ti/gate.ogg";

fn malformed(how: impl Into<String>, bytes: Vec<u8>) -> Malformed {
    Malformed {
        how: how.into(),
        bytes,
    }
}

/// Damage in transit: bits, truncation, invalid headers.
fn damaged(sound: &[u8]) -> Vec<Malformed> {
    let mut all = Vec::new();
    let mut state = 1_u64;
    for _ in 0..40 {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let at = (state >> 33) as usize % sound.len();
        let bit = 1 << (state >> 20 & 7);
        let mut bytes = sound.to_vec();
        bytes[at] ^= bit;
        all.push(malformed(format!("bit {bit} at {at}"), bytes));
    }
    for length in [
        0,
        1,
        511,
        512,
        513,
        1024,
        sound.len() / 2,
        sound.len() - 1,
        sound.len() - 1024,
    ] {
        all.push(malformed(format!("{length} bytes"), sound[..length].to_vec()));
    }
    all.push(malformed("twice", [sound, sound].concat()));
    all.push(malformed("a byte more", [sound, &[0]].concat()));
    all.push(malformed("text", b"This is no pack.".to_vec()));
    all.push(malformed("zeros", vec![0; 4096]));
    all
}

/// Archives that tar accepts but that are not packs.
fn strange(files: &Files) -> Vec<Malformed> {
    let sound = entries("ana", files);
    let mut all = Vec::new();
    let mut with = |how: &str, change: &dyn Fn(&mut Vec<Entry>)| {
        let mut changed = sound.clone();
        change(&mut changed);
        all.push(malformed(how, archive(&changed, &|_| {})));
    };
    let plain = |path: &str| (path.to_owned(), EntryType::Regular, b"x".to_vec());
    for path in [
        "../x",
        "/tmp/x",
        "ana/../../x",
        "ana/locales/ti/../../../../x",
        "ana/locales/ti/./speech.ftl",
        "ana//locales/ti/speech.ftl",
        "ana\\locales\\ti\\x",
        "other/locales/ti/speech.ftl",
        "ana/locales/am/speech.ftl",
        "ana/audio/speech/am/gate.ogg",
        "ana/audio/speech/ti/Gate.ogg",
        "ana/audio/speech/ti/gate.wav",
        "ana/audio/music/warm.ogg",
        "ana/sessions/full.toml",
        "ana/README.md",
        "ana/\u{1b}[2J",
        "ana",
    ] {
        with(&format!("with {path:?}"), &|entries| {
            entries.insert(1, plain(path))
        });
        with(&format!("begins with {path:?}"), &|entries| {
            entries.insert(0, plain(path))
        });
    }
    for kind in [
        EntryType::Symlink,
        EntryType::Link,
        EntryType::Directory,
        EntryType::Fifo,
        EntryType::Block,
        EntryType::Char,
        EntryType::GNULongName,
        EntryType::GNULongLink,
        EntryType::GNUSparse,
        EntryType::XHeader,
        EntryType::XGlobalHeader,
        EntryType::Continuous,
    ] {
        with(&format!("{kind:?}"), &|entries| entries[1].1 = kind);
    }
    with("a file twice", &|entries| entries.insert(1, entries[0].clone()));
    with("no digests", &|entries| drop(entries.pop()));
    with("another order", &|entries| entries.swap(0, 1));
    with("too many files", &|entries| {
        let more = (0..1100).map(|n| plain(&format!("ana/audio/speech/ti/line-{n}.ogg")));
        entries.splice(0..0, more);
    });
    let mut headed = |how: &str, change: &dyn Fn(&mut Header)| {
        all.push(malformed(how, archive(&sound, change)));
    };
    headed("another time", &|head| head.set_mtime(1));
    headed("another owner", &|head| head.set_uid(1));
    headed("another mode", &|head| head.set_mode(0o4755));
    headed("enormous", &|head| head.set_size(1 << 33));
    all
}

/// Valid archives, including digests, of packs that have a fault.
fn flawed(files: &Files) -> Vec<Malformed> {
    let mut all = Vec::new();
    let mut with = |how: &str, change: &dyn Fn(&mut Files)| {
        let mut changed = files.clone();
        change(&mut changed);
        assert!(changed != *files, "{how} changes nothing");
        all.push(malformed(how, archive(&entries("ana", &changed), &|_| {})));
    };
    let text = |files: &mut Files, path: &str, from: &str, to: &str| {
        let bytes = files.get_mut(path).unwrap();
        *bytes = String::from_utf8(bytes.clone())
            .unwrap()
            .replacen(from, to, 1)
            .into_bytes();
    };
    for path in [SPEECH, PROFILE, MANIFEST, GATE] {
        with(&format!("without {path}"), &|files| drop(files.remove(path)));
    }
    for path in [SPEECH, SCREEN, PROFILE, MANIFEST, GATE] {
        with(&format!("empty {path}"), &|files| {
            files.get_mut(path).unwrap().clear()
        });
        with(&format!("{path} of other bytes"), &|files| {
            files.insert(path.to_owned(), vec![0xff, 0xfe, 0x00, 0x41]);
        });
    }
    for (path, from, to) in [
        (MANIFEST, "language = \"ti\"", "language = \"am\""),
        (MANIFEST, "licence = \"CC0-1.0\"", "licence = \" \""),
        (MANIFEST, "quality = ", "qualty = "),
        (MANIFEST, "kind = \"human\"", "kind = \"robot\""),
        (MANIFEST, "[clip.gate]", "[clip.Gate]"),
        (MANIFEST, "[clip.gate]", "[clip.gates]"),
        (MANIFEST, "frames = ", "frames = 1"),
        (MANIFEST, "frames = ", "frames = -"),
        (MANIFEST, "file_sha256 = \"", "file_sha256 = \"0"),
        (MANIFEST, "text_sha256 = \"", "text_sha256 = \"0"),
        (SPEECH, "\ngate = ", "\ngate = x "),
        (SPEECH, "\ngate = ", "\ngate = { $x } "),
        (SPEECH, "\ngate = ", "\ngate = \u{1b}]0;x\u{7}"),
        (SPEECH, "\ngate = ", "\ngate = \u{202e}"),
        (SPEECH, "\ngate = ", "\n= gate "),
        (SCREEN, "\ngate-screen =", "\ngate-screen-x ="),
        (SCREEN, "\ngate-screen =", "\ngate-screen"),
        (SCREEN, "{ $left }", "{ $right }"),
        (SCREEN, "\nhelp-play = ", "\nhelp-play = \u{9b}31m"),
        (PROFILE, "direction = \"ltr\"", "direction = \"up\""),
        (PROFILE, "review = ", "reviews = "),
        (PROFILE, "serves = []", "serves = [\"uk\"]"),
        (PROFILE, "serves = []", "serves = []\nnear = [\"am\"]"),
        (PROFILE, "min = ", "min = -"),
    ] {
        with(&format!("{path}: {from:?} for {to:?}"), &|files| {
            text(files, path, from, to)
        });
    }
    for name in ["clipped", "loud", "quiet", "silent", "stereo", "slow", "peak"] {
        let sound = fs::read(crate::shipped::path(&format!("tests/sounds/{name}.ogg"))).unwrap();
        with(&format!("{name} gate"), &|files| {
            files.insert(GATE.to_owned(), sound.clone());
        });
    }
    with("half a gate", &|files| {
        let gate = files.get_mut(GATE).unwrap();
        gate.truncate(gate.len() / 2);
    });
    with("brackets without end", &|files| {
        files.insert(
            SPEECH.to_owned(),
            ("a = ".to_owned() + &"{".repeat(11_000)).into_bytes(),
        );
    });
    with("very many unknown texts", &|files| {
        let screen = files.get_mut(SCREEN).unwrap();
        screen.extend((0..600_000).flat_map(|n| format!("a{n} = A\n").into_bytes()));
    });
    with("a recording of no line", &|files| {
        files.insert("audio/speech/ti/nobody.ogg".to_owned(), files[GATE].clone());
    });
    all
}

#[test]
fn each_is_refused_with_a_reason_and_nothing_is_left_behind() {
    let home = Home::new();
    let file = home.built("ana", LANGUAGE);
    let (sound, files) = (fs::read(&file).unwrap(), files_of(&file));
    let all = [damaged(&sound), strange(&files), flawed(&files)];
    let all: Vec<Malformed> = all.into_iter().flatten().collect();
    assert!(all.len() >= 100, "{}", all.len());
    let mut reasons = BTreeSet::new();
    for one in &all {
        fs::write(&file, &one.bytes).unwrap();
        let said = home.run("pack install").arg(&file).end();
        assert_eq!(said.code, Some(3), "{}: {}", one.how, said.err);
        assert!(said.err.contains("ana"), "{}: no place: {}", one.how, said.err);
        let steers = |c: char| c.is_control() && c != '\n';
        assert!(!said.err.contains(steers), "{}: {:?}", one.how, said.err);
        assert!(said.err.len() < 100_000, "{}: {} bytes", one.how, said.err.len());
        assert_eq!(home.installed(), [""; 0], "{}", one.how);
        reasons.insert(said.err);
    }
    assert!(reasons.len() > 40, "{reasons:#?}");
    // The pack they were made from is accepted.
    fs::write(&file, &sound).unwrap();
    home.run("pack install").arg(&file).text();
}

#[test]
fn an_installed_pack_stays_when_another_of_its_name_is_refused() {
    let home = Home::new();
    let file = home.built("ana", LANGUAGE);
    home.run("pack install").arg(&file).text();
    let mut files = files_of(&file);
    files.insert(GATE.to_owned(), b"no sound".to_vec());
    fs::write(&file, archive(&entries("ana", &files), &|_| {})).unwrap();
    home.run("pack install --force").arg(&file).ends(3);
    assert_eq!(home.installed(), ["ana"]);
    home.run("plan cadence --for 3m --lang ti").text();
}

#[test]
fn of_very_many_faults_the_first_are_told_and_how_many_more_there_are() {
    let home = Home::new();
    let file = home.built("ana", LANGUAGE);
    let mut files = files_of(&file);
    let screen = files.get_mut(SCREEN).unwrap();
    screen.extend((0..5_000).flat_map(|n| format!("a{n} = A\n").into_bytes()));
    fs::write(&file, archive(&entries("ana", &files), &|_| {})).unwrap();
    let said = home.run("pack install").arg(&file).ends(3).err;
    assert!(said.lines().count() < 105, "{} lines", said.lines().count());
    assert!(said.contains("\n4900 more things are wrong.\n"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_pipe_is_no_pack() {
    let home = Home::new();
    let pipe = home.path("pipe.whpack");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    home.run("pack install").arg(&pipe).ends(3);
}
