//! Chooses between several packs of one language. A complete pack comes before an incomplete one, then a human voice
//! before a synthetic one, then an installed pack before the shipped one.
//!
//! The texts and the recordings of a language both come from the chosen pack, so that they match.

use std::collections::BTreeSet;

use super::InstalledPack;
use crate::library::{Library, Pack, VoiceKind};
use crate::locale::{Locale, MessageId, Speech};

/// The criteria; the greatest value is chosen.
type Worth = (bool, bool, bool);
/// An installed, complete pack with a human voice.
const MOST_WORTHY: Worth = (true, true, true);

/// Marks the pack that is used in each language, unless that is the shipped one.
pub(super) fn mark(packs: &mut [InstalledPack]) {
    let worths: Vec<Option<Worth>> = packs.iter().map(worth).collect();
    for index in 0..packs.len() {
        let Some(language) = packs[index].language.clone() else {
            continue;
        };
        let rivals = (0..packs.len()).filter(|other| packs[*other].language.as_ref() == Some(&language));
        // `rev` makes the first by name win a tie.
        let best = rivals.rev().max_by_key(|other| worths[*other]);
        // Opening the shipped pack delays every start, so it is skipped when nothing can beat the installed one.
        let beats_shipped = || worths[index] == Some(MOST_WORTHY) || worths[index] > shipped(&language);
        packs[index].is_used = best == Some(index) && beats_shipped();
    }
}

/// `None` if the pack or its texts can't be read.
fn worth(installed: &InstalledPack) -> Option<Worth> {
    let pack = installed.pack.as_ref().ok()?;
    let library = Library::open(Some(installed.folder())).ok()?;
    let speech = library.speech(installed.language.as_ref()?).ok()?;
    Some(worth_of(pack, &speech, &library.optional_lines().ok()?, true))
}

fn shipped(language: &Locale) -> Option<Worth> {
    let library = Library::default();
    let pack = library.pack(language).ok()??;
    let speech = library.speech(language).ok()?;
    Some(worth_of(&pack, &speech, &library.optional_lines().ok()?, false))
}

/// A line that only a control says, or that is said before a session, is optional (law: new-lines).
fn worth_of(pack: &Pack, speech: &Speech, optional: &BTreeSet<MessageId>, is_installed: bool) -> Worth {
    let mut needed = speech.lines().filter(|(id, _)| !optional.contains(*id));
    let is_complete = needed.all(|(id, _)| pack.clips.contains_key(id));
    let is_person = pack.voice.kind == VoiceKind::Human;
    (is_complete, is_person, is_installed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn complete_comes_before_human_before_installed() {
        let [whole, person, installed] = [(true, false, false), (false, true, true), (false, false, true)];
        assert!(whole > person && person > installed);
        assert!((true, true, true) > (true, true, false));
        assert!((true, true, false) > (true, false, true));
        assert!(Some((false, false, true)) > None::<Worth>);
    }
}
