//! Reads settings from a text and from variables, by the table of rows. What is wrong is named; the others count.

use std::ffi::OsString;

use super::preferences::Preferences;
use super::problem::{SettingError, SettingProblem};
use super::rows::{ROWS, SECTIONS, SettingForm, SettingReader, SettingRow};
use crate::diagnostic::Location;
use crate::document::{Fault, Placed, Problem, Source, Table, nearest};
use crate::library::{ReadError, ReadReason};
use crate::store::folders::Variable;

/// One setting that was read.
#[derive(Debug, Clone)]
pub struct Setting {
    /// Its row.
    pub row: &'static SettingRow,
    /// Where it stands.
    pub place: Location,
    /// What it says.
    pub says: Preferences,
}

/// Settings that were read, and what is wrong with the others.
#[derive(Debug, Default)]
pub(super) struct FoundSettings {
    pub(super) settings: Vec<Setting>,
    pub(super) faults: Vec<SettingError>,
}

/// All that `settings` say; of two of the same key, the first one counts.
pub(super) fn said<'a>(settings: impl Iterator<Item = &'a Setting>) -> Preferences {
    settings.fold(Preferences::default(), |all, one| all.or(&one.says))
}

/// The settings in `text`, which is called `file`.
pub(super) fn of_text(file: &str, text: &str) -> FoundSettings {
    let mut found = FoundSettings::default();
    let mut top = match (Source { file, text }).parse() {
        Ok(top) => top,
        Err(fault) => {
            found.refuse(fault.widen());
            return found;
        }
    };
    for section in SECTIONS {
        match top.optional_table(section) {
            Ok(Some(mut table)) => found.read(file, &mut table, Some(section)),
            Ok(None) => {}
            Err(fault) => found.refuse(fault.widen()),
        }
    }
    found.read(file, &mut top, None);
    found
}

/// The settings of all variables. One that is empty says nothing.
pub(super) fn of_variables(variable: Variable<'_>) -> FoundSettings {
    let mut all = FoundSettings::default();
    for row in ROWS {
        let name = row.variable();
        let Some(value) = variable(&name).filter(|value| !value.is_empty()) else {
            continue;
        };
        let found = of_variable(row, &name, value);
        all.settings.extend(found.settings);
        all.faults.extend(found.faults);
    }
    all
}

fn of_variable(row: &SettingRow, name: &str, value: OsString) -> FoundSettings {
    let mut found = match value.into_string() {
        Ok(value) => match document(row, &value) {
            Ok(text) => of_text(name, &text),
            Err(pair) => no_pair(name, pair),
        },
        Err(_) => not_text(name),
    };
    // The line and the column are those of no file.
    for setting in &mut found.settings {
        setting.place.spot = None;
    }
    for fault in &mut found.faults {
        if let SettingError::Setting(fault) = fault {
            fault.spot = None;
        }
    }
    found
}

/// The file that would say the same as a variable with `value`, or the first part of it that is no pair.
fn document(row: &SettingRow, value: &str) -> Result<String, String> {
    let quoted = |text: &str| toml::Value::from(text).to_string();
    let header = row
        .section
        .map_or_else(String::new, |section| format!("[{section}]\n"));
    let lines = match row.form {
        SettingForm::Bare if is_bare(value) => format!("{} = {value}\n", row.key),
        SettingForm::Bare | SettingForm::Text => format!("{} = {}\n", row.key, quoted(value)),
        SettingForm::Pairs => {
            let mut pairs = toml::Table::new();
            for pair in value.split(',') {
                // The key may be `=` itself, but no action has one in it.
                let (key, action) = pair.rsplit_once('=').ok_or(pair)?;
                pairs.insert(key.trim_start().to_owned(), action.trim().into());
            }
            pairs.to_string()
        }
    };
    Ok(header + &lines)
}

/// Whether `value` is a number or a truth, and not a text that is none.
fn is_bare(value: &str) -> bool {
    let is_numeral = |byte: u8| byte.is_ascii_digit() || b"+-._e".contains(&byte);
    matches!(value, "true" | "false") || value.bytes().all(is_numeral)
}

