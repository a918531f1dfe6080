//! Which of the languages at hand serves a wish; never another language than was asked for.

use super::{Locale, LocaleProfile};

/// How a language serves a wish.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Match<'a> {
    /// It is the language asked for.
    Exact(&'a LocaleProfile),
    /// It says itself that it answers for that tag, or it is the language whatever the region.
    Serves(&'a LocaleProfile),
    /// It is the same language, of another region: near, but a listener hears where it is from.
    Near(&'a LocaleProfile),
}

impl<'a> Match<'a> {
    /// The language.
    pub fn profile(self) -> &'a LocaleProfile {
        match self {
            Match::Exact(profile) | Match::Serves(profile) | Match::Near(profile) => profile,
        }
    }
}

/// The language that serves `wish`: itself, else one that names the tag as its own, else the one whose tag has no region,
/// else one that is near.
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
    fn a_wish_finds_its_language_or_none() {
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
