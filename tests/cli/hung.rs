//! A sound server or a desktop that hangs: it accepts connections and never answers.

use std::os::unix::net::UnixListener;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::folder::Folder;
use super::playing::Playing;
use super::run::{program, warmhands};
use crate::shipped::line;

/// The English messages about it.
const HUNG: &str = "The sound system does not answer.";

/// The time limit of a query to a sound system, and therefore of the program.
const BOUND: Duration = Duration::from_secs(6);

/// The socket of a server on which nobody answers.
struct Server {
    folder: TempDir,
    _socket: UnixListener,
}

impl Server {
    fn hung() -> Server {
        let folder = tempfile::tempdir().unwrap();
        let socket = UnixListener::bind(folder.path().join("native")).unwrap();
        Server {
            folder,
            _socket: socket,
        }
    }

    fn address(&self) -> String {
        format!("unix:{}", self.folder.path().join("native").display())
    }
}

#[test]
fn lists_of_devices_say_why_they_are_empty() {
    let server = Server::hung();
    for what in ["devices", "microphones"] {
        let begun = Instant::now();
        let said = warmhands("list --json")
            .arg(what)
            .env("PULSE_SERVER", &server.address())
            .ends(0);
        assert_eq!(said.err, format!("{HUNG}\n"));
        assert_eq!(said.text(), format!("{{\"{what}\":[]}}\n"));
        assert!(begun.elapsed() < BOUND, "{:?}", begun.elapsed());
    }
}

#[test]
fn a_device_requested_by_name_is_refused() {
    let server = Server::hung();
    let said = warmhands("play massage --device headset")
        .env("PULSE_SERVER", &server.address())
        .ends(4);
    assert!(said.err.starts_with(HUNG), "{}", said.err);
}

/// A session that plays, or tries to play.
fn playing(server: &Server, folder: &Folder) -> Playing {
    let mut command = program();
    command.args(["play", "small", "--lang", "en-US"]);
    command.arg("--data").arg(folder.root());
    command.env("PULSE_SERVER", server.address());
    Playing::start(command)
}

#[test]
fn a_session_runs_in_silence_and_ends_on_request() {
    let (server, folder) = (Server::hung(), Folder::small());
    let playing = playing(&server, &folder);
    playing.until_it_says(&line("en-US", "gate"));
    assert_eq!(playing.end_by("TERM"), Some(143));
}

#[test]
fn a_session_that_waits_for_the_server_ends_on_request() {
    let (server, folder) = (Server::hung(), Folder::small());
    let playing = playing(&server, &folder);
    // On the screen before any sound.
    playing.until_it_says("Who should call first");
    assert_eq!(playing.end_by("INT"), Some(130));
}

#[cfg(target_os = "linux")]
#[test]
fn a_desktop_that_hangs_is_waited_for_by_nobody() {
    let (server, folder) = (Server::hung(), Folder::small());
    let mut command = program();
    command.args(["play", "small", "--lang", "en-US", "--output", "null"]);
    command.arg("--data").arg(folder.root());
    let bus = server.folder.path().join("native");
    for name in ["DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"] {
        command.env(name, format!("unix:path={}", bus.display()));
    }
    let playing = Playing::start(command);
    playing.until_it_says(&line("en-US", "gate"));
    assert_eq!(playing.end_by("TERM"), Some(143));
}
