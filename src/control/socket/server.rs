//! The socket of a running session. A thread for each client, never more than a few; none of them holds up the session.

use std::fs::{self, File, OpenOptions, Permissions, TryLockError};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use super::protocol::{Asked, SessionFacts, answer, read, refused, status};
use super::{LONGEST, folder};
use crate::player::Remote;

/// The most clients at a time.
const MOST: usize = 8;
/// How long a client may take to send or to read.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long the player may take to answer.
const ANSWER: Duration = Duration::from_secs(1);

/// Why a session can't be steered from outside.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// Another session has this name.
    #[error("the name is in use")]
    InUse,
    /// There is no place for the socket.
    #[error("no socket: {0}")]
    Io(#[from] io::Error),
}

/// A name that is held for this session. Its socket is removed when it is dropped.
#[derive(Debug)]
pub struct Server {
    socket: PathBuf,
    listener: UnixListener,
    /// Held until the end. Stays as a file: removing it could give two sessions one name.
    _lock: File,
}

impl Server {
    /// Takes `name`. A socket that a killed session left is replaced.
    ///
    /// # Errors
    /// If the name is in use, or the socket can't be made.
    pub fn bind(name: &str) -> Result<Server, ServeError> {
        let folder = folder::folder()?;
        let mut options = OpenOptions::new();
        let lock = options.create(true).truncate(false).write(true).mode(0o600);
        let lock = lock.open(folder.join(format!("{name}.lock")))?;
        match lock.try_lock() {
            Err(TryLockError::WouldBlock) => return Err(ServeError::InUse),
            Err(TryLockError::Error(error)) => return Err(error.into()),
            Ok(()) => {}
        }
        let socket = folder.join(format!("{name}.sock"));
        match fs::remove_file(&socket) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        let listener = UnixListener::bind(&socket)?;
        fs::set_permissions(&socket, Permissions::from_mode(0o600))?;
        Ok(Server {
            socket,
            listener,
            _lock: lock,
        })
    }

    /// Answers clients until the program ends.
    ///
    /// # Errors
    /// If there is no thread for it.
    pub fn serve(&self, remote: Remote, facts: SessionFacts) -> io::Result<()> {
        let listener = self.listener.try_clone()?;
        let facts = Arc::new(facts);
        thread::Builder::new()
            .name("socket".to_owned())
            .spawn(move || accept(&listener, &remote, &facts))
            .map(drop)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.socket);
    }
}

fn accept(listener: &UnixListener, remote: &Remote, facts: &Arc<SessionFacts>) {
    let clients = Arc::new(AtomicUsize::new(0));
    for client in listener.incoming() {
        let Ok(client) = client else {
            thread::sleep(PATIENCE);
            continue;
        };
        if !is_owner(&client) || clients.load(Ordering::Relaxed) >= MOST {
            continue;
        }
        clients.fetch_add(1, Ordering::Relaxed);
        let (remote, facts, count) = (remote.clone(), Arc::clone(facts), Arc::clone(&clients));
        let attended = thread::Builder::new().spawn(move || {
            let _ = attend(&client, &remote, &facts);
            count.fetch_sub(1, Ordering::Relaxed);
        });
        if attended.is_err() {
            clients.fetch_sub(1, Ordering::Relaxed);
        }
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

/// Answers one request.
fn attend(client: &UnixStream, remote: &Remote, facts: &SessionFacts) -> io::Result<()> {
    client.set_read_timeout(Some(PATIENCE))?;
    client.set_write_timeout(Some(PATIENCE))?;
    let mut line = Vec::new();
    BufReader::new(client.take(LONGEST)).read_until(b'\n', &mut line)?;
    if !line.ends_with(b"\n") {
        return say(client, &refused("not-understood"));
    }
    match read(&line) {
        Err(reason) => say(client, &refused(reason)),
        Ok(Asked::Control(control)) => say(client, &answer(remote.ask(control, ANSWER))),
        Ok(Asked::Status) => say(client, &status(facts, &remote.status())),
        Ok(Asked::Watch) => watch(client, remote, facts),
    }
}

/// Writes the status now and after each event. A second without one is filled too, which tells whether the client is
/// still there.
fn watch(client: &UnixStream, remote: &Remote, facts: &SessionFacts) -> io::Result<()> {
    let mut events = remote.listen();
    loop {
        let now = remote.status();
        say(client, &status(facts, &now))?;
        let event = events.wait(ANSWER);
        if let Some(crate::player::Happening::Finished(_)) = event.map(|event| event.what) {
            return say(client, &status(facts, &remote.status()));
        }
    }
}

fn say(mut client: &UnixStream, value: &Value) -> io::Result<()> {
    client.write_all(format!("{value}\n").as_bytes())
}
