//! Which language is spoken and which is on the screen; never silently another than was asked for.

use super::arguments::Common;
use crate::library::{BASE_LANGUAGE, LibraryError};
use crate::locale::{Locale, LocaleProfile, Wish, from_environment, negotiate};

/// The languages of one run.
#[derive(Debug, Clone)]
pub(super) struct Chosen {
    /// What is spoken.
    pub(super) narration: LocaleProfile,
    /// What the screen says.
    pub(super) screen: LocaleProfile,
    /// The language the environment asked for, where nothing here serves it and English answers.
    pub(super) unserved: Option<Locale>,
}

/// Settles both languages: options first, then the environment, then English.
pub(super) fn choose(
    available: &[LocaleProfile],
    wishes: &Common,
    variable: &impl Fn(&str) -> Option<String>,
) -> Result<Chosen, LibraryError> {
    let told = |wish: &Option<String>| wish.as_ref().map(|tag| find(tag, available)).transpose();
    let (narration, screen) = (told(&wishes.lang)?, told(&wishes.screen_lang)?);
    let (environment, unserved) = environment(available, variable)?;
    let narration_told = narration.is_some();
    let narration = narration.unwrap_or(environment);
    Ok(Chosen {
        screen: screen.unwrap_or(narration).clone(),
        narration: narration.clone(),
        unserved: unserved.filter(|_| !narration_told),
    })
}

fn environment<'a>(
    available: &'a [LocaleProfile],
    variable: &impl Fn(&str) -> Option<String>,
) -> Result<(&'a LocaleProfile, Option<Locale>), LibraryError> {
    let wished = match from_environment(variable) {
        Wish::Unsaid => Vec::new(),
        Wish::Locales(tags) => tags,
    };
    let served = wished
        .iter()
        .find_map(|tag| negotiate(tag, available))
        .map(|found| found.profile());
    match served {
        Some(profile) => Ok((profile, None)),
        None => Ok((find(BASE_LANGUAGE, available)?, wished.into_iter().next())),
    }
}

fn find<'a>(tag: &str, available: &'a [LocaleProfile]) -> Result<&'a LocaleProfile, LibraryError> {
    let served = tag
        .parse()
        .ok()
        .and_then(|tag: Locale| negotiate(&tag, available));
    served.map(|found| found.profile()).ok_or_else(|| {
        let known = available.iter().map(|profile| profile.tag.to_string()).collect();
        LibraryError::unknown_language(tag, known)
    })
}
