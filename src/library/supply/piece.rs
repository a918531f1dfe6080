//! The music interface of the reading thread, and its implementations for shipped and own music.

use std::io::Cursor;

use super::decode_cache::DecodeCache;
use super::encoded::bytes;
use crate::clip::{ClipId, ClipStream};
use crate::library::own_music::PlaylistPlayer;
use crate::library::{Data, Playlist};
use crate::mixer::SoundError;
use crate::timeline::MusicBed;
use crate::units::Frames;

/// The end of endless music.
const NEVER: u64 = u64::MAX;

/// Music that can be read from any frame on.
pub(super) trait PieceReader: Send {
    /// Fills `out` (interleaved stereo) with the frames from `from` on. The bits do not depend on earlier reads.
    fn read(&mut self, from: u64, out: &mut [f32]) -> Result<(), SoundError>;

    /// The frame after the last one.
    fn end(&self) -> u64;

    /// The frame that follows the end.
    fn again(&self) -> u64;

    /// Does a part of the preparation work. Returns `false` if nothing is left to do.
    fn prepare(&mut self) -> bool {
        false
    }
}

/// A shipped piece.
pub(super) struct Shipped {
    clip: ClipId,
    stream: ClipStream,
    seam: Frames,
    /// The cache of decoded frames, if useful.
    cache: Option<DecodeCache>,
}

impl Shipped {
    /// Opens the piece of `bed`. With a `cache` it is decoded only once.
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

    /// The last `seam` frames repeat the first ones.
    fn again(&self) -> u64 {
        self.seam.0
    }
}

/// The user's own music.
pub(super) struct Own(PlaylistPlayer);

impl Own {
    /// Creates a reader of `playlist`.
    pub(super) fn new(playlist: Playlist) -> Own {
        Own(PlaylistPlayer::new(playlist))
    }
}

impl PieceReader for Own {
    fn read(&mut self, from: u64, out: &mut [f32]) -> Result<(), SoundError> {
        self.0.read(from, out);
        Ok(())
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
