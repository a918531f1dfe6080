//! The encoded bytes of a clip.

use std::borrow::Cow;

use crate::clip::ClipId;
use crate::library::Data;
use crate::library::places::sound_file;
use crate::mixer::SoundError;

/// The encoded bytes of `id`.
pub(super) fn bytes(data: &Data, id: &ClipId) -> Result<Cow<'static, [u8]>, SoundError> {
    match data.read(&sound_file(id)) {
        Ok(Some(found)) => Ok(found.bytes),
        _ => Err(SoundError::Missing { clip: id.clone() }),
    }
}
