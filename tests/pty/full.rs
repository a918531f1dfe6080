//! The full screen in a real terminal: it shows what is played, at any size, and leaves the terminal as it was.

use super::terminal::Terminal;
use crate::cli::folder::Folder;
use crate::shipped::line;

#[test]
fn a_storm_of_sizes_leaves_nothing_behind() {
    let mut terminal = Terminal::full("play massage --output null");
    terminal.until_it_shows("Session");
    for (columns, rows) in [
        (40, 15),
        (200, 60),
        (30, 10),
        (8, 3),
        (100, 30),
        (41, 16),
        (80, 24),
    ] {
        terminal.resize_to(columns, rows);
    }
    terminal.until("one page", |terminal| {
        ["Session ", "Part ", "Step ", "getting ready"]
            .iter()
            .all(|text| terminal.rows_with(text) == 1)
    });
    terminal.types("q");
    terminal.ends();
}

#[test]
fn what_was_spoken_stays_and_the_terminal_is_as_it_was() {
    for signal in [None, Some("TERM"), Some("HUP")] {
        let folder = Folder::small();
        let data = folder.root().display().to_string();
        let mut terminal = Terminal::full(&format!("play small --output null --data {data}"));
        terminal.until_it_shows(&line("en-US", "gate"));
        assert!(terminal.is_on_its_second_page() && !terminal.has_cursor());
        match signal {
            None => terminal.types("q"),
            Some(name) => terminal.signal(name),
        }
        terminal.ends();
        terminal.until_it_shows("Stopped after");
        terminal.until_it_shows(&line("en-US", "gate"));
        assert!(!terminal.is_on_its_second_page() && terminal.has_cursor());
        terminal.is_as_it_was();
    }
}

#[test]
fn the_shell_has_the_first_page_while_the_job_is_stopped() {
    let mut terminal = Terminal::interactive_shell();
    terminal.until_it_shows("ready>");
    terminal.types("WARMHANDS_LINES=false $warmhands play massage --output null\r");
    terminal.until_it_shows("Session");
    terminal.types("\x1a");
    terminal.until("the shell", |terminal| !terminal.is_on_its_second_page());
    terminal.types("fg\r");
    terminal.until("the page", |terminal| {
        terminal.is_on_its_second_page() && terminal.rows_with("Session ") == 1
    });
    terminal.types("q");
    terminal.until("the shell", |terminal| !terminal.is_on_its_second_page());
}

#[test]
fn all_keys_are_shown_and_a_terminal_that_is_too_small_has_lines() {
    let mut terminal = Terminal::full("cadence --output null --from begin.cadence");
    terminal.until_it_shows("Session");
    terminal.types("?");
    terminal.until_it_shows("lock the keys");
    terminal.types("q");
    terminal.until("the end", |terminal| terminal.is_on_its_second_page());
    for options in ["--lines", "--plain"] {
        let mut terminal = Terminal::full(&format!("play massage --output null {options}"));
        terminal.until_it_shows(&line("en-US", "welcome-massage"));
        assert!(!terminal.is_on_its_second_page());
        terminal.types("q");
        terminal.ends();
    }
}

#[test]
fn a_delay_is_counted_down_until_the_session_starts() {
    let mut terminal = Terminal::full("play massage --output null --delay 20s");
    for left in ["0:18", "0:16", "0:14"] {
        terminal.until_it_shows(&format!("It starts in {left}"));
    }
    terminal.types(" ");
    terminal.until("the start", |terminal| terminal.rows_with("It starts in") == 0);
    terminal.types("q");
    terminal.ends();
}

#[test]
fn the_keys_go_when_they_are_asked_for_again() {
    let mut terminal = Terminal::full("cadence --output null --from begin.cadence");
    terminal.until_it_shows("Session");
    terminal.types("?");
    terminal.until_it_shows("lock the keys");
    terminal.types("?");
    terminal.until("the rhythm", |terminal| terminal.rows_with("lock the keys") == 0);
    terminal.signal("TERM");
    terminal.ends();
}
