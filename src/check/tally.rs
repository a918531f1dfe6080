//! The progress of each language, one row per language.
//!
//! Must not know flaws beyond those that the row counts.

use serde::Serialize;

use super::opened::{Language, OpenedData};
use crate::library::TextFile;
use crate::locale::Locale;

/// The progress of one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Its tag.
    pub language: Locale,
    /// Its texts, spoken and on screen.
    pub texts: usize,
    /// Texts of the base language that it lacks.
    pub missing: usize,
    /// Texts that are not known to be translated from the current text of the base language.
    pub outdated: usize,
    /// Texts identical to the base language.
    pub untranslated: usize,
    /// Recordings that its pack lists.
    pub recordings: usize,
}

/// One row for each language of `opened`.
pub(super) fn tallies(opened: &OpenedData) -> Vec<Tally> {
    let of = |language| tally(opened.base(), language);
    opened.languages.iter().map(of).collect()
}

fn tally(base: Option<&Language>, language: &Language) -> Tally {
    let mut tally = Tally {
        language: language.tag.clone(),
        texts: 0,
        missing: 0,
        outdated: 0,
        untranslated: 0,
        recordings: language.pack.as_ref().map_or(0, |pack| pack.clips.len()),
    };
    for part in TextFile::ALL {
        let texts = language.texts(part).unwrap_or_default();
        tally.texts += texts.len();
        let Some(base) = base.filter(|_| !language.is_base()) else {
            continue;
        };
        for (id, model) in base.texts(part).unwrap_or_default() {
            let Some(text) = texts.get(id) else {
                tally.missing += 1;
                continue;
            };
            tally.outdated += usize::from(language.is_outdated(part, id, &model));
            tally.untranslated += usize::from(language.left(base, &model, text));
        }
    }
    tally
}
