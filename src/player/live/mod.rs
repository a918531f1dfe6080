//! The running player: its threads, and the caller's handles.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::output::Opener;
use crate::output::ring::{Opening, ring};
use crate::timeline::Changes;
use crate::units::Frames;

use super::board::{Board, Listener};
use super::conductor::Script;
use super::inbox::Input;
use super::supervisor::supervise;
use super::{Conductor, Control, Performance, Recompile, Remote, Status, compiler};

/// What to play, and on which output.
pub struct Setup {
    /// The session, and what may follow it.
    pub script: Script,
    /// Compiles the session again when its rate changes.
    pub recompile: Recompile,
    /// The first frame to play.
    pub from: Frames,
    /// Whether it is paused at first.
    pub waits: bool,
    /// The requested output.
    pub output: Box<dyn Opener>,
    /// The output to use instead if the requested one can't open at the start.
    pub silence: Option<Box<dyn Opener>>,
}

/// An ending session waits this long after the device's last pull, so that a hung device can't block the end.
const HEARD_OUT_WITHIN: Duration = Duration::from_secs(1);

/// The longest wait for the player's threads; a thread that hangs is abandoned.
const PATIENCE: Duration = Duration::from_secs(1);

/// A session that plays. A drop silences it without a fade; to fade, request a quit first and wait for the final event.
pub struct Player {
    inbox: Sender<Input>,
    board: Arc<Board>,
    /// Receives the record when the rendering thread has ended.
    done: Receiver<Performance>,
}

impl Player {
    /// Renders the first frames, then opens the output.
    ///
    /// # Errors
    /// If the system can't start a thread.
    pub fn start(setup: Setup) -> io::Result<Player> {
        Player::start_heard(setup).map(|(player, _)| player)
    }

    /// The same, with a listener that misses no event.
    ///
    /// # Errors
    /// If the system can't start a thread.
    pub fn start_heard(setup: Setup) -> io::Result<(Player, Listener)> {
        let opening = match setup.from {
            Frames::ZERO => Opening::AtOnce,
            _ => Opening::Ramp,
        };
        let (feed, drain) = ring(opening);
        let mut conductor = Conductor::new(feed, setup.script, setup.from);
        if setup.waits {
            conductor.wait_at_start();
        }
        conductor.step();
        let (inbox, inputs) = channel();
        let board = Arc::new(Board::new(conductor.status()));
        let listener = Listener::new(&board);
        let reports = inbox.clone();
        let supervision = supervise(setup.output, setup.silence, drain, move |report| {
            let _ = reports.send(Input::Report(report));
        })?;
        let compiler = compiler::start(setup.recompile, inbox.clone())?;
        let (hand_over, done) = sync_channel(1);
        let closing = Closing(Arc::clone(&board));
        thread::Builder::new().name("render".to_owned()).spawn(move || {
            conduct(&mut conductor, &inputs, &compiler, &closing.0);
            supervision.stop();
            let _ = hand_over.send(conductor.into_performance());
        })?;
        Ok((Player { inbox, board, done }, listener))
    }

    /// Sends a request. Its effects arrive as events; after the final event it has none.
    pub fn control(&self, control: Control) {
        let _ = self.inbox.send(Input::Control(control, None));
    }

    /// A handle for other threads.
    pub fn remote(&self) -> Remote {
        Remote::new(self.inbox.clone(), Arc::clone(&self.board))
    }

    /// Returns a listener for all events from now on.
    pub fn listen(&self) -> Listener {
        Listener::new(&self.board)
    }

    /// The current status.
    pub fn status(&self) -> Arc<Status> {
        self.board.status()
    }

    /// Stops playback and returns the record. The record is empty if it is not available in time.
    pub fn into_performance(self) -> Performance {
        self.stop()
    }

    fn stop(&self) -> Performance {
        let _ = self.inbox.send(Input::Abandon);
        self.done.recv_timeout(PATIENCE).unwrap_or_default()
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Closes the board when the rendering thread ends, even by a panic.
struct Closing(Arc<Board>);

impl Drop for Closing {
    fn drop(&mut self) {
        self.0.close();
    }
}

/// Runs until the session is over or the player was dropped.
fn conduct(conductor: &mut Conductor, inputs: &Receiver<Input>, compiler: &Sender<Changes>, board: &Board) {
    let mut ending = None;
    loop {
        conductor.step();
        if let Some(changes) = conductor.take_wanted() {
            let _ = compiler.send(changes);
        }
        if conductor.is_ending() && is_unheard(conductor, &mut ending) {
            conductor.end_unheard();
        }
        conductor
            .take_events()
            .into_iter()
            .for_each(|event| board.tell(event));
        if conductor.is_over() {
            return;
        }
        match inputs.recv_timeout(conductor.patience()) {
            Ok(Input::Control(control, asks)) => {
                let answer = conductor.control(control);
                if let Some(asks) = asks {
                    let _ = asks.try_send(answer);
                }
            }
            Ok(Input::Report(report)) => conductor.report(report),
            Ok(Input::Compiled(changes, timeline)) => conductor.compiled(&changes, timeline),
            Ok(Input::Died(thread)) => conductor.end_without(thread),
            Err(RecvTimeoutError::Timeout) => {}
            Ok(Input::Abandon) | Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// Whether the device has pulled nothing for so long that the end would never be heard. `last` holds the last count of
/// frames and its time.
fn is_unheard(conductor: &Conductor, last: &mut Option<(u64, Instant)>) -> bool {
    let pulled = conductor.pulled();
    match last {
        Some((seen, since)) if *seen == pulled => since.elapsed() >= HEARD_OUT_WITHIN,
        _ => {
            *last = Some((pulled, Instant::now()));
            false
        }
    }
}

#[cfg(test)]
mod tests;
