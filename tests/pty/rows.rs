//! The screen row by row: no repeats, clean at every width, and no escape sequences on a terminal that does not support
//! them.

use super::terminal::Terminal;
use crate::cli::folder::Folder;
use crate::shipped::line;

const HEARD_OUT: &str = "This line is for your safety; it is heard to its end.";

fn small(folder: &Folder) -> String {
    format!("play small --output null --data {}", folder.root().display())
}

#[test]
fn plus_held_down_gives_one_line_with_the_last_value() {
    for options in ["", " --plain"] {
        let mut terminal = Terminal::warmhands(&format!("cadence --output null{options}"));
        terminal.until_it_shows("+: rhythm faster · -: rhythm slower");
        terminal.until_it_shows("expression");
        for _ in 0..26 {
            terminal.types("+".repeat(10));
        }
        terminal.until_it_shows("The rhythm:");
        terminal.types(" ");
        terminal.until_it_shows("paused");
        assert_eq!(terminal.rows_with("The rhythm:"), 1, "{}", terminal.screen());
        terminal.signal("TERM");
        terminal.ends();
    }
}

#[test]
fn n_held_down_gives_one_notice() {
    let folder = Folder::small();
    for options in ["", " --plain"] {
        let mut terminal = Terminal::warmhands(&(small(&folder) + options));
        terminal.until_it_shows(&line("en-US", "gate"));
        for _ in 0..20 {
            terminal.types("nn");
        }
        terminal.types("q");
        assert_eq!(terminal.ends(), 0);
        terminal.until_it_shows("Stopped after");
        assert_eq!(terminal.rows_with(HEARD_OUT), 1, "{}", terminal.screen());
    }
}

#[test]
fn a_terminal_that_becomes_narrow_stays_clean_and_keeps_the_time_left() {
    let folder = Folder::small();
    let mut terminal = Terminal::warmhands(&small(&folder));
    terminal.until_it_shows(&line("en-US", "gate"));
    for columns in [80, 30, 24, 16] {
        terminal.resize(columns);
        terminal.until("one progress line with the time left", |terminal| {
            let screen = terminal.screen();
            let last = screen.lines().last().unwrap_or_default();
            last.ends_with("left") && terminal.rows_with("left") == 1
        });
    }
    terminal.types(" ");
    terminal.until("that it is paused", |terminal| {
        let screen = terminal.screen();
        screen.lines().last().unwrap_or_default().starts_with("paused · ")
    });
    terminal.types("q");
    assert_eq!(terminal.ends(), 0);
}

#[test]
fn a_terminal_without_escape_sequences_receives_none() {
    let folder = Folder::small();
    for kind in ["dumb", ""] {
        let mut terminal = Terminal::with(&small(&folder), kind);
        terminal.until_it_shows(&line("en-US", "gate"));
        terminal.types(" ");
        terminal.until_it_shows("paused");
        terminal.types("q");
        assert_eq!(terminal.ends(), 0);
        terminal.until_it_shows("Stopped after");
        assert!(!terminal.bytes().contains(&0x1b), "{}", terminal.screen());
        terminal.is_as_it_was();
    }
}

#[test]
fn audio_output_to_a_terminal_is_refused_with_a_message() {
    for command in [
        "render massage -o -",
        "render massage -o - --format raw16",
        "play massage --output -",
        "play massage --output - --format raw16",
        "cadence --for 1m --output - --format opus",
    ] {
        let mut terminal = Terminal::warmhands(command);
        assert_eq!(terminal.ends(), 2);
        terminal.until_it_shows("A terminal shows text, not sound.");
        assert!(terminal.screen().len() < 500);
        assert!(terminal.bytes().is_ascii());
    }
}

#[test]
fn a_terminal_named_as_a_file_is_refused_too() {
    for command in [
        "render massage -o /dev/tty",
        "play massage --output /dev/stdout --format raw16",
    ] {
        let mut terminal = Terminal::warmhands(command);
        assert_eq!(terminal.ends(), 3);
        terminal.until_it_shows("A terminal shows text, not sound.");
        assert!(terminal.bytes().is_ascii());
    }
}
