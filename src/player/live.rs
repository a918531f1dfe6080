//! The player at work: its threads, and the ends that the caller holds.

use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::output::Opener;
use crate::output::ring::{Opening, ring};
use crate::units::Frames;

use super::conductor::Script;
use super::inbox::Input;
use super::supervisor::supervise;
use super::{Conductor, Control, Event, Performance};

/// What to play, and where.
pub struct Setup {
    /// The session, and what it may lead to.
    pub script: Script,
    /// Its first frame to play.
    pub from: Frames,
    /// The output that is wanted.
    pub output: Box<dyn Opener>,
    /// What is opened instead, once, where that cannot be had at the start.
    pub silence: Option<Box<dyn Opener>>,
}

/// A session that plays. Dropped, it falls silent without a fade; ask it to quit first, and wait for its last event.
pub struct Player {
    inbox: Sender<Input>,
    events: Receiver<Event>,
    thread: Option<JoinHandle<Performance>>,
}

impl Player {
    /// Renders the first frames, then opens the output.
    pub fn start(setup: Setup) -> io::Result<Player> {
        let opening = match setup.from {
            Frames::ZERO => Opening::AtOnce,
            _ => Opening::Ramp,
        };
        let (feed, drain) = ring(opening);
        let mut conductor = Conductor::new(feed, setup.script, setup.from);
        conductor.step();
        let (inbox, inputs) = channel();
        let (tell, events) = channel();
        let reports = inbox.clone();
        let supervision = supervise(setup.output, setup.silence, drain, move |report| {
            let _ = reports.send(Input::Report(report));
        })?;
        let thread = thread::Builder::new().name("render".to_owned()).spawn(move || {
            conduct(&mut conductor, &inputs, &tell);
            supervision.stop();
            conductor.into_performance()
        })?;
        Ok(Player {
            inbox,
            events,
            thread: Some(thread),
        })
    }

    /// Asks for something. What comes of it are events; after the last one, nothing.
    pub fn control(&self, control: Control) {
        let _ = self.inbox.send(Input::Control(control));
    }

    /// The next event, if it is there.
    pub fn poll(&self) -> Option<Event> {
        self.events.try_recv().ok()
    }

    /// The next event, waited for no longer than `patience`.
    pub fn wait(&self, patience: Duration) -> Option<Event> {
        self.events.recv_timeout(patience).ok()
    }

    /// Stops, if it plays on, and gives the record of what was played.
    pub fn into_performance(mut self) -> Performance {
        self.stop().unwrap_or_default()
    }

    fn stop(&mut self) -> Option<Performance> {
        let _ = self.inbox.send(Input::Abandon);
        self.thread.take()?.join().ok()
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Until the session is over, or nobody listens.
fn conduct(conductor: &mut Conductor, inputs: &Receiver<Input>, tell: &Sender<Event>) {
    loop {
        conductor.step();
        for event in conductor.take_events() {
            let _ = tell.send(event);
        }
        if conductor.is_over() {
            return;
        }
        match inputs.recv_timeout(conductor.patience()) {
            Ok(Input::Control(control)) => conductor.control(control),
            Ok(Input::Report(report)) => conductor.report(report),
            Err(RecvTimeoutError::Timeout) => {}
            Ok(Input::Abandon) | Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}
