//! Plays sound on a device, through rodio and cpal.
//!
//! The stream plays one source, the drain: no resampling, no mixing, no decoding. A [`StreamHealth`] collects the
//! errors of rodio's threads. The drain is only lent to the stream and is taken back before the stream ends, so a
//! server that hangs keeps the stream, but never the drain.

mod device;
mod leaving;
mod source;

use std::sync::Arc;

use rodio::MixerDeviceSink;

use crate::pending::{Pending, Waited};
use crate::units::Frames;

use super::ring::{Drain, Loan, lend};
use super::system::{ANSWERING, ServerWatcher, StreamHealth};
use super::{Condition, DeviceNews, Opener, Output, OutputError, Refused};

use device::Opened;
use leaving::Leaving;
use source::RingSource;

pub use device::{devices, look_up};

/// Opens the default device, or the one requested by name.
pub struct SpeakerOpener {
    /// Any part of the device's name. After the first opening, its id, because other matching devices may appear.
    name: Option<String>,
    /// The sound system on which it was first found. A lost device is only awaited there.
    host: Option<cpal::HostId>,
    /// A pending opening that the sound system has not answered. There is never more than one.
    pending: Option<Pending<Result<Opened, OutputError>>>,
    /// The last stream, if it has not ended.
    leaving: Leaving,
    /// Whether somebody wants to know what becomes of the device.
    is_watched: bool,
    /// Watches a sound server that moves the stream by itself.
    watcher: Option<ServerWatcher>,
}

/// The sound system that has such a server.
const SERVER: &str = "PulseAudio";

impl SpeakerOpener {
    /// An opener for the device that `name` means (see [`super::choose`]), or for the default one.
    pub fn new(name: Option<String>) -> SpeakerOpener {
        SpeakerOpener {
            name,
            host: None,
            pending: None,
            leaving: Leaving::default(),
            is_watched: false,
            watcher: None,
        }
    }

    /// The same opener, which also has news of the device.
    #[must_use]
    pub fn watched(self) -> SpeakerOpener {
        SpeakerOpener {
            is_watched: true,
            ..self
        }
    }

    fn opened(&mut self) -> Result<Opened, OutputError> {
        let pending = match self.pending.take() {
            Some(pending) => pending,
            None if self.leaving.is_in_the_way() => return Err(OutputError::NoAnswer),
            None => {
                let (name, host) = (self.name.clone(), self.host);
                Pending::begin(move || device::open(name.as_deref(), host))
            }
        };
        match pending.wait(ANSWERING) {
            Waited::Done(opened) => opened,
            Waited::NotYet(pending) => {
                self.pending = Some(pending);
                Err(OutputError::NoAnswer)
            }
            Waited::Never => Err(OutputError::NoAnswer),
        }
    }
}

impl Opener for SpeakerOpener {
    fn open(&mut self, drain: Drain) -> Result<Box<dyn Output>, Refused> {
        let opened = match self.opened() {
            Ok(opened) => opened,
            Err(error) => return Err(Refused { drain, error }),
        };
        self.host = Some(opened.host);
        self.name = self.name.take().map(|_| opened.id);
        if self.is_watched && opened.host.name() == SERVER {
            self.watcher.get_or_insert_with(ServerWatcher::start);
        }
        let (loan, lent) = lend(drain);
        opened.sink.mixer().add(RingSource::new(lent));
        Ok(Box::new(Speaker {
            sink: opened.sink,
            latency: opened.latency,
            health: opened.health,
            loan,
            leaving: self.leaving.clone(),
        }))
    }

    fn news(&mut self) -> Option<DeviceNews> {
        self.watcher.as_ref()?.take()
    }
}

/// An open stream.
struct Speaker {
    sink: MixerDeviceSink,
    latency: Frames,
    health: Arc<StreamHealth>,
    loan: Loan,
    leaving: Leaving,
}

impl Output for Speaker {
    fn condition(&self) -> Condition {
        self.health.condition()
    }

    fn latency(&self) -> Frames {
        self.latency
    }

    fn stop(self: Box<Self>) -> Option<Drain> {
        let Speaker {
            sink, loan, leaving, ..
        } = *self;
        let drain = loan.take_back();
        leaving.end(move || drop(sink));
        drain
    }
}
