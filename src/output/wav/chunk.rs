//! The chunks of a WAV file.

/// Appends one chunk. An odd body is followed by a padding byte that its size does not include.
pub(super) fn chunk(to: &mut Vec<u8>, name: &[u8; 4], body: &[u8]) {
    to.extend(name);
    to.extend((body.len() as u32).to_le_bytes());
    to.extend(body);
    if !body.len().is_multiple_of(2) {
        to.push(0);
    }
}
