//! The names of the languages, as every language writes them.

use super::Library;
use crate::document::Source;
use crate::locale::{LanguageName, Locale, Messages, name_id, other_names_id};

/// What separates several names in one message.
const COMMAS: [char; 4] = [',', '،', '、', '，'];

impl Library {
    /// Every name of every language: its own name, and its names in the texts of all languages. Languages that can't be
    /// read have none.
    pub fn language_names(&self) -> Vec<LanguageName> {
        let tags = self.languages();
        let own = tags.iter().filter_map(|tag| {
            let name = self.profile(tag.clone()).ok()?.name;
            let tag = tag.clone();
            Some(LanguageName { tag, name })
        });
        let texts = tags.iter().filter_map(|tag| self.own_messages(tag));
        let foreign = texts.flat_map(|texts| {
            tags.iter()
                .flat_map(move |tag| names_in(&texts, tag))
                .collect::<Vec<_>>()
        });
        own.chain(foreign).collect()
    }

    /// The screen texts of `language` alone, if they can be read.
    fn own_messages(&self, language: &Locale) -> Option<Messages> {
        let (file, text) = self.needed(&format!("locales/{language}/terminal.ftl")).ok()?;
        let source = Source {
            file: &file,
            text: &text,
        };
        Messages::none().then(language, source).ok()
    }
}

/// The names of the language `tag` in `texts`.
fn names_in(texts: &Messages, tag: &Locale) -> Vec<LanguageName> {
    let named = |name: &str| LanguageName {
        tag: tag.clone(),
        name: name.trim().to_owned(),
    };
    let [name, others] =
        [name_id(tag), other_names_id(tag)].map(|id| texts.has(&id).then(|| texts.text(&id)));
    let others = others.unwrap_or_default();
    let others = others.split(COMMAS).filter(|name| !name.trim().is_empty());
    name.iter().map(String::as_str).chain(others).map(named).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::locale::{LocaleProfile, named, negotiate};

    /// The languages that a name means, as tags.
    fn meant(text: &str, names: &[LanguageName]) -> String {
        let tags = named(text, names).into_iter().map(Locale::to_string);
        tags.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_language_is_known_by_its_names_in_other_languages() {
        let names = Library::default().language_names();
        for (text, tags) in [
            ("spanish", "es-419"),
            ("chinese", "zh-CN"),
            ("mandarin", "zh-CN"),
            ("deutsch", "de"),
            ("español", "es-419"),
            ("ESPANOL", "es-419"),
            ("中文", "zh-CN"),
            ("普通话", "zh-CN"),
            ("espagnol", "es-419"),
            ("arabisch", "ar"),
            ("angielski", "en-GB en-US"),
            ("british english", "en-GB"),
            ("brasileiro", "pt-BR"),
            ("filipino", "tl"),
            ("tagalog", "tl"),
            ("kreyol", "ht"),
            ("Haitian Creole", "ht"),
            ("bangla", "bn"),
            ("Bahasa Indonesia", "id"),
            ("kiswahili", "sw"),
            ("हिन्दी", "hi"),
            ("العربيّة", "ar"),
            ("اردو", "ur"),
            ("日本語", "ja"),
            ("tiếng việt", "vi"),
            ("rusça", "ru"),
            ("İNGİLİZCE", "en-GB en-US"),
            ("klingon", ""),
            ("tiếng", ""),
        ] {
            assert_eq!(meant(text, &names), tags, "{text}");
        }
    }

    #[test]
    fn no_name_means_two_languages() {
        let library = Library::default();
        let (names, profiles) = (library.language_names(), library.profiles().unwrap());
        assert!(names.len() > profiles.len() * profiles.len());
        for LanguageName { tag, name } in &names {
            let short = name.split(['(', '（']).next().unwrap().trim();
            for text in [name.as_str(), short] {
                let tags = named(text, &names);
                assert!(tags.contains(&tag), "{tag}: {text}");
                assert!(
                    tags.iter().all(|other| other.is_variant_of(tag)),
                    "{text}: {tags:?}"
                );
            }
        }
    }

    #[test]
    fn a_language_without_regions_in_its_name_has_one_that_serves_all_regions() {
        let profiles = Library::default().profiles().unwrap();
        let served: BTreeSet<&Locale> = profiles
            .iter()
            .filter_map(|LocaleProfile { tag, .. }| negotiate(&tag.without_region(), &profiles))
            .map(|found| &found.profile().tag)
            .collect();
        let variants = |tag: &Locale| served.iter().filter(|one| one.is_variant_of(tag)).count();
        assert!(profiles.iter().all(|profile| variants(&profile.tag) == 1));
    }
}
