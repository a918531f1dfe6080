//! Isolates the decoder: damaged bytes may make it panic, and such a panic becomes an ordinary error.
//!
//! Must not know what is decoded.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use symphonia::core::errors::Error;

use super::DecodeError;

/// Calls the decoder and converts its failures to [`DecodeError`].
///
/// The decoder checks most of its input, but some setup headers overflow its arithmetic. After a panic the borrowed
/// values may be in an inconsistent state (hence `AssertUnwindSafe`). That is safe, because a sound that failed once
/// is not read again.
pub(super) fn guarded<T>(
    meaning: fn(Error) -> DecodeError,
    call: impl FnOnce() -> Result<T, Error>,
) -> Result<T, DecodeError> {
    match caught(call) {
        Some(answer) => answer.map_err(meaning),
        None => Err(DecodeError::Corrupt("the decoder could not make sense of it")),
    }
}

/// Calls the decoder. Returns `None` if it panics, and does not print the panic. The caller must not use the borrowed
/// values again.
pub(super) fn caught<T>(call: impl FnOnce() -> T) -> Option<T> {
    HUSH.call_once(hush);
    let outer = GUARDED.replace(true);
    let answer = catch_unwind(AssertUnwindSafe(call));
    GUARDED.set(outer);
    answer.ok()
}

static HUSH: Once = Once::new();

thread_local! {
    /// Whether this thread is inside a guarded call.
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// Installs a panic hook that is silent for guarded calls, because their message would spoil the screen. Other panics
/// are reported as before.
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
    fn a_panic_becomes_an_error() {
        let refused = guarded(DecodeError::reading, || -> Result<(), Error> {
            panic!("damaged")
        });
        assert!(matches!(refused, Err(DecodeError::Corrupt(_))));
    }
}
