//! Writes to stdout and stderr without blocking: their readers may be slow, stopped or gone.
//!
//! Output goes into a queue that a thread writes. If both streams are terminals they share one queue, so that lines
//! keep their order. A passing line is replaced by the next one. All else is kept, up to a limit; a mark replaces the
//! lines that do not fit.

use std::collections::VecDeque;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// The most bytes in the queue: enough for all captions of a long session.
const BOUND: usize = 1 << 18;
/// Replaces the lines that did not fit.
const LEFT_OUT: &[u8] = "…\n".as_bytes();

/// An output for lines that are soon out of date.
pub trait Outlet: Write {
    /// Writes `text`, which may be dropped if the next such text comes before it is shown.
    ///
    /// # Errors
    /// As for writing.
    fn write_passing(&mut self, text: &str) -> io::Result<()>;

    /// Whether all that was written is shown. A screen that waits for it never lags behind a slow terminal.
    fn is_free(&self) -> bool;
}

impl Outlet for Vec<u8> {
    fn write_passing(&mut self, text: &str) -> io::Result<()> {
        self.write_all(text.as_bytes())
    }

    fn is_free(&self) -> bool {
        true
    }
}

/// An output stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stream {
    Out,
    Err,
}

#[derive(Debug)]
struct PrintedPiece {
    to: Stream,
    bytes: Vec<u8>,
    is_passing: bool,
}

/// The queue of output.
#[derive(Debug, Default)]
struct PrintQueue {
    pieces: VecDeque<PrintedPiece>,
    /// Whether a piece taken from the queue is being written.
    is_writing: bool,
    /// Whether lines were dropped since the last mark.
    has_left_out: bool,
    is_gone: bool,
    error: Option<io::Error>,
}

impl PrintQueue {
    fn push(&mut self, piece: PrintedPiece) {
        if self.is_gone {
            return;
        }
        if piece.is_passing {
            self.pieces
                .retain(|waiting| !waiting.is_passing || waiting.to != piece.to);
        }
        if self.bytes() + piece.bytes.len() > BOUND {
            self.has_left_out |= !piece.is_passing;
            return;
        }
        if self.has_left_out && !piece.is_passing {
            self.has_left_out = false;
            self.pieces.push_back(PrintedPiece {
                to: piece.to,
                bytes: LEFT_OUT.to_vec(),
                is_passing: false,
            });
        }
        self.pieces.push_back(piece);
    }

    fn bytes(&self) -> usize {
        self.pieces.iter().map(|piece| piece.bytes.len()).sum()
    }

    /// Handles the result of a write.
    fn written(&mut self, result: io::Result<()>) {
        self.is_writing = false;
        if let Err(error) = result {
            self.is_gone = true;
            self.pieces.clear();
            self.error = Some(error).filter(|error| !is_gone(error));
        }
    }
}

/// Whether the reader of a stream is gone: a closed pipe, a terminal that hung up. That is not a failure.
pub fn is_gone(error: &io::Error) -> bool {
    let hung_up = rustix::io::Errno::IO.raw_os_error();
    error.kind() == ErrorKind::BrokenPipe || error.raw_os_error() == Some(hung_up)
}

#[derive(Debug, Default)]
struct SharedQueue {
    queue: Mutex<PrintQueue>,
    changed: Condvar,
}

impl SharedQueue {
    fn queue(&self) -> MutexGuard<'_, PrintQueue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(&self, piece: PrintedPiece) -> io::Result<()> {
        let mut queue = self.queue();
        queue.push(piece);
        self.changed.notify_all();
        queue.error.take().map_or(Ok(()), Err)
    }

    /// Waits until the queue is empty, at most until `end`.
    fn settle(&self, end: Instant) {
        let mut queue = self.queue();
        while queue.is_writing || !queue.pieces.is_empty() {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            let waited = self.changed.wait_timeout(queue, left);
            (queue, _) = waited.unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Writes the queue with `write`, forever.
    fn serve(&self, mut write: impl FnMut(&PrintedPiece) -> io::Result<()>) {
        loop {
            let mut queue = self.queue();
            let piece = loop {
                if let Some(piece) = queue.pieces.pop_front() {
                    queue.is_writing = true;
                    break piece;
                }
                queue = self.changed.wait(queue).unwrap_or_else(PoisonError::into_inner);
            };
            drop(queue);
            let result = write(&piece);
            self.queue().written(result);
            self.changed.notify_all();
        }
    }

    /// Starts a queue and its writing thread.
    fn start(write: impl FnMut(&PrintedPiece) -> io::Result<()> + Send + 'static) -> Arc<SharedQueue> {
        let shared = Arc::new(SharedQueue::default());
        let served = Arc::clone(&shared);
        let thread = thread::Builder::new().name("printer".to_owned());
        if let Err(error) = thread.spawn(move || served.serve(write)) {
            shared.queue().written(Err(error));
        }
        shared
    }
}

/// The queues of this process's streams, created at the first output.
static STREAMS: OnceLock<[Arc<SharedQueue>; 2]> = OnceLock::new();

fn streams() -> &'static [Arc<SharedQueue>; 2] {
    STREAMS.get_or_init(|| {
        let out = SharedQueue::start(written);
        let is_one = io::stdout().is_terminal() && io::stderr().is_terminal();
        let err = if is_one {
            Arc::clone(&out)
        } else {
            SharedQueue::start(written)
        };
        [out, err]
    })
}

