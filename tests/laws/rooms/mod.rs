//! The rooms in order, and what each may import: enforces the table of README.md.
//!
//! Reads paths in `src/` that begin with `crate::`, in `use` lines and in code. Refuses a chain of `super::`, because
//! it does not show which room it leads to. `lib.rs` and `main.rs` belong to no room.

mod circles;
mod graph;
mod imports;
mod table;
mod words;

use std::fs;
use std::path::Path;

use crate::shipped::{path, text};
use table::{ROWS, Row, row};

/// The lines of `code`, a file below `src/`, that name a room that it may not import.
fn trespasses(file: &str, code: &str) -> Vec<String> {
    let room = file.split(['/', '.']).next().unwrap_or_default();
    let Some(Row { allowed, .. }) = row(room) else {
        return vec![format!("src/{file}: `{room}` is no room of the table")];
    };
    let code = uncommented(code);
    let named = crate_paths(&code)
        .into_iter()
        .filter(|(_, named)| *named != room && !allowed.contains(named));
    let named = named.map(|(line, named)| (line, format!("`{room}` may not import `{named}`")));
    let climbs = climbs(file, &code).into_iter();
    let climbs = climbs.map(|line| (line, "climbs with `super`: name the path from `crate`".to_owned()));
    let told = |(line, why): (usize, String)| {
        let shown = code.lines().nth(line).unwrap_or_default().trim().to_owned();
        format!("src/{file}:{}: {why}: {shown}", line + 1)
    };
    named.chain(climbs).map(told).collect()
}

/// The code with its line comments blanked.
fn uncommented(code: &str) -> String {
    let kept = code
        .lines()
        .map(|line| match line.trim_start().starts_with("//") {
            true => "",
            false => line.split(" // ").next().unwrap_or_default(),
        });
    kept.collect::<Vec<_>>().join("\n")
}

/// Every room that the code names, with its line (from 0).
fn crate_paths(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, start) in code.match_indices("crate::") {
        let line = code[..at].matches('\n').count();
        let rest = &code[at + start.len()..];
        let names = match rest.strip_prefix('{') {
            Some(group) => heads(group),
            None => vec![word(rest)],
        };
        found.extend(names.into_iter().map(|name| (line, name)));
    }
    found
}

/// The first word of each entry of a group `a::{b, c}, d}`.
fn heads(group: &str) -> Vec<String> {
    let (mut heads, mut depth, mut at_entry) = (Vec::new(), 0_usize, true);
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => at_entry = true,
            _ if at_entry && !letter.is_whitespace() => {
                heads.push(word(&group[at..]));
                at_entry = false;
            }
            _ => {}
        }
    }
    heads
}

fn word(text: &str) -> String {
    text.chars()
        .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
        .collect()
}

/// Lines (from 0) that go up more than one level with `super::`, or out of a room that is a single file.
fn climbs(file: &str, code: &str) -> Vec<usize> {
    let is_room = !file.contains('/');
    let mut climbs = Vec::new();
    let mut inline = false;
    for (index, line) in code.lines().enumerate() {
        match line {
            "}" => inline = false,
            _ if line.ends_with('{') && line.split(' ').any(|word| word == "mod") => inline = true,
            _ => {}
        }
        let leaves = is_room && !inline && line.contains("super::");
        if leaves
            || ["super::super::", "super::super)"]
                .iter()
                .any(|chain| line.contains(chain))
        {
            climbs.push(index);
        }
    }
    climbs
}

/// Every Rust file below `folder`, as its path below `src/`.
fn files(folder: &Path, below: &str) -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{below}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            files.extend(self::files(&entry.path(), &format!("{name}/")));
        } else if name.ends_with(".rs") {
            files.push(name);
        }
    }
    files.sort();
    files
}

/// The files of all rooms: their paths below `src/`, and their code.
fn shipped_files() -> Vec<(String, String)> {
    let mut files = files_of("src");
    files.retain(|(file, _)| !["lib.rs", "main.rs"].contains(&file.as_str()));
    files
}

/// The Rust files below `folder`: their paths there, and their code.
fn files_of(folder: &str) -> Vec<(String, String)> {
    let files = files(&path(folder), "").into_iter();
    let read = |file: String| (text(&format!("{folder}/{file}")), file);
    files.map(read).map(|(code, file)| (file, code)).collect()
}

#[test]
fn rooms_import_only_rooms_before_them() {
    let trespasses: Vec<String> = shipped_files()
        .iter()
        .flat_map(|(file, code)| trespasses(file, code))
        .collect();
    assert!(trespasses.is_empty(), "\n{}", trespasses.join("\n"));
}

#[test]
fn the_table_allows_no_later_room() {
    for (index, Row { room, allowed }) in ROWS.iter().enumerate() {
        let before = |name: &String| ROWS[..index].iter().any(|row| row.room == *name);
        assert!(allowed.iter().all(before), "{room}: {allowed:?}");
    }
}

#[test]
fn the_table_allows_only_what_is_needed() {
    let files = shipped_files();
    let needed = |room: &str, other: &String| {
        let own = files
            .iter()
            .filter(|(file, _)| file.split(['/', '.']).next() == Some(room));
        let mut named = own.flat_map(|(_, code)| crate_paths(&uncommented(code)));
        named.any(|(_, named)| named == *other)
    };
    let unused = |Row { room, allowed }: &Row| {
        let unused = allowed.iter().filter(|other| !needed(room, other));
        unused
            .map(|other| format!("{room} does not need {other}"))
            .collect::<Vec<_>>()
    };
    // The last room stands above all others, and may need any of them tomorrow.
    let unused: Vec<String> = ROWS[..ROWS.len() - 1].iter().flat_map(unused).collect();
    assert!(unused.is_empty(), "\n{}", unused.join("\n"));
}

#[test]
fn lib_declares_the_rooms_in_order() {
    let lib = text("src/lib.rs");
    let listed = lib
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    assert!(listed.eq(ROWS.iter().map(|row| row.room.as_str())));
}

#[test]
fn a_forbidden_import_is_reported_with_its_line() {
    let told = |file: &str, code: &str| trespasses(file, code).join("\n");
    let ahead = told(
        "locale/tag.rs",
        "//! crate::session\n\nuse crate::session::Side;\n",
    );
    assert_eq!(
        ahead,
        "src/locale/tag.rs:3: `locale` may not import `session`: use crate::session::Side;"
    );
    let grouped = "use crate::{\n    units::{Frames, SampleRate},\n    mixer::Bus,\n};\n";
    assert!(told("clip/mod.rs", grouped).contains("`clip` may not import `mixer`"));
    let in_code = "fn f() {\n    let _ = crate::output::open();\n}\n";
    assert!(told("session/line.rs", in_code).starts_with("src/session/line.rs:2:"));
    assert!(told("garage/mod.rs", "").contains("no room"));
}

#[test]
fn a_chain_of_super_is_detected() {
    let climbs = |file: &str, code: &str| !trespasses(file, code).is_empty();
    assert!(climbs("session/line.rs", "use super::super::locale::Locale;\n"));
    assert!(climbs("units.rs", "use super::locale::Locale;\n"));
    assert!(climbs("mixer/buses/duck.rs", "use super::super::Gate;\n"));
    assert!(climbs(
        "session/line.rs",
        "mod tests {\n    use super::super::testing::SHORT;\n}\n"
    ));
    assert!(!climbs("session/line.rs", "use super::Side;\n"));
    assert!(!climbs("units.rs", "mod tests {\n    use super::*;\n}\n"));
}
