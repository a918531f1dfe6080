//! Converts samples of the mix to the bytes of uncompressed formats, which are little-endian.

use super::SampleFormat;

/// Replaces `bytes` by `samples` in `format`. `first` is the index in the file of the first sample.
pub(super) fn pcm(format: SampleFormat, samples: &[f32], first: u64, bytes: &mut Vec<u8>) {
    bytes.clear();
    match format {
        SampleFormat::Int(depth) => {
            for (sample, index) in samples.iter().zip(first..) {
                let level = depth.integer(*sample, index).to_le_bytes();
                bytes.extend(&level[..depth.bits() / 8]);
            }
        }
        SampleFormat::Float32 => bytes.extend(samples.iter().flat_map(|sample| sample.to_le_bytes())),
    }
}
