//! The full screen in a real terminal: it shows what is played, at any size, and leaves the terminal as it was.

use std::time::{Duration, Instant};

use serde_json::Value;

use super::terminal::Terminal;
use crate::cli::folder::Folder;
use crate::cli::run::program;
use crate::shipped::line;

/// The interval in which the screen is looked at.
const GLANCE: Duration = Duration::from_millis(100);
/// How much later than the sound a screen may be, and how much earlier the sound may be than the whole second that is shown.
const LATE: f64 = 1.3;
const RATE: f64 = 48_000.0;

/// A cue of a plan that is spoken: its start in seconds, and its words.
fn spoken(plan: &Value) -> Vec<(f64, String)> {
    let cues = plan["cues"].as_array().unwrap().iter();
    let lines = cues.filter(|cue| cue["bus"] == "speech");
    lines
        .map(|cue| {
            let at = cue["frame"].as_f64().unwrap() / RATE;
            (at, cue["text"].as_str().unwrap().to_owned())
        })
        .collect()
}

/// The time left that the screen shows, in seconds.
fn left(screen: &str) -> Option<f64> {
    let row = screen
        .lines()
        .find(|row| row.trim_start().starts_with("Session "))?;
    let (minutes, seconds) = row.split_whitespace().last()?.split_once(':')?;
    Some(minutes.parse::<f64>().ok()? * 60.0 + seconds.parse::<f64>().ok()?)
}

/// `text` without the spaces: a line may be broken at any of them, or after a hyphen.
fn words(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn at_every_glance_it_shows_what_the_plan_says_in_a_storm_of_sizes_too() {
    let folder = Folder::small();
    let data = folder.root().display().to_string();
    let planned = program()
        .args(["plan", "small", "--json", "--data", &data])
        .output()
        .unwrap();
    let plan: Value = serde_json::from_slice(&planned.stdout).unwrap();
    let (spoken, whole) = (spoken(&plan), plan["frames"].as_f64().unwrap() / RATE);
    let mut terminal = Terminal::full(&format!("play small --output null --data {data}"));
    terminal.until("the page", |terminal| left(&terminal.screen()).is_some());
    let (sizes, mut glances) = ([(80, 24), (120, 40), (40, 15), (64, 20)], 0);
    let (mut seen, end) = (Vec::new(), Instant::now() + Duration::from_secs(12));
    while Instant::now() < end && terminal.runs() {
        if glances % 5 == 0 {
            let (columns, rows) = sizes[glances / 5 % sizes.len()];
            terminal.resize_to(columns, rows);
        }
        glances += 1;
        std::thread::sleep(GLANCE);
        let screen = terminal.screen();
        let Some(left) = left(&screen) else { continue };
        let at = whole - left;
        let due = spoken.iter().filter(|(start, _)| *start <= at + LATE);
        let (late, now): (Vec<_>, Vec<_>) = due.partition(|(start, _)| *start + LATE < at);
        let possible: Vec<&String> = late
            .last()
            .into_iter()
            .chain(&now)
            .map(|(_, text)| text)
            .collect();
        let shown = words(&screen);
        assert!(
            possible.is_empty() || possible.iter().any(|text| shown.contains(&words(text))),
            "at {at}: none of {possible:?}\n{screen}"
        );
        seen.push(left);
    }
    assert!(seen.len() > 40, "{seen:?}");
    assert!(seen.is_sorted_by(|one, next| one >= next), "{seen:?}");
    assert!(seen.first().unwrap() - seen.last().unwrap() > 5.0, "{seen:?}");
}

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
