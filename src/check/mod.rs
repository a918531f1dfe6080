//! Checks all data, shipped or the user's own, and reports every flaw with its place.
//!
//! Each file has one kind of finding. Must not know the terminal. No check stops at the first flaw.

mod figures;
mod finding;
mod lengths;
mod music;
mod opened;
mod packs;
mod parallel;
mod plans;
mod refusal;
mod sounds;
mod tally;
mod texts;
mod translations;

use serde::Serialize;

use crate::library::{Library, MusicEntry, PackClip};
use crate::locale::{Locale, MessageId, Speech};
use opened::{Language, OpenedData};

pub use finding::{Finding, Flaw};
pub(crate) use plans::all_choices;
pub use tally::Tally;

/// The findings of `check`, and how much it checked.
#[derive(Debug)]
pub struct CheckReport {
    /// All findings, ordered by file.
    pub findings: Vec<Finding>,
    /// The progress of each language, ordered by tag.
    pub languages: Vec<Tally>,
    /// How much was checked.
    pub checked: Checked,
}

/// How much was checked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Checked {
    /// Languages.
    pub languages: usize,
    /// Spoken lines, in all languages.
    pub lines: usize,
    /// Recordings of these lines.
    pub recordings: usize,
    /// Sessions.
    pub sessions: usize,
    /// Plans compiled from them.
    pub plans: usize,
    /// Signals.
    pub signals: usize,
    /// Pieces of music.
    pub music: usize,
}

/// One sound to check.
enum Sound<'a> {
    Music(&'a MusicEntry),
    Recording(&'a Language, &'a MessageId, &'a PackClip),
    Signal(String),
}

/// Checks all of `library`.
pub fn check(library: &Library) -> CheckReport {
    let mut findings = Vec::new();
    let opened = opened::open(library, &mut findings);
    findings.extend(unsourced(&opened));
    findings.extend(figures::findings(library, &opened));
    let compiled = plans::compile_all(library, &opened);
    findings.extend(compiled.findings);
    let sounds = sounds_of(library, &opened);
    look(library, &opened, &sounds, compiled.plans, findings)
}

/// Checks the texts and recordings that `library` has in `language`, and nothing else.
pub fn check_language(library: &Library, language: &Locale) -> CheckReport {
    let mut findings = Vec::new();
    let opened = opened::open_language(library, language, &mut findings);
    let sounds: Vec<Sound<'_>> = recordings_of(&opened).collect();
    let mut report = look(library, &opened, &sounds, 0, findings);
    let is_its = |finding: &Finding| finding.language.as_ref() == Some(language);
    report.findings.retain(is_its);
    report.languages.retain(|tally| tally.language == *language);
    report
}

/// Adds the findings about the texts, the packs and the `sounds` to `findings`.
fn look(
    library: &Library,
    opened: &OpenedData,
    sounds: &[Sound<'_>],
    plans: usize,
    mut findings: Vec<Finding>,
) -> CheckReport {
    findings.extend(texts::findings(library, opened));
    findings.extend(translations::findings(library, opened));
    findings.extend(lengths::findings(library, opened));
    for language in &opened.languages {
        let pack = language.pack.iter();
        findings.extend(pack.flat_map(|pack| packs::findings(library, language, pack, &opened.optional)));
    }
    findings.extend(
        parallel::each(sounds, |sound| sound.findings(library))
            .into_iter()
            .flatten(),
    );
    findings.sort_by(|a, b| (&a.file, a.spot).cmp(&(&b.file, b.spot)));
    CheckReport {
        findings,
        languages: tally::tallies(opened),
        checked: counted(opened, sounds, plans),
    }
}

/// Numbers that their sources do not support (law: sourced).
fn unsourced(opened: &OpenedData) -> Vec<Finding> {
    let Some(sources) = &opened.sources else {
        return Vec::new();
    };
    let faults = opened.sessions.iter().flat_map(|session| sources.faults(session));
    let unsourced = opened.policies.faults(sources).into_iter();
    faults.chain(unsourced).map(Finding::refused).collect()
}

/// Every sound, the longest first, so that the threads finish at about the same time.
fn sounds_of<'a>(library: &Library, opened: &'a OpenedData) -> Vec<Sound<'a>> {
    let music = opened.music.iter().map(|(_, entry)| Sound::Music(entry));
    let signals = library.data().names("audio/signals").into_iter();
    let signals = signals.filter(|file| file.ends_with(".ogg")).map(Sound::Signal);
    music.chain(recordings_of(opened)).chain(signals).collect()
}

fn recordings_of(opened: &OpenedData) -> impl Iterator<Item = Sound<'_>> {
    opened.languages.iter().flat_map(|language| {
        let clips = language.pack.iter().flat_map(|pack| &pack.clips);
        clips.map(move |(message, clip)| Sound::Recording(language, message, clip))
    })
}

impl Sound<'_> {
    fn findings(&self, library: &Library) -> Vec<Finding> {
        match self {
            Sound::Music(entry) => music::findings(library, entry),
            Sound::Recording(language, message, told) => sounds::recording(library, language, message, told),
            Sound::Signal(file) => sounds::signal(library, file),
        }
    }
}

fn counted(opened: &OpenedData, sounds: &[Sound<'_>], plans: usize) -> Checked {
    let lines = opened
        .languages
        .iter()
        .flat_map(|language| &language.speech)
        .flat_map(Speech::lines);
    let of = |kind: fn(&Sound<'_>) -> bool| sounds.iter().filter(|sound| kind(sound)).count();
    Checked {
        languages: opened.languages.len(),
        lines: lines.count(),
        recordings: of(|sound| matches!(sound, Sound::Recording(..))),
        sessions: opened.sessions.len(),
        plans,
        signals: of(|sound| matches!(sound, Sound::Signal(_))),
        music: of(|sound| matches!(sound, Sound::Music(_))),
    }
}
