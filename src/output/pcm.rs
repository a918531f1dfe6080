//! Converts samples of the mix to the bytes of uncompressed formats, which are little-endian.

use super::{Depth, SampleFormat};

/// Replaces `bytes` by `samples` in `format`. `first` is the index in the file of the first sample.
pub(super) fn pcm(format: SampleFormat, samples: &[f32], first: u64, bytes: &mut Vec<u8>) {
    match format {
        SampleFormat::Float32 => put(samples, bytes, f32::to_le_bytes),
        SampleFormat::Int(depth) => {
            let mut index = first;
            let mut level = |sample| {
                let [low, middle, high, _] = depth.integer(sample, index).to_le_bytes();
                index += 1;
                (low, middle, high)
            };
            match depth {
                Depth::Sixteen => put(samples, bytes, |sample| {
                    let (low, high, _) = level(sample);
                    [low, high]
                }),
                Depth::TwentyFour => put(samples, bytes, |sample| level(sample).into()),
            }
        }
    }
}

/// Replaces `bytes` by `samples`, each converted to `N` bytes.
fn put<const N: usize>(samples: &[f32], bytes: &mut Vec<u8>, mut convert: impl FnMut(f32) -> [u8; N]) {
    bytes.resize(samples.len() * N, 0);
    let (places, _) = bytes.as_chunks_mut::<N>();
    for (place, sample) in places.iter_mut().zip(samples) {
        *place = convert(*sample);
    }
}
