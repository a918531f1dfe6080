//! The sound systems of this machine, through cpal: what the ways out and the ways in have in common.
//!
//! Must not know which way sound goes.

mod alsa;
#[cfg(target_os = "linux")]
mod cookie;
mod device;
mod tally;

use cpal::HostId;

pub(crate) use device::{entries, formats, id_of, name_of, refused, takes_engine_rate};
pub(crate) use tally::Tally;

/// The sound systems that answer, those with a server first. (cpal's own choice panics where none does.)
pub(crate) fn hosts(only: Option<HostId>) -> impl Iterator<Item = cpal::Host> {
    hush();
    #[cfg(target_os = "linux")]
    cookie::ensure();
    cpal::ALL_HOSTS
        .iter()
        .filter(move |id| only.is_none_or(|only| only == **id))
        .filter(|id| id.name() != "ALSA" || alsa::may_have_a_device())
        .filter_map(|id| cpal::host_from_id(*id).ok())
}

/// libasound says on stderr what it misses, over the captions; on this thread it now says it to a buffer.
fn hush() {
    #[cfg(target_os = "linux")]
    let _ = ::alsa::Output::local_error_handler();
}
