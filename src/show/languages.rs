//! Selects the spoken language and the language of the screen. Never falls back to another language without a notice.

use super::Request;
use crate::library::{BASE_LANGUAGE, Library, LibraryError};
use crate::locale::{Locale, LocaleProfile, Match, Wish, from_environment, named, nearest_name, negotiate};

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
    /// Whether the first language of the environment has no voice, and a later one speaks.
    pub is_divided: bool,
}

/// A language, and the requested language if it is only close to that.
#[derive(Debug, Clone)]
struct Served {
    profile: LocaleProfile,
    asked: Option<Locale>,
}

/// The languages of the words and the voice.
struct Surroundings {
    /// The first language that is here.
    words: Served,
    /// The first one that has a voice, if that is another one.
    voice: Option<Served>,
    unserved: Option<Locale>,
}

impl Surroundings {
    /// One language for the words and the voice.
    fn of(words: Served) -> Surroundings {
        Surroundings {
            words,
            voice: None,
            unserved: None,
        }
    }
}

impl LanguageChoice {
    /// Selects both languages: first by `request`, then by the environment that `variable` reads, then English.
    ///
    /// The environment may list several languages. The screen has the first one that is here, and the voice is the
    /// first one that has a voice: a list is a choice.
    ///
    /// # Errors
    /// If no language matches the request.
    pub fn settle(
        library: &Library,
        request: &Request,
        variable: &impl Fn(&str) -> Option<String>,
    ) -> Result<LanguageChoice, LibraryError> {
        let told = |wish: &Option<String>| wish.as_ref().map(|tag| find(library, tag)).transpose();
        let Surroundings {
            words,
            voice,
            unserved,
        } = match told(&request.lang)? {
            Some(language) => Surroundings::of(language),
            None => environment(library, variable)?,
        };
        let screen = told(&request.screen_lang)?.map(|answer| answer.profile);
        let is_divided = voice.is_some();
        let screen = screen.unwrap_or_else(|| words.profile.clone());
        let narration = voice.unwrap_or(words);
        Ok(LanguageChoice {
            is_divided: is_divided && screen.tag != narration.profile.tag,
            screen,
            narration: narration.profile,
            asked: narration.asked,
            unserved,
        })
    }

    /// With the voice of `narration`, which the user chose, and the same words on the screen if it `keeps_screen`.
    pub fn spoken_in(&self, narration: LocaleProfile, keeps_screen: bool) -> LanguageChoice {
        LanguageChoice {
            screen: match keeps_screen {
                true => self.screen.clone(),
                false => narration.clone(),
            },
            narration,
            asked: None,
            unserved: None,
            is_divided: false,
        }
    }
}

fn environment(
    library: &Library,
    variable: &impl Fn(&str) -> Option<String>,
) -> Result<Surroundings, LibraryError> {
    let wished = match from_environment(variable) {
        Wish::Unsaid => Vec::new(),
        Wish::Locales(tags) => tags,
    };
    let mut others = Others::default();
    let mut silent: Option<Served> = None;
    for wish in &wished {
        let Some(served) = answer_among(library, wish, &mut others)? else {
            continue;
        };
        let has_voice = library.has_voice(&served.profile.tag);
        match (silent.take(), has_voice) {
            (None, true) => return Ok(Surroundings::of(served)),
            (Some(words), true) => {
                return Ok(Surroundings {
                    voice: Some(served),
                    ..Surroundings::of(words)
                });
            }
            (first, false) => silent = first.or(Some(served)),
        }
    }
    if let Some(words) = silent {
        return Ok(Surroundings::of(words));
    }
    Ok(Surroundings {
        unserved: wished.into_iter().next(),
        ..Surroundings::of(find(library, BASE_LANGUAGE)?)
    })
}

/// The language that the user calls `text`, by a tag or by a name.
fn find(library: &Library, text: &str) -> Result<Served, LibraryError> {
    let tag = Locale::typed(text);
    if let Some(served) = tag.map(|wish| answer(library, &wish)).transpose()?.flatten() {
        return Ok(served);
    }
    let names = library.language_names();
    if let Some(profile) = called(library, &named(text, &names))? {
        return Ok(Served { profile, asked: None });
    }
    let nearest = nearest_name(text, &names).cloned();
    let known = library.languages().iter().map(Locale::to_string).collect();
    Err(LibraryError::unknown_language(text, nearest, known))
}

/// The language of a new pack that the user calls `text`: a shipped one of this name, or one that lists this tag as
/// its own, else the canonical form of the tag. `None` if it is neither a tag nor a name.
///
/// # Errors
/// If the languages can't be read.
pub fn language_of_a_pack(library: &Library, text: &str) -> Result<Option<Locale>, LibraryError> {
    if let Some(tag) = Locale::typed(text) {
        let shipped = library.profiles()?;
        return Ok(Some(match negotiate(&tag, &shipped) {
            Some(Match::Exact(profile)) => profile.tag.clone(),
            Some(Match::Serves(profile)) if profile.serves.contains(&tag) => profile.tag.clone(),
            _ => tag.canonical(),
        }));
    }
    let names = library.language_names();
    Ok(called(library, &named(text, &names))?.map(|profile| profile.tag))
}