fn not_text(name: &str) -> FoundSettings {
    let error = ReadError {
        file: name.to_owned(),
        reason: ReadReason::NotText,
    };
    FoundSettings {
        faults: vec![error.into()],
        ..FoundSettings::default()
    }
}

fn no_pair(name: &str, pair: String) -> FoundSettings {
    let known = ["F13=next", "b=hurt", "x="].map(str::to_owned).to_vec();
    let problem = Problem::UnknownWord { word: pair, known };
    let fault = Fault {
        file: name.to_owned(),
        spot: None,
        problem: problem.into(),
    };
    let mut found = FoundSettings::default();
    found.refuse(fault);
    found
}

impl FoundSettings {
    /// All of both, those of `over` before these: where one of them can't be, the one under it counts.
    pub(super) fn under(self, over: FoundSettings) -> FoundSettings {
        FoundSettings {
            settings: over.settings.into_iter().chain(self.settings).collect(),
            faults: self.faults.into_iter().chain(over.faults).collect(),
        }
    }

    fn refuse(&mut self, fault: Fault<SettingProblem>) {
        self.faults.push(fault.into());
    }

    /// Reads all keys of `table`, which is `section` of `file`.
    fn read(&mut self, file: &str, table: &mut Table<'_>, section: Option<&str>) {
        for key in table.keys() {
            match read_key(table, section, &key) {
                Ok((row, says)) => self.settings.push(Setting {
                    row,
                    place: Location {
                        file: file.to_owned(),
                        spot: Some(key.spot),
                    },
                    says,
                }),
                Err(fault) => self.refuse(fault),
            }
        }
    }
}

fn read_key(
    table: &mut Table<'_>,
    section: Option<&str>,
    key: &Placed<String>,
) -> Result<(&'static SettingRow, Preferences), Fault<SettingProblem>> {
    let mut rows = ROWS.iter().filter(|row| row.section == section);
    let Some(row) = rows.find(|row| row.is_named() || row.key == key.value) else {
        let problem = unknown(section, &key.value);
        return Err(table.fault(key.spot, problem));
    };
    let says = match row.reader {
        SettingReader::Value(read) => read(table, row.key)?,
        SettingReader::Named(read) => read(table, &key.value)?,
    };
    Ok((row, says))
}

