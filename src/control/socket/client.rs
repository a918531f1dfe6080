//! Asks a running session.

use std::io::{self, BufRead, BufReader, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

use super::folder;
use crate::show::is_name;

/// How long a session may take to answer.
const PATIENCE: Duration = Duration::from_millis(2_500);

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CallError {
    /// No session listens.
    #[error("no session listens")]
    Gone,
    /// It does not answer.
    #[error("it does not answer")]
    Hung,
}

/// The names of the sessions that run.
pub fn running() -> Vec<String> {
    let Some(entries) = folder::folder()
        .ok()
        .and_then(|folder| std::fs::read_dir(folder).ok())
    else {
        return Vec::new();
    };
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let names = names.filter_map(|name| name.strip_suffix(".sock").map(str::to_owned));
    let mut names: Vec<String> = names.filter(|name| is_name(name) && is_there(name)).collect();
    names.sort();
    names
}

/// A session that hangs is there as well.
fn is_there(name: &str) -> bool {
    let lock =
        folder::folder().and_then(|folder| folder::lock_file(&folder.join(format!("{name}.lock")), false));
    lock.is_ok_and(|lock| matches!(lock.try_lock_shared(), Err(std::fs::TryLockError::WouldBlock)))
}

/// Sends `line` and gives each line of the answer to `each`, until there is none or `each` returns false. Nothing is
/// waited for without an end, not even the connection.
///
/// # Errors
/// If nobody listens or answers.
pub fn call(name: &str, line: String, mut each: impl FnMut(&str) -> bool) -> Result<(), CallError> {
    let path = socket(name).map_err(|_| CallError::Gone)?;
    let answers = ask(path, line);
    let mut answered = false;
    loop {
        match answers.recv_timeout(PATIENCE) {
            Ok(Ok(text)) => {
                answered = true;
                if !each(&text) {
                    return Ok(());
                }
            }
            Ok(Err(error)) => return Err(error),
            Err(RecvTimeoutError::Disconnected) if answered => return Ok(()),
            // It has no place for another client, or none for an answer.
            Err(_) => return Err(CallError::Hung),
        }
    }
}

/// Where the session `name` listens.
pub(super) fn socket(name: &str) -> io::Result<PathBuf> {
    folder::folder().map(|folder| folder.join(format!("{name}.sock")))
}

/// Sends `line` to the socket at `path`. The lines of the answer come one by one.
pub(super) fn ask(path: PathBuf, line: String) -> Receiver<Result<String, CallError>> {
    let (tell, answers) = sync_channel(1);
    let _ = thread::Builder::new().spawn(move || {
        let Ok(mut stream) = UnixStream::connect(path) else {
            let _ = tell.send(Err(CallError::Gone));
            return;
        };
        // Nothing more is asked, so that the session need not wait for more.
        let asked = stream.write_all(line.as_bytes());
        if asked.and_then(|()| stream.shutdown(Shutdown::Write)).is_ok() {
            for text in BufReader::new(stream).lines().map_while(Result::ok) {
                if tell.send(Ok(text)).is_err() {
                    return;
                }
            }
        }
    });
    answers
}
