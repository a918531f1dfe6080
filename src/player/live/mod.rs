//! The player at work: its threads, and the ends that the caller holds.

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
use super::{Conductor, Control, Performance, Recompile, Status, compiler};

/// What to play, and where.
pub struct Setup {
    /// The session, and what it may lead to.
    pub script: Script,
    /// Compiles the session anew when its rate is changed.
    pub recompile: Recompile,
    /// Its first frame to play.
    pub from: Frames,
    /// The output that is wanted.
    pub output: Box<dyn Opener>,
    /// What is opened instead, once, where that cannot be had at the start.
    pub silence: Option<Box<dyn Opener>>,
}

/// A session that ends is heard out for so long after the device drew last. A device that hangs is not waited for.
const HEARD_OUT_WITHIN: Duration = Duration::from_secs(1);

/// The threads of a player are waited for no longer than this; whatever hangs is left behind.
const PATIENCE: Duration = Duration::from_secs(1);

/// A session that plays. Dropped, it falls silent without a fade; ask it to quit first, and wait for its last event.
pub struct Player {
    inbox: Sender<Input>,
    board: Arc<Board>,
    /// The record, when the thread that renders is done.
    done: Receiver<Performance>,
}

impl Player {
    /// Renders the first frames, then opens the output.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn start(setup: Setup) -> io::Result<Player> {
        let opening = match setup.from {
            Frames::ZERO => Opening::AtOnce,
            _ => Opening::Ramp,
        };
        let (feed, drain) = ring(opening);
        let mut conductor = Conductor::new(feed, setup.script, setup.from);
        conductor.step();
        let (inbox, inputs) = channel();
        let board = Arc::new(Board::new(conductor.status()));
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
        Ok(Player { inbox, board, done })
    }

    /// Asks for something. What comes of it are events; after the last one, nothing.
    pub fn control(&self, control: Control) {
        let _ = self.inbox.send(Input::Control(control));
    }

    /// Hears all that is told from now on.
    pub fn listen(&self) -> Listener {
        Listener::new(&self.board)
    }

    /// How things stand.
    pub fn status(&self) -> Arc<Status> {
        self.board.status()
    }

    /// Stops, if it plays on, and gives the record of what was played; an empty one where that can't be had in time.
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

/// Closes the board when the thread that tells is gone, however it ended.
struct Closing(Arc<Board>);

impl Drop for Closing {
    fn drop(&mut self) {
        self.0.close();
    }
}

/// Until the session is over, or nobody listens.
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
            Ok(Input::Control(control)) => conductor.control(control),
            Ok(Input::Report(report)) => conductor.report(report),
            Ok(Input::Compiled(changes, timeline)) => conductor.compiled(&changes, timeline),
            Ok(Input::Died(thread)) => conductor.end_without(thread),
            Err(RecvTimeoutError::Timeout) => {}
            Ok(Input::Abandon) | Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// Whether the device has drawn nothing for so long that an end would never be heard out. `last` is what it had drawn, and
/// since when.
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
