//! A stream from a device into an [`Intake`].

use std::sync::Arc;

use cpal::traits::{DeviceTrait, StreamTrait};
use cpal::{BufferSize, Device, FromSample, I24, SampleFormat, SizedSample, Stream, StreamConfig, U24};

use super::MicrophoneError;
use super::intake::{Ear, Intake, intake};
use crate::output::system::{ENDING, StreamHealth, formats, refused, takes_engine_rate};
use crate::pending::within;
use crate::units::ENGINE_RATE;

/// Buffer sizes to try, the best first. PipeWire keeps four buffers, and silently drops what does not fit. Four of 2048
/// frames hold the most that it delivers at once.
const BUFFERS: [BufferSize; 2] = [BufferSize::Fixed(2048), BufferSize::Default];

/// A stream, as it came to be.
pub(super) struct OpenedStream {
    pub(super) stream: Stream,
    pub(super) intake: Intake,
    pub(super) health: Arc<StreamHealth>,
}

/// Opens `device`, which people know by `name`, with all its channels, and has it begin: its first sound is there, or soon
/// will be. Waits for as long as the device takes.
pub(super) fn open(device: &Device, name: &str) -> Result<OpenedStream, MicrophoneError> {
    let own = device.default_input_config().ok();
    let channels = own.as_ref().map_or(1, |own| own.channels());
    let mut failure = None;
    for format in formats(own.as_ref()) {
        for buffer_size in BUFFERS {
            let config = StreamConfig {
                channels,
                sample_rate: ENGINE_RATE.0,
                buffer_size,
            };
            match try_stream(device, config, format) {
                // A sound server answers only with the first sound.
                Ok(opened) => {
                    let begun = opened.stream.play().map(|()| opened);
                    return begun.map_err(|error| refused(name, &error).into());
                }
                Err(error) => failure = failure.or(Some(error)),
            }
        }
    }
    if !takes_engine_rate(device.supported_input_configs(), channels) {
        let device = name.to_owned();
        return Err(MicrophoneError::Rate { device });
    }
    Err(failure.map_or(MicrophoneError::NoMicrophone, |error| {
        refused(name, &error).into()
    }))
}

/// Ends `stream`, so that its device is free. Does not wait for a device that does not answer.
pub(super) fn end(stream: Stream) {
    within(ENDING, move || drop(stream));
}

fn try_stream(
    device: &Device,
    config: StreamConfig,
    format: SampleFormat,
) -> Result<OpenedStream, cpal::Error> {
    let (ear, intake) = intake(usize::from(config.channels));
    let health = Arc::new(StreamHealth::default());
    let wiring = Wiring {
        device,
        config,
        ear,
        health: Arc::clone(&health),
    };
    let stream = match format {
        SampleFormat::I8 => wiring.stream::<i8>(),
        SampleFormat::I16 => wiring.stream::<i16>(),
        SampleFormat::I24 => wiring.stream::<I24>(),
        SampleFormat::I32 => wiring.stream::<i32>(),
        SampleFormat::I64 => wiring.stream::<i64>(),
        SampleFormat::U8 => wiring.stream::<u8>(),
        SampleFormat::U16 => wiring.stream::<u16>(),
        SampleFormat::U24 => wiring.stream::<U24>(),
        SampleFormat::U32 => wiring.stream::<u32>(),
        SampleFormat::U64 => wiring.stream::<u64>(),
        SampleFormat::F64 => wiring.stream::<f64>(),
        _ => wiring.stream::<f32>(),
    }?;
    Ok(OpenedStream {
        stream,
        intake,
        health,
    })
}

/// The parts of a stream, whatever its format.
struct Wiring<'a> {
    device: &'a Device,
    config: StreamConfig,
    ear: Ear,
    health: Arc<StreamHealth>,
}

impl Wiring<'_> {
    fn stream<T: SizedSample>(self) -> Result<Stream, cpal::Error>
    where
        f32: FromSample<T>,
    {
        let Wiring { mut ear, health, .. } = self;
        self.device.build_input_stream(
            self.config,
            move |data: &[T], _: &_| ear.heard(data),
            move |error: cpal::Error| health.count(error.kind()),
            None,
        )
    }
}
