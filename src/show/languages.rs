//! Selects the spoken language and the language of the screen. Never falls back to another language without a notice.

use super::Request;
use crate::library::{BASE_LANGUAGE, Library, LibraryError};
use crate::locale::{Locale, LocaleProfile, Match, Wish, from_environment, negotiate};

/// The languages of one run.
#[derive(Debug, Clone)]
pub struct LanguageChoice {
    /// The spoken language.
    pub narration: LocaleProfile,
    /// The language of the screen.
    pub screen: LocaleProfile,
    /// The requested language, if the spoken one is only close to it.
    pub asked: Option<Locale>,
    /// The language of the environment, if none here matches it and English is used instead.
    pub unserved: Option<Locale>,
}

/// A language, and the requested language if it is only close to that.
#[derive(Debug, Clone)]
struct Served {
    profile: LocaleProfile,
    asked: Option<Locale>,
}

impl LanguageChoice {
    /// Selects both languages: first by `request`, then by the environment that `variable` reads, then English.
    ///
    /// # Errors
    /// If no language matches the request.
    pub fn settle(
        library: &Library,
        request: &Request,
        variable: &impl Fn(&str) -> Option<String>,
    ) -> Result<LanguageChoice, LibraryError> {
        let told = |wish: &Option<String>| wish.as_ref().map(|tag| find(library, tag)).transpose();
        let (narration, unserved) = match told(&request.lang)? {
            Some(answer) => (answer, None),
            None => environment(library, variable)?,
        };
        let screen = told(&request.screen_lang)?.map(|answer| answer.profile);
        Ok(LanguageChoice {
            screen: screen.unwrap_or_else(|| narration.profile.clone()),
            narration: narration.profile,
            asked: narration.asked,
            unserved,
        })
    }
}

fn environment(
    library: &Library,
    variable: &impl Fn(&str) -> Option<String>,
) -> Result<(Served, Option<Locale>), LibraryError> {
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

fn find(library: &Library, tag: &str) -> Result<Served, LibraryError> {
    let served = match tag.parse() {
        Ok(wish) => answer(library, &wish)?,
        Err(_) => None,
    };
    served.ok_or_else(|| {
        let known = library.languages().iter().map(Locale::to_string).collect();
        LibraryError::unknown_language(tag, known)
    })
}

/// The language that matches `wish`. The other languages are read only if none has exactly that tag, because reading
/// them delays the first sound.
fn answer(library: &Library, wish: &Locale) -> Result<Option<Served>, LibraryError> {
    if library.languages().contains(wish) {
        let profile = library.profile(wish.clone())?;
        return Ok(Some(Served { profile, asked: None }));
    }
    let available = library.profiles()?;
    Ok(negotiate(wish, &available).map(|found| Served {
        profile: found.profile().clone(),
        asked: matches!(found, Match::Near(_)).then(|| wish.clone()),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settled(lang: Option<&str>, environment: &str) -> LanguageChoice {
        let request = Request {
            lang: lang.map(str::to_owned),
            ..Request::default()
        };
        let variable = |name: &str| (name == "LANG").then(|| environment.to_owned());
        LanguageChoice::settle(&Library::default(), &request, &variable).unwrap()
    }

    #[test]
    fn the_request_overrides_the_environment() {
        let choice = settled(Some("es-MX"), "fr_FR.UTF-8");
        assert_eq!(choice.narration.tag.to_string(), "es-419");
        assert_eq!(choice.screen.tag, choice.narration.tag);
        assert_eq!(settled(None, "fr_FR.UTF-8").narration.tag.to_string(), "fr");
    }

    #[test]
    fn a_close_or_missing_language_is_reported() {
        assert_eq!(settled(Some("pt-PT"), "C").asked, "pt-PT".parse().ok());
        let choice = settled(None, "tlh");
        assert_eq!(choice.narration.tag.to_string(), BASE_LANGUAGE);
        assert_eq!(choice.unserved, "tlh".parse().ok());
    }
}
