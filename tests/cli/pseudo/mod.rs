//! Every word on the screen comes from the screen language. In a pseudo-locale, the only plain letters left are what a
//! user can type and the names of data.

mod locale;
mod words;

use serde_json::Value;
use unicode_width::UnicodeWidthStr;
use warmhands::commands::localised_command;
use warmhands::library::{BASE_LANGUAGE, Library};
use warmhands::locale::{Arguments, Messages};
use warmhands::screen::wrapped;

use super::folder::Folder;
use super::run::{Run, warmhands};
use crate::data::check::folder::Folder as Faulty;
use crate::shipped::text;
use locale::Pseudo;
use words::Words;

/// Both pseudo-locales, and a small session.
fn data() -> Folder {
    let with = |folder, pseudo: Pseudo| pseudo.put_into(folder);
    Pseudo::ALL.into_iter().fold(Folder::small(), with)
}

/// `warmhands line` with `data`, shown in the language `pseudo`.
fn shown(line: &str, pseudo: Pseudo, data: &Folder) -> Run {
    let run = warmhands(line).env("COLUMNS", "80").over(data);
    run.arg("--screen-lang").arg(pseudo.tag())
}

/// The words that can be typed, and the names of the data.
fn words() -> Words {
    let words = Words::typed().and_names().and("small signals");
    Pseudo::ALL
        .into_iter()
        .fold(words, |words, pseudo| words.and(pseudo.tag()))
}

/// The names of all commands, after the program's own.
fn commands() -> Vec<String> {
    let command = localised_command(&Messages::none());
    command
        .get_subcommands()
        .map(|inner| inner.get_name().to_owned())
        .collect()
}

/// The help of the program and of each command.
fn helps(pseudo: Pseudo, data: &Folder) -> Vec<String> {
    let lines = commands().into_iter().map(|name| format!("{name} --help"));
    let lines = std::iter::once("--help".to_owned()).chain(lines);
    lines.map(|line| shown(&line, pseudo, data).text()).collect()
}

#[test]
fn help_is_in_the_screen_language() {
    let data = data();
    let typed = Words::typed();
    for pseudo in Pseudo::ALL {
        for help in helps(pseudo, &data) {
            assert_eq!(typed.strange_in(&help), [""; 0], "{help}");
        }
    }
}

#[test]
fn lists_plans_and_scripts_are_in_the_screen_language() {
    let (data, words) = (data(), words());
    for line in [
        "list sessions",
        "list languages",
        "list music",
        "list devices",
        "list microphones",
        "plan",
        "plan cadence --for 20m",
        "plan massage --fit 9m",
        "script first-days",
    ] {
        for pseudo in Pseudo::ALL {
            let said = shown(line, pseudo, &data).arg("--lang").arg(pseudo.tag()).ends(0);
            let (told, text) = (said.err.clone(), said.text());
            assert!(!text.is_empty() || !told.is_empty(), "{line}");
            assert_eq!(words.strange_in(&text), [""; 0], "{line}: {text}");
            assert_eq!(words.strange_in(&told), [""; 0], "{line}: {told}");
        }
    }
}

#[test]
fn about_is_in_the_screen_language_except_the_sources() {
    let words = Words::typed().and(&text("sessions/sources.toml"));
    let about = shown("about", Pseudo::Accented, &data()).text();
    assert_eq!(words.strange_in(&about), [""; 0], "{about}");
}

#[test]
fn the_screen_of_a_session_is_in_the_screen_language() {
    let words = words();
    let play = format!("play small --output null --from close.end --lang {BASE_LANGUAGE}");
    let said = shown(&play, Pseudo::Accented, &data()).ends(0);
    let shown = said.err.clone() + &said.text();
    assert!(
        shown.contains(&Pseudo::Accented.of("Who should call first")),
        "{shown}"
    );
    assert_eq!(words.strange_in(&shown), [""; 0], "{shown}");
}

