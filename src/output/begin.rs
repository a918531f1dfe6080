//! Creates the writer for each sound file format.

use super::flac::FlacWriter;
use super::opus::OpusWriter;
use super::raw::RawWriter;
use super::wav::WavWriter;
use super::{FileFormat, SoundWriter, Tags, Target, WriteError};
use crate::units::Frames;

/// Starts a sound file of `planned` frames.
///
/// # Errors
/// [`WriteError::TooLong`] before anything is written; later if the bytes can't be written.
pub fn begin<W: Target + Send + 'static>(
    out: W,
    format: FileFormat,
    planned: Frames,
    tags: &Tags,
) -> Result<Box<dyn SoundWriter<W>>, WriteError> {
    Ok(match format {
        FileFormat::Wav(samples) => Box::new(WavWriter::new(out, samples, planned, tags)?),
        FileFormat::Flac(depth) => Box::new(FlacWriter::new(out, depth, planned, tags)?),
        FileFormat::Opus(bitrate) => Box::new(OpusWriter::new(out, bitrate, planned, tags)?),
        FileFormat::Raw16 => Box::new(RawWriter::new(out, planned)),
    })
}
