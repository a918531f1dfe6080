//! A wall around the decoder: damaged bytes may make it panic, and that is an error like any other.
//!
//! Must not know what is being decoded.

use std::panic::{AssertUnwindSafe, catch_unwind};

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
    match catch_unwind(AssertUnwindSafe(call)) {
        Ok(answer) => answer.map_err(meaning),
        Err(_) => Err(DecodeError::Corrupt("the decoder could not make sense of it")),
    }
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
