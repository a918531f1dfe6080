//! Text from the bytes of a file: UTF-8, with or without a byte order mark.
//!
//! Editors on Windows write the mark, and some write UTF-16. Must not know what the text is.

/// The byte order mark of UTF-8.
const MARK: &[u8] = &[0xef, 0xbb, 0xbf];

/// Why bytes are not UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotUtf8 {
    /// They begin with the byte order mark of this other encoding.
    Marked(&'static str),
    /// Nothing says what they are.
    Unmarked,
}

/// Decodes `bytes`, without the byte order mark.
///
/// # Errors
/// They are in another encoding.
pub(super) fn text_of(mut bytes: Vec<u8>) -> Result<String, NotUtf8> {
    if bytes.starts_with(MARK) {
        bytes.drain(..MARK.len());
    }
    if let Some(encoding) = marked(&bytes) {
        return Err(NotUtf8::Marked(encoding));
    }
    String::from_utf8(bytes).map_err(|_| NotUtf8::Unmarked)
}

/// The encoding whose byte order mark `bytes` begins with, other than UTF-8.
fn marked(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => Some("UTF-32"),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Some("UTF-16"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_of_utf_8_is_left_out() {
        for bytes in [&b"a = \xc3\xa9"[..], b"\xef\xbb\xbfa = \xc3\xa9"] {
            assert_eq!(text_of(bytes.into()).unwrap(), "a = é");
        }
        assert_eq!(text_of(MARK.into()).unwrap(), "");
    }

    #[test]
    fn another_encoding_is_named_by_its_mark() {
        let other = |encoding| Err(NotUtf8::Marked(encoding));
        assert_eq!(text_of(b"\xff\xfea\0".into()), other("UTF-16"));
        assert_eq!(text_of(b"\xfe\xff\0a".into()), other("UTF-16"));
        assert_eq!(text_of(b"\xff\xfe\0\0a\0\0\0".into()), other("UTF-32"));
        assert_eq!(text_of(b"\0\0\xfe\xff\0\0\0a".into()), other("UTF-32"));
        assert_eq!(text_of(b"caf\xe9".into()), Err(NotUtf8::Unmarked));
    }
}
