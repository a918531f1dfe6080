//! Renders a performance again: the same bits that the device pulled, from the record alone.

use crate::mixer::Gate;
use crate::output::ring::{Mark, What};
use crate::units::{CHANNELS, Frames};

use super::reel::Reel;
use super::{PartName, Performance, RenderSource, Segment, SourceError};
use crate::timeline::Changes;

/// Frames rendered at a time.
const BLOCK: usize = 1024;

/// Renders the first `frames` frames that the device pulled in `performance`, silence included. Passes them to `out` in
/// blocks (interleaved stereo). `sources` makes the source of a part, with the given changes, if any.
///
/// # Errors
/// If a sound is missing.
pub fn replay(
    performance: &Performance,
    frames: Frames,
    sources: &mut RenderSources<'_>,
    out: &mut dyn FnMut(&[f32]),
) -> Result<(), SourceError> {
    let mut replayer = Replayer {
        performance,
        sources,
        source: None,
        reel: None,
        is_starved: false,
        gate: Gate::closed(),
        done: 0,
    };
    for mark in performance.marks.iter().filter(|mark| mark.output < frames.0) {
        replayer.play_to(mark.output, out)?;
        let segment = performance
            .segments
            .iter()
            .find(|segment| segment.generation == mark.generation);
        replayer.follow(mark, segment)?;
    }
    replayer.play_to(frames.0, out)
}

/// Makes a part's source with the last changes it was played with.
pub type RenderSources<'a> =
    dyn FnMut(PartName, Option<&Changes>) -> Result<Box<dyn RenderSource>, SourceError> + 'a;

/// A part and the number of edits.
type Version = (PartName, usize);

struct Replayer<'a> {
    performance: &'a Performance,
    sources: &'a mut RenderSources<'a>,
    source: Option<(Version, Box<dyn RenderSource>)>,
    reel: Option<Reel>,
    is_starved: bool,
    gate: Gate,
    done: u64,
}

impl Replayer<'_> {
    fn follow(&mut self, mark: &Mark, segment: Option<&Segment>) -> Result<(), SourceError> {
        match mark.what {
            What::Opened => {
                self.gate = Gate::closed();
                self.gate.open();
                self.begin(segment)?;
            }
            What::OpenedAtOnce => {
                self.gate = Gate::open_at_once();
                self.begin(segment)?;
            }
            What::Closing => self.gate.close(),
            What::Starved => self.is_starved = true,
            What::Fed => self.is_starved = false,
            What::Closed | What::Cut | What::Ended => self.reel = None,
        }
        Ok(())
    }

    fn begin(&mut self, segment: Option<&Segment>) -> Result<(), SourceError> {
        self.is_starved = false;
        let Some(segment) = segment else {
            return Err("the record does not say what was played".into());
        };
        let version = (segment.part, segment.edits);
        if self.source.as_ref().is_none_or(|(made, _)| *made != version) {
            let is_changed = segment.edits > 0;
            let changes = is_changed.then(|| self.performance.changes(segment.part, segment.edits));
            let source = (self.sources)(segment.part, changes.as_ref())?;
            self.source = Some((version, source));
        }
        self.reel = self
            .source
            .as_mut()
            .map(|(_, source)| Reel::new(*segment, source.as_mut()));
        Ok(())
    }

    fn play_to(&mut self, end: u64, out: &mut dyn FnMut(&[f32])) -> Result<(), SourceError> {
        let mut block = [0.0; BLOCK * CHANNELS];
        while self.done < end {
            let frames = (end - self.done).min(BLOCK as u64);
            let samples = &mut block[..frames as usize * CHANNELS];
            samples.fill(0.0);
            if let (Some(reel), Some((_, source)), false) =
                (&mut self.reel, &mut self.source, self.is_starved)
            {
                reel.read(source.as_mut(), samples)?;
                self.gate.apply(samples);
            }
            out(samples);
            self.done += frames;
        }
        Ok(())
    }
}
