//! The thread that runs the supervisor.

use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use crate::output::ring::Drain;
use crate::output::{Clock, Opener, WallClock};

use super::{Report, Supervisor};

/// The longest that an output may take to end. Some drivers hang; then the thread is abandoned.
const ENDING: Duration = Duration::from_secs(1);

/// Keeps an output open while this value lives.
pub(in crate::player) struct Supervision {
    stop: Sender<()>,
    /// Nothing is sent; it disconnects when the thread ends.
    ended: Receiver<()>,
}

impl Supervision {
    /// Ends the output, and waits for a limited time.
    pub(in crate::player) fn stop(self) {
        self.stop_within(ENDING);
    }

    fn stop_within(self, span: Duration) {
        drop(self.stop);
        let _ = self.ended.recv_timeout(span);
    }
}

/// Starts a thread that keeps an output open. Calls `tell` for every report, including the death of the thread.
pub(in crate::player) fn supervise(
    output: Box<dyn Opener>,
    silence: Option<Box<dyn Opener>>,
    drain: Drain,
    tell: impl Fn(Report) + Send + 'static,
) -> io::Result<Supervision> {
    let (stop, stopped) = channel();
    let (ending, ended) = channel::<()>();
    thread::Builder::new().name("output".to_owned()).spawn(move || {
        let _ending = ending;
        keep_open(Supervisor::new(output, silence, drain), &stopped, tell);
    })?;
    Ok(Supervision { stop, ended })
}

fn keep_open(mut supervisor: Supervisor, stopped: &Receiver<()>, tell: impl Fn(Report)) {
    // Dropped before the supervisor, whose output may hang.
    let last = LastWord(tell);
    let clock = WallClock::new();
    loop {
        let (wait, report) = supervisor.step(clock.now());
        if let Some(report) = report {
            (last.0)(report);
        }
        if stopped.recv_timeout(wait) == Err(RecvTimeoutError::Disconnected) {
            break;
        }
    }
    supervisor.stop();
}

/// Reports a panic of its thread.
struct LastWord<T: Fn(Report)>(T);

impl<T: Fn(Report)> Drop for LastWord<T> {
    fn drop(&mut self) {
        if thread::panicking() {
            (self.0)(Report::Died);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::output::ring::{Opening, ring};
    use crate::output::{Condition, Output, Refused};
    use crate::units::Frames;

    /// A driver that hangs while it opens or stops, until the test releases it; or that panics.
    #[derive(Clone)]
    struct Driver {
        hangs: Moment,
        go_on: Arc<Mutex<Receiver<()>>>,
        begun: Sender<Moment>,
    }

    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    enum Moment {
        Opening,
        Stopping,
        Dying,
    }

    impl Driver {
        fn reach(&self, moment: Moment) {
            let _ = self.begun.send(moment);
            if self.hangs == moment {
                let _ = self.go_on.lock().unwrap().recv();
            }
        }
    }

    impl Opener for Driver {
        fn open(&mut self, _: Drain) -> Result<Box<dyn Output>, Refused> {
            self.reach(Moment::Opening);
            assert_ne!(self.hangs, Moment::Dying, "planted");
            Ok(Box::new(self.clone()))
        }
    }

    impl Output for Driver {
        fn condition(&self) -> Condition {
            Condition::Running
        }

        fn latency(&self) -> Frames {
            Frames::ZERO
        }

        fn stop(self: Box<Self>) -> Option<Drain> {
            self.reach(Moment::Stopping);
            None
        }
    }

    /// A supervision of a driver that hangs at that moment, with its reports, the moments it reached, and the sender
    /// that releases it.
    fn supervised(hangs: Moment) -> (Supervision, Receiver<Report>, Receiver<Moment>, Sender<()>) {
        let (_, drain) = ring(Opening::AtOnce);
        let (let_go, go_on) = channel();
        let (begun, reached) = channel();
        let (tell, told) = channel();
        let driver = Driver {
            hangs,
            go_on: Arc::new(Mutex::new(go_on)),
            begun,
        };
        let supervision = supervise(Box::new(driver), None, drain, move |report| {
            let _ = tell.send(report);
        });
        (supervision.unwrap(), told, reached, let_go)
    }

    #[test]
    fn a_driver_that_hangs_while_opening_is_abandoned_and_stopped_once_open() {
        let (supervision, _told, reached, let_go) = supervised(Moment::Opening);
        assert_eq!(reached.recv(), Ok(Moment::Opening));
        supervision.stop_within(Duration::ZERO);
        assert!(reached.try_recv().is_err(), "it still hangs");
        let_go.send(()).unwrap();
        assert_eq!(reached.recv(), Ok(Moment::Stopping));
    }

    #[test]
    fn a_driver_that_hangs_while_ending_is_abandoned() {
        let (supervision, told, reached, _held) = supervised(Moment::Stopping);
        assert!(matches!(told.recv(), Ok(Report::Opened { .. })));
        supervision.stop_within(Duration::ZERO);
        assert_eq!(
            reached.iter().take(2).collect::<Vec<_>>(),
            [Moment::Opening, Moment::Stopping]
        );
        assert!(
            told.try_recv().is_err(),
            "an end that was requested is not reported"
        );
    }

    #[test]
    fn the_death_of_the_thread_is_reported() {
        let (supervision, told, ..) = supervised(Moment::Dying);
        assert!(matches!(told.recv(), Ok(Report::Died)));
        supervision.stop();
    }
}
