//! A level as a row of blocks, so that a person sees that she is heard.

/// Columns of the row.
const COLUMNS: usize = 24;
/// What is shown as nothing, in dBFS.
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
    fn the_row_is_as_long_whatever_the_level_is() {
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
