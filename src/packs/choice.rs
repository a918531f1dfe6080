//! Which of several packs of one language is heard: one that has every line, before one that has not; a person, before
//! a synthesis; one that was installed, before the shipped one.
//!
//! The words and the sound of a language come from the one that is chosen, so that they fit each other.

use super::InstalledPack;
use crate::library::{Library, Pack, VoiceKind};
use crate::locale::{Locale, Speech};

/// What a pack is chosen by; the greatest is chosen.
type Worth = (bool, bool, bool);
/// A whole pack of a person that was installed.
const MOST_WORTHY: Worth = (true, true, true);

/// Marks in each language the one that is used, if it is not the shipped one.
pub(super) fn mark(packs: &mut [InstalledPack]) {
    let worths: Vec<Option<Worth>> = packs.iter().map(worth).collect();
    for index in 0..packs.len() {
        let language = packs[index].language.clone();
        let rivals = (0..packs.len()).filter(|other| packs[*other].language == language);
        // The first by name, where they are equal.
        let best = rivals.rev().max_by_key(|other| worths[*other]);
        // Nothing beats the most worthy; then the shipped one need not be opened, which every start would wait for.
        let beats_shipped = || worths[index] == Some(MOST_WORTHY) || worths[index] > shipped(&language);
        packs[index].is_used = best == Some(index) && beats_shipped();
    }
}

/// None, where it can't be read or its words are nowhere.
fn worth(installed: &InstalledPack) -> Option<Worth> {
    let pack = installed.pack.as_ref().ok()?;
    let library = Library::open(Some(&installed.folder)).ok()?;
    let speech = library.speech(&installed.language).ok()?;
    Some(worth_of(pack, &speech, true))
}

fn shipped(language: &Locale) -> Option<Worth> {
    let library = Library::default();
    let pack = library.pack(language).ok()??;
    let speech = library.speech(language).ok()?;
    Some(worth_of(&pack, &speech, false))
}

fn worth_of(pack: &Pack, speech: &Speech, is_installed: bool) -> Worth {
    let has_every_line = speech.lines().all(|(id, _)| pack.clips.contains_key(id));
    let is_person = pack.voice.kind == VoiceKind::Human;
    (has_every_line, is_person, is_installed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_pack_then_a_person_then_an_installed_one() {
        let [whole, person, installed] = [(true, false, false), (false, true, true), (false, false, true)];
        assert!(whole > person && person > installed);
        assert!((true, true, true) > (true, true, false));
        assert!((true, true, false) > (true, false, true));
        assert!(Some((false, false, true)) > None::<Worth>);
    }
}
