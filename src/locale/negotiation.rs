//! Chooses an available language for a request. It never chooses a different language than the one requested.

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
}

/// Finds the language for `wish`: the exact tag, else a profile that lists the tag under `serves`, else the tag
/// without a region, else a near one.
pub fn negotiate<'a>(wish: &Locale, available: &'a [LocaleProfile]) -> Option<Match<'a>> {
    let bare = wish.without_region();
    let find = |fits: &dyn Fn(&LocaleProfile) -> bool| available.iter().find(|profile| fits(profile));
    let exact = || find(&|profile| profile.tag == *wish).map(Match::Exact);
    let serves = || find(&|profile| profile.serves.contains(wish)).map(Match::Serves);
    let of_any_region = || find(&|profile| profile.tag == bare).map(Match::Serves);
    let near = || find(&|profile| profile.near.contains(wish)).map(Match::Near);
    let of_another_region = || find(&|profile| profile.serves.contains(&bare)).map(Match::Near);
    exact()
        .or_else(serves)
        .or_else(of_any_region)
        .or_else(near)
        .or_else(of_another_region)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Direction, Review, SpeakingRate, SpeechUnit};

    fn profile(tag: &str, serves: &[&str], near: &[&str]) -> LocaleProfile {
        let tags = |tags: &[&str]| tags.iter().map(|tag| tag.parse().unwrap()).collect();
        LocaleProfile {
            tag: tag.parse().unwrap(),
            name: tag.to_owned(),
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

    #[test]
    fn a_request_finds_its_language_or_none() {
        let available = [
            profile("de", &[], &[]),
            profile("en-US", &["en", "en-CA"], &[]),
            profile("es-419", &["es", "es-MX"], &[]),
            profile("pt-BR", &["pt"], &["pt-PT"]),
        ];
        for (wish, found) in [
            ("en-US", "exact en-US"),
            ("en", "serves en-US"),
            ("es-MX", "serves es-419"),
            ("de-AT", "serves de"),
            ("en-AU", "near en-US"),
            ("es-ES", "near es-419"),
            ("pt-PT", "near pt-BR"),
            ("fr", "none"),
            ("en-Shaw-GB", "none"),
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
}
