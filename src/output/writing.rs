//! A writing thread, so that encoding and disk access do not hold up the mixer.
//!
//! Blocks pass through a short queue in order, so the bytes are those of a single thread. Errors are kept and returned
//! at the end. Must not know what is written.

use std::io;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread::{self, JoinHandle};

use super::{SoundWriter, WriteError};

/// How many blocks may wait in the queue.
const QUEUE: usize = 8;

/// The thread's result: the writer, to complete the file, or the error that stopped it.
type Unwritten<W> = Result<Box<dyn SoundWriter<W>>, WriteError>;

/// A writer on a thread of its own.
#[derive(Debug)]
pub struct WritingThread<W> {
    queue: SyncSender<Vec<f32>>,
    /// Written blocks, for reuse.
    empty: Receiver<Vec<f32>>,
    thread: JoinHandle<Unwritten<W>>,
}

/// The thread has stopped; [`WritingThread::finish`] returns the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stopped;

impl<W: Send + 'static> WritingThread<W> {
    /// Moves `writer` to a thread of its own.
    ///
    /// # Errors
    /// If the system can't start a thread.
    pub fn start(writer: Box<dyn SoundWriter<W>>) -> io::Result<WritingThread<W>> {
        let (queue, blocks) = sync_channel(QUEUE);
        let (written, empty) = channel();
        let thread = thread::Builder::new()
            .name("writing".into())
            .spawn(move || write_all(writer, &blocks, &written))?;
        Ok(WritingThread { queue, empty, thread })
    }

    /// A block of `samples` zeros, to be filled and written.
    pub fn block(&self, samples: usize) -> Vec<f32> {
        let mut block = self.empty.try_recv().unwrap_or_default();
        block.clear();
        block.resize(samples, 0.0);
        block
    }

    /// Queues `block` (interleaved, whole frames); blocks while the queue is full.
    ///
    /// # Errors
    /// If writing has failed.
    pub fn write(&self, block: Vec<f32>) -> Result<(), Stopped> {
        self.queue.send(block).map_err(|_| Stopped)
    }

    /// Waits until everything is written, and completes the file.
    ///
    /// # Errors
    /// The first error of writing. The target is then dropped.
    pub fn finish(self) -> Result<W, WriteError> {
        drop(self.queue);
        match self.thread.join() {
            Ok(left) => left?.finish(),
            Err(_) => Err(WriteError::Encoder("the writing thread panicked".into())),
        }
    }

    /// Discards the file: waits until the thread has stopped, and drops the target.
    pub fn abandon(self) {
        drop(self.queue);
        drop(self.thread.join());
    }
}

fn write_all<W>(
    mut writer: Box<dyn SoundWriter<W>>,
    blocks: &Receiver<Vec<f32>>,
    written: &Sender<Vec<f32>>,
) -> Unwritten<W> {
    for block in blocks {
        writer.write(&block)?;
        // The mixer may have ended; then nobody reuses the block.
        let _ = written.send(block);
    }
    Ok(writer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::testing::{FORMATS, wave, written};
    use crate::output::{OneWay, Tags, begin};
    use crate::units::Frames;

    /// Accepts this many bytes, then reports a full disk.
    struct Small(usize);

    impl io::Write for Small {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 = self
                .0
                .checked_sub(bytes.len())
                .ok_or(io::ErrorKind::StorageFull)?;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn started<W: io::Write + Send + 'static>(
        out: W,
        format: crate::output::FileFormat,
        frames: u64,
    ) -> WritingThread<OneWay<W>> {
        let writer = begin(OneWay(out), format, Frames(frames), &Tags::default()).unwrap();
        WritingThread::start(writer).unwrap()
    }

    #[test]
    fn the_bytes_are_those_of_one_thread_for_any_block_size() {
        let samples = wave(20_000);
        for format in FORMATS {
            let alone = written(OneWay(Vec::new()), format, &samples).0;
            for frames in [37, 4096, 20_000] {
                let thread = started(Vec::new(), format, 20_000);
                for part in samples.chunks(2 * frames) {
                    let mut block = thread.block(part.len());
                    block.copy_from_slice(part);
                    thread.write(block).unwrap();
                }
                assert!(thread.finish().unwrap().0 == alone, "{format:?}, {frames}");
            }
        }
    }

    #[test]
    fn a_failure_stops_the_mixer_and_is_returned_at_the_end() {
        for format in FORMATS {
            let thread = started(Small(2_000), format, 1 << 28);
            let stopped = (0..1_000).any(|_| thread.write(vec![0.3; 20_000]).is_err());
            assert!(stopped, "{format:?}");
            match thread.finish() {
                Err(WriteError::Io(error)) => assert_eq!(error.kind(), io::ErrorKind::StorageFull),
                _ => panic!("{format:?}: no failure"),
            }
        }
    }

    #[test]
    fn a_short_file_is_an_error_and_an_abandoned_one_is_not_completed() {
        let thread = started(Vec::new(), FORMATS[0], 10);
        thread.write(vec![0.0; 4]).unwrap();
        assert!(matches!(thread.finish(), Err(WriteError::Lack { .. })));
        started(Vec::new(), FORMATS[0], 10).abandon();
    }
}
