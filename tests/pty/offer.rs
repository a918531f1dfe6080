//! The offer to go on where the last session was stopped (law: last-place).

use super::terminal::Terminal;
use crate::shipped::line;

const PLAY: &str = "$warmhands play massage --output null --lang en-US";
const OFFER: &str = "was stopped before its end";

/// Plays near the end, is stopped there, and then plays again with `options`.
fn stopped_then(options: &str) -> Terminal {
    let script = format!("{PLAY} --from close.warm; exec {PLAY} {options}");
    let mut terminal = Terminal::shell(&script);
    terminal.until_it_shows(&near_the_end());
    terminal.types("q");
    terminal.until_it_shows("\"warmhands resume\" goes on here.");
    terminal
}

/// The beginning of the line near the end, as much as fits on a row.
fn near_the_end() -> String {
    line("en-US", "close-warm").chars().take(40).collect()
}

#[test]
fn enter_goes_on_and_any_other_key_begins_anew() {
    let mut terminal = stopped_then("--plain");
    terminal.until_it_shows(OFFER);
    terminal.types("\r");
    terminal.until("it goes on there", |terminal| {
        terminal.rows_with(&near_the_end()) == 2
    });
    terminal.types("q");
    assert_eq!(terminal.ends_soon(), 0);
    terminal.is_as_it_was();

    let mut terminal = stopped_then("");
    terminal.until_it_shows(OFFER);
    terminal.types("x");
    terminal.until_it_shows("Welcome.");
    terminal.types("q");
    assert_eq!(terminal.ends_soon(), 0);
}

#[test]
fn other_choices_and_other_sessions_are_not_asked_about() {
    for options in ["--side left", "--name bed4", "--voice-volume -3"] {
        let mut terminal = stopped_then(options);
        terminal.until_it_shows("Welcome.");
        assert_eq!(terminal.rows_with(OFFER), 0, "{options}");
        terminal.types("q");
        assert_eq!(terminal.ends_soon(), 0);
    }
}

#[test]
fn a_signal_ends_the_question() {
    let mut terminal = stopped_then("");
    terminal.until_it_shows(OFFER);
    terminal.types("\x03");
    assert_eq!(terminal.ends_soon(), 130);
    terminal.is_as_it_was();
}
