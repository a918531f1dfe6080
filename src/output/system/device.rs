//! The properties of a device before a stream opens on it.

use std::error::Error;

use cpal::traits::DeviceTrait;
use cpal::{Device, SampleFormat, SupportedStreamConfig, SupportedStreamConfigRange};

use crate::output::{DeviceEntry, OutputError};
use crate::units::ENGINE_RATE;

/// The devices of `listed` with their entries; `default` is marked. A default that is not listed comes first, if it
/// `works`.
pub(crate) fn entries(
    default: Option<Device>,
    listed: Vec<Device>,
    works: impl Fn(&Device) -> bool,
) -> Vec<(Device, DeviceEntry)> {
    let default_id = default.as_ref().map(id_of);
    let unlisted = default
        .filter(|device| !listed.iter().any(|other| id_of(other) == id_of(device)))
        .filter(works);
    let entry = |device: Device| {
        let id = id_of(&device);
        let is_default = default_id.as_ref() == Some(&id);
        let entry = DeviceEntry::new(&name_of(&device), &id, is_default);
        (device, entry)
    };
    unlisted.into_iter().chain(listed).map(entry).collect()
}

/// The sound system's id of the device.
pub(crate) fn id_of(device: &Device) -> String {
    match device.id() {
        Ok(id) => id.id().to_owned(),
        Err(_) => name_of(device),
    }
}

/// The device's name for the user.
pub(crate) fn name_of(device: &Device) -> String {
    match device.description() {
        Ok(description) => description.name().to_owned(),
        Err(_) => "?".to_owned(),
    }
}

/// Sample formats to try: floats, which need no conversion, then the device's own.
pub(crate) fn formats(own: Option<&SupportedStreamConfig>) -> impl Iterator<Item = SampleFormat> {
    let own = own.map(SupportedStreamConfig::sample_format);
    std::iter::once(SampleFormat::F32).chain(own.filter(|format| *format != SampleFormat::F32))
}

/// Whether one of `configs` supports 48 kHz with `channels`. True if the device does not report its configurations.
pub(crate) fn takes_engine_rate(
    configs: Result<impl Iterator<Item = SupportedStreamConfigRange>, cpal::Error>,
    channels: u16,
) -> bool {
    let rates = |config: &SupportedStreamConfigRange| {
        (config.min_sample_rate()..=config.max_sample_rate()).contains(&ENGINE_RATE.0)
    };
    match configs {
        Ok(mut configs) => configs.any(|config| config.channels() == channels && rates(&config)),
        Err(_) => true,
    }
}

/// Converts an error of the sound system.
pub(crate) fn refused(device: &str, reason: &dyn Error) -> OutputError {
    let mut text = reason.to_string();
    let mut cause = reason.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    OutputError::Refused {
        device: device.to_owned(),
        reason: text.into(),
    }
}
