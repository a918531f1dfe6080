//! The metadata tags of a FLAC file: fields of names and texts, as in Ogg Vorbis.

use crate::output::tags::TAGS;
use crate::output::{Tag, Tags};

/// The body of the Vorbis comment block with `tags`. Each text is a field of its own.
pub(super) fn comment(tags: &Tags) -> Vec<u8> {
    let fields = TAGS.into_iter().flat_map(|tag| {
        let texts = tags.texts(tag);
        texts.map(move |text| format!("{}={text}", name(tag)))
    });
    let fields: Vec<String> = fields.collect();
    let maker = tags.texts(Tag::Software).next().unwrap_or_default();
    let mut body = Vec::new();
    put(&mut body, maker);
    body.extend((fields.len() as u32).to_le_bytes());
    for field in &fields {
        put(&mut body, field);
    }
    body
}

fn put(to: &mut Vec<u8>, text: &str) {
    to.extend((text.len() as u32).to_le_bytes());
    to.extend(text.as_bytes());
}

fn name(tag: Tag) -> &'static str {
    match tag {
        Tag::Title => "TITLE",
        Tag::Language => "LANGUAGE",
        Tag::Session => "SESSION",
        Tag::Source => "SOURCE",
        Tag::Licence => "LICENSE",
        Tag::Software => "ENCODER",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_have_their_lengths_in_bytes() {
        let tags = Tags::default().with(Tag::Software, "w 1").with(Tag::Title, "é");
        let expected = b"\x03\0\0\0w 1\x02\0\0\0\x08\0\0\0TITLE=\xc3\xa9\x0b\0\0\0ENCODER=w 1";
        assert_eq!(comment(&tags), expected);
        assert_eq!(comment(&Tags::default()), [0; 8]);
    }
}
