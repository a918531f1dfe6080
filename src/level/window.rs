//! Sliding windows over a row of numbers: the maximum and the mean of each window.
//!
//! Keeps no state between rows. Must not know what the numbers mean.

/// Replaces each number with the maximum of it and the next `width - 1`. The row gets shorter by `width - 1`.
pub(super) fn highest<T: PartialOrd + Copy>(row: &mut Vec<T>, width: usize) {
    let mut covered = 1;
    while covered < width {
        let step = covered.min(width - covered);
        let kept = row.len() - step;
        for index in 0..kept {
            let other = row[index + step];
            if other > row[index] {
                row[index] = other;
            }
        }
        row.truncate(kept);
        covered += step;
    }
}

/// Replaces each number with the mean of it and the next `width - 1`. The row gets shorter by `width - 1`.
///
/// The mean of equal numbers may have a rounding error. The mean of zeros is exactly zero.
pub(super) fn mean(row: &mut Vec<f64>, width: usize) {
    let mut sum = 0.0;
    for number in row.iter_mut() {
        sum += *number;
        *number = sum;
    }
    let kept = row.len() + 1 - width;
    let mut before = 0.0;
    for index in 0..kept {
        let through = row[index];
        row[index] = (row[index + width - 1] - before) / width as f64;
        before = through;
    }
    row.truncate(kept);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn windows_match_their_definition(row in prop::collection::vec(0.0_f32..1.0, 20..60), width in 1..20_usize) {
            let mut high = row.clone();
            highest(&mut high, width);
            let expected: Vec<f32> = row.windows(width).map(|w| w.iter().copied().fold(0.0, f32::max)).collect();
            prop_assert_eq!(high, expected);

            let mut means: Vec<f64> = row.iter().copied().map(f64::from).collect();
            let expected: Vec<f64> = means.windows(width).map(|w| w.iter().sum::<f64>() / width as f64).collect();
            mean(&mut means, width);
            prop_assert_eq!(means.len(), expected.len());
            prop_assert!(means.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-12));
        }
    }

    #[test]
    fn the_mean_of_zeros_is_zero_after_any_numbers() {
        let mut row = vec![0.1, 0.7, 0.3, 0.0, 0.0, 0.0, 0.0];
        mean(&mut row, 3);
        assert_eq!(row[3..], [0.0, 0.0]);
    }
}
