//! What a player tells, handed to any number of listeners; none of them can hold it up.

use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{Event, Finish, Happening, Status};

/// How many events may wait for one listener. One that falls further behind misses events, but neither the last status nor
/// the end.
const WAITING: usize = 1024;

/// What was told last, and who listens.
#[derive(Debug)]
pub(super) struct Board(Mutex<Told>);

#[derive(Debug)]
struct Told {
    status: Arc<Status>,
    last: Option<Event>,
    /// None when nothing more is told.
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

    /// Tells all listeners, and waits for none of them.
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

    /// Nothing more is told.
    pub(super) fn close(&self) {
        self.told().listeners = None;
    }

    pub(super) fn status(&self) -> Arc<Status> {
        Arc::clone(&self.told().status)
    }

    /// The last event; where none was told as the last, the thread that tells is gone.
    fn last(&self) -> Event {
        let told = self.told();
        told.last.clone().unwrap_or_else(|| Event {
            at: told.status.at,
            what: Happening::Finished(Finish::Died("render")),
            status: Arc::clone(&told.status),
        })
    }

    /// Nothing that holds this lock can leave it half-changed.
    fn told(&self) -> MutexGuard<'_, Told> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One who hears all that a player tells from now on.
#[derive(Debug)]
pub struct Listener {
    board: Arc<Board>,
    events: Receiver<Event>,
    /// Whether the last event was given.
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

    /// The next event, if it is there.
    pub fn poll(&mut self) -> Option<Event> {
        self.wait(Duration::ZERO)
    }

    /// The next event, waited for no longer than `patience`. The last one is always [`Happening::Finished`]; after it there is none.
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

    /// How things stand now, even where events are still waiting.
    pub fn status(&self) -> Arc<Status> {
        self.board.status()
    }
}
