//! Reads the chunks of a WAV of 32-bit floats.

/// The samples of `bytes`. The header must be correct to the last byte.
pub(crate) fn floats(bytes: &[u8]) -> Vec<f32> {
    let data = data(bytes);
    data.chunks_exact(4)
        .map(|sample| f32::from_le_bytes(sample.try_into().unwrap()))
        .collect()
}

/// The bytes of the samples, in any format.
pub(crate) fn data(bytes: &[u8]) -> &[u8] {
    assert_eq!((&bytes[..4], &bytes[8..12]), (&b"RIFF"[..], &b"WAVE"[..]));
    assert_eq!(size(bytes, 4) + 8, bytes.len(), "the size in the header");
    let (data, body) = chunks(&bytes[12..]).pop().unwrap();
    assert_eq!(data, "data", "the last chunk");
    body
}

/// The tags of `bytes`, as `INAM=...`, one a line.
pub(crate) fn info(bytes: &[u8]) -> String {
    let all = chunks(&bytes[12..]);
    let (_, list) = all.iter().find(|(name, _)| name == "LIST").unwrap();
    assert_eq!(&list[..4], b"INFO");
    let texts = chunks(&list[4..]).into_iter().map(|(name, text)| {
        let text = text.strip_suffix(b"\0").unwrap();
        format!("{name}={}", str::from_utf8(text).unwrap())
    });
    texts.collect::<Vec<_>>().join("\n")
}

/// The name and body of each chunk, to the last byte.
fn chunks(mut bytes: &[u8]) -> Vec<(String, &[u8])> {
    let mut found = Vec::new();
    while !bytes.is_empty() {
        let end = 8 + size(bytes, 4);
        found.push((str::from_utf8(&bytes[..4]).unwrap().to_owned(), &bytes[8..end]));
        bytes = &bytes[end.next_multiple_of(2)..];
    }
    found
}

fn size(bytes: &[u8], at: usize) -> usize {
    u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize
}

/// A 16-bit WAV with one channel at `rate`, with `frames` of a soft square wave.
pub(crate) fn square(rate: u32, frames: u32) -> Vec<u8> {
    let mut bytes = b"RIFF".to_vec();
    bytes.extend((36 + 2 * frames).to_le_bytes());
    bytes.extend(b"WAVEfmt ");
    bytes.extend(16_u32.to_le_bytes());
    bytes.extend([1_u16, 1].map(u16::to_le_bytes).concat());
    bytes.extend([rate, 2 * rate].map(u32::to_le_bytes).concat());
    bytes.extend([2_u16, 16].map(u16::to_le_bytes).concat());
    bytes.extend(b"data");
    bytes.extend((2 * frames).to_le_bytes());
    let level = |frame: u32| {
        if (frame / 100).is_multiple_of(2) {
            1000_i16
        } else {
            -1000
        }
    };
    bytes.extend((0..frames).flat_map(|frame| level(frame).to_le_bytes()));
    bytes
}

/// A WAV with two channels of 32-bit floats at 48 kHz, with these interleaved samples.
pub(crate) fn stereo(samples: &[f32]) -> Vec<u8> {
    let size = 4 * samples.len() as u32;
    let mut bytes = b"RIFF".to_vec();
    bytes.extend((36 + size).to_le_bytes());
    bytes.extend(b"WAVEfmt ");
    bytes.extend(16_u32.to_le_bytes());
    bytes.extend([3_u16, 2].map(u16::to_le_bytes).concat());
    bytes.extend([48_000_u32, 8 * 48_000].map(u32::to_le_bytes).concat());
    bytes.extend([8_u16, 32].map(u16::to_le_bytes).concat());
    bytes.extend(b"data");
    bytes.extend(size.to_le_bytes());
    bytes.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
    bytes
}
