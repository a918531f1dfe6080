//! `warmhands care`: a nurse who speaks English and a patient who speaks Hindi, from the first question to the session.

use std::time::{Duration, Instant};

use warmhands::library::Library;

use super::terminal::Terminal;
use crate::cli::folder::Folder;
use crate::shipped::{line, path, text};

const LINES: [&str; 6] = [
    "care-pregnant",
    "care-redness",
    "care-fever",
    "care-flu",
    "care-call",
    "care-told",
];

/// The small session, and Hindi words for the patient, whatever is translated.
fn folder() -> Folder {
    let mut speech = text("locales/hi/speech.ftl");
    for id in LINES {
        if !speech.contains(&format!("\n{id} = ")) {
            speech += &format!("\n{id} = {}\n", hindi(id));
        }
    }
    Folder::small()
        .with_shipped("locales/hi")
        .with("locales/hi/speech.ftl", speech)
}

/// What stands for the patient.
fn hindi(id: &str) -> String {
    let speech = std::fs::read_to_string(path("locales/hi/speech.ftl")).unwrap();
    let own = speech
        .lines()
        .find_map(|line| line.strip_prefix(&format!("{id} = ")));
    own.map_or_else(|| format!("हिन्दी {}", id.replace('-', " ")), str::to_owned)
}

fn english(id: &str) -> String {
    line("en-US", id)
}

/// `warmhands care` with `options`, in English.
fn started(folder: &Folder, options: &str) -> Terminal {
    let data = folder.root().display();
    Terminal::shell(&format!(
        "LANG=en_US.UTF-8 exec $warmhands care --data {data} {options}"
    ))
}

/// The keys that lead to the page of Hindi, and its digit there.
fn keys_of_hindi() -> (String, String) {
    let profiles = Library::default().profiles().unwrap();
    let at = profiles
        .iter()
        .position(|profile| profile.tag.to_string() == "hi")
        .unwrap();
    ("0".repeat(at / 9), (at % 9 + 1).to_string())
}

/// A terminal that stands at the first warning sign.
fn at_the_signs(folder: &Folder, options: &str) -> Terminal {
    let terminal = started(
        folder,
        &format!("small --output null --lang hi --side left {options}"),
    );
    terminal.until_it_shows(&english("care-pregnant"));
    terminal
}

const CHOICE: &str = "9 Her doctor or midwife knows of this";

/// Types `keys` once what is shown can have been read.
fn answers(terminal: &mut Terminal, keys: &str) {
    let since = Instant::now();
    terminal.until("there was time to read", |_| {
        since.elapsed() > Duration::from_millis(1_600)
    });
    terminal.types(keys);
}

#[test]
fn keys_that_are_typed_ahead_start_nothing() {
    let folder = folder();
    let mut terminal = started(&folder, "small --output null --lang hi --side left");
    terminal.types("12n2n9n2n\r \r");
    terminal.until_it_shows("Warning sign 1 of 4");
    answers(&mut terminal, "\r");
    terminal.types("q");
    terminal.until_it_shows("Nothing was started.");
    assert_eq!(terminal.ends_soon(), 0);
    assert_eq!(terminal.rows_with("This will be played"), 0);
}

#[test]
fn a_nurse_and_a_patient_come_through_a_warning_sign() {
    let folder = folder();
    let mut terminal = started(&folder, "small --output null");
    terminal.until_it_shows("Which language does she speak?");
    let (pages, digit) = keys_of_hindi();
    terminal.types(pages);
    terminal.until_it_shows("हिन्दी · Hindi");
    // Keys without a meaning harm nothing.
    terminal.types("xh\t\x1b[99~");
    terminal.types(&digit);
    terminal.until_it_shows(&format!("> {digit} हिन्दी"));
    terminal.types(&digit);
    terminal.until_it_shows("Which breast first?");
    terminal.types("3");
    terminal.until_it_shows("Warning sign 1 of 4");
    terminal.until_it_shows(&hindi("care-pregnant"));
    terminal.until_it_shows(&english("care-pregnant"));
    answers(&mut terminal, "2");
    terminal.until_it_shows(&hindi("care-redness"));
    answers(&mut terminal, "n");
    terminal.until_it_shows(&hindi("care-fever"));
    answers(&mut terminal, "1");
    terminal.until_it_shows(&hindi("care-call"));
    terminal.until_it_shows(&english("care-call"));
    terminal.until_it_shows(CHOICE);
    // The usual keys start nothing: the page still stands when the next key is answered.
    terminal.types("\r y");
    answers(&mut terminal, "29");
    terminal.until_it_shows(&hindi("care-flu"));
    answers(&mut terminal, "n");
    terminal.until_it_shows("This will be played:");
    terminal.until_it_shows("has told her to do it all the same");
    terminal.until_it_shows("warmhands play small --captions=both");
    answers(&mut terminal, "\r");
    terminal.until_it_shows(&line("hi", "gate"));
    terminal.types("q");
    assert_eq!(terminal.ends_soon(), 0);
    terminal.is_as_it_was();
}

