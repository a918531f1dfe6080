//! Chooses an available language for a request. It never chooses a different language than the one requested.

use icu_locale::LanguageIdentifier;

use super::meaning::Meaning;
use super::{Locale, LocaleProfile};

/// How well a language matches a request.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Match<'a> {
    /// The tag is the requested one.
    Exact(&'a LocaleProfile),
    /// The profile lists the tag under `serves`, or its own tag has no region.
    Serves(&'a LocaleProfile),
    /// The same language of another region. A listener notices the difference.
    Near(&'a LocaleProfile),
}

impl<'a> Match<'a> {
    /// The matched language.
    pub fn profile(self) -> &'a LocaleProfile {
        match self {
            Match::Exact(profile) | Match::Serves(profile) | Match::Near(profile) => profile,
        }
    }

    /// The match for a request with more in it than is left.
    fn no_longer_exact(self) -> Match<'a> {
        match self {
            Match::Exact(profile) => Match::Serves(profile),
            other => other,
        }
    }
}

/// A language that is written in the language of the request.
struct Peer<'a> {
    profile: &'a LocaleProfile,
    meaning: Meaning,
}

impl<'a> Peer<'a> {
    fn of(profile: &'a LocaleProfile) -> Peer<'a> {
        Peer {
            profile,
            meaning: Meaning::of(&profile.tag),
        }
    }

    fn serves(&self, form: &LanguageIdentifier) -> bool {
        lists(&self.profile.serves, form)
    }

    fn is_near(&self, form: &LanguageIdentifier) -> bool {
        lists(&self.profile.near, form)
    }
}

fn lists(tags: &[Locale], form: &LanguageIdentifier) -> bool {
    tags.iter().any(|tag| Meaning::of(tag).plain == *form)
}

/// Finds the language for `wish`. Tags are compared by what they mean: `iw` is `he`, and `hi-Deva` is `hi`.
///
/// It is the exact tag, else a profile that lists the tag under `serves`, else the tag without a region, else a near
/// one. A language in another script is not the same: it is found only if its profile lists the tag.
pub fn negotiate<'a>(wish: &Locale, available: &'a [LocaleProfile]) -> Option<Match<'a>> {
    if let Some(profile) = available.iter().find(|profile| profile.tag == *wish) {
        return Some(Match::Exact(profile));
    }
    let meant = Meaning::of(wish);
    let peers = available.iter().map(Peer::of);
    let peers: Vec<Peer<'a>> = peers
        .filter(|peer| peer.meaning.language() == meant.language())
        .collect();
    let find =
        |fits: &dyn Fn(&Peer<'a>) -> bool| peers.iter().find(|peer| fits(peer)).map(|peer| peer.profile);
    if let Some(profile) = find(&|peer| peer.meaning.plain == meant.plain) {
        return Some(Match::Exact(profile));
    }
    if wish.has_variants() {
        return negotiate(&wish.without_variants(), available).map(Match::no_longer_exact);
    }
    let bare = meant.of_any_region();
    let serves = || find(&|peer| peer.serves(&meant.plain)).map(Match::Serves);
    let of_any_region = || find(&|peer| peer.meaning.plain == bare).map(Match::Serves);
    let near = || find(&|peer| peer.is_near(&meant.plain) || peer.is_near(&bare)).map(Match::Near);
    let likely = || find(&|peer| peer.meaning.likely == meant.likely).map(Match::Serves);
    let of_another_region = || find(&|peer| peer.serves(&bare)).map(Match::Near);
    let in_the_same_script = || find(&|peer| peer.meaning.script() == meant.script()).map(Match::Near);
    serves()
        .or_else(of_any_region)
        .or_else(near)
        .or_else(likely)
        .or_else(of_another_region)
        .or_else(in_the_same_script)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::locale::{Direction, Review, SpeakingRate, SpeechUnit};

    fn profile(tag: &str, serves: &[&str], near: &[&str]) -> LocaleProfile {
        let tags = |tags: &[&str]| tags.iter().map(|tag| tag.parse().unwrap()).collect();
        LocaleProfile {
            tag: tag.parse().unwrap(),
            name: tag.to_owned(),
            also: Vec::new(),
            direction: Direction::Ltr,
            serves: tags(serves),
            near: tags(near),
            rate: SpeakingRate {
                unit: SpeechUnit::Words,
                min: 130,
                max: 160,
            },
            review: Review::None,
        }
    }

    fn available() -> Vec<LocaleProfile> {
        vec![
            profile("de", &[], &[]),
            profile("en-US", &["en", "en-CA"], &[]),
            profile("es-419", &["es", "es-MX"], &[]),
            profile("hi", &["hi-IN"], &[]),
            profile("id", &[], &[]),
            profile("pa", &[], &[]),
            profile("pt-BR", &["pt"], &["pt-PT"]),
            profile("sr", &[], &[]),
            profile("tl", &[], &[]),
            profile("uk-UA", &[], &[]),
            profile("ur", &[], &[]),
            profile("zh-CN", &["zh"], &["zh-Hant"]),
        ]
    }

    #[test]
    fn a_request_finds_its_language_or_none() {
        let available = available();
        for (wish, found) in [
            ("en-US", "exact en-US"),
            ("en", "serves en-US"),
            ("es-MX", "serves es-419"),
            ("de-AT", "serves de"),
            ("DE", "exact de"),
            ("en-AU", "near en-US"),
            ("es-ES", "near es-419"),
            ("pt-PT", "near pt-BR"),
            ("fr", "none"),
            ("en-Shaw-GB", "none"),
            // Other spellings of the same.
            ("en-Latn-US", "exact en-US"),
            ("es-Latn", "serves es-419"),
            ("de-Latn-CH-1996", "serves de"),
            ("in-ID", "serves id"),
            ("fil", "exact tl"),
            ("fil-PH", "serves tl"),
            ("hi-Deva", "exact hi"),
            ("cmn-Hans-CN", "exact zh-CN"),
            ("zh-Hans", "serves zh-CN"),
            ("uk", "serves uk-UA"),
            ("uk-CA", "near uk-UA"),
            // Another script is another language to a reader.
            ("hi-Latn", "none"),
            ("sr", "exact sr"),
            ("sr-Latn", "none"),
            ("sh", "none"),
            ("sr-ME", "none"),
            ("zh-Hant", "near zh-CN"),
            ("zh-Hant-MY", "near zh-CN"),
            ("zh-AU", "near zh-CN"),
            ("zh-TW", "near zh-CN"),
            ("ur-Deva", "none"),
            ("pa-PK", "none"),
            ("yue", "none"),
        ] {
            let answer = match negotiate(&wish.parse().unwrap(), &available) {
                Some(Match::Exact(profile)) => format!("exact {}", profile.tag),
                Some(Match::Serves(profile)) => format!("serves {}", profile.tag),
                Some(Match::Near(profile)) => format!("near {}", profile.tag),
                None => "none".to_owned(),
            };
            assert_eq!(answer, found, "{wish}");
        }
    }

    proptest! {
        /// A short language, so that some are available.
        #[test]
        fn no_request_finds_another_language_or_silently_another_script(
            text in "(en|es|hi|zh|sr|tl|fil|cmn|sh|pa|[a-z]{2,3})(-[A-Z][a-z]{3}|-Hant|-Latn)?(-[A-Z]{2}|-419)?(-[a-z0-9]{5,8}){0,2}",
        ) {
            let available = available();
            let Ok(wish) = text.parse::<Locale>() else { return Ok(()) };
            let Some(found) = negotiate(&wish, &available) else { return Ok(()) };
            let tag = &found.profile().tag;
            prop_assert!(wish.is_variant_of(tag), "{} {}", wish, tag);
            let scripts = [&wish, tag].map(|tag| Meaning::of(tag).script());
            prop_assert!(scripts[0] == scripts[1] || matches!(found, Match::Near(_)), "{} {}", wish, tag);
        }
    }
}
