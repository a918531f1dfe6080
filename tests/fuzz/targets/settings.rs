//! Settings: a file, and the value of any variable.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;

use warmhands::store::settings::{ROWS, SECTIONS, SettingRow, Settings};

use super::as_text;
use crate::search::{CASES, Target};

const PIECES: &[&[u8]] = &[
    b"\"",
    b"'''",
    b"\n",
    b"=",
    b" = ",
    b",",
    b"[",
    b"[[",
    b"]",
    b"{ a = ",
    b"#",
    b"true",
    b"-6",
    b"nan",
    b"1e400",
    b"0x",
    b"lang",
    b"shuffle = ",
    b"[keys]\n",
    b"[screen]\n",
    b"F13=toggle",
    b"~/",
    b"24:00:00",
    b"\\u0000",
    b"\0",
    b"\xff",
];

/// A file with every setting.
fn every() -> Vec<u8> {
    let line = |row: &SettingRow| match row.is_named() {
        true => format!("{}\n", row.example),
        false => format!("{} = {}\n", row.key, row.example),
    };
    let of = |section: Option<&str>| {
        let rows = ROWS.iter().filter(|row| row.section == section);
        let header = section.map(|section| format!("[{section}]\n"));
        header.into_iter().chain(rows.map(line)).collect::<String>()
    };
    let sections = std::iter::once(None).chain(SECTIONS.map(Some));
    sections.map(of).collect::<String>().into_bytes()
}

/// The file, and the same bytes as the value of each variable.
pub(crate) fn settings() -> Target {
    Target {
        seeds: vec![every(), b"F13=toggle,x=".to_vec(), b"-6.5".to_vec()],
        pieces: PIECES,
        read: |bytes| {
            as_text(bytes, |source| drop(Settings::of_text(source).says()));
            // No file is read.
            let value = |name: &str| match name {
                "WARMHANDS_CONFIG" => Some(OsString::new()),
                _ => Some(OsString::from_vec(bytes.to_vec())),
            };
            drop(Settings::read(&value).says());
        },
        cases: CASES,
    }
}
