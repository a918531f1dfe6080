//! The rhythm of one expression phase: prompts on cycles, beats as words or tones.

use super::compile::{CompileError, Notice, signal};
use super::cycles::Cycles;
use super::prompts;
use super::{Bus, Catalogue, Choices, ClipLength, Count, Cue, CueKind};
use crate::locale::MessageId;
use crate::session::{Beat, Phase, Rhythm, Side};
use crate::units::Frames;

/// In `--count tone`, how many cycles are counted in words first.
const CYCLES_IN_WORDS: u64 = 4;
/// The signal that tells the end of a rhythm, and how long before it.
const LAST_TEN_SECONDS: (&str, Frames) = ("last-ten-seconds", Frames::from_seconds(10));

/// A rhythm about to be compiled.
pub(super) struct Running<'a> {
    pub(super) phase: &'a Phase,
    pub(super) written: &'a Rhythm,
    /// As resolved.
    pub(super) side: Side,
    /// Where its first cycle begins.
    pub(super) at: Frames,
    /// The quiet after a line.
    pub(super) tail: Frames,
}

/// A compiled rhythm.
pub(super) struct Heard {
    pub(super) cues: Vec<Cue>,
    pub(super) notices: Vec<Notice>,
    pub(super) frames: Frames,
}

/// Compiles one rhythm.
pub(super) fn compile(
    running: &Running<'_>,
    choices: &Choices,
    catalogue: &dyn Catalogue,
) -> Result<Heard, CompileError> {
    let beats = choices.technique.beats();
    let rate = choices.rate.unwrap_or(running.written.cadence.rate.value);
    let cycles = Cycles::filling(running.written.hold.target.value, rate, beats.len());
    let mut cues = prompts::schedule(running, cycles, choices, catalogue)?;
    let sounds = beats
        .iter()
        .map(|beat| BeatSounds::find(*beat, catalogue))
        .collect::<Result<Vec<_>, _>>()?;
    let too_long = (choices.count != Count::None)
        .then(|| {
            sounds
                .iter()
                .find(|sound| sound.word.frames > cycles.shortest_beat())
        })
        .flatten();
    let notices: Vec<Notice> = too_long.iter().map(|sound| sound.notice(running.phase)).collect();
    let worded = if notices.is_empty() {
        choices.count
    } else {
        Count::Tone
    };
    let words_until = words_until(worded, !notices.is_empty(), cycles.count());
    if choices.count != Count::None {
        let lines = cues.clone();
        cues.extend(count(running.at, cycles, &sounds, words_until, &lines));
    }
    cues.extend(last_ten_seconds(running.at, cycles.frames(), catalogue)?);
    Ok(Heard {
        cues,
        notices,
        frames: cycles.frames(),
    })
}

/// The first cycle that is counted in tones.
fn words_until(count: Count, word_too_long: bool, cycles: u64) -> u64 {
    match count {
        _ if word_too_long => 0,
        Count::Voice => cycles,
        Count::Tone => CYCLES_IN_WORDS,
        Count::None => 0,
    }
}

/// One beat as it can be heard.
struct BeatSounds {
    message: MessageId,
    word: ClipLength,
    tone: ClipLength,
}

impl BeatSounds {
    fn find(beat: Beat, catalogue: &dyn Catalogue) -> Result<BeatSounds, CompileError> {
        let message = beat.message();
        let no_signal = || CompileError::NoSignal {
            name: beat.word().to_owned(),
            spot: None,
        };
        let tone = catalogue.signal(beat.word()).ok_or_else(no_signal)?;
        match catalogue.speech(&message) {
            Some(word) => Ok(BeatSounds { message, word, tone }),
            None => Err(CompileError::NoClip { message, spot: None }),
        }
    }

    fn notice(&self, phase: &Phase) -> Notice {
        Notice::WordTooLong {
            phase: phase.id.clone(),
            word: self.message.clone(),
        }
    }

    /// The beat at `at`: its word where words are counted and nobody speaks meanwhile, else its tone.
    fn cue(&self, at: Frames, in_words: bool, lines: &[Cue]) -> Cue {
        let spoken_over = |line: &Cue| line.at < at + self.word.frames && at < line.end();
        let worded = in_words && !lines.iter().any(spoken_over);
        let sound = if worded { &self.word } else { &self.tone };
        Cue {
            at,
            frames: sound.frames,
            bus: Bus::Signal,
            kind: CueKind::Beat,
            clip: sound.clip.clone(),
            message: worded.then(|| self.message.clone()),
        }
    }
}

/// Every beat of the rhythm.
fn count(at: Frames, cycles: Cycles, sounds: &[BeatSounds], words_until: u64, lines: &[Cue]) -> Vec<Cue> {
    let beats = sounds.len() as u64;
    (0..cycles.count() * beats)
        .map(|index| {
            let sound = &sounds[(index % beats) as usize];
            sound.cue(at + cycles.beat(index), index / beats < words_until, lines)
        })
        .collect()
}

/// Only where the rhythm is long enough for it to be news.
fn last_ten_seconds(
    at: Frames,
    frames: Frames,
    catalogue: &dyn Catalogue,
) -> Result<Option<Cue>, CompileError> {
    let (name, before) = LAST_TEN_SECONDS;
    if frames < before * 2 {
        return Ok(None);
    }
    match signal(catalogue, name, at + frames - before, CueKind::Signal) {
        Some(cue) => Ok(Some(cue)),
        None => Err(CompileError::NoSignal {
            name: name.to_owned(),
            spot: None,
        }),
    }
}
