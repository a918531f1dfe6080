//! Speech never overlaps speech, silence follows each line, and a beat is a word only where nobody speaks.

use warmhands::timeline::{Cue, CueKind};
use warmhands::units::Frames;

use super::performance::{Performance, holds, ordinary};

/// Spoken lines that begin before the previous line has ended.
fn overlaps(performance: &Performance) -> Vec<String> {
    closer_than(Frames::ZERO, performance)
}

/// Spoken lines that begin before the previous line and the silence after it have ended.
fn breathless(performance: &Performance) -> Vec<String> {
    closer_than(performance.session.pace.tail.value, performance)
}

fn closer_than(quiet: Frames, performance: &Performance) -> Vec<String> {
    let lines: Vec<&Cue> = performance
        .timeline()
        .cues
        .iter()
        .filter(|cue| cue.is_line())
        .collect();
    let pairs = lines.windows(2).filter(|pair| pair[1].at < pair[0].end() + quiet);
    pairs
        .map(|pair| format!("{} begins too soon after {}", pair[1].clip, pair[0].clip))
        .collect()
}

/// Beat words that overlap a spoken line.
fn words_under_lines(performance: &Performance) -> Vec<String> {
    let cues = &performance.timeline().cues;
    let lines: Vec<&Cue> = cues.iter().filter(|cue| cue.is_line()).collect();
    let words = cues
        .iter()
        .filter(|cue| cue.kind == CueKind::Beat && cue.message.is_some());
    let over = |word: &&Cue| {
        lines
            .iter()
            .any(|line| line.at < word.end() && word.at < line.end())
    };
    words
        .filter(over)
        .map(|word| format!("{} at {:?} is under a line", word.clip, word.at))
        .collect()
}

#[test]
fn speech_never_overlaps_speech() {
    holds(overlaps);
}

#[test]
fn a_line_that_begins_too_early_is_detected() {
    let mut performance = ordinary("full");
    let cues = &mut performance.plan.timeline.cues;
    let mut lines: Vec<&mut Cue> = cues.iter_mut().filter(|cue| cue.is_line()).collect();
    lines[3].at = Frames(lines[2].end().0 - 1);
    assert_eq!(overlaps(&performance).len(), 1);
}

#[test]
fn silence_follows_each_line() {
    holds(breathless);
}

#[test]
fn a_line_without_silence_after_it_is_detected() {
    let mut performance = ordinary("full");
    let cues = &mut performance.plan.timeline.cues;
    let mut lines: Vec<&mut Cue> = cues.iter_mut().filter(|cue| cue.is_line()).collect();
    lines[3].at = lines[2].end();
    assert_eq!(overlaps(&performance), [""; 0]);
    assert_eq!(breathless(&performance).len(), 1);
}

#[test]
fn beats_are_words_only_where_nobody_speaks() {
    holds(words_under_lines);
}

#[test]
fn a_word_under_a_line_is_detected() {
    let mut performance = ordinary("full");
    let cues = &mut performance.plan.timeline.cues;
    let line = cues.iter().position(|cue| cue.is_line()).unwrap();
    let at = cues[line].at;
    let word = cues.iter_mut().find(|cue| cue.kind == CueKind::Beat).unwrap();
    word.at = at;
    assert_eq!(words_under_lines(&performance).len(), 1);
}
