//! Music as the reading thread sees it; and the pieces that are shipped.

use std::io::Cursor;

use super::decode_cache::DecodeCache;
use super::encoded::bytes;
use crate::clip::{ClipId, ClipStream};
use crate::library::own_music::{PlaylistPlayer, Unread};
use crate::library::{Data, Playlist};
use crate::mixer::SoundError;
use crate::timeline::MusicBed;
use crate::units::Frames;

/// After the last frame of music without an end.
const NEVER: u64 = u64::MAX;

/// Music that can be read from any frame on.
pub(super) trait PieceReader: Send {
    /// Fills `out` (interleaved stereo) with the frames from `from` on; the same bits whatever was read before.
    fn read(&mut self, from: u64, out: &mut [f32]) -> Result<(), SoundError>;

    /// The frame after the last that can be read.
    fn end(&self) -> u64;

    /// Where one goes on after the end.
    fn again(&self) -> u64;

    /// Does a part of what will be needed later; `false` where nothing is left to do.
    fn prepare(&mut self) -> bool {
        false
    }
}

/// A piece out of the data.
pub(super) struct Shipped {
    clip: ClipId,
    stream: ClipStream,
    seam: Frames,
    /// What was decoded once, where that pays.
    cache: Option<DecodeCache>,
}

impl Shipped {
    /// Opens the piece of `bed`; with a `cache` it is decoded only once.
    pub(super) fn open(
        data: &Data,
        bed: &MusicBed,
        cache: Option<DecodeCache>,
    ) -> Result<Shipped, SoundError> {
        let clip = bed.clip.clone();
        let stream = ClipStream::open(Cursor::new(bytes(data, &clip)?));
        match stream {
            Ok(stream) => Ok(Shipped {
                clip,
                stream,
                seam: bed.seam,
                cache,
            }),
            Err(reason) => Err(SoundError::Unplayable { clip, reason }),
        }
    }
}

impl PieceReader for Shipped {
    fn read(&mut self, from: u64, out: &mut [f32]) -> Result<(), SoundError> {
        if DecodeCache::read(&mut self.cache, from, out) {
            return Ok(());
        }
        let read = self.stream.read(Frames(from), out);
        read.map_err(|reason| SoundError::Unplayable {
            clip: self.clip.clone(),
            reason,
        })?;
        DecodeCache::keep(&mut self.cache, from, out);
        Ok(())
    }

    fn end(&self) -> u64 {
        self.stream.frames().0
    }

    /// The end repeats the beginning, as far as the seam goes.
    fn again(&self) -> u64 {
        self.seam.0
    }
}

/// The person's own music.
pub(super) struct Own(PlaylistPlayer);

impl Own {
    /// Plays `playlist`.
    pub(super) fn new(playlist: Playlist) -> Own {
        Own(PlaylistPlayer::new(playlist))
    }
}

impl PieceReader for Own {
    fn read(&mut self, from: u64, out: &mut [f32]) -> Result<(), SoundError> {
        let read = self.0.read(from, out);
        read.map_err(|Unread { file, reason }| SoundError::Own { file, reason })
    }

    fn end(&self) -> u64 {
        NEVER
    }

    fn again(&self) -> u64 {
        0
    }

    fn prepare(&mut self) -> bool {
        self.0.prepare()
    }
}
