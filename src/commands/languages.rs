//! Which language is spoken and which is on the screen; never silently another than was asked for.

use super::arguments::Common;
use crate::library::{BASE_LANGUAGE, Library, LibraryError};
use crate::locale::{Locale, LocaleProfile, Match, Wish, from_environment, negotiate};

/// The languages of one run.
#[derive(Debug, Clone)]
pub(super) struct Chosen {
    /// What is spoken.
    pub(super) narration: LocaleProfile,
    /// What the screen says.
    pub(super) screen: LocaleProfile,
    /// What was asked for where the language that is spoken is only near to it.
    pub(super) asked: Option<Locale>,
    /// The language the environment asked for, where nothing here serves it and English answers.
    pub(super) unserved: Option<Locale>,
}

/// A language, and what was asked for where it is only near to that.
#[derive(Debug, Clone)]
struct Answer {
    profile: LocaleProfile,
    asked: Option<Locale>,
}

/// Settles both languages: options first, then the environment, then English.
pub(super) fn choose(
    library: &Library,
    wishes: &Common,
    variable: &impl Fn(&str) -> Option<String>,
) -> Result<Chosen, LibraryError> {
    let told = |wish: &Option<String>| wish.as_ref().map(|tag| find(library, tag)).transpose();
    let (narration, unserved) = match told(&wishes.lang)? {
        Some(answer) => (answer, None),
        None => environment(library, variable)?,
    };
    let screen = told(&wishes.screen_lang)?.map(|answer| answer.profile);
    Ok(Chosen {
        screen: screen.unwrap_or_else(|| narration.profile.clone()),
        narration: narration.profile,
        asked: narration.asked,
        unserved,
    })
}

fn environment(
    library: &Library,
    variable: &impl Fn(&str) -> Option<String>,
) -> Result<(Answer, Option<Locale>), LibraryError> {
    let wished = match from_environment(variable) {
        Wish::Unsaid => Vec::new(),
        Wish::Locales(tags) => tags,
    };
    for wish in &wished {
        if let Some(answer) = answer(library, wish)? {
            return Ok((answer, None));
        }
    }
    Ok((find(library, BASE_LANGUAGE)?, wished.into_iter().next()))
}

fn find(library: &Library, tag: &str) -> Result<Answer, LibraryError> {
    let served = match tag.parse() {
        Ok(wish) => answer(library, &wish)?,
        Err(_) => None,
    };
    served.ok_or_else(|| {
        let known = library.languages().iter().map(Locale::to_string).collect();
        LibraryError::unknown_language(tag, known)
    })
}

/// What serves `wish`. The other languages are looked into only where none has that very tag: that takes time before the
/// first sound.
fn answer(library: &Library, wish: &Locale) -> Result<Option<Answer>, LibraryError> {
    if library.languages().contains(wish) {
        let profile = library.profile(wish.clone())?;
        return Ok(Some(Answer { profile, asked: None }));
    }
    let available = library.profiles()?;
    Ok(negotiate(wish, &available).map(|found| Answer {
        profile: found.profile().clone(),
        asked: matches!(found, Match::Near(_)).then(|| wish.clone()),
    }))
}
