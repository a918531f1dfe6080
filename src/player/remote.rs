//! Steers a player from any thread.

use std::sync::Arc;
use std::sync::mpsc::{Sender, sync_channel};
use std::time::Duration;

use super::board::{Board, Listener};
use super::inbox::Input;
use super::{Control, Refusal, Status};

/// A handle for a socket, a desktop or any other thread. Once the player is over, it has no effect.
#[derive(Debug, Clone)]
pub struct Remote {
    inbox: Sender<Input>,
    board: Arc<Board>,
}

impl Remote {
    pub(super) fn new(inbox: Sender<Input>, board: Arc<Board>) -> Remote {
        Remote { inbox, board }
    }

    /// Sends a request. Its effects arrive as events.
    pub fn control(&self, control: Control) {
        let _ = self.inbox.send(Input::Control(control, None));
    }

    /// Sends a request and waits at most `patience` for the answer.
    ///
    /// # Errors
    /// If it is refused, or there is no answer in time.
    pub fn ask(&self, control: Control, patience: Duration) -> Result<(), Refusal> {
        let (answer, answered) = sync_channel(1);
        self.inbox
            .send(Input::Control(control, Some(answer)))
            .map_err(|_| Refusal::NoAnswer)?;
        answered.recv_timeout(patience).unwrap_or(Err(Refusal::NoAnswer))
    }

    /// Returns a listener for all events from now on.
    pub fn listen(&self) -> Listener {
        Listener::new(&self.board)
    }

    /// The current status.
    pub fn status(&self) -> Arc<Status> {
        self.board.status()
    }
}
