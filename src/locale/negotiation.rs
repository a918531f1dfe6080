//! Which of the languages at hand serves a wish; never another language than was asked for.

use super::{Locale, LocaleProfile};

/// How a language serves a wish.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Match<'a> {
    /// It is the language asked for.
    Exact(&'a LocaleProfile),
    /// It says itself that it answers for that tag, or for the language without the region.
    Serves(&'a LocaleProfile),
}

impl<'a> Match<'a> {
    /// The language.
    pub fn profile(self) -> &'a LocaleProfile {
        match self {
            Match::Exact(profile) | Match::Serves(profile) => profile,
        }
    }
}

/// The language that serves `wish`: itself, else one that names the tag, else one that names the tag without
/// its region.
pub fn negotiate<'a>(wish: &Locale, available: &'a [LocaleProfile]) -> Option<Match<'a>> {
    let exact = available
        .iter()
        .find(|profile| profile.tag == *wish)
        .map(Match::Exact);
    let bare = wish.without_region();
    let serves = |tag: &Locale| available.iter().find(|profile| profile.serves.contains(tag));
    exact.or_else(|| serves(wish).or_else(|| serves(&bare)).map(Match::Serves))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Direction, Review, SpeakingRate};

    fn profile(tag: &str, serves: &[&str]) -> LocaleProfile {
        LocaleProfile {
            tag: tag.parse().unwrap(),
            name: tag.to_owned(),
            direction: Direction::Ltr,
            serves: serves.iter().map(|tag| tag.parse().unwrap()).collect(),
            rate: SpeakingRate {
                unit: "words".into(),
                min: 130,
                max: 160,
            },
            review: Review::None,
        }
    }

    #[test]
    fn a_wish_finds_its_language_or_none() {
        let available = [profile("en-US", &["en"]), profile("es-419", &["es", "es-MX"])];
        for (wish, found) in [
            ("en-US", Some("en-US")),
            ("en", Some("en-US")),
            ("en-AU", Some("en-US")),
            ("es-MX", Some("es-419")),
            ("es-ES", Some("es-419")),
            ("fr", None),
        ] {
            let tag = negotiate(&wish.parse().unwrap(), &available).map(|m| m.profile().tag.to_string());
            assert_eq!(tag.as_deref(), found, "{wish}");
        }
    }
}
