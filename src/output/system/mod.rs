//! The sound systems of this machine, through cpal: what the ways out and the ways in have in common.
//!
//! A server may stop answering at any moment, in any call. So whatever asks one is done by [`within`], or is [`Pending`]. Must
//! not know which way sound goes.

mod alsa;
#[cfg(target_os = "linux")]
mod cookie;
mod device;
mod health;
mod pending;

use std::time::{Duration, Instant};

use cpal::HostId;

use super::OutputError;

pub(crate) use device::{entries, formats, id_of, name_of, refused, takes_engine_rate};
pub(crate) use health::StreamHealth;
pub(crate) use pending::{Pending, Waited, within};

/// How long any question to a sound system may take, a stream's opening among them. A server is given two seconds by cpal to
/// greet; a device without a cable takes one or two to begin.
pub(crate) const ANSWERING: Duration = Duration::from_secs(3);

/// How long a stream may take to end before it is left to itself.
pub(crate) const ENDING: Duration = Duration::from_millis(500);

/// A server that refuses does so at once. One that is given up after so long is there and does not answer.
const REFUSING: Duration = Duration::from_millis(1_500);

/// The sound systems that answer, those with a server first. (cpal's own choice panics where none does.)
pub(crate) struct Hosts {
    left: std::slice::Iter<'static, HostId>,
    only: Option<HostId>,
    is_one_silent: bool,
}

impl Hosts {
    /// All of them, or `only` one.
    pub(crate) fn new(only: Option<HostId>) -> Hosts {
        hush();
        #[cfg(target_os = "linux")]
        cookie::ensure();
        Hosts {
            left: cpal::ALL_HOSTS.iter(),
            only,
            is_one_silent: false,
        }
    }

    /// Why none of those that were asked has the device: one did not answer, else `told`, else there is none.
    pub(crate) fn reason(&self, told: Option<OutputError>) -> OutputError {
        match told {
            _ if self.is_one_silent => OutputError::NoAnswer,
            Some(told) => told,
            None => OutputError::NoDevice,
        }
    }
}

impl Iterator for Hosts {
    type Item = cpal::Host;

    /// Takes two seconds for each that does not answer.
    fn next(&mut self) -> Option<cpal::Host> {
        loop {
            let id = *self.left.next()?;
            let is_wanted = self.only.is_none_or(|only| only == id);
            if !is_wanted || id.name() == "ALSA" && !alsa::may_have_a_device() {
                continue;
            }
            let asked = Instant::now();
            match cpal::host_from_id(id) {
                Ok(host) => return Some(host),
                Err(_) => self.is_one_silent |= asked.elapsed() >= REFUSING,
            }
        }
    }
}

/// libasound says on stderr what it misses, over the captions; on this thread it now says it to a buffer.
fn hush() {
    #[cfg(target_os = "linux")]
    let _ = ::alsa::Output::local_error_handler();
}
