//! The machine's sound systems, through cpal: the part that outputs and microphones share.
//!
//! A server may stop answering at any time, in any call. So every request runs in [`within`](crate::pending::within) or is [`Pending`](crate::pending::Pending). Must
//! not know the direction of the sound.

mod alsa;
#[cfg(target_os = "linux")]
mod cookie;
mod device;
mod health;
#[cfg(not(target_os = "linux"))]
mod no_server;
#[cfg(target_os = "linux")]
mod server;

use std::time::{Duration, Instant};

use cpal::HostId;

use super::OutputError;

pub(crate) use device::{entries, formats, id_of, name_of, refused, takes_engine_rate};
pub(crate) use health::StreamHealth;
#[cfg(not(target_os = "linux"))]
pub(crate) use no_server::ServerWatcher;
#[cfg(target_os = "linux")]
pub(crate) use server::ServerWatcher;

/// The longest that any request to a sound system may take, including the opening of a stream. cpal allows a server two
/// seconds for its greeting; a wireless device takes one or two seconds to start.
pub(crate) const ANSWERING: Duration = Duration::from_secs(3);

/// The longest that a stream may take to end before it is abandoned.
pub(crate) const ENDING: Duration = Duration::from_millis(500);

/// A server that refuses a connection does so at once. One that failed after this time exists but does not answer.
const REFUSING: Duration = Duration::from_millis(1_500);

/// The sound systems that answer; those with a server first. (cpal's own choice panics if none answers.)
pub(crate) struct Hosts {
    left: std::slice::Iter<'static, HostId>,
    only: Option<HostId>,
    is_one_silent: bool,
}

impl Hosts {
    /// All sound systems, or `only` one.
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

    /// Why no requested host has the device: one did not answer; otherwise `told`; otherwise there is no device.
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

    /// Takes two seconds for each host that does not answer.
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

/// libasound prints errors to stderr, over the captions. On this thread it now writes them to a buffer.
fn hush() {
    #[cfg(target_os = "linux")]
    let _ = ::alsa::Output::local_error_handler();
}
