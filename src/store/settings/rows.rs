//! The table of all settings. A file and the variables are read by the same rows, so neither can say what the other can't.

use super::preferences::Preferences;
use super::readers::{self, ReadSetting};
use crate::document::Table;
use crate::session::Technique;
use crate::show::Request;

/// The section of the screen.
const SCREEN: &str = "screen";
/// The section of the keys.
const KEYS: &str = "keys";

/// The sections of the file, in its order.
pub const SECTIONS: [&str; 2] = [SCREEN, KEYS];

/// One setting.
#[derive(Debug)]
pub struct SettingRow {
    /// The key in the file.
    pub key: &'static str,
    /// The section in which it stands, if it stands in one.
    pub section: Option<&'static str>,
    /// The option of `play` that says the same.
    pub option: &'static str,
    /// A value, as in the file. For keys, a whole line.
    pub example: &'static str,
    /// How a variable has its value.
    pub(super) form: SettingForm,
    /// What reads it.
    pub(super) reader: SettingReader,
}

/// How a variable has the value of a setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SettingForm {
    /// A text, without the quotes that it has in the file.
    Text,
    /// As in the file.
    Bare,
    /// Pairs `KEY=ACTION` with commas between.
    Pairs,
}

/// What reads a setting.
#[derive(Debug)]
pub(super) enum SettingReader {
    /// The value of the key.
    Value(fn(&mut Table<'_>, &'static str) -> ReadSetting<Preferences>),
    /// Any key of the section: each is a name.
    Named(fn(&mut Table<'_>, &str) -> ReadSetting<Preferences>),
}

impl SettingRow {
    /// The variable that says the same.
    pub fn variable(&self) -> String {
        format!("WARMHANDS_{}", self.key.to_uppercase().replace('-', "_"))
    }

    /// The name in the file, with its section.
    pub fn name(&self) -> String {
        match self.section {
            Some(section) if !self.is_named() => format!("{section}.{}", self.key),
            _ => self.key.to_owned(),
        }
    }

    /// Whether any key of its section belongs to it.
    pub fn is_named(&self) -> bool {
        matches!(self.reader, SettingReader::Named(_))
    }
}

/// A setting of the whole file, whose option has the same name.
const fn row(
    key: &'static str,
    example: &'static str,
    form: SettingForm,
    read: fn(&mut Table<'_>, &'static str) -> ReadSetting<Preferences>,
) -> SettingRow {
    SettingRow {
        key,
        section: None,
        option: key,
        example,
        form,
        reader: SettingReader::Value(read),
    }
}

/// A reader that fills one field of the choices for a session.
macro_rules! choice {
    ($field:ident, $read:expr) => {
        |table, key| {
            let read = $read;
            let value = read(table, key)?;
            Ok(Preferences::of(Request {
                $field: value.into(),
                ..Request::default()
            }))
        }
    };
}

/// A reader that fills one field beside these choices.
macro_rules! beside {
    ($field:ident, $read:expr) => {
        |table, key| {
            let read = $read;
            Ok(Preferences {
                $field: Some(read(table, key)?),
                ..Preferences::default()
            })
        }
    };
}

/// A reader of a word.
macro_rules! word {
    ($words:expr) => {
        |table: &mut Table<'_>, key| readers::word(table, key, $words).map(Some)
    };
}

/// A reader of one of these words, as a text.
macro_rules! named {
    ($words:expr) => {
        |table: &mut Table<'_>, key| readers::word::<String>(table, key, $words)
    };
}

use SettingForm::{Bare, Pairs, Text};

/// All settings, in the order of the file. The session comes first, because others may fit only it, and music of one's own
/// comes last, because it takes longest to open.
pub static ROWS: &[SettingRow] = &[
    row("session", "\"full\"", Text, choice!(session, readers::text)),
    row("lang", "\"de\"", Text, choice!(lang, readers::text)),
    row(
        "screen-lang",
        "\"en-US\"",
        Text,
        choice!(screen_lang, readers::text),
    ),
    row(
        "side",
        "\"left\"",
        Text,
        choice!(side, word!(&["left", "right", "other"])),
    ),
    row(
        "technique",
        "\"areola\"",
        Text,
        choice!(technique, word!(Technique::WORDS)),
    ),
    row(
        "count",
        "\"tone\"",
        Text,
        choice!(count, word!(&["voice", "tone", "none"])),
    ),
    row("rate", "30", Bare, choice!(rate, readers::rate)),
    row("fit", "\"40 min\"", Text, choice!(fit, readers::length)),
    row("for", "\"15 min\"", Text, choice!(lasting, readers::length)),
    row("switch", "\"5 min\"", Text, choice!(turn, readers::length)),
    row("voice-volume", "0", Bare, choice!(voice_volume, readers::volume)),
    row("music-volume", "-6", Bare, choice!(music_volume, readers::volume)),
    row(
        "signal-volume",
        "-3.5",
        Bare,
        choice!(signal_volume, readers::volume),
    ),
    row("from", "\"massage-first\"", Text, choice!(from, readers::text)),
    row("delay", "\"30 s\"", Text, choice!(delay, readers::length)),
    row("wait", "true", Bare, choice!(wait, readers::truth)),
    row(
        "captions",
        "\"both\"",
        Text,
        choice!(captions, word!(&["voice", "screen", "both"])),
    ),
    row(
        "output",
        "\"speaker\"",
        Text,
        choice!(output, word!(&["speaker", "null"])),
    ),
    row("device", "\"bedroom\"", Text, choice!(device, readers::text)),
    row(
        "device-gone",
        "\"pause\"",
        Text,
        choice!(device_gone, word!(&["pause", "go-on"])),
    ),
    row("name", "\"bed4\"", Text, beside!(name, readers::text)),
    row("log", "true", Bare, beside!(log, readers::truth)),
    row("log-preset", "true", Bare, beside!(log_preset, readers::truth)),
    row("data", "\"~/warmhands\"", Text, beside!(data, readers::path)),
    row("shuffle", "true", Bare, choice!(shuffle, readers::shuffle)),
    row(
        "music",
        "\"~/Music/evening\"",
        Text,
        choice!(music, readers::path),
    ),
    row("one-button", "true", Bare, beside!(one_button, readers::truth)),
    row("locked", "true", Bare, beside!(locked, readers::truth)),
    SettingRow {
        section: Some(SCREEN),
        ..row("plain", "true", Bare, beside!(plain, readers::truth))
    },
    SettingRow {
        section: Some(SCREEN),
        ..row("lines", "true", Bare, beside!(lines, readers::truth))
    },
    SettingRow {
        section: Some(SCREEN),
        ..row(
            "theme",
            "\"night\"",
            Text,
            beside!(theme, named!(&["auto", "light", "dark", "night"])),
        )
    },
    SettingRow {
        section: Some(SCREEN),
        ..row("skin", "\"brown\"", Text, beside!(skin, readers::text))
    },
    SettingRow {
        section: Some(SCREEN),
        ..row(
            "blocks",
            "\"half\"",
            Text,
            beside!(blocks, named!(&["quadrants", "half"])),
        )
    },
    SettingRow {
        key: KEYS,
        section: Some(KEYS),
        option: "key",
        example: "F13 = \"toggle\"",
        form: Pairs,
        reader: SettingReader::Named(readers::key),
    },
];
