//! Distributes a player's events to any number of listeners. No listener can block the player.

use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{Event, Finish, Happening, Status};

/// How many events may wait for one listener. A listener that falls further behind misses events, but never the last
/// status or the final event.
const WAITING: usize = 1024;

/// The current status and the listeners.
#[derive(Debug)]
pub(super) struct Board(Mutex<Told>);

#[derive(Debug)]
struct Told {
    status: Arc<Status>,
    last: Option<Event>,
    /// `None` once the board is closed.
    listeners: Option<Vec<SyncSender<Event>>>,
}

impl Board {
    pub(super) fn new(status: Status) -> Board {
        Board(Mutex::new(Told {
            status: Arc::new(status),
            last: None,
            listeners: Some(Vec::new()),
        }))
    }

    /// Sends `event` to all listeners without waiting.
    pub(super) fn tell(&self, event: Event) {
        let mut told = self.told();
        told.status = Arc::clone(&event.status);
        if let Some(listeners) = &mut told.listeners {
            listeners.retain(|listener| {
                let sent = listener.try_send(event.clone());
                !matches!(sent, Err(TrySendError::Disconnected(_)))
            });
        }
        if matches!(event.what, Happening::Finished(_)) {
            told.last = Some(event);
        }
    }

    /// Closes the board: no more events follow.
    pub(super) fn close(&self) {
        self.told().listeners = None;
    }

    pub(super) fn status(&self) -> Arc<Status> {
        Arc::clone(&self.told().status)
    }

    /// The final event. If there was none, the thread that sends events died.
    fn last(&self) -> Event {
        let told = self.told();
        told.last.clone().unwrap_or_else(|| Event {
            at: told.status.at,
            what: Happening::Finished(Finish::Died("render")),
            status: Arc::clone(&told.status),
        })
    }

    /// A poisoned lock is safe to use: no holder leaves the data half changed.
    fn told(&self) -> MutexGuard<'_, Told> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Receives all events of a player from now on.
#[derive(Debug)]
pub struct Listener {
    board: Arc<Board>,
    events: Receiver<Event>,
    /// Whether the final event was returned.
    is_over: bool,
}

impl Listener {
    pub(super) fn new(board: &Arc<Board>) -> Listener {
        let (tell, events) = sync_channel(WAITING);
        if let Some(listeners) = &mut board.told().listeners {
            listeners.push(tell);
        }
        Listener {
            board: Arc::clone(board),
            events,
            is_over: false,
        }
    }

    /// The next event, if there is one.
    pub fn poll(&mut self) -> Option<Event> {
        self.wait(Duration::ZERO)
    }

    /// The next event; waits at most `patience`. The final event is always [`Happening::Finished`]; no event follows
    /// it.
    pub fn wait(&mut self, patience: Duration) -> Option<Event> {
        if self.is_over {
            return None;
        }
        let event = match self.events.recv_timeout(patience) {
            Ok(event) => event,
            Err(RecvTimeoutError::Timeout) => return None,
            Err(RecvTimeoutError::Disconnected) => self.board.last(),
        };
        self.is_over = matches!(event.what, Happening::Finished(_));
        Some(event)
    }

    /// The current status, even if events are still waiting.
    pub fn status(&self) -> Arc<Status> {
        self.board.status()
    }
}
