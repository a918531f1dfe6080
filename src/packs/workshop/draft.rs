//! A recording that is not kept yet, for listening to it.
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

/// A recording on disk, deleted when this is dropped.
#[derive(Debug)]
pub struct Draft {
    /// The data folder that contains it.
    pub data: Data,
    /// Its name there.
    pub clip: ClipId,
    _folder: TempDir,
}

impl Workshop {
    /// Stores `sound`, a recording of `message`, temporarily.
    ///
    /// # Errors
    /// If it can't be written.
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
