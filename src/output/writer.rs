//! What the writers of sound files have in common: whole frames in, the target back at the end.
//!
//! A file's length is told before its first frame, so that each can be written front to back into a pipe.

use std::io::{self, Write};

use crate::diagnostic::{Diagnose, Diagnostic, diagnostic, hint};
use crate::units::{CHANNELS, Frames};

/// Writes one sound file of a length that is known beforehand, at 48 kHz in stereo.
pub trait SoundWriter<W>: Send {
    /// Writes `samples` (interleaved, whole frames, full scale at 1.0; integers are clipped there).
    ///
    /// # Errors
    /// Where more comes than was planned, or the bytes can't be written.
    fn write(&mut self, samples: &[f32]) -> Result<(), WriteError>;

    /// Ends the file and gives back what it was written to, flushed.
    ///
    /// # Errors
    /// Where less came than was planned, or the bytes can't be written.
    fn finish(self: Box<Self>) -> Result<W, WriteError>;
}

/// Where a sound file is written to.
pub trait Target: Write {
    /// Writes `bytes` over those at `at`, counted from the first that was written; what follows is written
    /// at the end again. Whether it can: a pipe can't.
    ///
    /// # Errors
    /// Where the bytes can't be written.
    fn rewrite(&mut self, at: u64, bytes: &[u8]) -> io::Result<bool>;
}

/// A target that never goes back.
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
    /// A file of this kind does not hold so much; nothing was written.
    #[error("{planned} of sound is more than the file can hold in this format ({most})")]
    TooLong {
        /// What was asked for.
        planned: Frames,
        /// What would fit in this format.
        most: Frames,
    },
    /// More came than was planned; the surplus was not written.
    #[error("more than the planned {} frames came", planned.0)]
    Surplus {
        /// What the header says.
        planned: Frames,
    },
    /// Less came than was planned.
    #[error("only {} of the planned {} frames came", written.0, planned.0)]
    Lack {
        /// What the header says.
        planned: Frames,
        /// What came.
        written: Frames,
    },
    /// The encoder refused its own settings or what it was given.
    #[error("the sound can't be encoded: {0}")]
    Encoder(String),
    /// The bytes could not be written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Holds a file to its plan.
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

    /// Takes in so many `samples`; the index of the first of them.
    pub(super) fn add(&mut self, samples: usize) -> Result<u64, WriteError> {
        let (before, planned) = (self.written, self.planned);
        let after = before + Frames((samples / CHANNELS) as u64);
        if after > planned {
            return Err(WriteError::Surplus { planned });
        }
        self.written = after;
        Ok(before.0 * CHANNELS as u64)
    }

    /// All that was planned has come.
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
                diagnostic!("too-long", length = *planned, most = *most).or_hint(hint!("too-long"))
            }
            other => diagnostic!("stdout", detail = other),
        }
    }
}
