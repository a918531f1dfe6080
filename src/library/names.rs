//! The names of the languages, as every language writes them.

use std::collections::BTreeMap;

use super::Library;
use crate::locale::{LanguageName, Locale, LocaleProfile, name_id, other_names_id};

/// What separates several names in one text.
const COMMAS: [char; 4] = [',', '،', '、', '，'];

impl Library {
    /// Every name of every language: its own names, and its names in the texts of all languages. Languages that can't be
    /// read have none.
    pub fn language_names(&self) -> Vec<LanguageName> {
        let tags = self.languages();
        let profiles = tags.iter().filter_map(|tag| self.profile(tag.clone()).ok());
        let mut names: Vec<LanguageName> = profiles.flat_map(own_names).collect();
        let by_id = by_id(&tags);
        for tag in &tags {
            names.extend(self.names_by(tag, &by_id));
        }
        names
    }

    /// The names of languages in the screen texts of `language`.
    fn names_by(&self, language: &Locale, by_id: &BTreeMap<String, &Locale>) -> Vec<LanguageName> {
        let texts = self.screen_texts(language).unwrap_or_default();
        let found = texts
            .iter()
            .filter_map(|(id, text)| Some((*by_id.get(id)?, &text.words)));
        found
            .flat_map(|(tag, names)| names.split(COMMAS).map(|name| named(tag, name)))
            .collect()
    }
}

fn own_names(LocaleProfile { tag, name, also, .. }: LocaleProfile) -> impl Iterator<Item = LanguageName> {
    let names = [name].into_iter().chain(also);
    names.map(move |name| named(&tag, &name))
}

/// The languages by the ids of the texts that name them.
fn by_id(tags: &[Locale]) -> BTreeMap<String, &Locale> {
    let ids = tags
        .iter()
        .flat_map(|tag| [(name_id(tag), tag), (other_names_id(tag), tag)]);
    ids.collect()
}

fn named(tag: &Locale, name: &str) -> LanguageName {
    LanguageName {
        tag: tag.clone(),
        name: name.trim().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::locale::{named as matching, negotiate};

    /// The languages that a name means, as tags.
    fn meant(text: &str, names: &[LanguageName]) -> String {
        let tags = matching(text, names).into_iter().map(Locale::to_string);
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
        ] {
            assert_eq!(meant(text, &names), tags, "{text}");
        }
    }

    #[test]
    fn a_language_is_known_as_those_who_speak_it_write_it() {
        let names = Library::default().language_names();
        for (tag, texts) in [
            ("ar", "عربي, عربى, عربية, العربيه, اللغة العربية, arabi"),
            ("bn", "বাংলা, বাঙলা, বাংলা ভাষা, bangla"),
            ("de", "deutsch, Hochdeutsch"),
            ("en-GB", "UK English, English (UK), English UK, British"),
            ("en-US", "US English, English (US), English (USA), American"),
            ("es-419", "espanol, castellano, español latino"),
            ("fr", "francais, français (France)"),
            ("hi", "हिंदी, हिन्दी, hindi"),
            (
                "ht",
                "kreyol, kreyòl ayisyen, kreyol ayiti, Haitian Kreyol, ayisyen",
            ),
            ("id", "Indonesia, bahasa indonesia, Bhs. Indonesia"),
            ("it", "italiano, ITALIANO (Italia)"),
            ("ja", "日本語, にほんご, ニホンゴ, nihongo"),
            ("pl", "polski, język polski, jezyk polski, po polsku"),
            (
                "pt-BR",
                "português, Português do Brasil, portugues brasil, brasileiro, Brasil",
            ),
            ("ru", "русский, русский язык, по-русски, russkiy"),
            ("sw", "kiswahili, swahili"),
            ("tl", "tagalog, filipino, pilipino, wikang tagalog"),
            ("tr", "türkçe, turkce, TÜRKÇE, Türkiye Türkçesi"),
            ("ur", "اردو, اُردُو, أردو, اردو زبان"),
            ("vi", "tiếng việt, tieng viet, Việt ngữ, tiếng Việt Nam"),
            (
                "zh-CN",
                "简体中文, 中文简体, 中文, 汉语, 普通话, 华语, 简中, 簡體中文, zhongwen",
            ),
        ] {
            for text in texts.split(", ") {
                assert_eq!(meant(text, &names), tag, "{text}");
            }
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
                let tags = matching(text, &names);
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
