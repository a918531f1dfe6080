//! Finding a device and opening a stream on it.

use std::sync::Arc;

use cpal::traits::{DeviceTrait, HostTrait};
use cpal::{BufferSize, Device, HostId, SampleFormat};
use rodio::{DeviceSinkBuilder, DeviceSinkError, MixerDeviceSink};

use crate::output::OutputError;
use crate::units::{ENGINE_RATE, Frames};

use super::alsa;
use super::refused;
use super::source::{RATE, STEREO};
use super::tally::Tally;

/// Buffers to ask for, the best first. A sound server holds two: with the first, a pause is silence at the ear after at most
/// 60 ms, its ramp included. Smaller ones tore when the machine was busy.
const BUFFERS: [BufferSize; 3] = [
    BufferSize::Fixed(960),
    BufferSize::Fixed(1024),
    BufferSize::Default,
];

/// What a device is thought to hold where it does not say.
const UNKNOWN_BUFFER: u32 = 2048;

/// A stream, as it came to be.
pub(super) struct Opened {
    pub(super) sink: MixerDeviceSink,
    pub(super) host: HostId,
    pub(super) latency: Frames,
}

/// The names of all devices that sound can come from, as [`super::SpeakerOpener`] takes them; the default one first.
pub fn devices() -> Vec<String> {
    let mut names = Vec::new();
    for host in hosts(None) {
        let default = host.default_output_device();
        let others = host.output_devices().into_iter().flatten();
        for device in default.into_iter().chain(others) {
            let name = name_of(&device);
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

/// Opens the device called `name`, or the default one, on `host` or on the first host that has one.
pub(super) fn open(
    name: Option<&str>,
    host: Option<HostId>,
    tally: &Arc<Tally>,
) -> Result<Opened, OutputError> {
    let mut failure = None;
    for host in hosts(host) {
        let device = match name {
            None => host.default_output_device(),
            Some(name) => find(&host, name),
        };
        let Some(device) = device else { continue };
        match open_stream(&device, host.id(), tally) {
            Ok(opened) => return Ok(opened),
            Err(error) => failure = failure.or(Some(error)),
        }
    }
    Err(failure.unwrap_or_else(|| none_found(name)))
}

fn none_found(name: Option<&str>) -> OutputError {
    match (name, devices()) {
        (Some(name), known) if !known.is_empty() => OutputError::UnknownDevice {
            name: name.to_owned(),
            known,
        },
        _ => OutputError::NoDevice,
    }
}

/// The sound systems that answer, those with a server first. (cpal's own choice panics where none does.)
fn hosts(only: Option<HostId>) -> impl Iterator<Item = cpal::Host> {
    hush();
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

fn find(host: &cpal::Host, name: &str) -> Option<Device> {
    let is_it = |device: &Device| name_of(device) == name || device.id().is_ok_and(|id| id.id() == name);
    host.output_devices().ok()?.find(is_it)
}

fn name_of(device: &Device) -> String {
    match device.description() {
        Ok(description) => description.name().to_owned(),
        Err(_) => "?".to_owned(),
    }
}

fn open_stream(device: &Device, host: HostId, tally: &Arc<Tally>) -> Result<Opened, OutputError> {
    let name = name_of(device);
    let mut failure = None;
    for format in formats(device) {
        for buffer in BUFFERS {
            match try_stream(device, format, buffer, tally) {
                Ok(sink) => {
                    return Ok(Opened {
                        sink,
                        host,
                        latency: latency(buffer),
                    });
                }
                Err(error) => failure = failure.or(Some(error)),
            }
        }
    }
    if !takes_engine_rate(device) {
        return Err(OutputError::Rate { device: name });
    }
    Err(failure.map_or(OutputError::NoDevice, |error| refused(&name, &error)))
}

/// Floats, which pass unchanged; else the device's own.
fn formats(device: &Device) -> impl Iterator<Item = SampleFormat> {
    let own = device.default_output_config().ok();
    let own = own.map(|config| config.sample_format());
    std::iter::once(SampleFormat::F32).chain(own.filter(|format| *format != SampleFormat::F32))
}

fn try_stream(
    device: &Device,
    format: SampleFormat,
    buffer: BufferSize,
    tally: &Arc<Tally>,
) -> Result<MixerDeviceSink, DeviceSinkError> {
    let tally = Arc::clone(tally);
    let mut sink = DeviceSinkBuilder::default()
        .with_device(device.clone())
        .with_channels(STEREO)
        .with_sample_rate(RATE)
        .with_sample_format(format)
        .with_buffer_size(buffer)
        .with_error_callback(move |error: cpal::Error| tally.count(error.kind()))
        .open_stream()?;
    sink.log_on_drop(false);
    Ok(sink)
}

fn takes_engine_rate(device: &Device) -> bool {
    let rates = |config: &cpal::SupportedStreamConfigRange| {
        (config.min_sample_rate()..=config.max_sample_rate()).contains(&ENGINE_RATE.0)
    };
    match device.supported_output_configs() {
        Ok(mut configs) => configs.any(|config| config.channels() == STEREO.get() && rates(&config)),
        Err(_) => true,
    }
}

/// Two buffers: one sounds while the other is filled.
fn latency(buffer: BufferSize) -> Frames {
    match buffer {
        BufferSize::Fixed(frames) => Frames(2 * u64::from(frames)),
        BufferSize::Default => Frames(u64::from(UNKNOWN_BUFFER)),
    }
}
