//! The line that a recording should be, and whether it can be that line (law: its-line).
//!
//! The one judgement of every door through which a recording comes: import, record, check, build, install, play. It
//! judges what no reader can do, not how well she reads. Must not know files, sessions or where the recording came from.

use super::heard::{Utterance, heard};
use super::line_flaw::LineFlaw;
use super::possible::{Care, Possible, possible};
use crate::locale::{SpeakingRate, SpeechUnit};
use crate::units::{ENGINE_RATE, Frames};

/// The line that a recording should be.
#[derive(Debug, Clone, Copy)]
pub struct Expected<'a> {
    /// The words.
    pub text: &'a str,
    /// The calm range of the language.
    pub rate: &'a SpeakingRate,
    /// How strictly it is judged.
    pub care: Care,
}

/// Quiet that a clip may have around its speech, in all. Our own clips have 0.28 s.
const AROUND: Frames = Frames::from_seconds(3);

/// A clip whose silence is longer than this ...
const MUCH_SILENCE: Frames = Frames::from_millis(1_500);

/// ... and more than this share of it, in percent, says nothing most of the time. A calm voice is silent for a quarter.
const MOSTLY: u64 = 60;

/// A shorter sound has too few syllables to count them.
const COUNTABLE: Frames = Frames::from_millis(1_500);

/// The fewest and the most syllables in ten seconds of speech without its pauses. Shipped clips have 25 to 50, the
/// shipped music at most 7, a steady tone 2.
const SYLLABLES: (u64, u64) = (10, 100);

/// The words for which one syllable must be heard. Soft syllables run together in a room that echoes.
const WORDS_A_SYLLABLE: u64 = 4;

/// The least variety of a line, and of a single word. A whisper has the least of all voices; a tone has 0.1. docs/packs.md
/// has what was measured.
const VARIETY: (f64, f64) = (0.3, 0.15);

impl Expected<'_> {
    /// The lengths in which the line can be said.
    pub fn possible(&self) -> Possible {
        possible(self.rate, self.rate.count(self.text), self.care)
    }

    /// Judges the length of a whole clip, which is all that is known before it is decoded.
    pub fn flaw_of_length(&self, clip: Frames) -> Option<LineFlaw> {
        let Possible {
            shortest, longest, ..
        } = self.possible();
        out_of(clip, shortest, longest + AROUND)
    }

    /// Judges a decoded mono clip: its length, its pace, its pauses, and whether it is speech.
    pub fn flaw(&self, samples: &[f32]) -> Option<LineFlaw> {
        let clip = Frames(samples.len() as u64);
        let Some(heard) = heard(samples) else {
            return Some(LineFlaw::NotSpeech);
        };
        let Possible {
            shortest,
            longest,
            pause,
        } = self.possible();
        flaw_of_pauses(clip, &heard, pause)
            .or_else(|| out_of(clip, shortest, longest + AROUND))
            .or_else(|| out_of(heard.speech, shortest, longest))
            .or_else(|| (!self.is_speech(&heard)).then_some(LineFlaw::NotSpeech))
    }

    /// Whether the sound comes in syllables, as speech does, and whether they can be those of the text.
    fn is_speech(&self, heard: &Utterance) -> bool {
        if heard.speech < COUNTABLE {
            return heard.variety >= VARIETY.1;
        }
        let ten_seconds = 10 * u64::from(ENGINE_RATE.0);
        let syllables = heard.syllables * ten_seconds;
        let sounding = heard.sounding.0;
        let units = self.rate.count(self.text) as u64;
        let of_text = self.rate.unit == SpeechUnit::Characters || heard.syllables * WORDS_A_SYLLABLE >= units;
        let as_speech = (sounding * SYLLABLES.0..=sounding * SYLLABLES.1).contains(&syllables);
        as_speech && of_text && heard.variety >= VARIETY.0
    }
}

/// Silence of more than `most` inside the line, or most of the clip.
fn flaw_of_pauses(clip: Frames, heard: &Utterance, most: Frames) -> Option<LineFlaw> {
    let lasts = heard.pause;
    if lasts > most {
        return Some(LineFlaw::Pause { lasts, most });
    }
    let silence = heard.silence;
    let is_most = silence > MUCH_SILENCE && silence.0 * 100 > clip.0 * MOSTLY;
    is_most.then_some(LineFlaw::MostlySilent)
}

/// The flaw of a length outside `least` and `most`.
fn out_of(lasts: Frames, least: Frames, most: Frames) -> Option<LineFlaw> {
    match () {
        () if lasts < least => Some(LineFlaw::TooShort { lasts, least }),
        () if lasts > most => Some(LineFlaw::TooLong { lasts, most }),
        () => None,
    }
}
