//! Checks a pack's manifest against the lines of its language and the files in its folder.
//!
//! Must not know the sound in the files.

use std::collections::BTreeSet;

use super::opened::Language;
use super::{Finding, Flaw};
use crate::library::places::{recording, recordings, sound_file};
use crate::library::{Library, LibraryError, Pack};
use crate::locale::{MessageId, Speech};

/// Checks the manifest of `language`, in which the lines `optional` may be missing.
pub(super) fn findings(
    library: &Library,
    language: &Language,
    pack: &Pack,
    optional: &BTreeSet<MessageId>,
) -> Vec<Finding> {
    let mut findings = said_of_itself(language, pack);
    if let Some(speech) = &language.speech {
        findings.extend(missing(language, pack, speech, optional));
        findings.extend(stale(pack, speech));
        findings.extend(extra(pack, speech));
    }
    findings.extend(outside(library, language, pack));
    findings.extend(same(library, language, pack));
    findings
        .into_iter()
        .map(|finding| finding.of(&language.tag))
        .collect()
}

fn said_of_itself(language: &Language, pack: &Pack) -> Vec<Finding> {
    let mut flaws = Vec::new();
    if pack.language != language.tag.to_string() {
        let told = pack.language.clone();
        flaws.push(Flaw::OtherLanguage { told });
    }
    if pack.licence.trim().is_empty() {
        flaws.push(Flaw::NoLicence);
    }
    flaws
        .into_iter()
        .map(|flaw| Finding::new(&pack.file, flaw))
        .collect()
}

/// Lines without a recording, except those that are optional.
fn missing(
    language: &Language,
    pack: &Pack,
    speech: &Speech,
    optional: &BTreeSet<MessageId>,
) -> Vec<Finding> {
    let needed = speech.lines().filter(|(id, _)| !optional.contains(id));
    let unrecorded = needed.filter(|(id, _)| !pack.clips.contains_key(id));
    let finding = |id: &MessageId| {
        Finding::refused(LibraryError::NoClip {
            file: pack.file.clone(),
            message: id.clone(),
            language: language.tag.clone(),
        })
    };
    unrecorded.map(|(id, _)| finding(id)).collect()
}

/// Recordings of an earlier text of their line (law: stale).
fn stale(pack: &Pack, speech: &Speech) -> Vec<Finding> {
    let stale = pack
        .clips
        .iter()
        .filter(|(id, _)| speech.line(id).is_some_and(|line| pack.is_stale(id, &line.text)));
    stale
        .map(|(id, clip)| Finding::new(&pack.file, Flaw::Stale).at(clip.spot).about(id))
        .collect()
}

/// Recordings that belong to no line.
fn extra(pack: &Pack, speech: &Speech) -> Vec<Finding> {
    let extra = pack.clips.iter().filter(|(id, _)| speech.line(id).is_none());
    extra
        .map(|(id, clip)| Finding::new(&pack.file, Flaw::Extra).at(clip.spot).about(id))
        .collect()
}

/// Recordings that another line has too, although its words differ (law: its-line). Each pair is found once.
fn same(library: &Library, language: &Language, pack: &Pack) -> Vec<Finding> {
    let finding = |message: &MessageId| {
        let other = pack.twin_of(message).filter(|other| *other < message)?;
        let path = sound_file(&recording(&language.tag, message));
        Some(Finding::refused(LibraryError::SameSound {
            file: library.data().name_of(&path),
            message: message.clone(),
            other: other.clone(),
            language: language.tag.clone(),
        }))
    };
    pack.clips.keys().filter_map(finding).collect()
}

/// Sound files that the manifest does not have: recordings of a line, and of none.
fn outside(library: &Library, language: &Language, pack: &Pack) -> Vec<Finding> {
    let folder = recordings(&language.tag);
    let ids = |ids: &mut dyn Iterator<Item = &MessageId>| ids.map(ToString::to_string).collect();
    let listed: BTreeSet<String> = ids(&mut pack.clips.keys());
    let lines = language.speech.iter().flat_map(Speech::lines);
    let lines: BTreeSet<String> = ids(&mut lines.map(|(id, _)| id));
    let files = library.data().names(&folder);
    let stems = files.iter().filter_map(|file| file.strip_suffix(".ogg"));
    let outside = stems.filter(|stem| !listed.contains(*stem));
    outside
        .map(|stem| {
            let file = library.data().name_of(&format!("{folder}/{stem}.ogg"));
            let flaw = match lines.contains(stem) {
                true => Flaw::Unlisted,
                false => Flaw::Extra,
            };
            Finding::new(file, flaw).about(stem)
        })
        .collect()
}
