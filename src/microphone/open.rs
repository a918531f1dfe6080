//! A microphone that is open.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use cpal::{ErrorKind, Stream};

use super::device::{self, Found};
use super::device_watcher::{DeviceWatcher, INTERVAL};
use super::intake::Intake;
use super::watch::MicrophoneWatch;
use super::{MicrophoneError, stream};
use crate::output::system::{StreamHealth, id_of, within};
use crate::output::{Clock, DeviceEntry, OutputError, WallClock};

/// How long one may take to begin. A headset without a cable first leaves the way of listening for that of speaking.
const OPENING: Duration = Duration::from_secs(5);

/// A microphone that is open. Its sound gathers by itself, up to ten seconds of it, and is there to be taken.
pub struct Microphone {
    entry: DeviceEntry,
    /// None only while it is dropped.
    stream: Option<Stream>,
    intake: Intake,
    health: Arc<StreamHealth>,
    clock: WallClock,
    watch: MicrophoneWatch,
    _lookout: Option<DeviceWatcher>,
}

impl Microphone {
    /// Opens the default one, or the one that `name` means (see [`crate::output::choose`]). What a sound device plays, a
    /// monitor, is opened too where `name` is its whole id. Takes five seconds at most.
    ///
    /// # Errors
    /// Where there is none, where `name` means none or several, and where it does not open; [`OutputError::NoAnswer`] where that
    /// can't be known in time.
    pub fn open(name: Option<&str>) -> Result<Microphone, MicrophoneError> {
        let name = name.map(str::to_owned);
        let opened = within(OPENING, move || Microphone::wait_for(name.as_deref()));
        opened.unwrap_or(Err(OutputError::NoAnswer.into()))
    }

    fn wait_for(name: Option<&str>) -> Result<Microphone, MicrophoneError> {
        let found = device::find(name)?;
        let opened = stream::open(&found.device, &found.entry.name)?;
        let clock = WallClock::new();
        Ok(Microphone {
            entry: found.entry.clone(),
            stream: Some(opened.stream),
            intake: opened.intake,
            _lookout: device_watcher(found, &opened.health),
            health: opened.health,
            watch: MicrophoneWatch::new(clock.now()),
            clock,
        })
    }

    /// Which one it is; its id opens it again.
    pub fn entry(&self) -> &DeviceEntry {
        &self.entry
    }

    /// Appends all samples that have come since to `into`, one channel of 48 kHz; how many. Waits for nothing.
    ///
    /// # Errors
    /// [`MicrophoneError::Silent`] where no more will come: it is known to be gone, or gave nothing for two seconds. What came
    /// before that was taken; the last second of it may be of another device, which a sound server put in its place.
    pub fn take(&mut self, into: &mut Vec<f32>) -> Result<usize, MicrophoneError> {
        // Asked first, so that all that came before it was lost is in what is taken now.
        let condition = self.health.condition();
        let frames = self.intake.take(into);
        if self.watch.is_gone(self.clock.now(), frames, condition) {
            return Err(MicrophoneError::Silent {
                device: self.entry.name.clone(),
            });
        }
        Ok(frames)
    }

    /// How many frames were lost because nobody took them in time.
    pub fn lost(&self) -> u64 {
        self.intake.lost()
    }
}

/// Where there is a server, which moves streams; elsewhere a stream that loses its device says so.
fn device_watcher(found: Found, health: &Arc<StreamHealth>) -> Option<DeviceWatcher> {
    let Found { host, device, .. } = found;
    if host.id().name() != "PulseAudio" {
        return None;
    }
    let (id, health) = (id_of(&device), Arc::clone(health));
    let is_there = move || device::is_there(&host, &id);
    let gone = move || health.count(ErrorKind::DeviceNotAvailable);
    Some(DeviceWatcher::new(INTERVAL, is_there, gone))
}

impl fmt::Debug for Microphone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Microphone")
            .field("entry", &self.entry)
            .finish_non_exhaustive()
    }
}

impl Drop for Microphone {
    fn drop(&mut self) {
        if let Some(stream) = self.stream.take() {
            stream::end(stream);
        }
    }
}
