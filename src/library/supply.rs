//! The sounds of one timeline, decoded a little ahead and let go after use (law: memory).
//!
//! Knows the order in which a timeline needs its clips; must not know when, nor who listens.

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
use crate::mixer::{SoundError, Sounds};
use crate::timeline::{Bus, MusicBed, Timeline};
use crate::units::Frames;
use ahead::{Ahead, OpenPiece};
use cache::Cache;
use decode_cache::DecodeCache;
use decoder::Decoder;
use piece::{Own, PieceReader, Shipped};

/// How many clips are decoded before they are asked for.
const AHEAD: usize = 2;

/// How many pieces of music are read at once: while one fades into another, both.
const PIECES_AT_ONCE: usize = 2;

/// The sounds of one timeline.
pub struct Supply {
    data: Data,
    /// The spoken clips in the order of the timeline.
    spoken: Vec<ClipId>,
    /// Where in `spoken` the last one asked for stands.
    last: usize,
    decoder: Decoder,
    cache: Cache,
    /// The music of the timelines, and how long it is heard.
    beds: Vec<(MusicBed, Frames)>,
    /// The person's own music, if she brought some.
    own: Option<Playlist>,
    /// The music that is being read, what was asked for last at the end.
    music: Vec<(ClipId, Ahead)>,
    pace: Timing,
}

/// Whether somebody listens meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Timing {
    /// Nothing may make the voice wait.
    Live,
    /// As fast as it goes; everything is waited for.
    Offline,
}

impl Supply {
    /// The sounds that `timelines` name, out of `data`. Nothing is decoded yet.
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

    /// The same with `own` as the person's own music.
    pub fn with_own(self, own: Option<Playlist>) -> Supply {
        Supply { own, ..self }
    }

    /// The same where nobody listens: for a file.
    pub fn offline(self) -> Supply {
        Supply {
            pace: Timing::Offline,
            ..self
        }
    }

    /// The same, about to be heard from the frame `at` of `timeline` on: its first clip is decoded meanwhile.
    pub fn starting(mut self, timeline: &Timeline, at: Frames) -> Supply {
        let first = timeline.cues.iter().find(|cue| cue.is_line() && cue.end() > at);
        if let Some(cue) = first {
            self.decoder.ask(&cue.clip);
        }
        self
    }

    /// The music `id`, read ahead from `from` on unless that is under way already.
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

    /// How the piece `id` is opened.
    fn opener(&self, id: &ClipId) -> Result<OpenPiece, SoundError> {
        if let Some(own) = self.own.clone().filter(|_| id.is_own_music()) {
            return Ok(Box::new(move || Ok(Box::new(Own::new(own.clone())))));
        }
        let known = self.beds.iter().find(|(bed, _)| bed.clip == *id);
        let Some((bed, heard)) = known.cloned() else {
            return Err(SoundError::Missing { clip: id.clone() });
        };
        let data = self.data.clone();
        // Decoded once and kept: for what comes round while nobody listens.
        let is_cached = self.pace == Timing::Offline && heard > bed.frames;
        Ok(Box::new(move || {
            let cache = is_cached.then(|| DecodeCache::new(bed.frames)).flatten();
            let piece: Box<dyn PieceReader> = Box::new(Shipped::open(&data, &bed, cache)?);
            Ok(piece)
        }))
    }

    /// Asks for the spoken clips that follow `id`.
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
        // Whatever the person's own disk does, the voice goes on.
        ahead.read_in_time(from, out);
        Ok(())
    }

    fn bring(&mut self, bed: &MusicBed) {
        if self.beds.iter().all(|(known, _)| known.clip != bed.clip) {
            self.beds.push((bed.clone(), bed.silent_from));
        }
    }
}
