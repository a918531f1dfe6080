//! The metadata blocks of a FLAC.

/// The checksum of the audio; zeros if it was not filled in.
pub(crate) fn sum(bytes: &[u8]) -> [u8; 16] {
    stream(bytes)[18..34].try_into().unwrap()
}

/// The number of frames that the header states.
pub(crate) fn frames(bytes: &[u8]) -> u64 {
    let packed = u64::from_be_bytes(stream(bytes)[10..18].try_into().unwrap());
    packed & ((1 << 36) - 1)
}

/// The tags of `bytes`, as `TITLE=...`, one a line.
pub(crate) fn comments(bytes: &[u8]) -> String {
    let block = &bytes[8 + stream(bytes).len()..];
    assert_eq!(block[0], 0x80 | 4, "the comments are the last block");
    fields(&block[4..])
}

/// The fields of a Vorbis comment, one a line.
pub(crate) fn fields(body: &[u8]) -> String {
    let (_, rest) = text(body);
    let (count, mut rest) = rest.split_at(4);
    let mut lines = Vec::new();
    for _ in 0..u32::from_le_bytes(count.try_into().unwrap()) {
        let (line, after) = text(rest);
        lines.push(line);
        rest = after;
    }
    lines.join("\n")
}

/// The contents of the first block, which describes the audio.
fn stream(bytes: &[u8]) -> &[u8] {
    assert_eq!(&bytes[..8], b"fLaC\0\0\0\x22");
    &bytes[8..42]
}

/// A text with its length before it, and the remaining bytes.
fn text(bytes: &[u8]) -> (&str, &[u8]) {
    let length = u32::from_le_bytes(bytes[..4].try_into().unwrap()) as usize;
    let (text, after) = bytes[4..].split_at(length);
    (str::from_utf8(text).unwrap(), after)
}
