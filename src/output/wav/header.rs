//! The header before the samples.

use crate::output::Depth;
use crate::units::{CHANNELS, ENGINE_RATE, Frames};

use super::chunk::chunk;
use super::info::info;
use super::{SampleFormat, Tags, WriteError};

const PCM: u16 = 1;
const FLOAT: u16 = 3;
/// WAVE_FORMAT_EXTENSIBLE, which the standard requires for integers above 16 bit. Older readers do not know it.
const EXTENSIBLE: u16 = 0xfffe;
/// The rest of the subformat: Microsoft's GUID for the classic format codes.
const SUBFORMAT: [u8; 14] = [0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71];
/// Channel mask: front left and front right.
const SPEAKERS: u32 = 3;

/// The header of a WAV of `frames`. Tags come before the samples, because a pipe is read front to back.
pub(super) fn header(format: SampleFormat, frames: Frames, tags: &Tags) -> Result<Vec<u8>, WriteError> {
    let mut chunks = b"WAVE".to_vec();
    chunk(&mut chunks, b"fmt ", &fmt(format));
    if format == SampleFormat::Float32 {
        chunk(&mut chunks, b"fact", &(frames.0 as u32).to_le_bytes());
    }
    chunks.extend(info(tags));
    let most = most(format, chunks.len() as u64);
    if frames > most {
        return Err(WriteError::TooLong {
            planned: frames,
            most,
        });
    }
    let data = frames.0 * bytes_per_frame(format);
    let padding = u64::from(needs_padding(format, frames));
    let mut header = b"RIFF".to_vec();
    header.extend(((chunks.len() as u64 + 8 + data + padding) as u32).to_le_bytes());
    header.extend(chunks);
    header.extend(b"data");
    header.extend((data as u32).to_le_bytes());
    Ok(header)
}

/// Whether a padding byte follows the samples: chunks have even lengths.
pub(super) fn needs_padding(format: SampleFormat, frames: Frames) -> bool {
    !(frames.0 * bytes_per_frame(format)).is_multiple_of(2)
}

/// The most frames in a file whose size fits 32 bits, given `chunks` bytes of other chunks.
fn most(format: SampleFormat, chunks: u64) -> Frames {
    let room = u64::from(u32::MAX) - chunks - 8 - 1;
    Frames(room / bytes_per_frame(format))
}

fn bytes_per_frame(format: SampleFormat) -> u64 {
    format.bytes() * CHANNELS as u64
}

fn fmt(format: SampleFormat) -> Vec<u8> {
    let (tag, number) = match format {
        SampleFormat::Int(Depth::Sixteen) => (PCM, PCM),
        SampleFormat::Int(Depth::TwentyFour) => (EXTENSIBLE, PCM),
        SampleFormat::Float32 => (FLOAT, FLOAT),
    };
    let bits = 8 * format.bytes() as u16;
    let mut body = Vec::new();
    body.extend(tag.to_le_bytes());
    body.extend((CHANNELS as u16).to_le_bytes());
    body.extend(ENGINE_RATE.0.to_le_bytes());
    body.extend((ENGINE_RATE.0 * bytes_per_frame(format) as u32).to_le_bytes());
    body.extend((bytes_per_frame(format) as u16).to_le_bytes());
    body.extend(bits.to_le_bytes());
    if tag == FLOAT {
        // The size of an extension that there is not.
        body.extend(0_u16.to_le_bytes());
    }
    if tag == EXTENSIBLE {
        body.extend(22_u16.to_le_bytes());
        body.extend(bits.to_le_bytes());
        body.extend(SPEAKERS.to_le_bytes());
        body.extend(number.to_le_bytes());
        body.extend(SUBFORMAT);
    }
    body
}
