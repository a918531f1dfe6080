//! Which part of a long recording belongs to a label.
//!
//! Must not know sound.

use std::ops::Range;

use super::Label;
use crate::clip::LONGEST_CLIP;
use crate::units::Frames;

/// Margin kept around a label where no other label is: room tone to judge the recording by.
const AROUND: Frames = Frames::from_millis(300);

/// How far a label may lie beyond the end: a lossy format is a little shorter or longer than what it was made from.
const ROUNDING: Frames = Frames::from_millis(250);

/// The part of a recording of the length `end` that belongs to `label`, one of `labels`. `None` if it lies beyond the
/// end.
pub fn cut(label: &Label, labels: &[Label], end: Frames) -> Option<Range<Frames>> {
    let told = label.end.unwrap_or(end);
    if label.start >= end || told > end + ROUNDING {
        return None;
    }
    let told = match label.end {
        Some(_) => told.min(end),
        // What follows the last line may be long.
        None => told.min(label.start + LONGEST_CLIP),
    };
    let before = labels
        .iter()
        .filter_map(|other| other.end)
        .filter(|other| *other <= label.start);
    let after = labels
        .iter()
        .map(|other| other.start)
        .filter(|other| *other >= told);
    let start = label
        .start
        .saturating_sub(AROUND)
        .max(before.max().unwrap_or_default());
    let stop = (told + AROUND).min(after.min().unwrap_or(end)).min(end);
    Some(start..stop.max(told))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packs::labels;

    /// The parts in milliseconds, in a recording of 10 s.
    fn parts(text: &str) -> Vec<Option<(u64, u64)>> {
        let labels = labels(text).labels;
        let millis = |frames: Frames| frames.0 / 48;
        let part = |label: &Label| {
            let part = cut(label, &labels, Frames::from_seconds(10))?;
            Some((millis(part.start), millis(part.end)))
        };
        labels.iter().map(part).collect()
    }

    #[test]
    fn a_region_keeps_a_margin_where_no_other_label_is() {
        assert_eq!(parts("1\t2\ta\n"), [Some((700, 2_300))]);
        assert_eq!(
            parts("3\t4\tb\n1\t2.9\ta\n"),
            [Some((2_900, 4_300)), Some((700, 3_000))]
        );
        assert_eq!(parts("0.1\t9.9\ta\n"), [Some((0, 10_000))]);
    }

    #[test]
    fn labels_that_overlap_stay_as_they_are() {
        assert_eq!(
            parts("1\t4\ta\n3\t6\tb\n"),
            [Some((700, 4_300)), Some((2_700, 6_300))]
        );
    }

    #[test]
    fn points_divide_the_recording() {
        assert_eq!(
            parts("1\t1\ta\n3\t3\tb\n"),
            [Some((700, 3_000)), Some((3_000, 10_000))]
        );
    }

    #[test]
    fn a_label_is_beyond_the_end_if_no_rounding_explains_it() {
        assert_eq!(parts("9\t10.2\ta\n"), [Some((8_700, 10_000))]);
        assert_eq!(parts("9\t10.3\ta\n10\t10\tb\n11\t12\tc\n"), [None, None, None]);
    }
}
