//! Dither against quantisation distortion of soft sounds at 16 bit. Every run gives a sample the same dither.

/// Triangular noise for sample `index`, between -1 and 1, in steps of the least significant bit.
///
/// It depends on the index alone, so the block size does not change the file.
pub(super) fn dither(index: u64) -> f64 {
    let bits = scramble(index);
    let unit = |bits: u64| (bits & 0xffff_ffff) as f64 / 4_294_967_296.0;
    unit(bits) - unit(bits >> 32)
}

/// SplitMix64's finaliser: neighbouring indices give unrelated bits.
fn scramble(index: u64) -> u64 {
    let mixed = index.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_triangular_with_mean_zero() {
        let count = 100_000;
        let values: Vec<f64> = (0..count).map(dither).collect();
        let mean = values.iter().sum::<f64>() / count as f64;
        let power = values.iter().map(|value| value * value).sum::<f64>() / count as f64;
        assert!(values.iter().all(|value| value.abs() < 1.0));
        assert!(mean.abs() < 0.005, "{mean}");
        assert!(
            (power - 1.0 / 6.0).abs() < 0.003,
            "{power}: a triangle has a sixth"
        );
    }
}
