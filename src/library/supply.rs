//! Supplies the sounds of one timeline: decodes them shortly before use and drops them afterwards (law: memory).
//!
//! Knows the order in which a timeline needs its clips. Must not know the time or the listener.

mod ahead;
mod cache;
mod decode_cache;
mod decoder;
mod encoded;
mod piece;
mod queue;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Data, Playlist};
use crate::clip::{Clip, ClipId};
use crate::mixer::{MusicLoss, SoundError, Sounds};
use crate::timeline::{Bus, MusicBed, Timeline};
use crate::units::Frames;
use ahead::{Ahead, OpenPiece};
use cache::Cache;
use decode_cache::DecodeCache;
use decoder::Decoder;
use piece::{Own, PieceReader, Shipped};

/// The number of clips that are decoded ahead.
const AHEAD: usize = 2;

/// The maximum number of pieces of music read at the same time: two during a crossfade.
const PIECES_AT_ONCE: usize = 2;

/// The sounds of one timeline.
pub struct Supply {
    data: Data,
    /// The spoken clips in the order of the timeline.
    spoken: Vec<ClipId>,
    /// The index in `spoken` of the last requested clip.
    last: usize,
    decoder: Decoder,
    cache: Cache,
    /// The music of the timelines and its playing time.
    beds: Vec<(MusicBed, Frames)>,
    /// The user's own music, if any.
    own: Option<Playlist>,
    /// The open pieces of music, the last requested at the end.
    music: Vec<(ClipId, Ahead)>,
    pace: Timing,
}

/// Whether the output is live.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Timing {
    /// Live playback: music must not delay the voice.
    Live,
    /// Offline rendering: every read blocks until it is complete.
    Offline,
}

impl Supply {
    /// Creates a supply of the sounds of `timelines` from `data`. Decodes nothing yet.
    pub fn new(data: &Data, timelines: &[&Timeline]) -> Supply {
        let cues = || timelines.iter().flat_map(|timeline| &timeline.cues);
        let kept: BTreeSet<ClipId> = cues()
            .filter(|cue| cue.bus == Bus::Signal)
            .map(|cue| cue.clip.clone())
            .collect();
        Supply {
            data: data.clone(),
            spoken: cues()
                .filter(|cue| cue.is_line())
                .map(|cue| cue.clip.clone())
                .collect(),
            last: 0,
            decoder: Decoder::new(data.clone()),
            cache: Cache::keeping(kept),
            beds: timelines
                .iter()
                .filter_map(|timeline| Some((timeline.music.clone()?, timeline.frames)))
                .collect(),
            own: None,
            music: Vec::new(),
            pace: Timing::Live,
        }
    }

    /// Sets the user's own music.
    pub fn with_own(self, own: Option<Playlist>) -> Supply {
        Supply { own, ..self }
    }

    /// Switches to offline rendering, for a file.
    pub fn offline(self) -> Supply {
        Supply {
            pace: Timing::Offline,
            ..self
        }
    }

    /// Prepares playback from frame `at` of `timeline` on: starts to decode the first clip.
    pub fn starting(mut self, timeline: &Timeline, at: Frames) -> Supply {
        let first = timeline.cues.iter().find(|cue| cue.is_line() && cue.end() > at);
        if let Some(cue) = first {
            self.decoder.ask(&cue.clip);
        }
        self
    }

    /// The reader of the music `id`. Starts it at `from` if it is not open yet.
    fn ahead(&mut self, id: &ClipId, from: Frames) -> Result<&mut Ahead, SoundError> {
        let open = self.music.iter().position(|(open, _)| open == id);
        let one = match open {
            Some(index) => self.music.remove(index),
            None => (id.clone(), Ahead::start(id.clone(), self.opener(id)?, from)?),
        };
        if self.music.len() == PIECES_AT_ONCE {
            self.music.remove(0);
        }
        let last = self.music.len();
        self.music.push(one);
        Ok(&mut self.music[last].1)
    }

    /// The function that opens the piece `id`.
    fn opener(&self, id: &ClipId) -> Result<OpenPiece, SoundError> {
        if let Some(own) = self.own.clone().filter(|_| id.is_own_music()) {
            return Ok(Box::new(move || Ok(Box::new(Own::new(own.clone())))));
        }
        let known = self.beds.iter().find(|(bed, _)| bed.clip == *id);
        let Some((bed, heard)) = known.cloned() else {
            return Err(SoundError::Missing { clip: id.clone() });
        };
        let data = self.data.clone();
        // Offline, a piece that loops is decoded only once.
        let is_cached = self.pace == Timing::Offline && heard > bed.frames;
        Ok(Box::new(move || {
            let cache = is_cached.then(|| DecodeCache::new(bed.frames)).flatten();
            let piece: Box<dyn PieceReader> = Box::new(Shipped::open(&data, &bed, cache)?);
            Ok(piece)
        }))
    }

    /// Requests the spoken clips that follow `id`.
    fn look_ahead(&mut self, id: &ClipId) {
        let after = self.spoken[self.last..]
            .iter()
            .position(|one| one == id)
            .map(|step| self.last + step);
        let Some(at) = after.or_else(|| self.spoken.iter().position(|one| one == id)) else {
            return;
        };
        self.last = at;
        for next in self.spoken.iter().skip(at + 1).take(AHEAD) {
            if !self.cache.holds(next) {
                self.decoder.ask(next);
            }
        }
    }
}

impl Sounds for Supply {
    fn clip(&mut self, id: &ClipId) -> Result<Arc<Clip>, SoundError> {
        for (ready, clip) in self.decoder.ready() {
            self.cache.put(ready, clip);
        }
        let clip = match self.cache.get(id) {
            Some(clip) => clip,
            None => {
                let clip = self.decoder.now(id)?;
                self.cache.put(id.clone(), Arc::clone(&clip));
                clip
            }
        };
        self.look_ahead(id);
        Ok(clip)
    }

    fn music(&mut self, id: &ClipId, from: Frames, out: &mut [f32]) -> Result<(), SoundError> {
        let is_awaited = self.pace == Timing::Offline || !id.is_own_music();
        let ahead = self.ahead(id, from)?;
        if is_awaited {
            return ahead.read(from, out);
        }
        // A slow disk with the user's own music must not delay the voice.
        ahead.read_in_time(from, out);
        Ok(())
    }

    fn bring(&mut self, bed: &MusicBed) {
        if self.beds.iter().all(|(known, _)| known.clip != bed.clip) {
            self.beds.push((bed.clone(), bed.silent_from));
        }
    }

    fn take_losses(&mut self) -> Vec<MusicLoss> {
        self.own.as_ref().map(Playlist::take_losses).unwrap_or_default()
    }
}
