//! A recording that is not kept yet, to be listened to.
//!
//! Must not know how it is played.

use tempfile::TempDir;

use super::Workshop;
use super::whole::write_whole;
use crate::clip::ClipId;
use crate::library::places::{recording, sound_file};
use crate::library::{Data, LibraryError};
use crate::locale::MessageId;
use crate::packs::PackError;

/// A recording on the disk for as long as this is held.
#[derive(Debug)]
pub struct Draft {
    /// Where it is found.
    pub data: Data,
    /// Its name there.
    pub clip: ClipId,
    _folder: TempDir,
}

impl Workshop {
    /// Puts `sound`, a recording of `message`, aside, without keeping it.
    ///
    /// # Errors
    /// Where there is no room for it.
    pub fn draft(&self, message: &MessageId, sound: &[u8]) -> Result<Draft, PackError> {
        let folder = TempDir::new().map_err(PackError::writing(&self.folder))?;
        let clip = recording(&self.language, message);
        write_whole(&folder.path().join(sound_file(&clip)), sound)?;
        let data = Data::overlaid(folder.path()).map_err(LibraryError::from)?;
        Ok(Draft {
            data,
            clip,
            _folder: folder,
        })
    }
}
