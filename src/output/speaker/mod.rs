//! Sound from a device, through rodio and cpal.
//!
//! The stream plays one source, and that source is the drain: no resampling, no mixing, no decoding. Whatever rodio's
//! threads have to say is left in a [`Tally`], and the drain comes home when the stream is dropped.

mod device;
mod source;

use std::sync::Arc;
use std::sync::mpsc::{Receiver, sync_channel};
use std::time::Duration;

use rodio::MixerDeviceSink;

use crate::units::Frames;

use super::ring::Drain;
use super::system::Tally;
use super::{Condition, Opener, Output, Refused};

use source::RingSource;

pub use device::{devices, look_up};

/// A stream that does not let go of the drain for so long never will.
const PATIENCE: Duration = Duration::from_secs(2);

/// Opens the default device, or the one that was asked for by name.
#[derive(Debug)]
pub struct SpeakerOpener {
    /// Any part of its name; its id, once it was opened: others may have come that fit as well.
    name: Option<String>,
    /// The sound system it was found on first: it is waited for there, and not sought elsewhere.
    host: Option<cpal::HostId>,
}

impl SpeakerOpener {
    /// For the device that `name` means (see [`super::choose`]), else the default one.
    pub fn new(name: Option<String>) -> SpeakerOpener {
        SpeakerOpener { name, host: None }
    }
}

impl Opener for SpeakerOpener {
    fn open(&mut self, drain: Drain) -> Result<Box<dyn Output>, Refused> {
        let tally = Arc::new(Tally::default());
        let opened = match device::open(self.name.as_deref(), self.host, &tally) {
            Ok(opened) => opened,
            Err(error) => return Err(Refused { drain, error }),
        };
        self.host = Some(opened.host);
        self.name = self.name.take().map(|_| opened.id);
        let (home, returned) = sync_channel(1);
        opened.sink.mixer().add(RingSource::new(drain, home));
        Ok(Box::new(Speaker {
            sink: opened.sink,
            latency: opened.latency,
            tally,
            returned,
        }))
    }
}

/// An open stream.
struct Speaker {
    sink: MixerDeviceSink,
    latency: Frames,
    tally: Arc<Tally>,
    returned: Receiver<Drain>,
}

impl Output for Speaker {
    fn condition(&self) -> Condition {
        self.tally.condition()
    }

    fn latency(&self) -> Frames {
        self.latency
    }

    fn stop(self: Box<Self>) -> Option<Drain> {
        let Speaker { sink, returned, .. } = *self;
        drop(sink);
        returned.recv_timeout(PATIENCE).ok()
    }
}
