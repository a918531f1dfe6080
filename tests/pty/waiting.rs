//! A step that waits until she is ready: any key goes on.

use super::keys::hears_q;
use super::terminal::Terminal;
use crate::shipped::line;

const READY: &str = "Ready? Press any key to go on";

/// A session that waits while she washes her hands.
fn waiting(options: &str) -> Terminal {
    let play = "play massage --output null --wait --from prepare.wash-hands";
    let terminal = Terminal::warmhands(&format!("{play} {options}"));
    terminal.until_it_shows(&line("en-US", "wash-hands")[..40]);
    assert_eq!(terminal.rows_with(READY), 0, "the line speaks");
    terminal.until_it_shows(READY);
    terminal
}

#[track_caller]
fn goes_on(terminal: Terminal) {
    terminal.until_it_shows(&line("en-US", "back-from-washing")[..40]);
    assert_eq!(terminal.rows_with(READY), 0);
    hears_q(terminal);
}

#[test]
fn a_key_that_does_nothing_else_goes_on() {
    let mut terminal = waiting("");
    terminal.until_it_shows("Up to 4:00 of the session is waiting until you are ready.");
    terminal.types("x");
    goes_on(terminal);
}

#[test]
fn the_key_that_pauses_goes_on_however_often_it_is_pressed() {
    let mut terminal = waiting("");
    terminal.types(" ");
    terminal.types(" ");
    goes_on(terminal);
}

#[test]
fn a_locked_key_goes_on() {
    let mut terminal = waiting("--locked");
    terminal.types("n");
    terminal.until_it_shows(&line("en-US", "back-from-washing")[..40]);
    terminal.types("\x03");
    assert_eq!(terminal.ends_soon(), 130);
    terminal.is_as_it_was();
}

#[test]
fn one_button_goes_on() {
    let mut terminal = waiting("--one-button");
    terminal.types("\x1b[25~");
    terminal.until_it_shows(&line("en-US", "back-from-washing")[..40]);
    terminal.types("\x03");
    assert_eq!(terminal.ends_soon(), 130);
}

#[test]
fn it_hurts_keeps_its_meaning_and_leads_back_to_the_wait() {
    let mut terminal = waiting("");
    terminal.types("h");
    terminal.until_it_shows(&line("en-US", "hurt-stop"));
    terminal.types("g");
    terminal.until_it_shows("The session goes on where you were.");
    terminal.until("it waits again", |terminal| terminal.rows_with(READY) == 1);
    hears_q(terminal);
}
