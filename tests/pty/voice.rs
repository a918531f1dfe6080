//! Which voice shall speak, if there is none in the language of the environment: the question, and each answer.

use warmhands::library::Library;
use warmhands::locale::{Locale, LocaleProfile};

use super::terminal::Terminal;
use crate::cli::folder::Folder;
use crate::shipped::line;

/// The languages that have a voice, or have none.
fn languages(with_voice: bool) -> Vec<LocaleProfile> {
    let library = Library::default();
    let mut profiles = library.profiles().unwrap();
    profiles.retain(|profile| library.has_voice(&profile.tag) == with_voice);
    profiles
}

/// `warmhands` with `options`, in the first language that has no voice, once it shows what it asks.
fn asked(folder: &Folder, options: &str) -> Terminal {
    let terminal = started(folder, options);
    terminal.until_it_shows(&languages(true).last().unwrap().name);
    terminal
}

fn started(folder: &Folder, options: &str) -> Terminal {
    started_in(&languages(false)[0].tag.to_string(), folder, options)
}

fn started_in(language: &str, folder: &Folder, options: &str) -> Terminal {
    let data = folder.root().display();
    Terminal::shell(&format!(
        "LANG={language}.UTF-8 exec $warmhands play small --output null --captions voice --data {data} {options}"
    ))
}

/// The number of `voice` in the list.
fn number(voice: &Locale) -> String {
    let voices = languages(true);
    let at = voices.iter().position(|profile| profile.tag == *voice).unwrap();
    (at + 1).to_string()
}

#[test]
fn the_voice_with_the_typed_number_speaks() {
    let folder = Folder::small();
    let tags = languages(true).into_iter().map(|profile| profile.tag);
    // A number of two digits, and a text that is wrapped between words.
    let voice = tags
        .skip(9)
        .find(|tag| line(&tag.to_string(), "gate").contains(' '))
        .unwrap();
    let mut terminal = asked(&folder, "");
    terminal.types(number(&voice));
    terminal.types("\r");
    terminal.until_it_shows(&line(&voice.to_string(), "gate"));
    terminal.types("q");
    assert_eq!(terminal.ends_soon(), 0);
    terminal.is_as_it_was();
}

#[test]
fn enter_alone_takes_the_usual_voice() {
    let folder = Folder::small();
    let mut terminal = asked(&folder, "--plain");
    terminal.types("\r");
    terminal.until_it_shows(&line("en-US", "gate"));
    terminal.types("q");
    assert_eq!(terminal.ends_soon(), 0);
    terminal.is_as_it_was();
}

#[test]
fn what_was_typed_can_be_taken_back() {
    let folder = Folder::small();
    let voice = languages(true)[1].tag.clone();
    for typed in ["1\x7f2\r", "14\x152\r"] {
        let mut terminal = asked(&folder, "");
        terminal.types(typed);
        terminal.until_it_shows(&line(&voice.to_string(), "gate"));
        terminal.types("q");
        assert_eq!(terminal.ends_soon(), 0, "{typed:?}");
    }
}

/// Ukrainian is no language of ours yet.
#[test]
fn a_language_that_is_not_there_is_asked_for_too() {
    let folder = Folder::small();
    let asked = || {
        let terminal = started_in("uk_UA", &folder, "");
        terminal.until_it_shows(&languages(true).last().unwrap().name);
        terminal
    };
    let mut terminal = asked();
    terminal.types("\r");
    terminal.until_it_shows(&line("en-US", "gate"));
    terminal.types("q");
    assert_eq!(terminal.ends_soon(), 0);
    let mut terminal = asked();
    terminal.types("q");
    assert_eq!(terminal.ends_soon(), 3);
}

#[test]
fn without_a_choice_nothing_plays() {
    let folder = Folder::small();
    for (key, code) in [("\x1b", 3), ("q", 3), ("1n", 3), ("\x03", 130)] {
        let mut terminal = asked(&folder, "");
        terminal.types(key);
        assert_eq!(terminal.ends_soon(), code, "{key:?}");
        terminal.is_as_it_was();
    }
    let mut terminal = asked(&folder, "");
    terminal.signal("TERM");
    assert_eq!(terminal.ends_soon(), 143);
}

#[test]
fn nobody_is_asked_who_named_the_language_or_cannot_answer() {
    let folder = Folder::small();
    let silent = &languages(false)[0].tag;
    for options in [
        format!("--lang {silent}"),
        "< /dev/null".to_owned(),
        "2> /dev/null".to_owned(),
    ] {
        let mut terminal = started(&folder, &options);
        assert_eq!(terminal.ends(), 3, "{options}");
        let bytes = terminal.bytes();
        let said = String::from_utf8_lossy(&bytes);
        assert!(!said.contains(&languages(true)[0].name), "{said}");
    }
}