/// The language that has one of the `tags` of a name. A name of several variants means the one that serves them all.
fn called(library: &Library, tags: &[&Locale]) -> Result<Option<LocaleProfile>, LibraryError> {
    match tags {
        [] => Ok(None),
        [tag] => library.profile((*tag).clone()).map(Some),
        [first, others @ ..] if others.iter().all(|tag| tag.is_variant_of(first)) => {
            Ok(answer(library, &first.without_region())?.map(|served| served.profile))
        }
        _ => Ok(None),
    }
}

/// The language that matches `wish`. The other languages are read only if none has exactly that tag, because reading
/// them delays the first sound.
fn answer(library: &Library, wish: &Locale) -> Result<Option<Served>, LibraryError> {
    answer_among(library, wish, &mut Others::default())
}

/// All languages, once they were needed.
type Others = Option<Vec<LocaleProfile>>;

/// [`answer`], for one wish of several: the other languages are read once for all of them.
fn answer_among(
    library: &Library,
    wish: &Locale,
    others: &mut Others,
) -> Result<Option<Served>, LibraryError> {
    if library.languages().contains(wish) {
        let profile = library.profile(wish.clone())?;
        return Ok(Some(Served { profile, asked: None }));
    }
    let available = match others {
        Some(read) => read,
        None => others.insert(library.profiles()?),
    };
    Ok(negotiate(wish, available).map(|found| Served {
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

    /// The voice and the screen in an environment with `list` as LANGUAGE and `lang` as LANG.
    fn surrounded(list: &str, lang: &str, request: &Request) -> (String, String, bool) {
        let variable = |name: &str| match name {
            "LANGUAGE" => Some(list.to_owned()),
            "LANG" => Some(lang.to_owned()),
            _ => None,
        };
        let choice = LanguageChoice::settle(&Library::default(), request, &variable).unwrap();
        let [voice, screen] = [&choice.narration, &choice.screen].map(|profile| profile.tag.to_string());
        (voice, screen, choice.is_divided)
    }

    #[test]
    fn a_list_gives_the_words_in_its_first_language_and_the_voice_in_its_first_that_has_one() {
        let library = Library::default();
        let mut silent = library
            .languages()
            .into_iter()
            .filter(|tag| !library.has_voice(tag));
        let (one, two) = (
            silent.next().unwrap().to_string(),
            silent.next().unwrap().to_string(),
        );
        let nothing = Request::default();
        let settled = |list: &str, lang: &str| {
            let (voice, screen, is_divided) = surrounded(list, lang, &nothing);
            format!("{voice} {screen} {is_divided}")
        };
        assert_eq!(settled(&format!("{one}:en"), &one), format!("en-US {one} true"));
        assert_eq!(settled(&format!("{one}:fr"), "C"), "en-US en-US false");
        assert_eq!(
            settled(&format!("{one}:{two}:xx:fr:de"), "de"),
            format!("fr {one} true")
        );
        assert_eq!(settled(&one, &one), format!("{one} {one} false"));
        assert_eq!(
            settled(&format!("{one}:{two}"), &two),
            format!("{one} {one} false")
        );
        assert_eq!(settled(&format!("xx:fr:{one}"), "de"), "fr fr false");
        let english = Request {
            screen_lang: Some("en".into()),
            ..Request::default()
        };
        assert_eq!(surrounded(&format!("{one}:fr"), &one, &english).0, "fr");
        assert!(
            !surrounded(&format!("{one}:en"), &one, &english).2,
            "one language"
        );
        let named = Request {
            lang: Some(one.clone()),
            ..Request::default()
        };
        assert_eq!(surrounded("en", "en", &named), (one.clone(), one, false));
    }

    #[test]
    fn a_language_is_called_by_its_name() {
        for (name, tag) in [
            ("english", "en-US"),
            ("British English", "en-GB"),
            ("englisch", "en-US"),
            ("Español", "es-419"),
            ("arabisch", "ar"),
            ("in_ID.UTF-8", "id"),
            ("cmn-Hans-CN", "zh-CN"),
        ] {
            assert_eq!(settled(Some(name), "C").narration.tag.to_string(), tag, "{name}");
        }
    }

    #[test]
    fn a_pack_is_for_a_shipped_language_or_has_a_canonical_tag() {
        let library = Library::default();
        for (text, tag) in [
            ("es-419", Some("es-419")),
            ("spanish", Some("es-419")),
            ("fil", Some("tl")),
            ("cmn-Hans-CN", Some("zh-CN")),
            ("es", Some("es-419")),
            ("es-MX", Some("es-419")),
            ("pt-PT", Some("pt-PT")),
            ("ar-XK", Some("ar-XK")),
            ("iw_IL", Some("he-IL")),
            ("ti", Some("ti")),
            ("klingonese", None),
            // A word of the names of many languages.
            ("tiếng", None),
        ] {
            let found = language_of_a_pack(&library, text).unwrap();
            assert_eq!(found.map(|tag| tag.to_string()).as_deref(), tag, "{text}");
        }
    }

    #[test]
    fn a_close_or_missing_language_is_reported() {
        assert_eq!(settled(Some("pt-PT"), "C").asked, "pt-PT".parse().ok());
        let choice = settled(None, "tlh");
        assert_eq!(choice.narration.tag.to_string(), BASE_LANGUAGE);
        assert_eq!(choice.unserved, "tlh".parse().ok());
    }
}
