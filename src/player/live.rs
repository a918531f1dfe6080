//! The player at work: its threads, and the ends that the caller holds.

use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::output::ring::{Drain, Opening, ring};
use crate::output::{Clock, Opener, WallClock};
use crate::units::Frames;

use super::conductor::Script;
use super::inbox::Input;
use super::supervisor::Supervisor;
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
        let supervisor = supervise(setup.output, setup.silence, drain, inbox.clone())?;
        let thread = thread::Builder::new().name("render".to_owned()).spawn(move || {
            conduct(&mut conductor, &inputs, &tell);
            supervisor.stop();
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

/// The thread that keeps an output open, while this is held.
struct Supervision {
    stop: Sender<()>,
    thread: JoinHandle<()>,
}

impl Supervision {
    fn stop(self) {
        drop(self.stop);
        let _ = self.thread.join();
    }
}

fn supervise(
    output: Box<dyn Opener>,
    silence: Option<Box<dyn Opener>>,
    drain: Drain,
    inbox: Sender<Input>,
) -> io::Result<Supervision> {
    let (stop, stopped) = channel::<()>();
    let thread = thread::Builder::new().name("output".to_owned()).spawn(move || {
        let mut supervisor = Supervisor::new(output, silence, drain);
        let clock = WallClock::new();
        loop {
            let (wait, report) = supervisor.step(clock.now());
            if let Some(report) = report {
                let _ = inbox.send(Input::Report(report));
            }
            if stopped.recv_timeout(wait) == Err(RecvTimeoutError::Disconnected) {
                break;
            }
        }
        supervisor.stop();
    })?;
    Ok(Supervision { stop, thread })
}
