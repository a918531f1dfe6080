//! Files in TOML: sessions, sources, the lines of controls, profiles, the manifests of recordings, translations and music, and the
//! last place.

use std::sync::LazyLock;

use warmhands::library::{BASE_LANGUAGE, Base, Library, MusicEntry, Narration, Pack};
use warmhands::locale::LocaleProfile;
use warmhands::session::{CareLines, ControlLines, Policies, Session, Sources};
use warmhands::show::{LanguageChoice, Request, Show};
use warmhands::store::LastPlace;
use warmhands::timeline::Choices;
use warmhands::units::Frames;

use super::{as_text, shipped};
use crate::search::{CASES, Target};

const PIECES: &[&[u8]] = &[
    b"\"",
    b"'''",
    b"\"\"\"",
    b"\n",
    b"=",
    b" = ",
    b".",
    b"[",
    b"[[",
    b"]",
    b"]]",
    b"{",
    b"}",
    b"#",
    b"a.",
    b"{ a = ",
    b",",
    b"\\u0000",
    b"\\U0010ffff",
    b"-",
    b"0x",
    b"0b1",
    b"nan",
    b"-inf",
    b"1e400",
    b"9223372036854775807",
    b"9223372036854775808",
    b"true",
    b"1979-05-27T07:32:00Z",
    b"\"0 s\"",
    b"\"24 h\"",
    b"\"1440 min\"",
    b"id = \"x\"\n",
    b"[[phase]]\n",
    b"[[time-left]]\n",
    b"minutes = ",
    b"[[phase.step]]\n",
    b"[phase.cadence]\n",
    b"rate = ",
    b"frames = ",
    b"[clip.x]\n",
    b"[[edits]]\n",
    b"at = ",
    b"8294400000",
    b"-1000",
    b"\xef\xbb\xbf",
    b"\r",
    b"\0",
];

fn target(files: &[&str], read: fn(&[u8])) -> Target {
    Target {
        seeds: files.iter().map(|file| shipped(file)).collect(),
        pieces: PIECES,
        read,
        cases: CASES,
    }
}

/// A session, which is also compiled.
pub(crate) fn session() -> Target {
    static SOURCES: LazyLock<Sources> = LazyLock::new(|| Library::default().sources().unwrap());
    static NARRATION: LazyLock<Narration> =
        LazyLock::new(|| Narration::open(&Library::default(), &BASE_LANGUAGE.parse().unwrap()).unwrap());
    target(
        &[
            "sessions/express.toml",
            "sessions/massage.toml",
            "sessions/cadence.toml",
        ],
        |bytes| {
            as_text(bytes, |source| {
                let Ok(session) = Session::parse("x", source) else {
                    return;
                };
                if SOURCES.verify(&session).is_ok() {
                    let _ = NARRATION.plan(&session, &Choices::default());
                }
            });
        },
    )
}

/// The sources of the numbers.
pub(crate) fn sources() -> Target {
    target(&["sessions/sources.toml"], |bytes| {
        as_text(bytes, |source| drop(Sources::parse(source)))
    })
}

/// The lines that only a control says, which are also asked for.
pub(crate) fn control_lines() -> Target {
    target(&["sessions/controls.toml"], |bytes| {
        as_text(bytes, |source| {
            let Ok(lines) = ControlLines::parse(source) else {
                return;
            };
            for minutes in [0, 1, 5, 45, 1_440, 100_000] {
                let _ = lines.time_left(Frames::from_seconds(60 * minutes));
            }
            let _ = lines.time_left(Frames::ENDLESS);
        });
    })
}

/// The lines that are said before a session.
pub(crate) fn care_lines() -> Target {
    target(&["sessions/care.toml"], |bytes| {
        as_text(bytes, |source| drop(CareLines::parse(source)))
    })
}

/// How long milk keeps.
pub(crate) fn policies() -> Target {
    target(&["sessions/policies.toml"], |bytes| {
        as_text(bytes, |source| drop(Policies::parse(source)))
    })
}

/// The profile of a language.
pub(crate) fn profile() -> Target {
    target(
        &["locales/es-419/locale.toml", "locales/zh-CN/locale.toml"],
        |bytes| {
            as_text(bytes, |source| {
                drop(LocaleProfile::parse("aa".parse().unwrap(), source))
            });
        },
    )
}

/// The manifest of the recordings of a language.
pub(crate) fn manifest() -> Target {
    target(&["audio/speech/en-US/pack.toml"], |bytes| {
        as_text(bytes, |source| drop(Pack::parse(source)))
    })
}

/// The digests from which a language was translated.
pub(crate) fn base() -> Target {
    target(&["locales/es-419/base.toml"], |bytes| {
        as_text(bytes, |source| drop(Base::parse(source)))
    })
}

/// The manifest of a piece of music.
pub(crate) fn music() -> Target {
    target(&["audio/music/warm.toml"], |bytes| {
        as_text(bytes, |source| drop(MusicEntry::parse("x", source)))
    })
}

/// The place where the rhythm alone was left, whose way back is also found.
pub(crate) fn place() -> Target {
    static SHOW: LazyLock<Show> = LazyLock::new(|| {
        let request = Request {
            session: Some("cadence".to_owned()),
            ..Request::default()
        };
        let library = Library::default();
        let languages = LanguageChoice::settle(&library, &request, &|_| None).unwrap();
        Show::prepare(&library, &languages, &request).unwrap()
    });
    Target {
        seeds: vec![PLACE.to_vec()],
        pieces: PIECES,
        cases: CASES,
        read: |bytes| {
            as_text(bytes, |source| {
                let Some(place) = LastPlace::read(source.text) else {
                    return;
                };
                assert!(place.text().is_some(), "what was read can be written");
                let _ = place.way_back(&SHOW);
            });
        },
    }
}

const PLACE: &[u8] = br#"version = "0.1.0"
written = 1796035713
plan = "f5eeec11747ac5b221447e3828ea20d7a68c7c62ca61421a3855094cdda6b9f9"
frame = 276103000
phase = "prepare"
step = "welcome"
offset = 276103
hurt = false
offered = false
data = "/home/ana/own"

[request]
session = "cadence"
lang = "en-US"
screen-lang = "en-US"
music = "warm"
for = "20m"
shuffle = 7
voice-volume = -6.0

[hands]
keys = ["F13=next"]
one-button = false
locked = false

[[edits]]
at = 3000000
rate = 2

[[edits]]
at = 4000000
music-volume = -6.0

[[edits]]
at = 5000000
music = "rain"
"#;
