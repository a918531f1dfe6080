//! Finds a microphone.

use cpal::Device;
use cpal::traits::{DeviceTrait, HostTrait};

use super::MicrophoneError;
use crate::output::system::{ANSWERING, Hosts, entries, id_of};
use crate::output::{DeviceEntry, OutputError, choose};
use crate::pending::within;

type InputDevice = (Device, DeviceEntry);

/// A microphone and its host.
pub(super) struct Found {
    pub(super) host: cpal::Host,
    pub(super) device: Device,
    pub(super) entry: DeviceEntry,
}

/// Lists all microphones, with the default one marked.
///
/// # Errors
/// [`MicrophoneError::NoMicrophone`] if there is none; [`OutputError::NoAnswer`] if the sound system does not answer
/// within a few seconds.
pub fn microphones() -> Result<Vec<DeviceEntry>, MicrophoneError> {
    within(ANSWERING, list).unwrap_or(Err(OutputError::NoAnswer.into()))
}

fn list() -> Result<Vec<DeviceEntry>, MicrophoneError> {
    let found = inputs(&host()?).into_iter();
    let found: Vec<DeviceEntry> = found.map(|(_, entry)| entry).collect();
    if found.is_empty() {
        return Err(MicrophoneError::NoMicrophone);
    }
    Ok(found)
}

/// Finds the microphone that `name` means (see [`choose`]), or the default one.
pub(super) fn find(name: Option<&str>) -> Result<Found, MicrophoneError> {
    let host = host()?;
    let inputs = inputs(&host);
    let (device, entry) = match name {
        None => inputs.into_iter().find(|(_, entry)| entry.is_default),
        Some(name) => named(name, inputs, &host)?,
    }
    .ok_or(MicrophoneError::NoMicrophone)?;
    Ok(Found { host, device, entry })
}

/// The one of `inputs` that `name` means, or a monitor; none where there is not even another.
fn named(
    name: &str,
    mut inputs: Vec<InputDevice>,
    host: &cpal::Host,
) -> Result<Option<InputDevice>, OutputError> {
    let entries: Vec<DeviceEntry> = inputs.iter().map(|(_, entry)| entry.clone()).collect();
    match choose(name, &entries) {
        Ok(index) => Ok(Some(inputs.swap_remove(index))),
        Err(unknown @ OutputError::UnknownDevice { .. }) => match monitor(host, name) {
            None if !entries.is_empty() => Err(unknown),
            monitor => Ok(monitor),
        },
        Err(ambiguous) => Err(ambiguous),
    }
}

/// Whether `host` has an input with that id. True if the host can't list its inputs.
pub(super) fn is_there(host: &cpal::Host, id: &str) -> bool {
    match host.input_devices() {
        Ok(mut devices) => devices.any(|device| id_of(&device) == id),
        Err(_) => true,
    }
}

/// Uses only the first sound system that exists. The layer below a server lists the same microphones again. If the
/// server has none, or hangs, that layer leads back to the server, which would then record its own output.
fn host() -> Result<cpal::Host, MicrophoneError> {
    let mut hosts = Hosts::new(None);
    let first = hosts.next();
    match hosts.reason(None) {
        silent @ OutputError::NoAnswer => Err(silent.into()),
        _ => first.ok_or(MicrophoneError::NoMicrophone),
    }
}

/// The microphones of `host`, its default one marked; the first, where the default is none.
fn inputs(host: &cpal::Host) -> Vec<InputDevice> {
    let listed = host.input_devices().into_iter().flatten();
    let listed: Vec<Device> = listed.filter(|device| !is_monitor(&id_of(device))).collect();
    let default = host
        .default_input_device()
        .filter(|device| !is_monitor(&id_of(device)))
        .or_else(|| listed.first().cloned());
    let works = |device: &Device| device.default_input_config().is_ok();
    entries(default, listed, works)
}

/// One that the list leaves out, asked for by its whole id.
fn monitor(host: &cpal::Host, id: &str) -> Option<InputDevice> {
    let mut listed = host.input_devices().into_iter().flatten();
    let device = listed.find(|device| id_of(device) == id)?;
    entries(None, vec![device], |_| true).pop()
}

/// Whether the input is a monitor, which records an output. Sound servers have one per output, named like this.
fn is_monitor(id: &str) -> bool {
    id.ends_with(".monitor")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_monitor_is_not_a_microphone() {
        assert!(is_monitor("alsa_output.pci-0000_00_1f.3.analog-stereo.monitor"));
        assert!(!is_monitor("alsa_input.usb-Monitor_Webcam-02.mono-fallback"));
    }
}
