//! A performance rendered again: the same bits that left for the device, from its record alone.

use crate::mixer::Gate;
use crate::output::ring::{Mark, What};
use crate::units::{CHANNELS, Frames};

use super::reel::Reel;
use super::{PartName, Performance, Score, ScoreError, Take};
use crate::timeline::Tempo;

/// Rendered at a time.
const BLOCK: usize = 1024;

/// Renders the first `frames` of what left for the device in `performance`, silence included, and hands them to `out` block
/// by block (interleaved stereo). `scores` makes the part that is asked for, in the tempo that is told where that was changed.
pub fn replay(
    performance: &Performance,
    frames: Frames,
    scores: &mut Scores<'_>,
    out: &mut dyn FnMut(&[f32]),
) -> Result<(), ScoreError> {
    let mut stage = Stage {
        tempi: &performance.tempi,
        scores,
        score: None,
        reel: None,
        is_starved: false,
        gate: Gate::closed(),
        done: 0,
    };
    for mark in performance.marks.iter().filter(|mark| mark.output < frames.0) {
        stage.play_to(mark.output, out)?;
        let take = performance
            .takes
            .iter()
            .find(|take| take.generation == mark.generation);
        stage.follow(mark, take)?;
    }
    stage.play_to(frames.0, out)
}

/// Makes a part's score, for the tempo that it was played in last.
pub type Scores<'a> = dyn FnMut(PartName, Option<&Tempo>) -> Result<Box<dyn Score>, ScoreError> + 'a;

/// A part and how often its tempo had changed.
type Version = (PartName, usize);

struct Stage<'a> {
    tempi: &'a [Tempo],
    scores: &'a mut Scores<'a>,
    score: Option<(Version, Box<dyn Score>)>,
    reel: Option<Reel>,
    is_starved: bool,
    gate: Gate,
    done: u64,
}

impl Stage<'_> {
    fn follow(&mut self, mark: &Mark, take: Option<&Take>) -> Result<(), ScoreError> {
        match mark.what {
            What::Opened => {
                self.gate = Gate::closed();
                self.gate.open();
                self.begin(take)?;
            }
            What::OpenedAtOnce => {
                self.gate = Gate::open_at_once();
                self.begin(take)?;
            }
            What::Closing => self.gate.close(),
            What::Starved => self.is_starved = true,
            What::Fed => self.is_starved = false,
            What::Closed | What::Cut | What::Ended => self.reel = None,
        }
        Ok(())
    }

    fn begin(&mut self, take: Option<&Take>) -> Result<(), ScoreError> {
        self.is_starved = false;
        let Some(take) = take else {
            return Err("the record does not say what was played".into());
        };
        let version = (take.part, take.tempi);
        if self.score.as_ref().is_none_or(|(made, _)| *made != version) {
            let tempo = take.tempi.checked_sub(1).and_then(|last| self.tempi.get(last));
            self.score = Some((version, (self.scores)(take.part, tempo)?));
        }
        self.reel = self
            .score
            .as_mut()
            .map(|(_, score)| Reel::new(*take, score.as_mut()));
        Ok(())
    }

    fn play_to(&mut self, end: u64, out: &mut dyn FnMut(&[f32])) -> Result<(), ScoreError> {
        let mut block = [0.0; BLOCK * CHANNELS];
        while self.done < end {
            let frames = (end - self.done).min(BLOCK as u64);
            let samples = &mut block[..frames as usize * CHANNELS];
            samples.fill(0.0);
            if let (Some(reel), Some((_, score)), false) = (&mut self.reel, &mut self.score, self.is_starved)
            {
                reel.read(score.as_mut(), samples)?;
                self.gate.apply(samples);
            }
            out(samples);
            self.done += frames;
        }
        Ok(())
    }
}
