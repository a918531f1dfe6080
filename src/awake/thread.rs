//! A thread for each service. Nobody waits for them: a bus may hang, die, or not be there at all.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::inhibitors::{Logind, ScreenSaver};
use super::keeper::{Inhibitor, Keeper};
use crate::player::Remote;

/// The interval of looks at the status.
const INTERVAL: Duration = Duration::from_secs(1);

/// Sleep is held off as long as this lives and the session plays. The default holds nothing.
#[derive(Debug, Default)]
pub struct WakeLock {
    /// Tell each thread whether the job is stopped.
    keepers: Vec<Sender<bool>>,
}

impl WakeLock {
    /// The job is about to be stopped: lets go now, because nothing could then. Does not wait.
    pub fn stop(&self) {
        self.tell(true);
    }

    /// The job goes on.
    pub fn go_on(&self) {
        self.tell(false);
    }

    fn tell(&self, is_stopped: bool) {
        for keeper in &self.keepers {
            // One whose service is missing is over.
            let _ = keeper.send(is_stopped);
        }
    }
}

/// Holds off idleness and sleep while a session plays. `why` is shown to who asks what keeps the machine awake.
///
/// A service that is missing, hangs or dies costs the session nothing and is not told.
pub fn hold_off_sleep(remote: &Remote, why: &str) -> WakeLock {
    let why = why.to_owned();
    let logind = Logind { why: why.clone() };
    let screen_saver = ScreenSaver { why };
    let keepers = [
        start("logind", remote.clone(), logind),
        start("screen-saver", remote.clone(), screen_saver),
    ];
    WakeLock {
        keepers: keepers.into_iter().flatten().collect(),
    }
}

/// Starts a thread for `inhibitor`. Without one the session plays all the same.
fn start<I: Inhibitor + Send + 'static>(name: &str, remote: Remote, inhibitor: I) -> Option<Sender<bool>> {
    let (tell, told) = channel();
    let attended = move || drop(attend(&remote, inhibitor, &told));
    let thread = thread::Builder::new().name(name.to_owned());
    thread.spawn(attended).ok().map(|_| tell)
}

/// Keeps one inhibitor until the session is over or the service fails: it is not asked again then.
fn attend<I: Inhibitor>(remote: &Remote, inhibitor: I, told: &Receiver<bool>) -> Result<(), I::Error> {
    let mut keeper = Keeper::new(inhibitor, Instant::now());
    let mut is_stopped = false;
    loop {
        keeper.look(&remote.status(), is_stopped, Instant::now())?;
        match told.recv_timeout(INTERVAL) {
            Ok(stopped) => is_stopped = stopped,
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return keeper.let_go(),
        }
    }
}
