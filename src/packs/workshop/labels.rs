//! The places of the lines in one long recording. The format is Audacity's label track: one label per line,
//! `start<TAB>end<TAB>name`, in seconds.
//!
//! Must not know the recording.

use crate::document::Spot;
use crate::units::{ENGINE_RATE, Frames};

/// A named part of a long recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The label's place in the label file.
    pub spot: Spot,
    /// The start, to the nearest frame at the engine's rate.
    pub start: Frames,
    /// The end, likewise; `None` if it runs to the end of the recording.
    pub end: Option<Frames>,
    /// Its name.
    pub name: String,
}

/// The contents of a label file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Labels {
    /// The labels with a name, in the order of the file.
    pub labels: Vec<Label>,
    /// The lines that are not labels.
    pub strange: Vec<Spot>,
    /// The number of lines that were not read, because there are too many.
    pub unread: usize,
}

/// The most lines that are read: several for each spoken line.
pub const MOST_LABELS: usize = 10_000;

/// Parses the labels in `text`. A label whose end is its start is a point: it runs to the next label, or to the end.
/// Frequency ranges and labels without a name are left out; but a point ends at such a label too.
pub fn labels(text: &str) -> Labels {
    let mut lines = lines(text);
    let mut found = Labels::default();
    let mut labels = Vec::new();
    for (spot, line) in lines.by_ref().take(MOST_LABELS) {
        match label(spot, line) {
            Some(label) => labels.push(label),
            None => found.strange.push(spot),
        }
    }
    found.unread = lines.count();
    let mut starts: Vec<Frames> = labels.iter().map(|label| label.start).collect();
    starts.sort_unstable();
    for mut label in labels.into_iter().filter(|label| !label.name.is_empty()) {
        if label.end == Some(label.start) {
            let after = starts.partition_point(|start| *start <= label.start);
            label.end = starts.get(after).copied();
        }
        found.labels.push(label);
    }
    found
}

/// The lines of `text` that should be labels, however lines end. Audacity writes the frequency range of a label on the
/// next line, which begins with a backslash.
fn lines(text: &str) -> impl Iterator<Item = (Spot, &str)> {
    // A CR LF is one end of a line.
    let ended = text
        .split('\n')
        .map(|line| line.strip_suffix('\r').unwrap_or(line));
    let lines = ended.flat_map(|line| line.split('\r')).enumerate();
    let spot = |line| Spot { line, column: 1 };
    let placed = lines.map(move |(index, line)| (spot(index + 1), line));
    placed.filter(|(_, line)| !line.trim().is_empty() && !line.trim_start().starts_with('\\'))
}

fn label(spot: Spot, line: &str) -> Option<Label> {
    let mut parts = line.split('\t');
    let (start, end) = (frames(parts.next()?)?, frames(parts.next()?)?);
    let name = parts.next().unwrap_or_default().trim().to_owned();
    (start <= end).then_some(Label {
        spot,
        start,
        end: Some(end),
        name,
    })
}

/// Parses seconds, with a decimal point or (as in some languages) a comma, to the nearest frame, without a float. A
/// negative time that rounds to the first frame counts as zero.
fn frames(seconds: &str) -> Option<Frames> {
    const MILLIONTHS: usize = 6;
    let seconds = seconds.trim().replace(',', ".");
    let (unsigned, is_negative) = match seconds.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (rest, true),
        None => (seconds.strip_prefix('+').unwrap_or(&seconds), false),
    };
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    let is_short = whole.trim_start_matches('0').len() <= 6;
    if whole.is_empty() || !is_short || !digits(whole) || !digits(fraction) {
        return None;
    }
    let millionths: String = fraction
        .chars()
        .chain("000000".chars())
        .take(MILLIONTHS)
        .collect();
    let micros: u64 = format!("{}{millionths}", whole.trim_start_matches('0'))
        .parse()
        .ok()?;
    let million = 10_u64.pow(MILLIONTHS as u32);
    let frames = Frames((micros * u64::from(ENGINE_RATE.0) + million / 2) / million);
    (!is_negative || frames == Frames::ZERO).then_some(frames)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The named labels in frames; an end of 0 is the end of the recording.
    fn read(text: &str) -> Vec<(u64, u64, String)> {
        let told = |label: Label| (label.start.0, label.end.unwrap_or_default().0, label.name);
        let found = labels(text);
        assert_eq!(found.strange, [], "{text:?}");
        found.labels.into_iter().map(told).collect()
    }

    fn gate_and_wash() -> [(u64, u64, String); 2] {
        [
            (24_000, 96_000, "gate".to_owned()),
            (156_000, 192_000, "wash-hands".to_owned()),
        ]
    }

    #[test]
    fn labels_are_read_as_every_version_writes_them() {
        for text in [
            "0.500000\t2.000010\tgate\n\\\t100.0\t200.0\n3,25\t4\twash-hands \r\n\n5\t5\t\n6\t7\n",
            "0.5\t2.000010\tgate\r3.25\t4.0\twash-hands",
            "0.5000000000000001\t2.0000099999999\tgate\t\t\r\n3.25\t4\twash-hands\t\r\n",
            "000.5\t+2.00001\tgate\n3.25\t0004\twash-hands\n",
        ] {
            assert_eq!(read(text), gate_and_wash(), "{text:?}");
        }
        assert_eq!(read("-0.000000\t1\ta\n-0,000001\t1\tb\n").len(), 2);
    }

    #[test]
    fn a_point_runs_to_the_next_label_or_to_the_end() {
        let points = "3\t3\tlast\n1\t1\tfirst\n2\t2\t\n1\t1\tsame\n";
        let to = |start: u64, end: u64, name: &str| (start * 48_000, end * 48_000, name.to_owned());
        assert_eq!(
            read(points),
            [to(3, 0, "last"), to(1, 2, "first"), to(1, 2, "same")]
        );
        let mixed = "0\t9\tall\n1\t1\tpoint\n4\t5\tregion\n";
        assert_eq!(read(mixed)[1], to(1, 4, "point"));
    }

    #[test]
    fn a_line_that_is_not_a_label_is_told_and_the_others_are_read() {
        for text in [
            "a\tb\tc",
            "1",
            "2\t1\tgate",
            "-1\t1\tgate",
            "1e9\t2e9\tx",
            "9999999\t9999999\tx",
            "1..2\t3\tx",
            "-\t1\tx",
        ] {
            let found = labels(&format!("0\t1\tgate\n{text}\n2\t3\twait\n"));
            assert_eq!(
                found.strange.iter().map(|spot| spot.line).collect::<Vec<_>>(),
                [2],
                "{text:?}"
            );
            assert_eq!(found.labels.len(), 2, "{text:?}");
        }
    }

    #[test]
    fn more_labels_than_are_read_are_counted() {
        let many = "1\t2\tgate\n".repeat(MOST_LABELS + 3);
        let found = labels(&many);
        assert_eq!((found.labels.len(), found.unread), (MOST_LABELS, 3));
    }
}
