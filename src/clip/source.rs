//! Where encoded bytes come from: anything that reads and seeks.
//!
//! The one place that fits a reader to the decoder's own trait; must not know what the bytes are.

use std::io::{self, Read, Seek, SeekFrom};

use symphonia::core::io::{MediaSource, MediaSourceStream};

/// Encoded bytes: a file, or bytes in memory behind a cursor.
pub trait Source: Read + Seek + Send + Sync + 'static {}

impl<T: Read + Seek + Send + Sync + 'static> Source for T {}

/// A source whose length is known.
struct Measured<S> {
    source: S,
    bytes: u64,
}

/// Makes `source` readable to the decoder, from its first byte on.
///
/// # Errors
/// When the source can't seek.
pub(super) fn open(mut source: impl Source) -> io::Result<MediaSourceStream<'static>> {
    let bytes = source.seek(SeekFrom::End(0))?;
    source.rewind()?;
    let measured = Box::new(Measured { source, bytes });
    Ok(MediaSourceStream::new(measured, Default::default()))
}

impl<S: Read> Read for Measured<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.source.read(buffer)
    }
}

impl<S: Seek> Seek for Measured<S> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.source.seek(to)
    }
}

impl<S: Source> MediaSource for Measured<S> {
    fn is_seekable(&self) -> bool {
        true
    }

    fn byte_len(&self) -> Option<u64> {
        Some(self.bytes)
    }
}
