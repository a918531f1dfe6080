//! However the terminal hangs, the program ends soon after a request and restores the terminal (law: never-stuck).

use std::fs;
use std::io::{PipeWriter, Write, pipe};
use std::os::fd::AsFd;

use rustix::fs::{OFlags, fcntl_getfl, fcntl_setfl};

use super::terminal::{AT_ONCE, Terminal};
use crate::cli::folder::Folder;
use crate::cli::playing::Playing;
use crate::cli::run::program;
use crate::shipped::line;

/// Each way to end the program, and the exit code.
const WAYS: [(&str, u32); 4] = [("q", 0), ("INT", 130), ("TERM", 143), ("HUP", 129)];

fn playing(folder: &Folder) -> Terminal {
    let data = folder.root().display();
    let terminal = Terminal::warmhands(&format!("play small --output null --data {data}"));
    terminal.until_it_shows(&line("en-US", "gate"));
    terminal
}

fn ask(terminal: &mut Terminal, way: &str) {
    match way {
        "q" => terminal.types("q"),
        signal => terminal.signal(signal),
    }
}

#[test]
fn each_way_to_end_the_program_restores_the_terminal() {
    let folder = Folder::small();
    for (way, code) in WAYS {
        let mut terminal = playing(&folder);
        ask(&mut terminal, way);
        assert_eq!(terminal.ends_soon(), code, "{way}");
        terminal.is_as_it_was();
    }
}

#[test]
fn the_end_does_not_wait_for_a_stopped_terminal() {
    let folder = Folder::small();
    for (way, code) in WAYS {
        let mut terminal = playing(&folder);
        terminal.stop_output();
        ask(&mut terminal, way);
        assert_eq!(terminal.ends_soon(), code, "{way}");
        terminal.is_as_it_was();
    }
}

/// A pipe that is full and that nobody reads.
fn full_pipe() -> (std::io::PipeReader, PipeWriter) {
    let (reader, mut writer) = pipe().unwrap();
    let flags = fcntl_getfl(writer.as_fd()).unwrap();
    fcntl_setfl(writer.as_fd(), flags | OFlags::NONBLOCK).unwrap();
    while writer.write(&[b'\n'; 4096]).is_ok() {}
    while writer.write(b"\n").is_ok() {}
    fcntl_setfl(writer.as_fd(), flags).unwrap();
    (reader, writer)
}

#[test]
fn the_end_does_not_wait_for_a_stopped_reader_of_either_stream() {
    let folder = Folder::small();
    for (signal, code) in [("INT", 130), ("TERM", 143), ("HUP", 129)] {
        let (_captions, out) = full_pipe();
        let (_notices, err) = full_pipe();
        let mut command = program();
        command.args(["play", "small", "--output", "null", "--from", "close.warm"]);
        command.arg("--data").arg(folder.root());
        let playing = Playing::into(command, out.into(), err.into());
        playing.until(|| playing.watches_signals());
        assert_eq!(playing.end_by(signal), Some(code));
    }
}

#[test]
fn rendering_ends_when_the_terminal_hangs_up_and_leaves_no_partial_file() {
    let folder = Folder::empty();
    for (signal, code) in [("HUP", 129), ("INT", 130), ("TERM", 143)] {
        let mut command = program();
        command
            .args(["render", "full", "-o"])
            .arg(folder.path("full.flac"));
        let (_held, out) = full_pipe();
        let (_bar, err) = full_pipe();
        let playing = Playing::into(command, out.into(), err.into());
        playing.until(|| !folder.names().is_empty());
        assert_eq!(playing.end_by(signal), Some(code));
        assert!(folder.names().is_empty(), "{signal}: {:?}", folder.names());
    }
}

#[test]
fn a_hangup_ends_the_program() {
    let folder = Folder::small();
    let mut terminal = playing(&folder);
    terminal.hang_up();
    assert_eq!(terminal.ends_soon(), 129);
}

/// The CPU time of a process so far, in ticks of a hundredth of a second.
fn ticks(id: u32) -> u64 {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap();
    let (_, fields) = stat.rsplit_once(") ").unwrap();
    let times = fields
        .split(' ')
        .skip(11)
        .take(2)
        .map(|ticks| ticks.parse::<u64>().unwrap());
    times.sum()
}

#[test]
fn an_ignored_hangup_leaves_the_program_idle_and_responsive_to_signals() {
    let folder = Folder::small();
    let data = folder.root().display();
    let script = format!("trap '' HUP; exec $warmhands play small --output null --data {data}");
    let mut terminal = Terminal::shell(&script);
    terminal.until_it_shows(&line("en-US", "gate"));
    terminal.hang_up();
    let (before, since) = (ticks(terminal.id()), std::time::Instant::now());
    terminal.until("a second", |_| since.elapsed() >= AT_ONCE / 3);
    assert!(terminal.runs());
    let spent = ticks(terminal.id()) - before;
    assert!(spent < 60, "{spent} of 100 ticks");
    terminal.signal("TERM");
    assert_eq!(terminal.ends_soon(), 143);
}
