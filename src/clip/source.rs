//! Sources of encoded bytes: anything that reads and seeks.
//!
//! Adapts a reader to the decoder's trait. Must not know what the bytes are.

use std::io::{self, Read, Seek, SeekFrom};

use symphonia::core::io::{MediaSource, MediaSourceStream};

/// Encoded bytes: a file, or a cursor over bytes in memory.
pub trait EncodedSound: Read + Seek + Send + Sync + 'static {}

impl<T: Read + Seek + Send + Sync + 'static> EncodedSound for T {}

/// A source whose length is known.
struct KnownLength<S> {
    source: S,
    bytes: u64,
    /// The end that is reported to the decoder.
    end: u64,
}

/// Opens `source` for the decoder, at its first byte.
///
/// # Errors
/// The source can't seek.
pub(super) fn open(source: impl EncodedSound) -> io::Result<MediaSourceStream<'static>> {
    open_as(source, 0)
}

/// The same as [`open`], but reports an end of at least `end`. Some containers reject a part whose end is missing
/// before they need the rest of it.
///
/// # Errors
/// The source can't seek.
pub(super) fn open_as(mut source: impl EncodedSound, end: u64) -> io::Result<MediaSourceStream<'static>> {
    let bytes = source.seek(SeekFrom::End(0))?;
    source.rewind()?;
    let end = end.max(bytes);
    let measured = Box::new(KnownLength { source, bytes, end });
    Ok(MediaSourceStream::new(measured, Default::default()))
}

impl<S: Read> Read for KnownLength<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.source.read(buffer)
    }
}

impl<S: Seek> Seek for KnownLength<S> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match to {
            SeekFrom::End(before) if self.end > self.bytes => {
                let to = self.end.saturating_add_signed(before);
                self.source.seek(SeekFrom::Start(to))
            }
            _ => self.source.seek(to),
        }
    }
}

impl<S: EncodedSound> MediaSource for KnownLength<S> {
    fn is_seekable(&self) -> bool {
        true
    }

    fn byte_len(&self) -> Option<u64> {
        Some(self.bytes)
    }
}
