//! The places of the lines in one long recording. The format is Audacity's label track: one label per line,
//! `start<TAB>end<TAB>name`, in seconds.
//!
//! Must not know the recording.

use crate::document::Spot;
use crate::packs::PackError;
use crate::units::{ENGINE_RATE, Frames};

/// A named part of a long recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The label's place in the label file.
    pub spot: Spot,
    /// The start, to the nearest frame at the engine's rate.
    pub start: Frames,
    /// The end, likewise.
    pub end: Frames,
    /// Its name.
    pub name: String,
}

/// The most labels that are read: several for each line.
const MOST: usize = 10_000;

/// Parses the labels in `text`, the contents of `file`. Lines with frequency ranges and labels without a name are
/// skipped.
///
/// # Errors
/// If another line is not a label.
pub fn labels(file: &str, text: &str) -> Result<Vec<Label>, PackError> {
    let mut labels = Vec::new();
    for (index, line) in text.lines().enumerate().take(MOST) {
        // Audacity writes a label's frequency range on the next line.
        if line.trim().is_empty() || line.starts_with('\\') {
            continue;
        }
        let spot = Spot {
            line: index + 1,
            column: 1,
        };
        let label = label(spot, line).ok_or_else(|| PackError::Labels {
            file: file.to_owned(),
            spot,
        })?;
        if !label.name.is_empty() {
            labels.push(label);
        }
    }
    Ok(labels)
}

fn label(spot: Spot, line: &str) -> Option<Label> {
    let mut parts = line.splitn(3, '\t');
    let (start, end) = (frames(parts.next()?)?, frames(parts.next()?)?);
    let name = parts.next().unwrap_or_default().trim().to_owned();
    (start <= end).then_some(Label {
        spot,
        start,
        end,
        name,
    })
}

/// Parses seconds, with a decimal point or (as in some languages) a comma, to the nearest frame, without a float.
fn frames(seconds: &str) -> Option<Frames> {
    const MILLIONTHS: usize = 6;
    let seconds = seconds.trim().replace(',', ".");
    let (whole, fraction) = seconds.split_once('.').unwrap_or((&seconds, ""));
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    if whole.is_empty() || whole.len() > 6 || !digits(whole) || !digits(fraction) {
        return None;
    }
    let millionths: String = fraction
        .chars()
        .chain("000000".chars())
        .take(MILLIONTHS)
        .collect();
    let micros: u64 = format!("{whole}{millionths}").parse().ok()?;
    let million = 10_u64.pow(MILLIONTHS as u32);
    Some(Frames(
        (micros * u64::from(ENGINE_RATE.0) + million / 2) / million,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<(u64, u64, String)>, String> {
        let told = |label: Label| (label.start.0, label.end.0, label.name);
        let labels = labels("x.txt", text).map_err(|error| error.to_string())?;
        Ok(labels.into_iter().map(told).collect())
    }

    #[test]
    fn labels_are_read_as_audacity_writes_them() {
        let text = "0.500000\t2.000010\tgate\n\\\t100.0\t200.0\n3,25\t4\twash-hands \r\n\n5\t5\t\n6\t7\n";
        let found = read(text).unwrap();
        let gate = (24_000, 96_000, "gate".to_owned());
        let wash = (156_000, 192_000, "wash-hands".to_owned());
        assert_eq!(found, [gate, wash]);
    }

    #[test]
    fn an_error_names_the_line_that_is_not_a_label() {
        for text in [
            "a\tb\tc",
            "1\n",
            "2\t1\tgate",
            "-1\t1\tgate",
            "1e9\t2e9\tx",
            "9999999\t9999999\tx",
            "1..2\t3\tx",
        ] {
            let told = read(&format!("0\t1\tgate\n{text}\n")).unwrap_err();
            assert!(told.starts_with("x.txt:2"), "{text:?}: {told}");
        }
    }
}
