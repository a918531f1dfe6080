//! Which language is spoken and which is on the screen; never silently another than was asked for.

use super::Request;
use crate::library::{BASE_LANGUAGE, Library, LibraryError};
use crate::locale::{Locale, LocaleProfile, Match, Wish, from_environment, negotiate};

/// The languages of one run.
#[derive(Debug, Clone)]
pub struct LanguageChoice {
    /// What is spoken.
    pub narration: LocaleProfile,
    /// What the screen says.
    pub screen: LocaleProfile,
    /// What was asked for where the language that is spoken is only near to it.
    pub asked: Option<Locale>,
    /// The language the environment asked for, where nothing here serves it and English answers.
    pub unserved: Option<Locale>,
}

/// A language, and what was asked for where it is only near to that.
#[derive(Debug, Clone)]
struct Served {
    profile: LocaleProfile,
    asked: Option<Locale>,
}

impl LanguageChoice {
    /// Settles both languages: what `request` asks for first, then the environment that `variable` reads, then English.
    ///
    /// # Errors
    /// Where no language here serves what was asked for.
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

/// What serves `wish`. The other languages are looked into only where none has that very tag: that takes time before the
/// first sound.
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
    fn what_is_asked_for_goes_before_the_environment() {
        let choice = settled(Some("es-MX"), "fr_FR.UTF-8");
        assert_eq!(choice.narration.tag.to_string(), "es-419");
        assert_eq!(choice.screen.tag, choice.narration.tag);
        assert_eq!(settled(None, "fr_FR.UTF-8").narration.tag.to_string(), "fr");
    }

    #[test]
    fn a_language_that_is_near_or_not_there_is_told() {
        assert_eq!(settled(Some("pt-PT"), "C").asked, "pt-PT".parse().ok());
        let choice = settled(None, "tlh");
        assert_eq!(choice.narration.tag.to_string(), BASE_LANGUAGE);
        assert_eq!(choice.unserved, "tlh".parse().ok());
    }
}
