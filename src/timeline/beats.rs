//! The beats of a rhythm. Each beat plays as a word or as a tone.

use super::tempo_map::TempoMap;
use super::{Bus, Catalogue, Choices, ClipLength, CompileError, Count, Cue, CueKind, find};
use crate::locale::MessageId;
use crate::session::Beat;
use crate::units::Frames;

/// In `--count tone`, the number of cycles that are first counted in words.
const CYCLES_IN_WORDS: u64 = 4;

/// All beats of a rhythm.
#[derive(Default)]
pub(super) struct Counted {
    pub(super) cues: Vec<Cue>,
    /// A word that is longer than its beat, if any. In that case all beats are tones.
    pub(super) too_long: Option<MessageId>,
}

/// Creates the beat cues of the rhythm that begins at `at`. `lines` are spoken over it.
pub(super) fn count(
    at: Frames,
    tempo_map: &TempoMap,
    lines: &[Cue],
    choices: &Choices,
    catalogue: &dyn Catalogue,
) -> Result<Counted, CompileError> {
    if choices.count == Count::None {
        return Ok(Counted::default());
    }
    let find = |beat: &Beat| BeatSounds::find(*beat, catalogue);
    let beats = choices.technique.beats();
    let sounds = beats.iter().map(find).collect::<Result<Vec<_>, _>>()?;
    let cycles_in_words = match choices.count {
        Count::Voice => tempo_map.count(),
        Count::Tone | Count::None => CYCLES_IN_WORDS,
    };
    let worded = |cycle: &u64| *cycle < cycles_in_words.min(tempo_map.count());
    let too_long = (0..)
        .take_while(worded)
        .find_map(|cycle| longer(&sounds, tempo_map, cycle));
    Ok(Counted {
        cues: cues(at, tempo_map, lines, &sounds, cycles_in_words),
        too_long: too_long.map(|sound| sound.message.clone()),
    })
}

/// The first word that is longer than its beat in cycle `cycle`.
fn longer<'a>(sounds: &'a [BeatSounds], tempo_map: &TempoMap, cycle: u64) -> Option<&'a BeatSounds> {
    let room = tempo_map.shortest_beat(cycle);
    sounds.iter().find(|sound| sound.word.frames > room)
}

/// Beats are words where words are counted, unless a word is longer than its beat at the rate of that cycle.
fn cues(
    at: Frames,
    tempo_map: &TempoMap,
    lines: &[Cue],
    sounds: &[BeatSounds],
    cycles_in_words: u64,
) -> Vec<Cue> {
    let cycle = |cycle: u64| {
        let in_words = cycle < cycles_in_words && longer(sounds, tempo_map, cycle).is_none();
        let beats = sounds.iter().zip(cycle * sounds.len() as u64..);
        beats.map(move |(sound, beat)| sound.cue(at + tempo_map.beat(beat), in_words, lines))
    };
    (0..tempo_map.count()).flat_map(cycle).collect()
}

/// The two sounds of a beat.
struct BeatSounds {
    message: MessageId,
    word: ClipLength,
    tone: ClipLength,
}

impl BeatSounds {
    fn find(beat: Beat, catalogue: &dyn Catalogue) -> Result<BeatSounds, CompileError> {
        let message = beat.message();
        let tone = find::signal(catalogue, beat.word(), None)?;
        let word = find::speech(catalogue, &message, None)?;
        Ok(BeatSounds { message, word, tone })
    }

    /// The cue of the beat at `at`: its word if words are counted and no line overlaps it, else its tone.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Technique;
    use crate::timeline::testing::{Shelf, short};
    use crate::timeline::{Notice, Plan, compile};
    use crate::units::CyclesPerMinute;

    fn counting(count: Count) -> Choices {
        Choices {
            count,
            ..Choices::default()
        }
    }

    fn plan(choices: &Choices, shelf: &Shelf) -> Plan {
        compile(&short(), choices, shelf).unwrap()
    }

    /// The beats as played: `compress` for the word, `(compress)` for the tone.
    fn heard(plan: &Plan) -> Vec<String> {
        let beats = plan.timeline.cues.iter().filter(|cue| cue.kind == CueKind::Beat);
        beats
            .map(|cue| match &cue.message {
                Some(word) => word.as_str().replace("beat-", ""),
                None => format!("({})", cue.clip.as_str().replace("signals/", "")),
            })
            .collect()
    }

    fn words(heard: &[String]) -> usize {
        heard.iter().filter(|beat| !beat.starts_with('(')).count()
    }

    #[test]
    fn words_for_four_cycles_then_tones() {
        let heard = heard(&plan(&counting(Count::Tone), &Shelf::new()));
        assert_eq!(heard.len(), 2 * 30, "two minutes of fifteen cycles");
        assert_eq!(
            heard[6..10],
            ["compress", "relax", "(compress)", "(relax)"].map(String::from)
        );
        assert_eq!(words(&heard), 2 * 4);
    }

    #[test]
    fn a_technique_has_its_own_beats() {
        let choices = Choices {
            technique: Technique::PressBack,
            ..counting(Count::Tone)
        };
        let heard = heard(&plan(&choices, &Shelf::new()));
        assert_eq!(
            heard[..4],
            ["press", "compress", "relax", "press"].map(String::from)
        );
    }

    #[test]
    fn beats_under_a_spoken_line_are_tones() {
        let shelf = Shelf::new().line("first-milk", 3_900);
        let heard = heard(&plan(&counting(Count::Voice), &shelf));
        // The line is due after 30 s and spoken in cycle 8, which begins at 32 s and lasts 4 s.
        assert_eq!(
            heard[15..19],
            ["relax", "(compress)", "(relax)", "compress"].map(String::from)
        );
    }

    #[test]
    fn uncounted_needs_neither_words_nor_tones() {
        let shelf = Shelf::new().without("beat-relax").without("relax");
        assert_eq!(heard(&plan(&counting(Count::None), &shelf)).len(), 0);
    }

    #[test]
    fn a_word_longer_than_its_beat_gives_tones_and_a_notice() {
        let beat = 60_000 / 20 / 2;
        let choices = Choices {
            rate: Some(CyclesPerMinute(20)),
            ..counting(Count::Voice)
        };
        let fitting = plan(&choices, &Shelf::new().line("beat-relax", beat));
        assert_eq!(fitting.notices, []);

        let shelf = Shelf::new()
            .line("beat-compress", beat + 1)
            .line("beat-relax", beat + 1);
        let toned = plan(&choices, &shelf);
        let notice = Notice::WordTooLong {
            phase: "express".into(),
            word: "beat-compress".parse().unwrap(),
        };
        assert_eq!(toned.notices, [notice]);
        assert_eq!(words(&heard(&toned)), 0);
    }

    #[test]
    fn a_missing_word_or_tone_is_reported() {
        let told = |name| compile(&short(), &counting(Count::Tone), &Shelf::new().without(name)).unwrap_err();
        assert_eq!(
            told("beat-relax").to_string(),
            "the spoken line `beat-relax` has no clip"
        );
        assert_eq!(told("compress").to_string(), "there is no signal `compress`");
    }
}