#[test]
fn nothing_starts_after_a_sign_but_by_the_second_choice() {
    let folder = folder();
    for end in ["1", "q", "\x1b"] {
        let mut terminal = at_the_signs(&folder, "");
        answers(&mut terminal, "y");
        terminal.until_it_shows(CHOICE);
        terminal.types("\r\r \r");
        terminal.types(end);
        terminal.until_it_shows("Nothing was started.");
        assert_eq!(terminal.ends_soon(), 0, "{end:?}");
        assert_eq!(terminal.rows_with("space: pause"), 0, "{end:?}");
        terminal.is_as_it_was();
    }
}

#[test]
fn each_question_leads_back_to_the_one_before() {
    let folder = folder();
    let mut terminal = started(&folder, "--output null --lang hi");
    let questions = [
        "Which session?",
        "Which movement of the hand?",
        "Which breast first?",
    ];
    for question in questions {
        terminal.until_it_shows(question);
        terminal.types("\r");
    }
    let signs = &LINES[..4];
    for (at, sign) in signs.iter().enumerate() {
        terminal.until_it_shows(&english(sign));
        // A key that is held down answers once, so two of them take turns.
        answers(&mut terminal, ["2", "n"][at % 2]);
    }
    terminal.until_it_shows("This will be played:");
    for sign in signs.iter().rev() {
        terminal.types("\x7f");
        terminal.until_it_shows(&english(sign));
    }
    for question in questions.iter().rev() {
        terminal.types("\x1b[D");
        terminal.until_it_shows(question);
    }
    terminal.types("\x7f\x7f");
    terminal.types("q");
    terminal.until_it_shows("Nothing was started.");
    assert_eq!(terminal.ends_soon(), 0);
    terminal.is_as_it_was();
}

#[test]
fn every_answer_by_options_starts_at_once() {
    let folder = folder();
    for signs in ["--no-warning-signs", "--told-by-doctor"] {
        let options = format!("small --lang hi --side left --voice-volume -3 --output null {signs}");
        let mut terminal = started(&folder, &options);
        terminal.until_it_shows("This will be played:");
        terminal.until_it_shows(&line("hi", "gate"));
        terminal.types("q");
        assert_eq!(terminal.ends_soon(), 0);
        terminal.is_as_it_was();
    }
}

/// There is no device in a test: the dialogue says so once, and goes on.
#[test]
fn the_volume_is_set_where_it_is_heard() {
    let folder = folder();
    let mut terminal = started(&folder, "small --lang hi --side left --no-warning-signs --plain");
    terminal.until_it_shows("Does she hear it well?");
    terminal.types("-33");
    terminal.types("1");
    terminal.until_it_shows("--voice-volume=-9.0");
    terminal.types("q");
    assert_eq!(terminal.ends_soon(), 0);
    terminal.is_as_it_was();
}

#[test]
fn signals_leave_the_terminal_as_it_was() {
    let folder = folder();
    let mut terminal = at_the_signs(&folder, "");
    terminal.types("\x03");
    assert_eq!(terminal.ends_soon(), 130);
    terminal.is_as_it_was();
    for kind in ["dumb", "xterm-256color"] {
        let data = folder.root().display();
        let line = format!("care small --lang hi --output null --side left --data {data}");
        let mut terminal = Terminal::with(&line, kind);
        terminal.until_it_shows(&english("care-pregnant"));
        terminal.resize(40);
        terminal.types("r");
        terminal.resize(80);
        terminal.signal("TERM");
        assert_eq!(terminal.ends_soon(), 143, "{kind}");
        terminal.is_as_it_was();
    }
}

/// Arabic has no voice: she reads, and another voice is chosen by name.
#[test]
fn a_language_without_a_voice_is_read() {
    let folder = folder();
    let mut terminal = started(&folder, "small --lang ar --side left --output null");
    terminal.until_it_shows("There is no voice in Arabic yet.");
    terminal.types("5");
    terminal.until_it_shows("> 5 English");
    terminal.types("5");
    terminal.until_it_shows(&english("care-pregnant"));
    terminal.types("q");
    assert_eq!(terminal.ends_soon(), 0);
}
