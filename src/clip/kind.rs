//! The containers that can be read, and the one reader for each.
//!
//! Must not know how a container is detected, nor the use of the sound.

use symphonia::core::errors::Error;
use symphonia::core::formats::{FormatOptions, FormatReader};
use symphonia::core::io::MediaSourceStream;
use symphonia::default::formats::{
    AdtsReader, AiffReader, CafReader, FlacReader, IsoMp4Reader, MkvReader, MpaReader, OggReader, WavReader,
};

use super::DecodeError;
use super::guard::guarded;

/// A container that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// AAC in ADTS frames.
    Adts,
    Aiff,
    /// Apple's Core Audio.
    Caf,
    Flac,
    /// Matroska and WebM.
    Matroska,
    Mp3,
    Mp4,
    Ogg,
    /// WAV, and its long forms RF64 and BW64.
    Wav,
}

impl Kind {
    /// Reads the headers of `bytes` with the one reader for this kind. `meaning` converts its errors.
    ///
    /// # Errors
    /// The reader can't make sense of them.
    pub(super) fn read(
        self,
        bytes: MediaSourceStream<'static>,
        meaning: fn(Error) -> DecodeError,
    ) -> Result<Box<dyn FormatReader>, DecodeError> {
        let options = FormatOptions::default();
        guarded(meaning, || -> Result<Box<dyn FormatReader>, Error> {
            Ok(match self {
                Kind::Adts => Box::new(AdtsReader::try_new(bytes, options)?),
                Kind::Aiff => Box::new(AiffReader::try_new(bytes, options)?),
                Kind::Caf => Box::new(CafReader::try_new(bytes, options)?),
                Kind::Flac => Box::new(FlacReader::try_new(bytes, options)?),
                Kind::Matroska => Box::new(MkvReader::try_new(bytes, options)?),
                Kind::Mp3 => Box::new(MpaReader::try_new(bytes, options)?),
                Kind::Mp4 => Box::new(IsoMp4Reader::try_new(bytes, options)?),
                Kind::Ogg => Box::new(OggReader::try_new(bytes, options)?),
                Kind::Wav => Box::new(WavReader::try_new(bytes, options)?),
            })
        })
    }
}
