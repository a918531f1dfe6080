//! The interface of all sound file writers: takes whole frames, and returns the target at the end.
//!
//! The length is given before the first frame, so each format can be written front to back into a pipe.

use std::io::{self, Write};

use crate::diagnostic::{Diagnose, Diagnostic, diagnostic, hint};
use crate::units::{CHANNELS, Frames};

/// Writes one sound file of a length known in advance, at 48 kHz stereo.
pub trait SoundWriter<W>: Send {
    /// Writes `samples` (interleaved, whole frames, full scale 1.0; integer formats clip there).
    ///
    /// # Errors
    /// If there are more frames than planned, or the bytes can't be written.
    fn write(&mut self, samples: &[f32]) -> Result<(), WriteError>;

    /// Completes the file and returns its target, flushed.
    ///
    /// # Errors
    /// If there are fewer frames than planned, or the bytes can't be written.
    fn finish(self: Box<Self>) -> Result<W, WriteError>;
}

/// The target of a sound file.
pub trait Target: Write {
    /// Overwrites the bytes at offset `at` from the first byte written; later writes append at the end again. Returns
    /// whether the target can do that: a pipe can't.
    ///
    /// # Errors
    /// If the bytes can't be written.
    fn rewrite(&mut self, at: u64, bytes: &[u8]) -> io::Result<bool>;
}

/// A target that can't seek back.
#[derive(Debug)]
pub struct OneWay<W>(pub W);

impl<W: Write> Write for OneWay<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl<W: Write> Target for OneWay<W> {
    fn rewrite(&mut self, _: u64, _: &[u8]) -> io::Result<bool> {
        Ok(false)
    }
}

/// Why a sound file was not written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The format can't hold that many frames; nothing was written.
    #[error("{planned} of sound is more than the file can hold in this format ({most})")]
    TooLong {
        /// The requested length.
        planned: Frames,
        /// The most that fits this format.
        most: Frames,
    },
    /// There were more frames than planned; the surplus was not written.
    #[error("more than the planned {} frames came", planned.0)]
    Surplus {
        /// The length in the header.
        planned: Frames,
    },
    /// There were fewer frames than planned.
    #[error("only {} of the planned {} frames came", written.0, planned.0)]
    Lack {
        /// The length in the header.
        planned: Frames,
        /// The frames written.
        written: Frames,
    },
    /// The encoder refused its settings or its input.
    #[error("the sound can't be encoded: {0}")]
    Encoder(String),
    /// The bytes could not be written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Checks that a file has its planned length.
#[derive(Debug)]
pub(super) struct FrameCount {
    planned: Frames,
    written: Frames,
}

impl FrameCount {
    pub(super) fn new(planned: Frames) -> FrameCount {
        FrameCount {
            planned,
            written: Frames::ZERO,
        }
    }

    /// Counts `samples`; returns the index of the first.
    pub(super) fn add(&mut self, samples: usize) -> Result<u64, WriteError> {
        let (before, planned) = (self.written, self.planned);
        let after = before + Frames((samples / CHANNELS) as u64);
        if after > planned {
            return Err(WriteError::Surplus { planned });
        }
        self.written = after;
        Ok(before.0 * CHANNELS as u64)
    }

    /// Checks that all planned frames were written.
    pub(super) fn full(&self) -> Result<(), WriteError> {
        let FrameCount { planned, written } = *self;
        if written < planned {
            return Err(WriteError::Lack { planned, written });
        }
        Ok(())
    }
}

impl Diagnose for WriteError {
    fn diagnostic(&self) -> Diagnostic {
        match self {
            WriteError::TooLong { planned, most } => {
                diagnostic!("too-long", length = *planned, most = *most).or_hint(hint!("too-long-wav"))
            }
            other => diagnostic!("stdout", detail = other),
        }
    }
}