fn written(piece: &PrintedPiece) -> io::Result<()> {
    let write = |mut stream: Box<dyn Write>| stream.write_all(&piece.bytes).and_then(|()| stream.flush());
    match piece.to {
        Stream::Out => write(Box::new(io::stdout().lock())),
        Stream::Err => write(Box::new(io::stderr().lock())),
    }
}

/// Waits until all output is written, at most for `patience`.
pub fn settle(patience: Duration) {
    let end = Instant::now() + patience;
    for stream in STREAMS.get().into_iter().flatten() {
        stream.settle(end);
    }
}

/// One of the two streams. A flush queues what was written; it never blocks.
#[derive(Debug)]
pub struct Printer {
    shared: Arc<SharedQueue>,
    to: Stream,
    buffer: Vec<u8>,
}

impl Printer {
    fn new(to: Stream) -> Printer {
        let [out, err] = streams();
        let shared = if to == Stream::Out { out } else { err };
        Printer {
            shared: Arc::clone(shared),
            to,
            buffer: Vec::new(),
        }
    }

    /// Standard output.
    pub fn stdout() -> Printer {
        Printer::new(Stream::Out)
    }

    /// Standard error.
    pub fn stderr() -> Printer {
        Printer::new(Stream::Err)
    }

    /// A printer for the stream that is a terminal, if any.
    pub fn terminal() -> Option<Printer> {
        if io::stderr().is_terminal() {
            return Some(Printer::stderr());
        }
        io::stdout().is_terminal().then(Printer::stdout)
    }

    fn hand_on(&mut self, bytes: Vec<u8>, is_passing: bool) -> io::Result<()> {
        let to = self.to;
        self.shared.push(PrintedPiece {
            to,
            bytes,
            is_passing,
        })
    }
}

impl Write for Printer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.buffer.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.buffer.is_empty() {
            return Ok(());
        }
        let bytes = std::mem::take(&mut self.buffer);
        self.hand_on(bytes, false)
    }
}

impl Outlet for Printer {
    fn write_passing(&mut self, text: &str) -> io::Result<()> {
        self.flush()?;
        self.hand_on(text.as_bytes().to_vec(), true)
    }

    fn is_free(&self) -> bool {
        let queue = self.shared.queue();
        !queue.is_writing && queue.pieces.is_empty()
    }
}

impl Drop for Printer {
    fn drop(&mut self) {
        let _ = self.flush();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, Sender, channel};

    use super::*;

    /// Far longer than any test takes.
    const LONG: Duration = Duration::from_secs(30);

    /// A stream whose reader takes one piece for each permit.
    fn slow() -> (Printer, Sender<()>, Receiver<String>) {
        let ((let_go, may_go), (tell, told)) = (channel(), channel());
        let shared = SharedQueue::start(move |piece| {
            let _ = may_go.recv();
            let _ = tell.send(String::from_utf8(piece.bytes.clone()).unwrap());
            Ok(())
        });
        let printer = Printer {
            shared,
            to: Stream::Out,
            buffer: Vec::new(),
        };
        (printer, let_go, told)
    }

    fn line(printer: &mut Printer, text: &str) {
        printer.write_all(text.as_bytes()).unwrap();
        printer.flush().unwrap();
    }

    /// Lets the reader take everything, and returns it.
    fn all(printer: &Printer, let_go: Sender<()>, told: &Receiver<String>) -> Vec<String> {
        drop(let_go);
        printer.shared.settle(Instant::now() + LONG);
        told.try_iter().collect()
    }

    #[test]
    fn a_stopped_reader_does_not_block() {
        let (mut printer, let_go, told) = slow();
        line(&mut printer, "one\n");
        line(&mut printer, "two\n");
        printer.shared.settle(Instant::now());
        assert_eq!(told.try_iter().count(), 0);
        assert_eq!(all(&printer, let_go, &told), ["one\n", "two\n"]);
    }

    #[test]
    fn of_passing_lines_only_the_last_is_kept() {
        let (mut printer, let_go, told) = slow();
        line(&mut printer, "begin\n");
        for at in 0..1_000 {
            printer.write_passing(&at.to_string()).unwrap();
        }
        line(&mut printer, "end\n");
        let shown = all(&printer, let_go, &told);
        // The writer may have taken the first piece at once.
        assert_eq!(shown[shown.len() - 2..], ["999", "end\n"]);
        assert!(shown.len() <= 4, "{shown:?}");
    }

    #[test]
    fn lines_that_do_not_fit_are_replaced_by_a_mark() {
        let (mut printer, let_go, told) = slow();
        let long = "a".repeat(BOUND / 2 + 1) + "\n";
        line(&mut printer, "first\n");
        // Once the writer holds the first piece, the queue is empty.
        while !printer.shared.queue().pieces.is_empty() {
            thread::yield_now();
        }
        line(&mut printer, &long);
        line(&mut printer, &long);
        line(&mut printer, "last\n");
        let shown = all(&printer, let_go, &told);
        assert_eq!(shown, ["first\n", &long, "…\n", "last\n"]);
    }

    #[test]
    fn a_lost_reader_is_not_a_failure_and_a_full_disk_is() {
        for (kind, fails) in [(ErrorKind::BrokenPipe, false), (ErrorKind::StorageFull, true)] {
            let mut printer = Printer {
                shared: SharedQueue::start(move |_| Err(kind.into())),
                to: Stream::Out,
                buffer: Vec::new(),
            };
            line(&mut printer, "one\n");
            printer.shared.settle(Instant::now() + LONG);
            assert_eq!(printer.write_passing("two").is_err(), fails);
        }
        assert!(is_gone(&io::Error::from_raw_os_error(5)));
    }
}
