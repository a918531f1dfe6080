//! `warmhands list devices` and `warmhands list microphones`: the outputs and the inputs for sound.

use std::process::ExitCode;

use serde::Serialize;

use super::shown::shown;
use crate::commands::app::App;
use crate::commands::failure::{self, CommandError};
use crate::locale::Arguments;
use crate::microphone;
use crate::output::{self, DeviceEntry};

#[derive(Serialize)]
struct Devices {
    devices: Vec<Device>,
}

#[derive(Serialize)]
struct Microphones {
    microphones: Vec<Device>,
}

#[derive(Serialize)]
struct Device {
    name: String,
    id: String,
    default: bool,
}

/// Lists the output devices.
pub(super) fn sounding(app: &App, json: bool) -> Result<ExitCode, CommandError> {
    let found = output::devices().map_err(|why| failure::line(&app.messages, &why));
    let devices = listed(app, found);
    shown(app, Devices { devices }, json, |listed| {
        lines(app, &listed.devices)
    })
}

/// Lists the microphones.
pub(super) fn recording(app: &App, json: bool) -> Result<ExitCode, CommandError> {
    let found = microphone::microphones().map_err(|why| failure::line(&app.messages, &why));
    let microphones = listed(app, found);
    shown(app, Microphones { microphones }, json, |listed| {
        lines(app, &listed.microphones)
    })
}

/// An empty list is not a failure; the reason is printed beside it.
fn listed(app: &App, found: Result<Vec<DeviceEntry>, String>) -> Vec<Device> {
    let found = found.unwrap_or_else(|why| {
        app.tell(&(why + "\n"));
        Vec::new()
    });
    found.into_iter().map(Device::from).collect()
}

fn lines(app: &App, devices: &[Device]) -> String {
    devices.iter().map(|device| device.line(app)).collect()
}

impl From<DeviceEntry> for Device {
    fn from(entry: DeviceEntry) -> Device {
        Device {
            name: entry.name,
            id: entry.id,
            default: entry.is_default,
        }
    }
}

impl Device {
    fn line(&self, app: &App) -> String {
        let name = match self.default {
            true => app.with("list-default-device", Arguments::new().text("name", &self.name)),
            false => self.name.clone(),
        };
        if self.name == self.id {
            return format!("{name}\n");
        }
        format!("{name}\n{:<4}{}\n", "", self.id)
    }
}
