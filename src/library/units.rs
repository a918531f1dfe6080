//! The units of the data: what a folder replaces as a whole, and the exact names that units have (law: alone).
//!
//! Any other name is no unit: a copy, a backup, a file of an editor. Must not open files.

use crate::locale::{Locale, MessageId};

/// The folders of units.
pub(super) const FOLDERS: [&str; 6] = [
    "locales",
    "sessions",
    "figures",
    "audio/speech",
    "audio/music",
    "audio/signals",
];

/// The endings of the files that are one unit, for a folder in which units are files.
fn endings(folder: &str) -> &'static [&'static str] {
    match folder {
        "sessions" => &[".toml"],
        "figures" => &[".svg", ".toml"],
        "audio/music" => &[".toml", ".ogg"],
        "audio/signals" => &[".ogg"],
        _ => &[],
    }
}

/// Whether `name` is exactly the name of a language. Another spelling of its tag is not.
fn is_tag(name: &str) -> bool {
    name.parse::<Locale>().is_ok_and(|tag| tag.to_string() == name)
}

/// Whether an entry called `name` belongs in `folder`. Any name belongs in a folder that is not one of units.
pub(super) fn belongs(folder: &str, name: &str) -> bool {
    match (FOLDERS.contains(&folder), endings(folder)) {
        (false, _) => true,
        (true, []) => is_tag(name),
        (true, endings) => {
            let mut stems = endings.iter().filter_map(|ending| name.strip_suffix(ending));
            stems.any(|stem| stem.parse::<MessageId>().is_ok())
        }
    }
}

/// The paths of which at least one exists where the unit of `path` exists.
pub(super) fn places(path: &str) -> Vec<String> {
    let inside = |folder: &'static str| Some((folder, path.strip_prefix(folder)?.strip_prefix('/')?));
    let Some((folder, rest)) = FOLDERS.into_iter().find_map(inside) else {
        return vec![path.to_owned()];
    };
    let name = rest.split('/').next().unwrap_or(rest);
    match endings(folder) {
        [] => vec![format!("{folder}/{name}")],
        endings => {
            let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
            endings
                .iter()
                .map(|ending| format!("{folder}/{stem}{ending}"))
                .collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_exact_names_are_units() {
        for (folder, good, strange) in [
            (
                "locales",
                &["en-US", "ti", "zh-Hans-CN"][..],
                &["en-US.bak", "en_US", "EN-us", "en-US (copy)", ".git"][..],
            ),
            ("audio/speech", &["es-419"], &["es-419~", "pack.toml"]),
            (
                "sessions",
                &["full.toml", "controls.toml", "sources.toml", "first-days.toml"],
                &[
                    "full.toml~",
                    ".full.toml.swp",
                    "Full.toml",
                    "full.toml.bak",
                    "full (1).toml",
                    "full",
                    ".toml",
                ],
            ),
            (
                "audio/music",
                &["warm.toml", "warm.ogg"],
                &["warm.wav", "Warm.ogg", "warm.ogg.part"],
            ),
            ("audio/signals", &["end.ogg"], &["end.toml", "#end.ogg#"]),
            ("locales/en-US", &["speech.ftl", "anything"], &[]),
        ] {
            for name in good {
                assert!(belongs(folder, name), "{folder}/{name}");
            }
            for name in strange {
                assert!(!belongs(folder, name), "{folder}/{name}");
            }
        }
    }

    #[test]
    fn a_unit_is_a_folder_or_the_files_of_one_name() {
        for (path, whole) in [
            ("locales/en-US/speech.ftl", &["locales/en-US"][..]),
            ("audio/speech/es-419/wash-hands.ogg", &["audio/speech/es-419"]),
            (
                "audio/music/warm.toml",
                &["audio/music/warm.toml", "audio/music/warm.ogg"],
            ),
            ("sessions/full.toml", &["sessions/full.toml"]),
            ("audio/LICENSES.md", &["audio/LICENSES.md"]),
        ] {
            assert_eq!(places(path), whole);
        }
    }
}
