//! The languages that the environment requests, in the syntax of POSIX and GNU.

use super::Locale;

/// What the environment requests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// Unset, `C` or `POSIX`: English.
    Unsaid,
    /// These languages, the preferred one first.
    Locales(Vec<Locale>),
}

/// Nobody reads more languages. Each one may cost a look at every profile.
const MOST: usize = 32;

/// Reads LANGUAGE, LC_ALL, LC_MESSAGES and LANG through `variable`.
///
/// The first of the last three that is set decides. LANGUAGE, a list separated by colons, has precedence, but only if
/// that variable is not `C` or `POSIX` (as in gettext).
pub fn from_environment(variable: impl Fn(&str) -> Option<String>) -> Wish {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let locale = set("LC_ALL")
        .or_else(|| set("LC_MESSAGES"))
        .or_else(|| set("LANG"));
    if locale.as_deref().is_some_and(is_neutral) {
        return Wish::Unsaid;
    }
    let list = set("LANGUAGE").unwrap_or_default();
    let named = list.split(':').chain(locale.as_deref());
    let locales: Vec<Locale> = named.filter_map(Locale::typed).take(MOST).collect();
    if locales.is_empty() {
        Wish::Unsaid
    } else {
        Wish::Locales(locales)
    }
}

fn is_neutral(value: &str) -> bool {
    matches!(value.split('.').next(), Some("C" | "POSIX"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(variables: &[(&str, &str)]) -> String {
        let read = |name: &str| {
            variables
                .iter()
                .find(|(n, _)| *n == name)
                .map(|(_, v)| (*v).to_owned())
        };
        match from_environment(read) {
            Wish::Unsaid => "-".into(),
            Wish::Locales(tags) => tags.iter().map(Locale::to_string).collect::<Vec<_>>().join(" "),
        }
    }

    #[test]
    fn the_environment_is_read_as_gettext_reads_it() {
        assert_eq!(wish(&[]), "-");
        assert_eq!(wish(&[("LANG", "C.UTF-8")]), "-");
        assert_eq!(wish(&[("LC_ALL", "POSIX"), ("LANGUAGE", "es")]), "-");
        assert_eq!(wish(&[("LANG", "es_MX.UTF-8")]), "es-MX");
        assert_eq!(wish(&[("LANG", "de_DE"), ("LC_MESSAGES", "es_AR")]), "es-AR");
        assert_eq!(wish(&[("LANG", "de_DE@euro"), ("LC_ALL", "")]), "de-DE");
        assert_eq!(
            wish(&[("LANG", "en_US.UTF-8"), ("LANGUAGE", "es_CO:pt")]),
            "es-CO pt en-US"
        );
        assert_eq!(wish(&[("LANG", "sr_RS.UTF-8@latin")]), "sr-Latn-RS");
        assert_eq!(wish(&[("LANG", "not a locale")]), "-");
        let long = "xx:".repeat(9_999);
        assert_eq!(wish(&[("LANGUAGE", &long)]).split(' ').count(), MOST);
    }
}
