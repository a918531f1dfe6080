//! Counts the errors that a stream's threads report. Their callback may do no more than that.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use cpal::ErrorKind;

use crate::output::Condition;

/// This many unspecific errors mean that a stream is in trouble. Some devices report a harmless one when they open.
const MANY: u32 = 20;

/// The errors of one stream since it was opened.
#[derive(Debug, Default)]
pub(crate) struct StreamHealth {
    gone: AtomicBool,
    unnamed: AtomicU32,
}

impl StreamHealth {
    /// Counts an error of `kind`, on the thread it occurred on.
    pub(crate) fn count(&self, kind: ErrorKind) {
        match kind {
            ErrorKind::DeviceNotAvailable | ErrorKind::StreamInvalidated | ErrorKind::HostUnavailable => {
                self.gone.store(true, Ordering::Relaxed);
            }
            // The stream continues; at worst there was an underrun, which the drain counts itself.
            ErrorKind::Xrun | ErrorKind::DeviceChanged | ErrorKind::RealtimeDenied => {}
            _ => {
                self.unnamed.fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    pub(crate) fn condition(&self) -> Condition {
        if self.gone.load(Ordering::Relaxed) {
            Condition::Lost
        } else if self.unnamed.load(Ordering::Relaxed) >= MANY {
            Condition::Failing
        } else {
            Condition::Running
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_fatal_errors_end_a_stream() {
        let health = StreamHealth::default();
        for kind in [ErrorKind::Xrun, ErrorKind::DeviceChanged, ErrorKind::BackendError] {
            health.count(kind);
        }
        assert_eq!(health.condition(), Condition::Running);
        (0..MANY).for_each(|_| health.count(ErrorKind::BackendError));
        assert_eq!(health.condition(), Condition::Failing);
        health.count(ErrorKind::StreamInvalidated);
        assert_eq!(health.condition(), Condition::Lost);
    }
}