/// The problem of `key` in `section`, with the setting that was probably meant: that of its name in another section or in none,
/// or the nearest one in this section.
fn unknown(section: Option<&str>, key: &str) -> SettingProblem {
    let namesake = ROWS.iter().find(|row| row.key == key);
    if namesake.is_some_and(|row| row.section.is_none()) {
        return SettingProblem::InSection { key: key.to_owned() };
    }
    let elsewhere = namesake.map(SettingRow::name);
    let here = ROWS
        .iter()
        .filter(|row| row.section == section)
        .map(|row| row.key);
    let sections = SECTIONS.into_iter().filter(|_| section.is_none());
    let near = elsewhere.or_else(|| nearest(key, here.chain(sections)).map(str::to_owned));
    let problem = Problem::UnknownKey {
        key: key.to_owned(),
        nearest: near,
    };
    problem.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::show::Request;

    fn said(found: &FoundSettings) -> Preferences {
        let settings = found.settings.iter();
        settings.fold(Preferences::default(), |all, one| one.says.clone().or(&all))
    }

    fn told(text: &str) -> Vec<String> {
        let faults = of_text("c.toml", text).faults;
        faults.iter().map(ToString::to_string).collect()
    }

    /// The line of the example, under the header of its section.
    fn example(row: &SettingRow) -> String {
        let header = row.section.map(|section| format!("[{section}]\n"));
        let line = match row.is_named() {
            true => row.example.to_owned(),
            false => format!("{} = {}", row.key, row.example),
        };
        header.unwrap_or_default() + &line
    }

    #[test]
    fn every_example_is_read_and_says_one_thing() {
        for row in ROWS {
            let found = of_text("c.toml", &example(row));
            assert!(found.faults.is_empty(), "{}: {:?}", row.key, found.faults);
            assert_eq!(found.settings.len(), 1, "{}", row.key);
            assert_ne!(said(&found), Preferences::default(), "{}", row.key);
        }
    }

    #[test]
    fn a_variable_says_what_the_file_says() {
        for row in ROWS {
            let value = match row.is_named() {
                true => "F13=toggle".to_owned(),
                false => row.example.trim_matches('"').to_owned(),
            };
            let name = row.variable();
            let found = of_variables(&|asked| (asked == name).then(|| value.clone().into()));
            assert!(found.faults.is_empty(), "{name}: {:?}", found.faults);
            assert_eq!(said(&found), said(&of_text("c.toml", &example(row))), "{name}");
            assert_eq!(found.settings[0].place.to_string(), name);
        }
    }

    #[test]
    fn a_variable_can_say_no_other_setting() {
        for (name, value) in [
            ("WARMHANDS_RATE", "30\nlang = \"de\""),
            ("WARMHANDS_LANG", "x\"\nrate = 30"),
            ("WARMHANDS_KEYS", "F13=toggle\"\n[screen]\nplain=true"),
        ] {
            let found = of_variables(&|asked| (asked == name).then(|| value.into()));
            let (request, plain) = (said(&found).request, said(&found).plain);
            assert!(request.lang.is_none() || request.rate.is_none(), "{name}");
            assert!(plain.is_none() && request.lang.as_deref() != Some("de"), "{name}");
        }
        let none = of_variables(&|_| Some(OsString::new()));
        assert!(none.settings.is_empty() && none.faults.is_empty());
    }

    #[test]
    fn a_variable_is_named_by_its_name_and_keys_are_pairs() {
        let found =
            of_variables(&|name| (name == "WARMHANDS_KEYS").then(|| "x=volume voice -6, ==hurt".into()));
        let pairs = [("=", "hurt"), ("x", "volume voice -6")];
        assert_eq!(
            said(&found).keys,
            pairs.map(|(a, b)| (a.to_owned(), b.to_owned()))
        );
        let found = of_variables(&|name| (name == "WARMHANDS_RATE").then(|| "fast".into()));
        assert_eq!(
            found.faults[0].to_string(),
            "WARMHANDS_RATE: `rate` must be integer, not string"
        );
        let found = of_variables(&|name| (name == "WARMHANDS_KEYS").then(|| "F13".into()));
        assert!(found.faults[0].to_string().starts_with("WARMHANDS_KEYS: `F13`"));
    }

    #[test]
    fn what_is_wrong_is_named_and_the_others_count() {
        let text = "musik = \"rain\"\nrate = \"fast\"\nfit = \"soon\"\nside = \"left\"\nplain = true\n[keys]\nF13 = 5\n";
        let found = of_text("c.toml", text);
        assert_eq!(
            said(&found).request,
            Request {
                side: Some(crate::show::Breast::Left),
                ..Request::default()
            }
        );
        let told = told(text);
        for (place, what) in [
            ("c.toml:7:7", "`F13` must be string"),
            ("c.toml:3:7", "`soon`"),
            ("c.toml:1:1", "unknown key `musik`"),
            ("c.toml:5:1", "unknown key `plain`"),
            ("c.toml:2:8", "`rate` must be integer"),
        ] {
            let is_told = |line: &String| line.starts_with(place) && line.contains(what);
            assert!(told.iter().any(is_told), "{place} {what}: {told:?}");
        }
        assert_eq!(told.len(), 5);
        let near = |key: &str, section| match unknown(section, key) {
            SettingProblem::Document(Problem::UnknownKey { nearest, .. }) => nearest,
            _ => None,
        };
        assert_eq!(near("musik", None).as_deref(), Some("music"));
        assert_eq!(near("plain", None).as_deref(), Some("screen.plain"));
        let key = "captions".to_owned();
        assert_eq!(unknown(Some("screen"), &key), SettingProblem::InSection { key });
        assert_eq!(near("wholly-else", None), None);
    }

    #[test]
    fn what_is_no_toml_is_one_fault() {
        for text in ["lang =", "lang = \"de\nrate = 3", &"a = [".repeat(40)] {
            assert_eq!(told(text).len(), 1, "{text}");
        }
    }
}
