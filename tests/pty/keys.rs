//! No terminal input freezes the program or ends it unasked (law: no-key-harms).

use std::time::{Duration, Instant};

use super::terminal::Terminal;
use crate::cli::folder::Folder;
use crate::shipped::line;

/// The screen's answer to `n` while the first line plays, which is a safety line.
pub(super) const HEARD_OUT: &str = "This line is for your safety; it is heard to its end.";
const PASTE: &str = "see http://unicef.org/milk";

/// The small session, in silence, once its keys and its first line are shown.
fn playing(folder: &Folder) -> Terminal {
    playing_with(folder, "")
}

/// The same with more `options`.
pub(super) fn playing_with(folder: &Folder, options: &str) -> Terminal {
    let data = folder.root().display();
    let terminal = Terminal::warmhands(&format!("play small --output null --data {data} {options}"));
    terminal.until_it_shows(": it hurts");
    terminal.until_it_shows(&line("en-US", "gate"));
    terminal
}

/// The program still runs, obeys `q`, and restores the terminal.
#[track_caller]
pub(super) fn hears_q(mut terminal: Terminal) {
    assert!(terminal.runs(), "it ended\n{}", terminal.screen());
    terminal.types("q");
    assert_eq!(terminal.ends_soon(), 0);
    terminal.until_it_shows("Stopped after");
    terminal.is_as_it_was();
}

/// Waits this many milliseconds between two keys.
pub(super) fn wait(terminal: &Terminal, milliseconds: u64) {
    let typed = Instant::now();
    terminal.until("a moment", |_| {
        typed.elapsed() >= Duration::from_millis(milliseconds)
    });
}

/// The right arrow, detected by its effect.
#[track_caller]
fn is_next(parts: &[&str]) {
    let folder = Folder::small();
    let mut terminal = playing(&folder);
    for part in parts {
        terminal.types(part);
        wait(&terminal, 50);
    }
    terminal.until_it_shows(HEARD_OUT);
    hears_q(terminal);
}

#[test]
fn keypad_5_without_num_lock_and_a_letter_of_latin_1_stop_nothing() {
    let folder = Folder::small();
    let mut terminal = playing(&folder);
    terminal.types("\x1b[E");
    terminal.types(b"\xe9");
    terminal.types("n");
    terminal.until_it_shows(HEARD_OUT);
    hears_q(terminal);
}

#[test]
fn a_letter_of_latin_1_leaves_signals_alone() {
    let folder = Folder::small();
    for (signal, code) in [("TERM", 143), ("INT", 130)] {
        let mut terminal = playing(&folder);
        terminal.types(b"\xe9");
        terminal.signal(signal);
        assert_eq!(terminal.ends_soon(), code);
        terminal.is_as_it_was();
    }
}

#[test]
fn an_arrow_over_a_slow_connection_and_an_arrow_with_option_are_arrows() {
    is_next(&["\x1b", "[C"]);
    is_next(&["\x1b\x1b[C"]);
}

#[test]
fn a_paste_is_ignored_with_and_without_bracketed_paste() {
    let folder = Folder::small();
    let mut terminal = playing(&folder);
    assert!(terminal.marks_pastes());
    terminal.types(format!("\x1b[200~{PASTE}\x1b[201~"));
    terminal.types("n");
    terminal.until_it_shows(HEARD_OUT);
    terminal.types(PASTE);
    wait(&terminal, 300);
    hears_q(terminal);
}

#[test]
fn bracketed_paste_is_off_after_the_end() {
    let folder = Folder::small();
    let mut terminal = playing(&folder);
    terminal.types("q");
    assert_eq!(terminal.ends(), 0);
    terminal.until("no marks", |terminal| !terminal.marks_pastes());
}

#[test]
fn it_hurts_works_on_russian_and_greek_keyboards_and_from_kitty() {
    let folder = Folder::small();
    for key in ["р", "η", "\x1b[1088::104u"] {
        let mut terminal = playing(&folder);
        terminal.types(key);
        terminal.until_it_shows(&line("en-US", "hurt-stop"));
        hears_q(terminal);
    }
}

#[test]
fn mouse_events_and_terminal_reports_are_not_keys() {
    let folder = Folder::small();
    let mut terminal = playing(&folder);
    for report in [
        "\x1b[<0;12;7M",
        "\x1b[M hq",
        "\x1b]11;rgb:hhhh/qqqq/0000\x1b\\",
        "\x1bP1$rq\x1b\\",
        "\x1b[I",
    ] {
        terminal.types(report);
    }
    terminal.types("n");
    terminal.until_it_shows(HEARD_OUT);
    hears_q(terminal);
}

