//! A pack in a language that is not shipped, made by the documented steps, and a home folder to install it into.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use sha2::{Digest, Sha256};
use tar::{Builder, EntryType, Header};
use tempfile::TempDir;
use warmhands::clip::ClipId;
use warmhands::library::Library;
use warmhands::locale::Locale;
use warmhands::packs::Workshop;

use crate::cli::run::{Run, warmhands};
use crate::shipped::{CARE_LINES, CONTROL_LINES};

/// The language of the pack, which is not shipped.
pub(crate) const LANGUAGE: &str = "ti";
/// The prefix of each of its texts, so that none is English.
pub(crate) const WORD: &str = "ሰላም";

/// A separate home folder, in which packs are made and installed.
pub(crate) struct Home(TempDir);

impl Home {
    pub(crate) fn new() -> Home {
        Home(TempDir::new().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The program, run by the owner of this home.
    pub(crate) fn run(&self, line: &str) -> Run {
        let data = self.path("data");
        warmhands(line).env("XDG_DATA_HOME", data.to_str().unwrap())
    }

    /// The contents of the folder of installed packs, including hidden files.
    pub(crate) fn installed(&self) -> Vec<String> {
        let entries = fs::read_dir(self.path("data/warmhands/packs"));
        let names = entries.into_iter().flatten().flatten();
        let mut names: Vec<String> = names
            .map(|entry| entry.file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    /// A new pack called `name` in `language`, with translated texts and no recordings.
    pub(crate) fn pack(&self, name: &str, language: &str) -> PathBuf {
        let folder = self.path(name);
        let made = self
            .run("pack new")
            .arg(&folder)
            .args("--voice Ana --licence CC0-1.0 --lang");
        made.arg(language).text();
        translate(&folder, language);
        folder
    }

    /// The same, with recordings of the lines `recorded`.
    pub(crate) fn recorded(&self, name: &str, language: &str, recorded: &dyn Fn(&str) -> bool) -> PathBuf {
        let folder = self.pack(name, language);
        record(&folder, recorded);
        folder
    }

    /// The archive of a pack in which only the rhythm can be played. All tests share one build of it.
    pub(crate) fn built(&self, name: &str, language: &str) -> PathBuf {
        let file = self.path(&format!("{name}.whpack"));
        let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
        let pack = (name.to_owned(), language.to_owned());
        let bytes = built.entry(pack).or_insert_with(|| build(name, language));
        fs::write(&file, bytes).unwrap();
        file
    }
}

/// The archives that were built, by name and language.
static BUILT: Mutex<BTreeMap<(String, String), Vec<u8>>> = Mutex::new(BTreeMap::new());

fn build(name: &str, language: &str) -> Vec<u8> {
    let home = Home::new();
    let folder = home.recorded(name, language, &in_cadence);
    let file = home.path("built.whpack");
    home.run("pack build").arg(&folder).arg("-o").arg(&file).text();
    fs::read(file).unwrap()
}

/// The lines of an earlier version, in which nothing was said by a control or before a session.
pub(crate) fn in_earlier_versions(line: &str) -> bool {
    let mut optional = CONTROL_LINES.messages().chain(CARE_LINES.messages());
    optional.all(|one| one.value.as_str() != line)
}

/// The lines of the rhythm alone and of the session for the key `h`, for all choices.
pub(crate) fn in_cadence(line: &str) -> bool {
    let library = Library::default();
    ["cadence", "it-hurts"].iter().any(|name| {
        let session = library.session(name).unwrap();
        let mut said = session.lines().flat_map(|(line, side)| line.value.messages(side));
        said.any(|message| message.as_str() == line) || (*name == "cadence" && line.starts_with("beat-"))
    })
}

fn translate(folder: &Path, language: &str) {
    let texts = folder.join("locales").join(language);
    if !texts.exists() {
        return;
    }
    let speech = texts.join("speech.ftl");
    let lines = fs::read_to_string(&speech).unwrap();
    let translated = lines.lines().map(|line| match line.split_once(" = ") {
        Some((id, text)) if !line.starts_with('#') => format!("{id} = {WORD} {text}\n"),
        _ => format!("{line}\n"),
    });
    fs::write(&speech, translated.collect::<String>()).unwrap();
    let terminal = texts.join("terminal.ftl");
    let screen = fs::read_to_string(&terminal).unwrap();
    let screen = screen.replace("gate-screen =\n    ", &format!("gate-screen =\n    {WORD} "));
    fs::write(&terminal, screen).unwrap();
}

/// Uses the shipped English recordings as those of the pack.
pub(crate) fn record(folder: &Path, recorded: &dyn Fn(&str) -> bool) {
    let library = Library::default();
    let english: Locale = "en-US".parse().unwrap();
    let shipped = library.pack(&english).unwrap().unwrap();
    let mut workshop = Workshop::open(folder).unwrap();
    for line in workshop.lines() {
        if recorded(line.message.as_str()) {
            let clip = ClipId::new(format!("speech/en-US/{}.ogg", line.message));
            let bytes = library.sound(&clip).unwrap().bytes;
            let frames = shipped.clips[&line.message].frames;
            workshop.keep(&line.message, &bytes, frames).unwrap();
        }
    }
}

/// The files of a pack, by their paths in it.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The contents of an archive, without its digests.
pub(crate) fn files_of(archive: &Path) -> Files {
    let mut files = Files::new();
    let bytes = fs::read(archive).unwrap();
    for entry in tar::Archive::new(bytes.as_slice()).entries().unwrap() {
        let mut entry = entry.unwrap();
        let path = entry.path().unwrap().to_str().unwrap().to_owned();
        let mut content = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut content).unwrap();
        let (_, inside) = path.split_once('/').unwrap();
        files.insert(inside.to_owned(), content);
    }
    files.remove("SHA256SUMS");
    files
}

/// One entry of an archive: its path, its type, its contents.
pub(crate) type Entry = (String, EntryType, Vec<u8>);

/// The entries of the pack `id`, including the digests, as docs/packs.md describes them.
pub(crate) fn entries(id: &str, files: &Files) -> Vec<Entry> {
    let hex = |bytes: &[u8]| -> String { bytes.iter().map(|byte| format!("{byte:02x}")).collect() };
    let digest = |(path, bytes): (&String, &Vec<u8>)| format!("{}  {path}\n", hex(&Sha256::digest(bytes)));
    let digests: String = files.iter().map(digest).collect();
    let plain = |path: &str, bytes: &[u8]| (format!("{id}/{path}"), EntryType::Regular, bytes.to_vec());
    let mut entries: Vec<Entry> = files.iter().map(|(path, bytes)| plain(path, bytes)).collect();
    entries.push(plain("SHA256SUMS", digests.as_bytes()));
    entries
}

/// An archive of `entries`, with each header changed by `change`.
pub(crate) fn archive(entries: &[Entry], change: &dyn Fn(&mut Header)) -> Vec<u8> {
    let mut builder = Builder::new(Vec::new());
    for (path, kind, bytes) in entries {
        let mut header = Header::new_ustar();
        let name = path.as_bytes();
        header.as_mut_bytes()[..name.len().min(100)].copy_from_slice(&name[..name.len().min(100)]);
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_mtime(0);
        header.set_entry_type(*kind);
        change(&mut header);
        header.set_cksum();
        builder.append(&header, bytes.as_slice()).unwrap();
    }
    builder.into_inner().unwrap()
}
