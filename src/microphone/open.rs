//! An open microphone.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use cpal::{ErrorKind, Stream};

use super::device::{self, Found};
use super::device_watcher::{DeviceWatcher, INTERVAL};
use super::intake::Intake;
use super::watch::MicrophoneWatch;
use super::{MicrophoneError, stream};
use crate::output::system::{StreamHealth, id_of};
use crate::output::{Clock, DeviceEntry, OutputError, WallClock};
use crate::pending::within;

/// The longest that a microphone may take to start. A wireless headset first switches from its playback profile to its
/// call profile.
const OPENING: Duration = Duration::from_secs(5);

/// An open microphone. It buffers up to ten seconds of sound.
pub struct Microphone {
    entry: DeviceEntry,
    /// `None` only during the drop.
    stream: Option<Stream>,
    intake: Intake,
    health: Arc<StreamHealth>,
    clock: WallClock,
    watch: MicrophoneWatch,
    _lookout: Option<DeviceWatcher>,
}

impl Microphone {
    /// Opens the default microphone, or the one that `name` means (see [`crate::output::choose`]). Also opens a
    /// monitor, which records an output, if `name` is its full id. Takes at most five seconds.
    ///
    /// # Errors
    /// If there is none, if `name` means none or several, or if it does not open; [`OutputError::NoAnswer`] if the
    /// sound system does not answer in time.
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

    /// Its entry, whose id opens the same microphone again.
    pub fn entry(&self) -> &DeviceEntry {
        &self.entry
    }

    /// Appends all new samples to `into`, one channel at 48 kHz, and returns how many there are. Does not wait.
    ///
    /// # Errors
    /// [`MicrophoneError::Silent`] if no more will come: the microphone is known to be gone, or gave nothing for two
    /// seconds. Everything before that was taken; its last second may be from another device that a sound server
    /// switched to.
    pub fn take(&mut self, into: &mut Vec<f32>) -> Result<usize, MicrophoneError> {
        // Read first, so that everything before the loss is included in this portion.
        let condition = self.health.condition();
        let frames = self.intake.take(into);
        if self.watch.is_gone(self.clock.now(), frames, condition) {
            return Err(MicrophoneError::Silent {
                device: self.entry.name.clone(),
            });
        }
        Ok(frames)
    }

    /// How many frames were lost because they were not taken in time.
    pub fn lost(&self) -> u64 {
        self.intake.lost()
    }
}

/// A watcher if there is a server, which moves streams. Elsewhere a stream reports the loss of its device itself.
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
