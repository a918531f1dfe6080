//! Text from the bytes of a file: of the data, which is UTF-8, or of another program, which may have any encoding.
//!
//! Editors on Windows write a byte order mark, and some write UTF-16. Must not know what the text is.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// The byte order mark of UTF-8.
const MARK: &[u8] = &[0xef, 0xbb, 0xbf];

/// Why bytes are not UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotUtf8 {
    /// They begin with the byte order mark of this other encoding.
    Marked(&'static str),
    /// Nothing says what they are.
    Unmarked,
}

/// Decodes what another program wrote: by its byte order mark, else as UTF-16 if one of its first two bytes is zero, else as
/// UTF-8, else as `otherwise`. The mark is left out, and so is half a character at the end.
pub(crate) fn any_text_of(bytes: &[u8], otherwise: &'static Encoding) -> String {
    let encoding = match bytes {
        [0, ..] => UTF_16BE,
        [_, 0, ..] => UTF_16LE,
        bytes if std::str::from_utf8(bytes).is_ok() => UTF_8,
        _ => otherwise,
    };
    let encoding = Encoding::for_bom(bytes).map_or(encoding, |(marked, _)| marked);
    let is_wide = encoding == UTF_16BE || encoding == UTF_16LE;
    let half = if is_wide { bytes.len() % 2 } else { 0 };
    encoding.decode(&bytes[..bytes.len() - half]).0.into_owned()
}

/// Decodes `bytes`, without the byte order mark.
///
/// # Errors
/// They are in another encoding.
pub(crate) fn text_of(mut bytes: Vec<u8>) -> Result<String, NotUtf8> {
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
    use encoding_rs::WINDOWS_1252;

    use super::*;

    #[test]
    fn text_of_every_system_is_read() {
        let text = "M\u{fc}tter \u{201e}x\u{201c}\n";
        let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
        let (little, big) = (wide(u16::to_le_bytes), wide(u16::to_be_bytes));
        for bytes in [
            text.into(),
            [MARK, text.as_bytes()].concat(),
            [b"\xff\xfe", &little[..]].concat(),
            [b"\xfe\xff", &big[..]].concat(),
            [&little[..], b"x"].concat(),
            big,
            b"M\xfctter \x84x\x93\n".to_vec(),
        ] {
            assert_eq!(any_text_of(&bytes, WINDOWS_1252), text, "{bytes:x?}");
        }
        assert_eq!(any_text_of(b"Caf\xe9", UTF_8), "Caf\u{fffd}");
        assert_eq!(any_text_of(b"", UTF_8), "");
    }

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
