//! Keys with other meanings: a pedal, another layout, one button, locked keys, and the page that shows them.

use super::keys::{HEARD_OUT, hears_q, playing_with, wait};
use super::terminal::Terminal;
use crate::cli::folder::Folder;
use crate::shipped::line;

/// What says that the keys are locked.
const LOCKED: &str = "The keys are locked. l unlocks them";

#[test]
fn a_pedal_that_types_f13_does_what_it_was_told_to() {
    let folder = Folder::small();
    // As the console, xterm and kitty send it.
    for bytes in ["\x1b[25~", "\x1b[1;2P", "\x1b[57376u"] {
        let mut terminal = playing_with(&folder, "--key F13=toggle --key F14=hurt");
        terminal.until_it_shows("F13: pause or go on");
        terminal.types(bytes);
        terminal.until_it_shows("paused");
        terminal.types(bytes);
        terminal.until("it goes on", |terminal| terminal.rows_with("paused") == 0);
        terminal.types("\x1b[26~");
        terminal.until_it_shows(&line("en-US", "hurt-stop"));
        hears_q(terminal);
    }
}

#[test]
fn a_pedal_of_the_settings_is_heard() {
    let folder = Folder::small();
    let data = folder.root().display();
    let play = format!("exec $warmhands play small --output null --data {data}");
    let mut terminal = Terminal::shell(&format!("WARMHANDS_KEYS=F13=toggle {play}"));
    terminal.until_it_shows("F13: pause or go on");
    terminal.until_it_shows(&line("en-US", "gate"));
    terminal.types("\x1b[25~");
    terminal.until_it_shows("paused");
    hears_q(terminal);
}

#[test]
fn russian_and_greek_letters_and_digits_steer_a_session() {
    let folder = Folder::small();
    for (next, hurts, quit) in [("т", "р", "й"), ("ν", "η", "\x1b"), ("٦", "٠", "q")] {
        let mut terminal = playing_with(&folder, "");
        terminal.types(" ");
        terminal.until_it_shows("paused");
        terminal.types(" ");
        terminal.types(next);
        terminal.until_it_shows(HEARD_OUT);
        terminal.types(hurts);
        terminal.until_it_shows(&line("en-US", "hurt-stop"));
        terminal.types(quit);
        assert_eq!(terminal.ends_soon(), 0);
        terminal.is_as_it_was();
    }
}

/// A session from its first word to its end, with nothing but the keys of a Greek keyboard.
#[test]
fn greek_keys_drive_a_whole_session() {
    let mut terminal =
        Terminal::warmhands("play express --output null --lang en-US --from express-1-first.cadence");
    terminal.until_it_shows("expression, the breast you begin with");
    terminal.types(" ");
    terminal.until_it_shows("paused");
    terminal.types(" ");
    terminal.until("it goes on", |terminal| terminal.rows_with("paused") == 0);
    terminal.types("τ");
    terminal.until("the time that is left", |terminal| {
        let screen = terminal.screen();
        let mut rows = screen.lines().map(str::trim);
        rows.any(|row| row.starts_with(|first: char| first.is_ascii_digit()) && row.ends_with(" left"))
    });
    for (key, shown) in [
        ("+", "The rhythm: 16 times a minute"),
        ("φ", "This now lasts"),
        ("\x1b[A", "Voice: 3 dB"),
        ("ο", "No music"),
        ("σ", "The other breast comes next."),
        ("λ", "The keys are locked."),
    ] {
        terminal.types(key);
        terminal.until_it_shows(shown);
    }
    wait(&terminal, 700);
    terminal.types("λ");
    terminal.until_it_shows("The keys are unlocked.");
    terminal.types("η");
    terminal.until_it_shows(&line("en-US", "hurt-stop"));
    terminal.types("γ");
    terminal.until_it_shows("The session goes on where you were.");
    terminal.types("\x1b");
    assert_eq!(terminal.ends_soon(), 0);
    terminal.is_as_it_was();
}

#[test]
fn locked_keys_only_pause_and_hurt_until_they_are_unlocked() {
    let folder = Folder::small();
    let mut terminal = playing_with(&folder, "--locked");
    terminal.until_it_shows("l: unlock the keys");
    terminal.types("q");
    terminal.until_it_shows(LOCKED);
    terminal.types(" ");
    terminal.until_it_shows("paused");
    assert!(terminal.runs(), "q was locked");
    terminal.types("l");
    terminal.until_it_shows("The keys are unlocked.");
    // Sooner it would be the same press, held down.
    wait(&terminal, 700);
    terminal.types("l");
    terminal.types("h");
    terminal.until_it_shows(&line("en-US", "hurt-stop"));
    wait(&terminal, 700);
    terminal.types("l");
    terminal.until_it_shows("g goes back to where you were");
    hears_q(terminal);
}

#[test]
fn locked_keys_leave_control_c_alone() {
    let folder = Folder::small();
    let mut terminal = playing_with(&folder, "--locked");
    terminal.types("\x03");
    assert_eq!(terminal.ends_soon(), 130);
    terminal.is_as_it_was();
}

#[test]
fn one_button_pauses_and_many_quick_presses_say_that_it_hurts() {
    let folder = Folder::small();
    let mut terminal = playing_with(&folder, "--one-button");
    terminal.until_it_shows("any key or button: pause or go on");
    terminal.types("q");
    terminal.until_it_shows("paused");
    for key in ["x", "\r", "\x1b[25~", "x"] {
        terminal.types(key);
    }
    terminal.until_it_shows(&line("en-US", "hurt-stop"));
    assert!(terminal.runs());
    terminal.types("\x03");
    assert_eq!(terminal.ends_soon(), 130);
    terminal.is_as_it_was();
}

#[test]
fn the_question_mark_shows_all_keys_in_force() {
    let folder = Folder::small();
    let mut terminal = playing_with(&folder, "--key x=repeat");
    terminal.types("?");
    terminal.until_it_shows("x, r, F5: again");
    terminal.until_it_shows("l, Backspace: lock the keys");
    hears_q(terminal);
}

#[test]
fn a_key_that_can_not_be_is_refused_before_it_plays() {
    for (key, told) in [
        ("F13=togle", "Did you mean \"toggle\"?"),
        ("pagedown=next", "Did you mean \"page-down\"?"),
        ("x=louder", "louder music"),
    ] {
        let mut terminal = Terminal::warmhands(&format!("play --output null --key {key}"));
        terminal.until_it_shows(told);
        assert_eq!(terminal.ends_soon(), 2);
    }
}
