//! A level meter as a row of blocks, so that the user sees that she is heard.

/// Columns of the row.
const COLUMNS: usize = 24;
/// Levels up to this one are shown as empty, in dBFS.
const FLOOR: f64 = -60.0;

/// The row for `level`, in dBFS.
pub(super) fn row(level: f64) -> String {
    let part = ((level - FLOOR) / -FLOOR).clamp(0.0, 1.0);
    let full = (part * COLUMNS as f64).round() as usize;
    format!("{}{}", "█".repeat(full), "░".repeat(COLUMNS - full))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_row_has_the_same_length_for_every_level() {
        for (level, full) in [
            (0.0, 24),
            (-30.0, 12),
            (-60.0, 0),
            (f64::NEG_INFINITY, 0),
            (6.0, 24),
        ] {
            let row = row(level);
            assert_eq!((row.matches('█').count(), row.chars().count()), (full, 24));
        }
    }
}
