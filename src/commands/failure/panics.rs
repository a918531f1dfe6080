//! What a thread said when it panicked. It is kept for the failure that follows, and not printed over the captions.

use std::sync::{Mutex, PoisonError};
use std::{panic, thread};

/// The last panic of a thread that is not the main one.
static LAST: Mutex<Option<String>> = Mutex::new(None);

/// Keeps what threads say when they panic. The main thread still says it on stderr.
pub(in crate::commands) fn keep() {
    let print = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if thread::current().name() == Some("main") {
            return print(info);
        }
        let said = info.to_string().replace('\n', " ");
        *LAST.lock().unwrap_or_else(PoisonError::into_inner) = Some(said);
    }));
}

/// What was said last.
pub(super) fn last() -> Option<String> {
    LAST.lock().unwrap_or_else(PoisonError::into_inner).clone()
}
