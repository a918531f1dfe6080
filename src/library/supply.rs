//! The sounds of one timeline, decoded a little ahead and let go after use (law 5).
//!
//! Knows the order in which a timeline needs its clips; must not know when, nor who listens.

mod cache;
mod decoder;

use std::collections::BTreeSet;
use std::io::Cursor;
use std::sync::Arc;

use super::Data;
use crate::clip::{Clip, ClipId, ClipStream};
use crate::mixer::{SoundError, Sounds};
use crate::timeline::{Bus, Timeline};
use crate::units::Frames;
use cache::Cache;
use decoder::Decoder;

/// How many clips are decoded before they are asked for.
const AHEAD: usize = 2;

/// The sounds of one timeline.
pub struct Supply {
    data: Data,
    /// The spoken clips in the order of the timeline.
    spoken: Vec<ClipId>,
    /// Where in `spoken` the last one asked for stands.
    last: usize,
    decoder: Decoder,
    cache: Cache,
    music: Option<(ClipId, ClipStream)>,
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
            music: None,
        }
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
        if self.music.as_ref().is_none_or(|(open, _)| open != id) {
            self.music = Some((id.clone(), open(&self.data, id)?));
        }
        match &mut self.music {
            Some((_, stream)) => stream.read(from, out).map_err(|reason| SoundError::Unplayable {
                clip: id.clone(),
                reason,
            }),
            None => Err(SoundError::Missing { clip: id.clone() }),
        }
    }
}

fn open(data: &Data, id: &ClipId) -> Result<ClipStream, SoundError> {
    ClipStream::open(Cursor::new(bytes(data, id)?)).map_err(|reason| SoundError::Unplayable {
        clip: id.clone(),
        reason,
    })
}

/// The encoded bytes of `id`.
fn bytes(data: &Data, id: &ClipId) -> Result<std::borrow::Cow<'static, [u8]>, SoundError> {
    match data.read(&format!("audio/{id}")) {
        Ok(Some(found)) => Ok(found.bytes),
        _ => Err(SoundError::Missing { clip: id.clone() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::timeline::{Cue, CueKind};

    fn cue(bus: Bus, clip: &ClipId) -> Cue {
        let (at, frames) = (Frames::ZERO, Frames(1));
        Cue {
            at,
            frames,
            bus,
            kind: CueKind::Line,
            clip: clip.clone(),
            message: None,
        }
    }

    fn timeline(cues: Vec<Cue>) -> Timeline {
        Timeline {
            cues,
            phases: Vec::new(),
            steps: Vec::new(),
            music: None,
            rates: Vec::new(),
            lap: None,
            frames: Frames(1),
        }
    }

    #[test]
    fn clips_come_decoded_and_the_next_ones_are_on_their_way() {
        let [press, relax, end] =
            ["press", "relax", "end"].map(|name| ClipId::new(format!("signals/{name}.ogg")));
        let timeline = timeline([&press, &relax, &end].map(|clip| cue(Bus::Speech, clip)).to_vec());
        let mut supply = Supply::new(&Data::embedded(), &[&timeline]);
        let first = supply.clip(&press).unwrap();
        assert!(first.frames() > Frames::ZERO);
        assert!(supply.decoder.is_waiting_for(&relax) && supply.decoder.is_waiting_for(&end));
        assert_eq!(supply.clip(&end).unwrap(), supply.clip(&end).unwrap());
    }

    #[test]
    fn a_sound_that_is_not_there_is_named() {
        let mut supply = Supply::new(&Data::embedded(), &[]);
        let error = supply.clip(&ClipId::new("signals/nowhere.ogg")).unwrap_err();
        assert_eq!(error.to_string(), "no sound `signals/nowhere.ogg`");
    }
}
