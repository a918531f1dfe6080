//! Finds a device and opens a stream on it.

use std::sync::Arc;

use cpal::traits::{DeviceTrait, HostTrait};
use cpal::{BufferSize, Device, HostId, SampleFormat};
use rodio::{DeviceSinkBuilder, DeviceSinkError, MixerDeviceSink};

use crate::output::system::{
    ANSWERING, Hosts, StreamHealth, entries, formats, id_of, name_of, refused, takes_engine_rate,
};
use crate::output::{DeviceEntry, OutputError, choose};
use crate::pending::within;
use crate::units::Frames;

use super::source::{RATE, STEREO};

/// Buffer sizes to try, the best first. A sound server keeps two buffers: with the first size, a pause is silent at the
/// ear after at most 60 ms, ramp included. Smaller sizes caused underruns on a busy machine.
const BUFFERS: [BufferSize; 3] = [
    BufferSize::Fixed(960),
    BufferSize::Fixed(1024),
    BufferSize::Default,
];

/// The assumed buffer size of a device that does not report one.
const UNKNOWN_BUFFER: u32 = 2048;

/// An open stream.
pub(super) struct Opened {
    pub(super) sink: MixerDeviceSink,
    pub(super) host: HostId,
    /// The device's id on that host.
    pub(super) id: String,
    pub(super) latency: Frames,
    pub(super) health: Arc<StreamHealth>,
}

/// Lists all output devices. The default device of the first sound system is marked.
///
/// # Errors
/// [`OutputError::NoDevice`] if there is none; [`OutputError::NoAnswer`] if the sound system does not answer within a
/// few seconds.
pub fn devices() -> Result<Vec<DeviceEntry>, OutputError> {
    within(ANSWERING, list).unwrap_or(Err(OutputError::NoAnswer))
}

/// Checks that `name` means exactly one device, without opening it.
///
/// # Errors
/// If it does not, with the existing or the matching devices; [`OutputError::NoAnswer`] after a few seconds.
pub fn look_up(name: &str) -> Result<(), OutputError> {
    let name = name.to_owned();
    let found = within(ANSWERING, move || find(&name, None).map(drop));
    found.unwrap_or(Err(OutputError::NoAnswer))
}

fn list() -> Result<Vec<DeviceEntry>, OutputError> {
    let mut all: Vec<DeviceEntry> = Vec::new();
    let mut hosts = Hosts::new(None);
    for host in hosts.by_ref() {
        let has_default = all.iter().any(|entry| entry.is_default);
        for (_, mut entry) in outputs(&host) {
            entry.is_default &= !has_default;
            all.push(entry);
        }
    }
    if all.is_empty() {
        return Err(hosts.reason(None));
    }
    Ok(all)
}

/// Opens the device that `name` means, or the default one, on `host` or on the first host that has one. Blocks for as
/// long as the sound system takes.
pub(super) fn open(name: Option<&str>, host: Option<HostId>) -> Result<Opened, OutputError> {
    match name {
        Some(name) => open_named(name, host),
        None => open_default(host),
    }
}

fn open_default(host: Option<HostId>) -> Result<Opened, OutputError> {
    let mut failure = None;
    let mut hosts = Hosts::new(host);
    for host in hosts.by_ref() {
        let Some(device) = host.default_output_device() else {
            continue;
        };
        match open_stream(&device, host.id()) {
            Ok(opened) => return Ok(opened),
            Err(error) => failure = failure.or(Some(error)),
        }
    }
    Err(hosts.reason(failure))
}

fn open_named(name: &str, host: Option<HostId>) -> Result<Opened, OutputError> {
    let (device, host) = find(name, host)?;
    open_stream(&device, host)
}

/// Uses the first host that has such a device: the sound server and the layer below it often list the same card.
fn find(name: &str, host: Option<HostId>) -> Result<(Device, HostId), OutputError> {
    let mut seen = Vec::new();
    let mut hosts = Hosts::new(host);
    for host in hosts.by_ref() {
        let (mut devices, entries): (Vec<Device>, Vec<DeviceEntry>) = outputs(&host).into_iter().unzip();
        match choose(name, &entries) {
            Ok(index) => return Ok((devices.swap_remove(index), host.id())),
            Err(OutputError::UnknownDevice { known, .. }) => seen.extend(known),
            Err(ambiguous) => return Err(ambiguous),
        }
    }
    let unknown = (!seen.is_empty()).then(|| OutputError::UnknownDevice {
        name: name.to_owned(),
        known: seen,
    });
    Err(hosts.reason(unknown))
}

/// The devices of `host`, with the default one marked.
fn outputs(host: &cpal::Host) -> Vec<(Device, DeviceEntry)> {
    let listed = host.output_devices().into_iter().flatten().collect();
    let works = |device: &Device| device.default_output_config().is_ok();
    entries(host.default_output_device(), listed, works)
}

fn open_stream(device: &Device, host: HostId) -> Result<Opened, OutputError> {
    let name = name_of(device);
    let own = device.default_output_config().ok();
    let mut failure = None;
    for format in formats(own.as_ref()) {
        for buffer in BUFFERS {
            let health = Arc::new(StreamHealth::default());
            match try_stream(device, format, buffer, &health) {
                Ok(sink) => {
                    return Ok(Opened {
                        sink,
                        host,
                        id: id_of(device),
                        latency: latency(buffer),
                        health,
                    });
                }
                Err(error) => failure = failure.or(Some(error)),
            }
        }
    }
    if !takes_engine_rate(device.supported_output_configs(), STEREO.get()) {
        return Err(OutputError::Rate { device: name });
    }
    Err(failure.map_or(OutputError::NoDevice, |error| refused(&name, &error)))
}

fn try_stream(
    device: &Device,
    format: SampleFormat,
    buffer: BufferSize,
    health: &Arc<StreamHealth>,
) -> Result<MixerDeviceSink, DeviceSinkError> {
    let health = Arc::clone(health);
    let mut sink = DeviceSinkBuilder::default()
        .with_device(device.clone())
        .with_channels(STEREO)
        .with_sample_rate(RATE)
        .with_sample_format(format)
        .with_buffer_size(buffer)
        .with_error_callback(move |error: cpal::Error| health.count(error.kind()))
        .open_stream()?;
    sink.log_on_drop(false);
    Ok(sink)
}

/// Two buffers: one plays while the other is filled.
fn latency(buffer: BufferSize) -> Frames {
    match buffer {
        BufferSize::Fixed(frames) => Frames(2 * u64::from(frames)),
        BufferSize::Default => Frames(u64::from(UNKNOWN_BUFFER)),
    }
}
