//! Packs: archives of any bytes, and archives that are built correctly from files of any bytes. Each is installed.

use std::cell::RefCell;
use std::fs;

use sha2::{Digest, Sha256};
use tar::{Builder, EntryType, Header};
use tempfile::TempDir;
use warmhands::packs::Packs;

use super::shipped;
use crate::search::{CASES, Target};

const PIECES: &[&[u8]] = &[
    b"ustar\x0000",
    b"ustar  \0",
    b"ana/",
    b"../",
    b"/",
    b"./",
    b"audio/speech/ti/pack.toml",
    b"locales/ti/speech.ftl",
    b"SHA256SUMS",
    b"0000644\0",
    b"00000000000\0",
    b"77777777777\0",
    b"\x80\0\0\0\0\0\0\0\xff\xff\xff\xff",
    b"0",
    b"1",
    b"2",
    b"5",
    b"L",
    b"K",
    b"x",
    b"g",
    b"S",
    b"30 path=../x\n",
    b"[clip.gate]\n",
    b"{",
    b"[",
    b"a = ",
    b"\n",
    b"\"",
    b"\0\0\0\0\0\0\0\0",
];

const MANIFEST: &[u8] = b"language = \"ti\"\nlicence = \"CC0-1.0\"\nquality = \"narration\"\n\
    [voice]\nkind = \"human\"\nname = \"Ana\"\n";
const PROFILE: &[u8] = b"name = \"ti\"\ndirection = \"ltr\"\nserves = []\n\
    rate = { unit = \"words\", min = 100, max = 160 }\nreview = \"none\"\n";
const SPEECH: &[u8] = b"# First\ngate = One.\nwash-hands = Two.\n";

/// The files of a small pack.
const FILES: [(&str, &[u8]); 5] = [
    ("audio/speech/ti/gate.ogg", b"OggS"),
    ("audio/speech/ti/pack.toml", MANIFEST),
    ("locales/ti/locale.toml", PROFILE),
    ("locales/ti/speech.ftl", SPEECH),
    ("locales/ti/terminal.ftl", b"gate-screen = Three.\n"),
];

/// An archive of any bytes.
pub(crate) fn archive() -> Target {
    Target {
        seeds: vec![packed(&FILES)],
        pieces: PIECES,
        cases: CASES,
        read: install,
    }
}

/// The bytes of one file of a pack, behind a byte that says of which. The rest of the pack is sound.
pub(crate) fn contents() -> Target {
    let seed = |index: usize, bytes: &[u8]| [&[index as u8], bytes].concat();
    let mut seeds: Vec<Vec<u8>> = FILES
        .iter()
        .enumerate()
        .map(|(at, (_, bytes))| seed(at, bytes))
        .collect();
    seeds.push(seed(0, &shipped("tests/sounds/calm.ogg")));
    Target {
        seeds,
        pieces: PIECES,
        // Each that is read as far as the check is written to the disk.
        cases: CASES / 10,
        read: |bytes| {
            let Some((which, bytes)) = bytes.split_first() else {
                return;
            };
            let mut files = FILES;
            files[usize::from(*which) % FILES.len()].1 = bytes;
            install(&packed(&files));
        },
    }
}

/// Installs the archive `bytes`. A refused one leaves nothing behind.
fn install(bytes: &[u8]) {
    thread_local!(static FOLDER: RefCell<TempDir> = RefCell::new(TempDir::new().unwrap()));
    FOLDER.with_borrow(|folder| {
        let (file, packs) = (folder.path().join("x.whpack"), folder.path().join("packs"));
        fs::write(&file, bytes).unwrap();
        let refused = Packs::at(&packs).install(&file, true).is_err();
        let left = fs::read_dir(&packs).map_or(0, Iterator::count);
        assert!(!refused || left == 0, "{left} left");
    });
}

/// The archive of `files`, as docs/packs.md describes it.
fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = Builder::new(Vec::new());
    let mut digests = String::new();
    for (path, bytes) in files {
        let digest: String = Sha256::digest(bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        digests += &format!("{digest}  {path}\n");
        append(&mut builder, path, bytes);
    }
    append(&mut builder, "SHA256SUMS", digests.as_bytes());
    builder.into_inner().unwrap()
}

fn append(builder: &mut Builder<Vec<u8>>, path: &str, bytes: &[u8]) {
    let mut header = Header::new_ustar();
    header.set_path(format!("ana/{path}")).unwrap();
    header.set_size(bytes.len() as u64);
    header.set_mode(0o644);
    header.set_mtime(0);
    header.set_entry_type(EntryType::Regular);
    header.set_cksum();
    builder.append(&header, bytes).unwrap();
}
