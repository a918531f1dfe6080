//! Writes a session down in the log, if it is asked for: when it begins, at the end of each phase, and at its end.
//!
//! One thread listens and writes. However slow the disk is, neither the sound nor the screen waits for it.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use super::log_tally::{LogDue, LogTally};
use crate::commands::app::App;
use crate::commands::arguments::PlayOptions;
use crate::commands::now::now;
use crate::player::Listener;
use crate::show::Show;
use crate::store::log::{LogBook, LogEnd, LogEntry, LogError, LogFile, LogSeconds};

/// While sound plays, the entry is brought up to date at least as often.
const OFTEN: Duration = Duration::from_secs(30);
/// How long the thread waits for an event before it looks at the time.
const GLANCE: Duration = Duration::from_millis(500);
/// How long the end of the program waits for the disk.
const AT_THE_END: Duration = Duration::from_secs(1);

/// The thread that writes the log.
pub(super) struct Logging {
    /// The first failure.
    failed: Receiver<LogError>,
    /// The number of the entry, once all of it is written; none after pain.
    done: Receiver<Option<i64>>,
}

/// Whether the session is written down: if so, with the name of its preset where that is asked for too.
pub(super) fn asked(app: &App, options: &PlayOptions) -> Option<Option<String>> {
    let says = app.settings.says();
    let with_preset = options.log_preset || says.log_preset == Some(true);
    let is_asked = options.log || options.log_preset || says.log == Some(true);
    let preset = options.session.choices.preset.clone();
    is_asked.then(|| preset.filter(|_| with_preset))
}

/// Starts to write down what `events` tell of `show`, in `file`. The name of a preset is written down if it is given.
pub(super) fn start(events: Listener, file: Option<LogFile>, show: &Show, preset: Option<String>) -> Logging {
    let (tell, failed) = sync_channel(1);
    let (end, done) = sync_channel(1);
    let clerk = LogClerk {
        file,
        book: None,
        id: None,
        entry: entry(show, preset),
        tell: Some(tell),
        written: Instant::now(),
    };
    // Without a thread for it the session plays all the same.
    let work = move || {
        let _ = end.send(clerk.write_down(events));
    };
    let _ = thread::Builder::new().name("log".to_owned()).spawn(work);
    Logging { failed, done }
}

impl Logging {
    /// The first failure, once.
    pub(super) fn failure(&self) -> Option<LogError> {
        self.failed.try_recv().ok()
    }

    /// Waits a little for the end of the entry. Returns its number, if all of it is written and nobody was hurt.
    pub(super) fn finish(&self) -> Option<i64> {
        self.done.recv_timeout(AT_THE_END).ok().flatten()
    }
}

/// The entry of `show`, of which nothing was heard.
fn entry(show: &Show, preset: Option<String>) -> LogEntry {
    let now = now();
    LogEntry {
        session: show.session.id.clone(),
        language: show.narration.language.to_string(),
        preset,
        started: now,
        ended: now,
        how: LogEnd::Stopped,
        phases: 0,
        seconds: LogSeconds::default(),
    }
}

/// Writes the entry.
struct LogClerk {
    file: Option<LogFile>,
    /// `None` until something was heard.
    book: Option<LogBook>,
    id: Option<i64>,
    entry: LogEntry,
    /// `None` once a failure was told.
    tell: Option<SyncSender<LogError>>,
    written: Instant,
}

impl LogClerk {
    /// Writes until the session is over. Returns the number of the entry, if all of it is written and nobody was hurt.
    fn write_down(mut self, mut events: Listener) -> Option<i64> {
        let mut tally = LogTally::new();
        loop {
            // Only the newest matters, however long the disk took for the one before.
            let mut due = LogDue::Nothing;
            let mut next = events.wait(GLANCE);
            while let Some(event) = next {
                if !tally.is_begun() {
                    self.entry.started = now();
                }
                due = due.max(tally.hear(event));
                next = events.poll();
            }
            let is_time = tally.is_begun() && self.written.elapsed() >= OFTEN;
            if due == LogDue::Now || is_time {
                let written = self.write(&tally);
                self.written = Instant::now();
                if tally.is_over() {
                    return written.filter(|_| tally.how() != LogEnd::Hurt);
                }
            }
            if tally.is_over() {
                return None;
            }
        }
    }

    fn write(&mut self, tally: &LogTally) -> Option<i64> {
        self.entry = LogEntry {
            ended: now(),
            how: tally.how(),
            phases: tally.phases(),
            seconds: tally.seconds(),
            ..self.entry.clone()
        };
        match self.put() {
            Ok(id) => Some(id),
            Err(error) => {
                if let Some(tell) = self.tell.take() {
                    let _ = tell.try_send(error);
                }
                None
            }
        }
    }

    fn put(&mut self) -> Result<i64, LogError> {
        let file = self.file.as_ref().ok_or(LogError::NoHome)?;
        let book = match &mut self.book {
            Some(book) => book,
            none => none.insert(file.open_or_make()?),
        };
        let Some(id) = self.id else {
            let id = book.begin(&self.entry)?;
            self.id = Some(id);
            return Ok(id);
        };
        book.keep(id, &self.entry)?;
        Ok(id)
    }
}
