//! What is asked at the end of a session that is written down, and before entries are deleted.

use super::terminal::Terminal;
use crate::shipped::line;

const PLAY: &str = "$warmhands play massage --output null --lang en-US --from close.warm --log";
const ASKS: &str = "How much milk, in ml (left breast)?";

/// A session that was stopped and asks; `then` runs after it.
fn stopped(then: &str) -> Terminal {
    let mut terminal = Terminal::shell(&format!("{PLAY}; {then}"));
    terminal.until_it_shows(&near_the_end());
    terminal.types("q");
    terminal.until_it_shows(ASKS);
    terminal
}

/// The beginning of the line near the end, as much as fits on a row.
fn near_the_end() -> String {
    line("en-US", "close-warm").chars().take(40).collect()
}

#[test]
fn the_answers_are_written_down() {
    let mut terminal = stopped("$warmhands log list");
    terminal.types("41\x7f0\r");
    terminal.until_it_shows("How much milk, in ml (right breast)?");
    terminal.types("2.5\r");
    terminal.until_it_shows("1: easy · 2: hard · 3: painful · 4: tired");
    terminal.types("4");
    terminal.until_it_shows("It is written down.");
    terminal.until_it_shows("left breast: 40 ml · right breast: 2.5 ml · tired");
    assert_eq!(terminal.ends(), 0);
    terminal.is_as_it_was();
}

#[test]
fn one_key_leaves_all_of_it_out() {
    let mut terminal = stopped("$warmhands log list");
    terminal.types("q");
    terminal.until_it_shows("· stopped ·");
    assert_eq!(terminal.ends(), 0);
    assert_eq!(terminal.rows_with("right breast"), 0);
    assert_eq!(terminal.rows_with("It is written down."), 0);
}

#[test]
fn nobody_is_asked_after_pain() {
    let mut terminal = Terminal::shell(&format!("{PLAY}; $warmhands log list"));
    terminal.until_it_shows(&near_the_end());
    terminal.types("h");
    terminal.until_it_shows("goes back to where you were");
    terminal.types("q");
    terminal.until_it_shows("· it hurt ·");
    assert_eq!(terminal.rows_with("How much milk"), 0);
    assert_eq!(terminal.ends(), 0);
}

#[test]
fn a_signal_ends_the_questions() {
    let mut terminal = Terminal::shell(&format!("exec {PLAY}"));
    terminal.until_it_shows(&near_the_end());
    terminal.types("q");
    terminal.until_it_shows(ASKS);
    terminal.types("40\x03");
    assert_eq!(terminal.ends_soon(), 130);
    terminal.is_as_it_was();
}

#[test]
fn nothing_is_deleted_without_a_yes() {
    let mut terminal = stopped("$warmhands log delete --all; $warmhands log delete 1; $warmhands log list");
    terminal.types("q");
    terminal.until_it_shows("Delete one entry for good?");
    terminal.types("\r");
    terminal.until("it asks again", |terminal| {
        terminal.rows_with("Delete one entry") == 2
    });
    terminal.types("1");
    terminal.until_it_shows("One entry is deleted.");
    terminal.until_it_shows("Nothing is written down.");
    assert_eq!(terminal.ends(), 0);
}
