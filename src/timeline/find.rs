//! Looks up sounds in a catalogue. A missing sound is an error with its position in the session.

use super::{Catalogue, ClipLength, CompileError};
use crate::document::Spot;
use crate::locale::MessageId;

/// The clip of `message`, which the session speaks at `spot`.
pub(super) fn speech(
    catalogue: &dyn Catalogue,
    message: &MessageId,
    spot: Option<Spot>,
) -> Result<ClipLength, CompileError> {
    catalogue.speech(message).ok_or_else(|| CompileError::NoClip {
        message: message.clone(),
        spot,
    })
}

/// The signal `name`, which the session plays at `spot`.
pub(super) fn signal(
    catalogue: &dyn Catalogue,
    name: &str,
    spot: Option<Spot>,
) -> Result<ClipLength, CompileError> {
    catalogue.signal(name).ok_or_else(|| CompileError::NoSignal {
        name: name.to_owned(),
        spot,
    })
}
