//! The sound systems of this machine, through cpal: what the ways out and the ways in have in common.
//!
//! A server may stop answering at any moment, in any call. So whatever asks one is done by [`within`], or is [`Pending`]. Must
//! not know which way sound goes.

mod alsa;
#[cfg(target_os = "linux")]
mod cookie;
mod device;
mod pending;
mod tally;

use std::time::{Duration, Instant};

use cpal::HostId;

use super::OutputError;

pub(crate) use device::{entries, formats, id_of, name_of, refused, takes_engine_rate};
pub(crate) use pending::{Pending, Waited, within};
pub(crate) use tally::Tally;

/// How long any question to a sound system may take, a stream's opening among them. A server is given two seconds by cpal to
/// greet; a device without a cable takes one or two to begin.
pub(crate) const ANSWERING: Duration = Duration::from_secs(3);

/// How long a stream may take to end before it is left to itself.
pub(crate) const ENDING: Duration = Duration::from_millis(500);

/// A server that refuses does so at once. One that is given up after so long is there and does not answer.
const REFUSING: Duration = Duration::from_millis(1_500);

/// The sound systems that answer.
pub(crate) struct Hosts {
    /// Those with a server first. (cpal's own choice panics where none answers.)
    pub(crate) answering: Vec<cpal::Host>,
    is_one_silent: bool,
}

impl Hosts {
    /// All of them, or `only` one. Takes two seconds for each that does not answer.
    pub(crate) fn find(only: Option<HostId>) -> Hosts {
        hush();
        #[cfg(target_os = "linux")]
        cookie::ensure();
        let mut found = Hosts {
            answering: Vec::new(),
            is_one_silent: false,
        };
        let wanted = cpal::ALL_HOSTS
            .iter()
            .filter(|id| only.is_none_or(|only| only == **id))
            .filter(|id| id.name() != "ALSA" || alsa::may_have_a_device());
        for id in wanted {
            let asked = Instant::now();
            match cpal::host_from_id(*id) {
                Ok(host) => found.answering.push(host),
                Err(_) => found.is_one_silent |= asked.elapsed() >= REFUSING,
            }
        }
        found
    }

    /// Why there is no device, where none of them has one.
    pub(crate) fn no_device(&self) -> OutputError {
        if self.is_one_silent {
            OutputError::NoAnswer
        } else {
            OutputError::NoDevice
        }
    }
}

/// libasound says on stderr what it misses, over the captions; on this thread it now says it to a buffer.
fn hush() {
    #[cfg(target_os = "linux")]
    let _ = ::alsa::Output::local_error_handler();
}
