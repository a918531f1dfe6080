//! Keeps an output open, and reopens it after a loss for as long as it takes.
//!
//! A state machine driven by [`Supervisor::step`], whose caller passes the time. It only waits for a device to open or
//! to end, and both waits are limited ([`Opener`], [`Output`]).

mod thread;
mod watch;

use std::time::Duration;

use crate::output::ring::{Drain, Gauge};
use crate::output::{DeviceNews, Opener, Output, OutputError, Refused};
use crate::units::Frames;

use watch::{Seen, WATCH_EVERY, Watch};

pub(super) use thread::supervise;

/// A change of the output.
#[derive(Debug, Clone)]
pub enum Report {
    /// It pulls frames, for the first time or again.
    Opened {
        /// Frames between a pull and the ear.
        latency: Frames,
    },
    /// No output opened at the start: the silent output pulls instead.
    FellBack {
        /// The reason.
        reason: OutputError,
    },
    /// No output opened at the start, and there is no substitute.
    NoOutput {
        /// The reason.
        reason: OutputError,
    },
    /// It pulls nothing and reports no error, because its sound server does not answer. The drain is not cut. Either it
    /// continues where it stopped and [`Report::Opened`] follows, or it is given up and [`Report::Lost`] follows.
    Hung,
    /// It was lost. The drain is cut, or will be before it is pulled again.
    Lost,
    /// The sound system did something with the device; the output still pulls, or will soon.
    Device(DeviceNews),
    /// Nothing will be pulled or reported any more: a driver kept the drain, or the supervising thread died.
    Died,
}

/// The first and the longest wait before a lost output is reopened. Each wait is twice the one before.
const FIRST_WAIT: Duration = Duration::from_millis(100);
const LONGEST_WAIT: Duration = Duration::from_secs(2);

/// Keeps one drain connected to an output.
pub(super) struct Supervisor {
    opener: Box<dyn Opener>,
    /// The silent output, used if the first opening fails.
    fallback: Option<Box<dyn Opener>>,
    gauge: Gauge,
    state: State,
    has_played: bool,
}

enum State {
    Closed {
        drain: Drain,
        try_at: Duration,
        wait: Duration,
    },
    Open {
        output: Box<dyn Output>,
        watch: Watch,
    },
    /// Final: a driver kept the drain, or there is no substitute.
    Over,
}

impl Supervisor {
    pub(super) fn new(
        opener: Box<dyn Opener>,
        fallback: Option<Box<dyn Opener>>,
        drain: Drain,
    ) -> Supervisor {
        Supervisor {
            opener,
            fallback,
            gauge: drain.gauge(),
            state: State::Closed {
                drain,
                try_at: Duration::ZERO,
                wait: FIRST_WAIT,
            },
            has_played: false,
        }
    }

    /// Does what is due at `now`. Returns when to call again, and the report, if any.
    pub(super) fn step(&mut self, now: Duration) -> (Duration, Option<Report>) {
        if let Some(news) = self.opener.news() {
            return (Duration::ZERO, Some(Report::Device(news)));
        }
        match std::mem::replace(&mut self.state, State::Over) {
            State::Closed { drain, try_at, wait } => {
                if now < try_at {
                    self.state = State::Closed { drain, try_at, wait };
                    (try_at - now, None)
                } else {
                    self.open(drain, now, wait)
                }
            }
            State::Open { output, watch } => self.watch(output, watch, now),
            State::Over => (LONGEST_WAIT, None),
        }
    }

    /// Ends the output. Buffered sound is discarded.
    pub(super) fn stop(&mut self) {
        if let State::Open { output, .. } = std::mem::replace(&mut self.state, State::Over) {
            drop(output.stop());
        }
    }

    fn open(&mut self, drain: Drain, now: Duration, wait: Duration) -> (Duration, Option<Report>) {
        match self.opener.open(drain) {
            Ok(output) => {
                let latency = output.latency();
                self.has_played = true;
                let watch = Watch::new(self.gauge.pulled(), now);
                self.state = State::Open { output, watch };
                (WATCH_EVERY, Some(Report::Opened { latency }))
            }
            Err(refused) if self.has_played => {
                self.try_later(refused.drain, now, wait);
                (wait, None)
            }
            Err(refused) => self.fall_back(refused, now),
        }
    }

    /// Handles a failed first opening. A device requested by name is not replaced by silence.
    fn fall_back(&mut self, refused: Refused, now: Duration) -> (Duration, Option<Report>) {
        let Refused { drain, error } = refused;
        let is_misnamed = matches!(
            error,
            OutputError::UnknownDevice { .. } | OutputError::AmbiguousDevice { .. }
        );
        match self.fallback.take_if(|_| !is_misnamed) {
            None => (LONGEST_WAIT, Some(Report::NoOutput { reason: error })),
            Some(silence) => {
                self.opener = silence;
                self.state = State::Closed {
                    drain,
                    try_at: now,
                    wait: FIRST_WAIT,
                };
                (Duration::ZERO, Some(Report::FellBack { reason: error }))
            }
        }
    }

    fn watch(
        &mut self,
        output: Box<dyn Output>,
        mut watch: Watch,
        now: Duration,
    ) -> (Duration, Option<Report>) {
        let pulled = self.gauge.pulled();
        let report = match watch.look(now, pulled, output.condition()) {
            Seen::Lost => return self.lose(output, now),
            // An output that has not pulled yet may only be slow to start. It is not reported before it is lost.
            Seen::Hung => (pulled > 0).then_some(Report::Hung),
            Seen::Back => Some(Report::Opened {
                latency: output.latency(),
            }),
            Seen::Same => None,
        };
        self.state = State::Open { output, watch };
        (WATCH_EVERY, report)
    }

    /// An output that never pulled counts as failed: the silent output replaces it, as if it had not opened.
    fn lose(&mut self, output: Box<dyn Output>, now: Duration) -> (Duration, Option<Report>) {
        let Some(mut drain) = output.stop() else {
            return (LONGEST_WAIT, Some(Report::Died));
        };
        if self.gauge.pulled() == 0 && self.fallback.is_some() {
            let error = OutputError::NoAnswer;
            return self.fall_back(Refused { drain, error }, now);
        }
        drain.cut();
        self.try_later(drain, now, FIRST_WAIT);
        (FIRST_WAIT, Some(Report::Lost))
    }

    fn try_later(&mut self, drain: Drain, now: Duration, wait: Duration) {
        self.state = State::Closed {
            drain,
            try_at: now + wait,
            wait: (2 * wait).min(LONGEST_WAIT),
        };
    }
}

#[cfg(test)]
mod tests;
