//! The rhythm as a shape: it closes while the hand presses, and opens while it relaxes.

use crate::timeline::BeatSpan;
use crate::units::Frames;

/// The part of the width that is left when the hand is closed.
const CLOSED: u64 = 4;

/// The width of the shape at the frame `at`, of `columns` when it is open. The last beat of a cycle opens it, the others
/// close it together.
pub(super) fn width(beat: &BeatSpan, at: Frames, columns: usize) -> usize {
    let columns = columns as u64;
    let closed = columns.div_ceil(CLOSED);
    let passed = at.saturating_sub(beat.at).min(beat.frames).0;
    let whole = beat.frames.0.max(1);
    let closing = beat.beats.len().saturating_sub(1) as u64;
    let moved = if beat.index as u64 >= closing {
        whole.saturating_sub(passed) * (columns - closed) / whole
    } else {
        (beat.index as u64 * whole + passed) * (columns - closed) / (whole * closing)
    };
    (columns - moved) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Technique;

    fn beats(technique: Technique) -> Vec<BeatSpan> {
        let span = |index: usize| BeatSpan {
            beats: technique.beats(),
            index,
            at: Frames(1_000 * index as u64),
            frames: Frames(1_000),
        };
        (0..technique.beats().len()).map(span).collect()
    }

    #[test]
    fn it_closes_and_opens_with_the_beats_without_a_jump() {
        for technique in [Technique::Areola, Technique::PressBack] {
            let beats = beats(technique);
            let widths = beats.iter().flat_map(|beat| {
                let frames = beat.at.0..beat.at.0 + beat.frames.0;
                frames.map(move |at| width(beat, Frames(at), 40))
            });
            let widths: Vec<usize> = widths.collect();
            assert_eq!((widths[0], widths[widths.len() - 1]), (40, 40));
            let opens = 1_000 * (beats.len() - 1);
            assert!(widths[..opens].is_sorted_by(|one, next| one >= next));
            assert_eq!(widths[opens], 10);
            assert!(widths[opens..].is_sorted());
            let jump = widths.windows(2).map(|two| two[0].abs_diff(two[1])).max();
            assert_eq!(jump, Some(1));
        }
    }
}
