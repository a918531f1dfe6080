//! The metadata tags of a WAV file: the `INFO` list that players read.

use super::chunk::chunk;
use crate::output::tags::TAGS;
use crate::output::{Tag, Tags};

/// Joins several texts of one tag, because the list may have each tag only once.
const BETWEEN: &str = "; ";

/// The chunk with `tags`, in UTF-8; empty if there are none.
pub(super) fn info(tags: &Tags) -> Vec<u8> {
    let mut list = b"INFO".to_vec();
    for tag in TAGS {
        let text = tags.texts(tag).collect::<Vec<_>>().join(BETWEEN);
        if !text.is_empty() {
            // The size includes the terminating zero.
            chunk(&mut list, label(tag), (text + "\0").as_bytes());
        }
    }
    let mut chunks = Vec::new();
    if list.len() > b"INFO".len() {
        chunk(&mut chunks, b"LIST", &list);
    }
    chunks
}

fn label(tag: Tag) -> &'static [u8; 4] {
    match tag {
        Tag::Title => b"INAM",
        Tag::Language => b"ILNG",
        Tag::Session => b"ISBJ",
        Tag::Source => b"ISRC",
        Tag::Licence => b"ICOP",
        Tag::Software => b"ISFT",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_correct_sizes_and_even_lengths() {
        let tags = Tags::default().with(Tag::Source, "é").with(Tag::Source, "b");
        let expected = b"LIST\x12\0\0\0INFOISRC\x06\0\0\0\xc3\xa9; b\0";
        assert_eq!(info(&tags), expected);
        let odd = info(&Tags::default().with(Tag::Title, "ab"));
        assert_eq!(odd, b"LIST\x10\0\0\0INFOINAM\x03\0\0\0ab\0\0");
        assert!(info(&Tags::default()).is_empty());
    }
}