/// Byte sequences that no terminal should send, the same in every run. None of them is a key that ends the program, locks
/// the keys or means "it hurts". An escape is always followed by another byte, because alone it is the key Escape.
fn noise(count: usize) -> Vec<Vec<u8>> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut below = |most: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % most
    };
    let mut piece = || -> Vec<u8> {
        match below(6) {
            0 => vec![0x1b, b"[O]P_N"[below(6) as usize]],
            1 => format!("\x1b[{};{}", below(300), below(9)).into_bytes(),
            _ => vec![below(256) as u8],
        }
    };
    let means_something = |byte: &u8| b"qQhHlL0\x03\x08\x1a\x1c\x1b\x7f".contains(byte);
    let harmless = |piece: &Vec<u8>| piece.len() > 1 || !piece.iter().any(means_something);
    let mut pieces = std::iter::repeat_with(&mut piece).filter(harmless);
    (0..count)
        .map(|_| pieces.by_ref().take(3).flatten().collect())
        .collect()
}

#[test]
fn after_any_bytes_it_plays_on_and_it_hurts_works() {
    let mut terminal = Terminal::warmhands("cadence --output null");
    terminal.until_it_shows("h: it hurts");
    terminal.until_it_shows("getting ready");
    for bytes in noise(200) {
        terminal.types(bytes);
        wait(&terminal, 5);
    }
    // A paste without an end has timed out by then.
    wait(&terminal, 1_200);
    assert!(terminal.runs(), "it ended\n{}", terminal.screen());
    terminal.types("h");
    terminal.until_it_shows(&line("en-US", "hurt-stop"));
    hears_q(terminal);
}

#[test]
fn the_session_plays_on_after_ctrl_z_and_bg_and_fg_restores_the_keys() {
    let folder = Folder::small();
    let mut terminal = Terminal::interactive_shell();
    terminal.until_it_shows("ready>");
    let data = folder.root().display();
    terminal.types(format!("$warmhands play small --output null --data {data}\n"));
    terminal.until_it_shows(&line("en-US", "gate"));
    terminal.types("\x1a");
    terminal.until_it_shows("Stopped");
    terminal.types("bg\n");
    // The shell has the keys.
    terminal.types("echo 'it is' 'the shell'\n");
    terminal.until("the shell's answer", |terminal| {
        terminal.rows_with("it is the shell") == 1
    });
    terminal.types("fg\n");
    terminal.until("the keyboard", Terminal::marks_pastes);
    terminal.types("h");
    terminal.until_it_shows(&line("en-US", "hurt-stop"));
    terminal.types("q");
    terminal.until_it_shows("Stopped after");
    terminal.types("exit\n");
    assert_eq!(terminal.ends(), 0);
    terminal.is_as_it_was();
}

#[test]
fn ctrl_z_returns_the_terminal_to_the_shell_and_fg_continues() {
    let folder = Folder::small();
    let mut terminal = Terminal::interactive_shell();
    terminal.until_it_shows("ready>");
    let data = folder.root().display();
    terminal.types(format!("$warmhands play small --output null --data {data}\n"));
    terminal.until_it_shows(&line("en-US", "gate"));
    terminal.types("\x1a");
    terminal.until_it_shows("Stopped");
    assert!(!terminal.marks_pastes());
    // The terminal settings of the shell: echo is on, and input is line by line.
    terminal.types("echo 'it is' 'the shell'\n");
    terminal.until("the shell's answer", |terminal| {
        terminal.rows_with("it is the shell") == 1
    });
    terminal.types("fg\n");
    terminal.until("the progress line", |terminal| {
        terminal.marks_pastes() && terminal.screen().trim_end().ends_with("left")
    });
    terminal.types("n");
    terminal.until_it_shows(HEARD_OUT);
    terminal.types("q");
    terminal.until_it_shows("Stopped after");
    terminal.types("exit\n");
    assert_eq!(terminal.ends(), 0);
    terminal.is_as_it_was();
}

#[test]
fn ctrl_z_without_a_job_control_shell_stops_nothing() {
    let folder = Folder::small();
    let mut terminal = playing(&folder);
    terminal.types("\x1a");
    terminal.until_it_shows("paused");
    terminal.types("n");
    terminal.until_it_shows(HEARD_OUT);
    hears_q(terminal);
}

#[test]
fn ctrl_backslash_ends_the_program_in_order() {
    let folder = Folder::small();
    let mut terminal = playing(&folder);
    terminal.types("\x1c");
    assert_eq!(terminal.ends_soon(), 143);
    terminal.is_as_it_was();
}

#[test]
fn questions_read_their_answers_through_the_same_reader() {
    let folder = Folder::small().with("calm.mp3", "La la la.");
    let (data, music) = (folder.root().display(), folder.path("calm.mp3"));
    let line = format!(
        "play small --output null --data {data} --music {}",
        music.display()
    );
    for (keys, code) in [("т", 3), ("\x03", 130)] {
        let mut terminal = Terminal::warmhands(&line);
        terminal.until_it_shows("Enter or y: yes");
        terminal.until("a keyboard", Terminal::marks_pastes);
        terminal.types(b"\xe9");
        terminal.types(format!("\x1b[200~{PASTE} yes\x1b[201~"));
        terminal.types(keys);
        assert_eq!(terminal.ends_soon(), code);
        terminal.is_as_it_was();
    }
}
