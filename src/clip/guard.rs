//! A wall around the decoder: damaged bytes may make it panic, and that is an error like any other.
//!
//! Must not know what is being decoded.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use symphonia::core::errors::Error;

use super::DecodeError;

/// Calls the decoder and turns its failures into reasons.
///
/// The decoder checks most of what it reads, but some setup headers overflow its arithmetic. What it borrows may be
/// left half changed (hence the assertion); a sound that has failed once is not read on, so nobody sees that.
pub(super) fn guarded<T>(
    meaning: fn(Error) -> DecodeError,
    call: impl FnOnce() -> Result<T, Error>,
) -> Result<T, DecodeError> {
    match caught(call) {
        Some(answer) => answer.map_err(meaning),
        None => Err(DecodeError::Corrupt("the decoder could not make sense of it")),
    }
}

/// Calls the decoder; `None` where it panics, of which nothing is printed. What it borrowed is not to be used again.
pub(super) fn caught<T>(call: impl FnOnce() -> T) -> Option<T> {
    HUSH.call_once(hush);
    let outer = GUARDED.replace(true);
    let answer = catch_unwind(AssertUnwindSafe(call));
    GUARDED.set(outer);
    answer.ok()
}

static HUSH: Once = Once::new();

thread_local! {
    /// Whether this thread is inside the wall.
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// A panic behind the wall is expected: it must not be printed across the screen. Any other is reported as before.
fn hush() {
    let report = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if !GUARDED.get() {
            report(panic);
        }
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_a_reason() {
        let refused = guarded(DecodeError::reading, || -> Result<(), Error> {
            panic!("damaged")
        });
        assert!(matches!(refused, Err(DecodeError::Corrupt(_))));
    }
}
