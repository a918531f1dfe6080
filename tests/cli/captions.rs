//! Two languages in one run: one is spoken, another is shown.

use super::folder::Folder;
use super::run::warmhands;
use crate::shipped::{LANGUAGES, line};
use crate::together::waiting;

/// The output of the small session with `options`, spoken in Spanish on an English screen, from its last line on.
fn shown(options: &str) -> String {
    let folder = Folder::small();
    warmhands("play small --from close.warm --output null --lang es-419")
        .args(options)
        .over(&folder)
        .text()
}

fn last(text: &str, lines: usize) -> Vec<&str> {
    let all: Vec<&str> = text.lines().collect();
    all[all.len() - lines..].to_vec()
}

#[test]
fn captions_are_in_the_language_of_the_screen_unless_both_are_requested() {
    let (spanish, english) = (line("es-419", "close-warm"), line("en-US", "close-warm"));
    let options = [
        "",
        "--screen-lang en",
        "--screen-lang en --captions voice",
        "--screen-lang en --captions both",
    ];
    let [alone, screen, voice, both] = &waiting(options, shown)[..] else {
        panic!("one text for each of the options")
    };
    assert_eq!(last(alone, 1), [&spanish], "one language");
    assert_eq!(last(screen, 1), [&english]);
    assert!(!screen.contains(&spanish));
    assert_eq!(last(voice, 1), [&spanish]);
    assert_eq!(last(both, 2), [spanish, format!("  {english}")]);
}

#[test]
fn every_language_can_be_on_the_screen_with_another_voice() {
    let folder = Folder::small();
    waiting(LANGUAGES.iter(), |language| {
        let tag = language.profile.tag.to_string();
        let run =
            warmhands("play small --from close.warm --output null --lang en-US --screen-lang").arg(&tag);
        let said = run.over(&folder).text().replace(['\u{200e}', '\u{200f}'], "");
        assert_eq!(
            said.lines().last(),
            Some(line(&tag, "close-warm").as_str()),
            "{tag}"
        );
    });
}

#[test]
fn only_right_to_left_lines_carry_direction_marks() {
    let text = warmhands("about --screen-lang ar").text();
    let arabic = |line: &&str| {
        line.chars()
            .any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter))
    };
    assert!(text.lines().filter(arabic).count() > 10);
    for line in text.lines() {
        assert_eq!(line.starts_with('\u{200f}'), arabic(&line), "{line}");
    }
    let json = warmhands("list sessions --json --screen-lang ar").text();
    assert!(
        !json.contains(['\u{200e}', '\u{200f}']),
        "marks are for terminals"
    );
    assert!(!warmhands("about").text().contains(['\u{200e}', '\u{200f}']));
}
