//! One word, one meaning: no two types have the same name, and every law that code names is in docs/design.md.

use std::collections::BTreeMap;

use super::imports::without_tests;
use super::{files_of, shipped_files, uncommented};
use crate::shipped::text;

/// What a type is declared with.
const DECLARATIONS: [&str; 4] = ["struct ", "enum ", "trait ", "type "];

/// The name of the type that `line` declares at file level, if any.
fn declared(line: &str) -> Option<&str> {
    let line = line
        .strip_prefix("pub")
        .map_or(line, |rest| match rest.split_once(") ") {
            Some((visibility, rest)) if visibility.starts_with('(') => rest,
            _ => rest.trim_start(),
        });
    let name = DECLARATIONS.iter().find_map(|what| line.strip_prefix(what))?;
    name.split(|c: char| !c.is_alphanumeric() && c != '_').next()
}

/// The files in which each type is declared. Leaves out test-only code, and the types of a build without sound devices:
/// each of them stands in for another type of the same name.
fn types(files: &[(String, String)]) -> BTreeMap<String, Vec<String>> {
    let mut types: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let with_sound = files.iter().filter(|(file, _)| !file.contains("/no_"));
    for (file, code) in with_sound.filter(|(file, _)| !file.contains("test")) {
        let code = uncommented(code);
        for name in without_tests(&code, &mut Vec::new())
            .into_iter()
            .filter_map(declared)
        {
            types.entry(name.to_owned()).or_default().push(file.clone());
        }
    }
    types
}

/// The names that are declared more than once, with their files.
fn twice(files: &[(String, String)]) -> BTreeMap<String, Vec<String>> {
    let types = types(files).into_iter();
    types.filter(|(_, files)| files.len() > 1).collect()
}

#[test]
fn no_two_types_have_one_name() {
    let twice = twice(&shipped_files());
    let found: Vec<String> = twice
        .iter()
        .map(|(name, files)| format!("{name}: {}", files.join(", ")))
        .collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn a_second_type_of_the_same_name_is_found() {
    let file = |file: &str, code: &str| (file.to_owned(), code.to_owned());
    let files = [
        file("clip/a.rs", "pub(super) struct Room<'a> {\n}\n"),
        file("take/b.rs", "/// A room.\nenum Room {\n}\n"),
        file("take/c.rs", "impl X for Y {\n    type Room = u8;\n}\n"),
        file("take/d.rs", "#[cfg(test)]\nmod tests {\n    struct Room;\n}\n"),
        file("take/no_room.rs", "pub struct Room;\n"),
    ];
    let found = twice(&files);
    assert_eq!(found["Room"], ["clip/a.rs", "take/b.rs"]);
}

/// The names of the laws in docs/design.md: bold code at the beginning of a paragraph or a list item.
fn laws(design: &str) -> Vec<&str> {
    let entries = design.lines().filter_map(|line| {
        let (_, rest) = line.split_once("**`")?;
        rest.split_once('`').map(|(name, _)| name)
    });
    entries.collect()
}

/// The laws that `text` names, as in `(law: no-drift)`, including names that do not exist.
fn named(text: &str) -> Vec<&str> {
    let found = text.match_indices("law").filter_map(|(at, word)| {
        let is_word = !text[..at].ends_with(|c: char| c.is_alphanumeric());
        let rest = &text[at + word.len()..];
        let rest = rest.strip_prefix('s').unwrap_or(rest);
        let name = match rest.strip_prefix(": ") {
            Some(name) => name,
            None => rest
                .strip_prefix(' ')
                .filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))?,
        };
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
        is_word.then_some(&name[..end.unwrap_or(name.len())])
    });
    found.collect()
}

/// The comments of `code`, line by line.
fn comments(code: &str) -> String {
    let comments = code.lines().filter_map(|line| line.split_once("//"));
    comments.map(|(_, comment)| format!("{comment}\n")).collect()
}

#[test]
fn every_law_that_is_named_is_written_down() {
    let design = text("docs/design.md");
    let laws = laws(&design);
    assert!(laws.len() > 15, "{laws:?}");
    let mut files = shipped_files();
    files.extend(files_of("tests"));
    files.retain(|(file, _)| !file.ends_with("rooms/words.rs"));
    let comments = files.iter().map(|(file, code)| (file.as_str(), comments(code)));
    let speed = "docs/speed.md";
    let other: Vec<String> = comments
        .chain([(speed, text(speed))])
        .collect::<Vec<_>>()
        .iter()
        .flat_map(|(file, text)| named(text).into_iter().map(move |name| (file, name)))
        .filter(|(_, name)| !laws.contains(name))
        .map(|(file, name)| format!("{file}: there is no law `{name}`"))
        .collect();
    assert!(other.is_empty(), "\n{}", other.join("\n"));
}

#[test]
fn laws_are_found_where_they_are_named() {
    let text =
        "/// Kept whole (law: no-drift), and by law 9; a flaw: none, and the law of the house. Laws: levels.";
    assert_eq!(named(&text.replace("Laws", "laws")), ["no-drift", "9", "levels"]);
    assert_eq!(
        laws("- **`no-drift`: whole frames.** Time\n\n**Bold.** x\n"),
        ["no-drift"]
    );
}
