//! What a Rust file imports and names: its parsed `use` lines, and the paths in its code.
//!
//! Reads code as formatted by `cargo fmt`. Test-only code is left out.

use std::collections::BTreeSet;

/// One name that a `use` line brings into a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Import {
    /// The path as written, split at `::`; a `*` at the end imports everything.
    pub(super) path: Vec<String>,
    /// Its name in the file.
    pub(super) name: String,
    /// Whether the line only re-exports it (`pub use`).
    pub(super) hands_on: bool,
}

/// What one file imports and names.
#[derive(Debug, Default)]
pub(super) struct Code {
    pub(super) imports: Vec<Import>,
    /// Every `a::b` outside of `use` lines, split at `::`.
    pub(super) paths: Vec<Vec<String>>,
    /// Every word outside of `use` lines.
    pub(super) words: BTreeSet<String>,
    /// The test-only modules.
    pub(super) test_modules: Vec<String>,
}

/// Parses `code`, which has no comments.
pub(super) fn read(code: &str) -> Code {
    let mut found = Code::default();
    let shipped = without_tests(code, &mut found.test_modules);
    let mut lines = shipped.iter();
    while let Some(line) = lines.next() {
        let Some((rest, hands_on)) = used(line) else {
            found.note(line);
            continue;
        };
        let mut statement = rest.to_owned();
        while !statement.ends_with(';') {
            statement.push_str(lines.next().map_or(";", |line| line.trim()));
        }
        take_apart(statement.trim_end_matches(';'), &[], &mut |path, name| {
            found.imports.push(Import { path, name, hands_on });
        });
    }
    found
}

/// The part of `line` after `use`, and whether the import is public.
fn used(line: &str) -> Option<(&str, bool)> {
    let line = line.trim_start();
    if let Some(rest) = line.strip_prefix("use ") {
        return Some((rest, false));
    }
    let (_, rest) = line.strip_prefix("pub")?.split_once("use ")?;
    let is_import = !line.contains("fn ") && !line.contains("const ");
    is_import.then_some((rest, true))
}

/// The lines that are not test-only. Test-only modules are added to `test_modules`.
pub(super) fn without_tests<'a>(code: &'a str, test_modules: &mut Vec<String>) -> Vec<&'a str> {
    let mut shipped = Vec::new();
    let mut lines = code.lines();
    while let Some(line) = lines.next() {
        if line.trim() != "#[cfg(test)]" {
            shipped.push(line);
            continue;
        }
        let end = line.replace("#[cfg(test)]", "}");
        let item = lines.by_ref().find(|line| !line.trim_start().starts_with("#["));
        let item = item.unwrap_or_default();
        if let Some((_, name)) = item.trim_end_matches(';').rsplit_once("mod ") {
            test_modules.push(name.to_owned());
        }
        if !item.ends_with(';') {
            lines.by_ref().find(|line| line.starts_with(&end));
        }
    }
    shipped
}

/// Splits a tree such as `a::{b, c::{self, d as e}}` into its leaves, each with its path and its name.
fn take_apart(tree: &str, before: &[String], leaf: &mut impl FnMut(Vec<String>, String)) {
    if let Some((path, group)) = tree.split_once('{') {
        let path: Vec<String> = [before.to_vec(), parts(path.trim_end_matches("::"))].concat();
        for entry in entries(group.trim_end().trim_end_matches('}')) {
            take_apart(entry, &path, leaf);
        }
        return;
    }
    let (path, name) = match tree.split_once(" as ") {
        Some((path, name)) => (path, Some(name.trim())),
        None => (tree, None),
    };
    let mut path: Vec<String> = [before.to_vec(), parts(path)].concat();
    if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
        path.pop();
    }
    let last = path.last().cloned().unwrap_or_default();
    leaf(path, name.map_or(last, str::to_owned));
}

/// The entries of a group, split at the commas outside of inner groups.
fn entries(group: &str) -> Vec<&str> {
    let (mut entries, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                entries.push(&group[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    entries.push(&group[start..]);
    entries
        .into_iter()
        .map(|entry| entry.trim().trim_start_matches('{'))
        .filter(|entry| !entry.is_empty())
        .collect()
}

fn parts(path: &str) -> Vec<String> {
    let parts = path.trim().split("::").filter(|part| !part.is_empty());
    parts.map(|part| part.trim().to_owned()).collect()
}

impl Code {
    /// Records the words and paths of one line of code. A module declaration does not count as a use of the module.
    fn note(&mut self, line: &str) {
        if line.ends_with(';') && line.split(' ').any(|word| word == "mod") {
            return;
        }
        let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
        // The visibility of an item is not a dependency.
        let seen_from = line
            .split_once("pub(in ")
            .and_then(|(_, rest)| rest.split_once(')'));
        let line = seen_from.map_or(line, |(_, item)| item);
        for run in line.split(|c: char| !is_path(c)) {
            let parts = parts(run);
            for part in &parts {
                self.words.insert(part.trim_matches(':').to_owned());
            }
            if parts.len() > 1 {
                self.paths.push(parts);
            }
        }
    }
}

#[test]
fn use_lines_are_parsed() {
    let code = read("use super::Side;\npub(super) use a::{\n    b::{self, C as D},\n    e,\n};\nuse f::*;\n");
    let told = |import: &Import| format!("{} {} {}", import.path.join("."), import.name, import.hands_on);
    let told: Vec<String> = code.imports.iter().map(told).collect();
    assert_eq!(
        told,
        [
            "super.Side Side false",
            "a.b b true",
            "a.b.C D true",
            "a.e e true",
            "f.* * false"
        ]
    );
}

#[test]
fn test_only_code_is_left_out() {
    let code = "#[cfg(test)]\nmod testing;\n\nfn f() {\n    self::g::h();\n}\n\n\
                #[cfg(test)]\nmod tests {\n    use super::Other;\n}\n\nfn last() {}\n";
    let code = read(code);
    assert_eq!(code.test_modules, ["testing", "tests {"]);
    assert!(code.imports.is_empty());
    assert_eq!(code.paths, [["self", "g", "h"]]);
    assert!(code.words.contains("last") && !code.words.contains("Other"));
}
