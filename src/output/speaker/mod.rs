//! Sound from a device, through rodio and cpal.
//!
//! The stream plays one source, and that source is the drain: no resampling, no mixing, no decoding. Whatever rodio's
//! threads have to say is left in a [`StreamHealth`]. The drain is only lent to them, and is taken back before the stream ends: a server
//! that hangs keeps the stream, and never the drain.

mod device;
mod leaving;
mod source;

use std::sync::Arc;

use rodio::MixerDeviceSink;

use crate::units::Frames;

use super::ring::{Drain, Loan, lend};
use super::system::{ANSWERING, Pending, StreamHealth, Waited};
use super::{Condition, Opener, Output, OutputError, Refused};

use device::Opened;
use leaving::Leaving;
use source::RingSource;

pub use device::{devices, look_up};

/// Opens the default device, or the one that was asked for by name.
pub struct SpeakerOpener {
    /// Any part of its name; its id, once it was opened: others may have come that fit as well.
    name: Option<String>,
    /// The sound system it was found on first: it is waited for there, and not sought elsewhere.
    host: Option<cpal::HostId>,
    /// An opening that the sound system has not answered yet. There is never a second one beside it.
    pending: Option<Pending<Result<Opened, OutputError>>>,
    /// The stream that was opened last, if it does not end.
    leaving: Leaving,
}

impl SpeakerOpener {
    /// For the device that `name` means (see [`super::choose`]), else the default one.
    pub fn new(name: Option<String>) -> SpeakerOpener {
        SpeakerOpener {
            name,
            host: None,
            pending: None,
            leaving: Leaving::default(),
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
