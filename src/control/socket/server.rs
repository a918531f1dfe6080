//! The socket of a running session. A thread for each client, never more than a few; none of them holds up the session.

use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::LONGEST;
use super::entrance::{Entrance, EntrancePaths, ServeError};
use super::events::event;
use super::protocol::{SessionFacts, SocketRequest, answer, read, refused, status};
use crate::player::{Happening, Remote};

/// The most clients that ask at a time, and the most that watch.
const MOST: usize = 8;
/// How long a client may take to send or to read.
const PATIENCE: Duration = Duration::from_secs(2);
/// How often a client that waits for a place looks for one.
const BETWEEN_ATTEMPTS: Duration = Duration::from_millis(5);
/// How long the player may take to answer.
const ANSWER: Duration = Duration::from_secs(1);

/// A name that is held for this session. Its socket is removed when it is dropped.
#[derive(Debug)]
pub struct Server {
    paths: EntrancePaths,
    /// Until clients are answered.
    entrance: Option<Entrance>,
}

impl Server {
    /// Takes `name`. A socket that a killed session left is replaced.
    ///
    /// # Errors
    /// If the name is in use, or the socket can't be made.
    pub fn bind(name: &str) -> Result<Server, ServeError> {
        let entrance = Entrance::open(name)?;
        Ok(Server {
            paths: entrance.paths(),
            entrance: Some(entrance),
        })
    }

    /// Answers clients until the program ends.
    ///
    /// # Errors
    /// If there is no thread for it.
    pub fn serve(&mut self, remote: Remote, facts: SessionFacts) -> io::Result<()> {
        let Some(entrance) = self.entrance.take() else {
            return Ok(());
        };
        let facts = Arc::new(facts);
        thread::Builder::new()
            .name("socket".to_owned())
            .spawn(move || accept(entrance, &remote, &facts))
            .map(drop)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.paths.remove();
    }
}

fn accept(mut entrance: Entrance, remote: &Remote, facts: &Arc<SessionFacts>) {
    let (asking, watching) = (Arc::default(), Arc::default());
    loop {
        let Ok(client) = entrance.next() else {
            thread::sleep(PATIENCE);
            continue;
        };
        let Some(seat) = is_owner(&client).then(|| Seat::wait(&asking)).flatten() else {
            continue;
        };
        let (remote, facts, watching) = (remote.clone(), Arc::clone(facts), Arc::clone(&watching));
        // Without a thread the client hears that nobody answers.
        let _ = thread::Builder::new().spawn(move || attend(&client, seat, &watching, &remote, &facts));
    }
}

/// One of a limited number of clients, until it is dropped.
struct Seat(Arc<AtomicUsize>);

impl Seat {
    fn take(taken: &Arc<AtomicUsize>) -> Option<Seat> {
        let more = |taken| (taken < MOST).then_some(taken + 1);
        let is_free = taken
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, more)
            .is_ok();
        is_free.then(|| Seat(Arc::clone(taken)))
    }

    /// Waits for a client to leave: each that asks nothing has to.
    fn wait(taken: &Arc<AtomicUsize>) -> Option<Seat> {
        let until = Instant::now() + PATIENCE;
        loop {
            match Seat::take(taken) {
                None if Instant::now() < until => thread::sleep(BETWEEN_ATTEMPTS),
                seat => return seat,
            }
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(target_os = "linux")]
fn is_owner(client: &UnixStream) -> bool {
    rustix::net::sockopt::socket_peercred(client).is_ok_and(|peer| peer.uid == rustix::process::getuid())
}

/// Elsewhere the mode of the folder shuts other users out.
#[cfg(not(target_os = "linux"))]
fn is_owner(_: &UnixStream) -> bool {
    true
}

/// Answers requests until the client ends or is slow.
fn attend(
    client: &UnixStream,
    seat: Seat,
    watching: &Arc<AtomicUsize>,
    remote: &Remote,
    facts: &SessionFacts,
) -> io::Result<()> {
    client.set_write_timeout(Some(PATIENCE))?;
    let mut waiting = Vec::new();
    while let Some(line) = next_line(client, &mut waiting)? {
        match read(&line) {
            Err(reason) => say(client, &refused(reason))?,
            Ok(SocketRequest::Control(control)) => say(client, &answer(remote.ask(control, ANSWER)))?,
            Ok(SocketRequest::Status) => say(client, &status(facts, &remote.status()))?,
            // Those that watch take no place of those that ask.
            Ok(SocketRequest::Watch) => {
                drop(seat);
                return match Seat::take(watching) {
                    Some(_seat) => watch(client, remote, facts),
                    None => say(client, &refused("too-many")),
                };
            }
        }
    }
    Ok(())
}

/// The next line; `None` at the end. `waiting` has the bytes after it. A line that is too long, or that takes too long,
/// is an error.
fn next_line(mut client: &UnixStream, waiting: &mut Vec<u8>) -> io::Result<Option<Vec<u8>>> {
    let until = Instant::now() + PATIENCE;
    loop {
        let end = waiting.iter().position(|byte| *byte == b'\n');
        if let Some(end) = end.filter(|end| *end <= LONGEST) {
            let after = waiting.split_off(end + 1);
            return Ok(Some(std::mem::replace(waiting, after)));
        }
        if waiting.len() > LONGEST {
            say(client, &refused("not-understood"))?;
            return Ok(None);
        }
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        client.set_read_timeout(Some(left))?;
        let mut bytes = [0; 1024];
        match client.read(&mut bytes)? {
            0 if waiting.is_empty() => return Ok(None),
            0 => {
                say(client, &refused("not-understood"))?;
                return Ok(None);
            }
            length => waiting.extend_from_slice(&bytes[..length]),
        }
    }
}

/// Writes the status now, and each event with the status after it. A second without one is filled too, which tells
/// whether the client is still there. A slow client falls behind alone: its events wait in a list that has an end.
fn watch(client: &UnixStream, remote: &Remote, facts: &SessionFacts) -> io::Result<()> {
    let mut events = remote.listen();
    say(client, &status(facts, &remote.status()))?;
    loop {
        let Some(happened) = events.wait(ANSWER) else {
            say(client, &status(facts, &remote.status()))?;
            continue;
        };
        if let Some(line) = event(&happened) {
            say(client, &line)?;
        }
        say(client, &status(facts, &happened.status))?;
        if let Happening::Finished(_) = happened.what {
            return Ok(());
        }
    }
}

fn say(mut client: &UnixStream, value: &Value) -> io::Result<()> {
    client.write_all(format!("{value}\n").as_bytes())
}