/// The message for an unknown language comes from the built-in data, which has no pseudo-locale.
#[test]
fn failures_are_in_the_screen_language() {
    let data = data();
    for line in [
        "frobnicate",
        "plann",
        "--frobnicate",
        "plan --sid left",
        "play nowhere",
        "play fulll",
        "plan --side up",
        "plan --side",
        "plan --side left --side right",
        "plan --rate fast",
        "plan --fit soon",
        "plan massage --fit 1m",
        "plan cadence",
        "plan full --for 20m",
        "plan --music nowhere",
        "play --voice-volume loud",
        "play --output null --device any",
        "render",
        "render -o nowhere/session.wav",
        "render -o session.wav --format flac",
        "render -o session.mp3",
        "render -o session.wav --bitrate 64",
        "render -o session.flac --format raw16",
        "play --format flac --output speaker",
        "check nowhere",
        "list",
    ] {
        let words = words().and(line);
        let said = shown(line, Pseudo::Accented, &data).end();
        assert!(said.out.is_empty() && said.code != Some(0), "{line}: {said:?}");
        assert_eq!(words.strange_in(&said.err), [""; 0], "{line}: {}", said.err);
    }
}

#[test]
fn findings_are_in_the_screen_language() {
    let folder = Faulty::quick();
    folder.put_language("es-419", "es-419");
    folder.put_language(BASE_LANGUAGE, "fr");
    folder.alter("locales/fr/terminal.ftl", |text| {
        text.replacen("about { $minutes } minutes", "{ $hours } hours", 1)
    });
    folder.alter("locales/fr/locale.toml", |text| {
        let serves_nobody = |line: &str| match line.starts_with("serves") {
            true => "serves = []\n".to_owned(),
            false => format!("{line}\n"),
        };
        text.lines().map(serves_nobody).collect()
    });
    folder.put("locales/es-419/base.toml", "[speech]\n[terminal]\n");
    folder.put("locales/strange words/speech.ftl", "");
    let data = data();
    let check = || shown("check", Pseudo::Accented, &data).arg(folder.path());
    let report: Value = serde_json::from_slice(&check().arg("--json").ends(3).out).unwrap();
    let mut words = words().and("locales terminal.ftl fr hours");
    for finding in report["findings"].as_array().unwrap() {
        for member in ["file", "message", "language"] {
            words = words.and(finding[member].as_str().unwrap_or_default());
        }
    }
    let text = String::from_utf8(check().ends(3).out).unwrap();
    assert!(text.contains(&Pseudo::Accented.of("untranslated")), "{text}");
    assert_eq!(words.strange_in(&text), [""; 0]);
}

#[test]
fn a_word_from_code_is_detected() {
    let words = words();
    let plain = shown("list sessions", Pseudo::Accented, &data()).text() + "minutes\n";
    assert_eq!(words.strange_in(&plain), ["minutes"]);
}

#[test]
fn longer_lines_still_fit() {
    let too_wide = |text: &str| {
        let lines = text.lines().filter(|line| line.width() > 80);
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let data = data();
    for pseudo in Pseudo::ALL {
        for help in helps(pseudo, &data) {
            assert_eq!(too_wide(&help), [""; 0]);
        }
        let library = Library::open(Some(data.root())).unwrap();
        let messages = library.messages(&pseudo.tag().parse().unwrap()).unwrap();
        for id in ["gate-screen", "about-storage", "about-helps-with"] {
            let hurt = Arguments::new().text("hurt", "h");
            let lines = wrapped(&messages.with(id, &hurt), 80);
            assert!(lines.len() > 1, "{id}: {lines:?}");
            assert_eq!(too_wide(&lines.join("\n")), [""; 0]);
        }
    }
}

#[test]
fn the_direction_of_a_language_is_reported() {
    let listed = shown("list languages --json", Pseudo::RightToLeft, &data()).json();
    let languages = listed["languages"].as_array().unwrap();
    let direction = |pseudo: Pseudo| {
        let is_it = |one: &&Value| one["tag"] == pseudo.tag();
        languages.iter().find(is_it).unwrap()["direction"].clone()
    };
    assert_eq!(direction(Pseudo::RightToLeft), "rtl");
    assert_eq!(direction(Pseudo::Accented), "ltr");
}

#[test]
fn no_pseudo_locale_is_shipped() {
    let shipped = warmhands("list languages --json").text();
    for pseudo in Pseudo::ALL {
        assert!(!shipped.contains(pseudo.tag()), "{shipped}");
    }
}
