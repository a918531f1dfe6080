//! Languages, as a person types them and as the environment lists them.

use std::sync::LazyLock;

use warmhands::library::Library;
use warmhands::locale::{
    LanguageName, Locale, LocaleProfile, Wish, from_environment, named, nearest_name, negotiate,
};

use super::as_text;
use crate::search::{CASES, Target};

const PIECES: &[&[u8]] = &[
    b"-",
    b"_",
    b".",
    b"@",
    b":",
    b"\n",
    b" ",
    b"en",
    b"zh",
    b"cmn",
    b"Hans",
    b"419",
    b"MX",
    b"UTF-8",
    b"@latin",
    b"@euro",
    b"-u-ca-buddhist",
    b"-x-",
    b"i-",
    b"sgn-",
    b"C",
    b"POSIX",
    b"spanish",
    b"\xe4\xb8\xad\xe6\x96\x87",
    b"(",
    b"\xef\xbc\x88",
    b"\xcc\x81",
    b"\xe2\x80\x8f",
    b"\xc4\xb0",
    b"\0",
];

static PROFILES: LazyLock<Vec<LocaleProfile>> = LazyLock::new(|| Library::default().profiles().unwrap());
static NAMES: LazyLock<Vec<LanguageName>> = LazyLock::new(|| Library::default().language_names());

/// A language as a person types it: a tag or a name.
pub(crate) fn language() -> Target {
    Target {
        seeds: [
            "es-419",
            "en_US.UTF-8",
            "sr_RS@latin",
            "zh-cmn-Hans-CN",
            "British English",
            "中文",
        ]
        .map(|text| text.as_bytes().to_vec())
        .into(),
        pieces: PIECES,
        cases: CASES,
        read: |bytes| {
            as_text(bytes, |source| {
                if let Some(tag) = Locale::typed(source.text) {
                    serve(&tag);
                }
                let _ = (named(source.text, &NAMES), nearest_name(source.text, &NAMES));
            });
        },
    }
}

/// The variables of an environment, one a line: LANGUAGE, LC_ALL, LC_MESSAGES, LANG.
pub(crate) fn environment() -> Target {
    Target {
        seeds: [
            "es_CO:pt_BR:en\n\n\nde_DE.UTF-8",
            "ti:am:en\nC.UTF-8\n\n",
            "sr@latin:hr\n\nsr_RS@latin\n",
        ]
        .map(|text| text.as_bytes().to_vec())
        .into(),
        pieces: PIECES,
        cases: CASES,
        read: |bytes| {
            as_text(bytes, |source| {
                let names = ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"];
                let variable = |name: &str| {
                    let mut set = names.into_iter().zip(source.text.split('\n'));
                    set.find(|(known, _)| *known == name)
                        .map(|(_, value)| value.to_owned())
                };
                if let Wish::Locales(tags) = from_environment(variable) {
                    tags.iter().for_each(serve);
                }
            });
        },
    }
}

/// Finds the language for `tag`. What is typed in its canonical form means the same.
fn serve(tag: &Locale) {
    let _ = negotiate(tag, &PROFILES);
    assert!(tag.canonical().is_variant_of(tag), "{tag}");
}
