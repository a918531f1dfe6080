//! Finding a microphone and opening a stream from it, through cpal.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use cpal::traits::{DeviceTrait, HostTrait, StreamTrait};
use cpal::{
    BufferSize, Device, FromSample, I24, InputCallbackInfo, SampleFormat, SizedSample, Stream, StreamConfig,
};

use super::MicrophoneError;
use super::ear::{Ear, Heard, ear};
use crate::output::speaker::{Tally, hosts, id_of, name_of};
use crate::output::{Condition, DeviceEntry, OutputError, choose};
use crate::units::{CHANNELS, ENGINE_RATE};

/// Buffers to ask for, the best first: what a person sees of her level should not lag behind.
const BUFFERS: [BufferSize; 2] = [BufferSize::Fixed(960), BufferSize::Default];
/// A stream that opens takes no longer.
const OPENS: Duration = Duration::from_secs(5);
/// A stream that gives nothing for so long never will.
const SILENCE: Duration = Duration::from_secs(3);
/// What ends the ids of the sources that only repeat what a device plays.
const MONITOR: &str = ".monitor";

/// An open microphone.
pub struct Microphone {
    heard: Heard,
    tally: Arc<Tally>,
    came: Instant,
    _stream: Stream,
}

impl fmt::Debug for Microphone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Microphone").field("heard", &self.heard).finish()
    }
}

impl Microphone {
    /// Opens the default one, or the one that `name` means (see [`choose`]).
    ///
    /// # Errors
    /// Where there is none, not that one, or it does not open.
    pub fn open(name: Option<&str>) -> Result<Microphone, MicrophoneError> {
        let device = match name {
            Some(name) => named(name)?,
            None => default()?,
        };
        let called = name_of(&device);
        let mut failure = None;
        for format in formats(&device) {
            for buffer in BUFFERS {
                match start(&device, format, buffer) {
                    Ok(microphone) => return Ok(microphone),
                    Err(error) => failure = failure.or(Some(error)),
                }
            }
        }
        if !gives_engine_rate(&device) {
            return Err(MicrophoneError::Rate { device: called });
        }
        let reason = failure.map_or_else(String::new, |error| error.to_string());
        Err(MicrophoneError::Refused {
            device: called,
            reason,
        })
    }

    /// Adds all that has come since to `into`, interleaved stereo at 48 kHz; how many frames.
    ///
    /// # Errors
    /// Where it is gone.
    pub fn take(&mut self, into: &mut Vec<f32>) -> Result<usize, MicrophoneError> {
        let frames = self.heard.take(into);
        if frames > 0 {
            self.came = Instant::now();
        }
        if self.tally.condition() == Condition::Lost || self.came.elapsed() > SILENCE {
            return Err(MicrophoneError::Lost);
        }
        Ok(frames)
    }
}

/// All microphones, the default one marked. What only repeats what is played is none.
///
/// # Errors
/// Where there is none.
pub fn microphones() -> Result<Vec<DeviceEntry>, MicrophoneError> {
    let mut all: Vec<DeviceEntry> = Vec::new();
    for host in hosts(None) {
        let has_default = all.iter().any(|entry| entry.is_default);
        for (device, mut entry) in inputs(&host) {
            entry.is_default &= !has_default;
            if !is_monitor(&device) {
                all.push(entry);
            }
        }
    }
    match all.is_empty() {
        true => Err(MicrophoneError::None),
        false => Ok(all),
    }
}

fn default() -> Result<Device, MicrophoneError> {
    let defaults = hosts(None).filter_map(|host| host.default_input_device());
    let mut microphones = defaults.filter(|device| !is_monitor(device));
    microphones.next().ok_or(MicrophoneError::None)
}

/// The first host with a microphone of that name decides. Whoever asks for a monitor by its name gets it.
fn named(name: &str) -> Result<Device, MicrophoneError> {
    let mut seen = Vec::new();
    for host in hosts(None) {
        let (mut devices, entries): (Vec<Device>, Vec<DeviceEntry>) = inputs(&host).into_iter().unzip();
        match choose(name, &entries) {
            Ok(index) => return Ok(devices.swap_remove(index)),
            Err(OutputError::AmbiguousDevice { name, matching }) => {
                return Err(MicrophoneError::Ambiguous { name, matching });
            }
            Err(_) => seen.extend(entries.iter().map(DeviceEntry::label)),
        }
    }
    match seen.is_empty() {
        true => Err(MicrophoneError::None),
        false => Err(MicrophoneError::Unknown {
            name: name.to_owned(),
            known: seen,
        }),
    }
}

/// The inputs of `host`, its default one marked.
fn inputs(host: &cpal::Host) -> Vec<(Device, DeviceEntry)> {
    let default = host.default_input_device().map(|device| id_of(&device));
    let devices = host.input_devices().into_iter().flatten();
    let entry = |device: Device| {
        let id = id_of(&device);
        let entry = DeviceEntry::new(&name_of(&device), &id, default.as_ref() == Some(&id));
        (device, entry)
    };
    devices.map(entry).collect()
}

fn is_monitor(device: &Device) -> bool {
    id_of(device).ends_with(MONITOR)
}

/// Floats, which pass unchanged; else the device's own.
fn formats(device: &Device) -> impl Iterator<Item = SampleFormat> {
    let own = device.default_input_config().ok();
    let own = own.map(|config| config.sample_format());
    std::iter::once(SampleFormat::F32).chain(own.filter(|format| *format != SampleFormat::F32))
}

fn gives_engine_rate(device: &Device) -> bool {
    match device.supported_input_configs() {
        Ok(mut configs) => configs
            .any(|config| (config.min_sample_rate()..=config.max_sample_rate()).contains(&ENGINE_RATE.0)),
        Err(_) => true,
    }
}

fn start(device: &Device, format: SampleFormat, buffer: BufferSize) -> Result<Microphone, cpal::Error> {
    let own = device.default_input_config()?.channels();
    let config = StreamConfig {
        // A server makes two out of more; below it, a card has what it has.
        channels: own.clamp(1, CHANNELS as u16),
        sample_rate: ENGINE_RATE.0,
        buffer_size: buffer,
    };
    let (ear, heard) = ear(usize::from(config.channels));
    let tally = Arc::new(Tally::default());
    let stream = stream(device, format, config, ear, Arc::clone(&tally))?;
    stream.play()?;
    Ok(Microphone {
        heard,
        tally,
        came: Instant::now(),
        _stream: stream,
    })
}

fn stream(
    device: &Device,
    format: SampleFormat,
    config: StreamConfig,
    ear: Ear,
    tally: Arc<Tally>,
) -> Result<Stream, cpal::Error> {
    match format {
        SampleFormat::I16 => listening::<i16>(device, config, ear, tally),
        SampleFormat::I24 => listening::<I24>(device, config, ear, tally),
        SampleFormat::I32 => listening::<i32>(device, config, ear, tally),
        SampleFormat::U8 => listening::<u8>(device, config, ear, tally),
        _ => listening::<f32>(device, config, ear, tally),
    }
}

fn listening<T: SizedSample>(
    device: &Device,
    config: StreamConfig,
    mut ear: Ear,
    tally: Arc<Tally>,
) -> Result<Stream, cpal::Error>
where
    f32: FromSample<T>,
{
    device.build_input_stream(
        config,
        move |data: &[T], _: &InputCallbackInfo| ear.hear(data, |sample| sample.to_sample::<f32>()),
        move |error: cpal::Error| tally.count(error.kind()),
        Some(OPENS),
    )
}
