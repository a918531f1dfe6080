//! What follows when the device that is heard becomes another one.
//!
//! Headphones keep the words of a session to one person. So without them it pauses (law: no-stranger-hears), until they are back or a
//! person goes on.

use std::sync::Arc;

use crate::output::DeviceNews;
use crate::player::Happening;
use crate::show::WhenGone;

use super::{Conductor, Mode};

impl Conductor {
    /// Processes what the sound server did.
    pub(super) fn hear_of(&mut self, news: DeviceNews) {
        match news {
            DeviceNews::Placed(device) => {
                self.device.name = Some(device);
                self.tell(Happening::Progress);
            }
            DeviceNews::Moved(device) => self.move_sound(device),
            DeviceNews::Gone(device) => self.lose_device(device),
            DeviceNews::Back(device) if self.device.awaited.as_ref() == Some(&device) => {
                self.find_device(device);
            }
            DeviceNews::Back(device) => self.move_sound(device),
            DeviceNews::Silent(device) => self.tell(Happening::DeviceSilent(device)),
        }
    }

    fn move_sound(&mut self, device: Arc<str>) {
        self.device.name = Some(Arc::clone(&device));
        self.tell_of_device(Happening::DeviceMoved(device));
    }

    /// Falls silent before the next device is heard, unless the user wants to hear it.
    fn lose_device(&mut self, device: Arc<str>) {
        self.device.name = None;
        // What it waits for is the device that was heard last.
        if self.when_gone == WhenGone::GoOn || self.is_awaiting() {
            return self.tell(Happening::Progress);
        }
        self.leave_farewell();
        match self.mode {
            Mode::Over => return,
            Mode::Ending(_) => return self.hush(),
            Mode::Playing => {
                self.device.goes_on = true;
                self.pause();
            }
            Mode::Paused { .. } => self.device.goes_on = false,
        }
        self.device.awaited = Some(Arc::clone(&device));
        self.tell(Happening::DeviceGone(device));
    }

    fn find_device(&mut self, device: Arc<str>) {
        self.device.name = Some(device);
        self.device.awaited = None;
        self.tell(Happening::DeviceBack);
        if let Mode::Paused { at } = self.mode
            && self.device.goes_on
        {
            self.resume(at);
        }
    }

    /// Whether the session is paused until a device is back.
    pub(super) fn is_awaiting(&self) -> bool {
        self.device.awaited.is_some()
    }

    /// Tells `what` of the device, unless the session waits for another one: that was told, and is what counts.
    pub(super) fn tell_of_device(&mut self, what: Happening) {
        if self.is_awaiting() {
            self.tell(Happening::Progress);
        } else {
            self.tell(what);
        }
    }
}
