//! The Vorbis comment, in which FLAC and Opus keep tags and chapters: fields of names and texts.

use super::tags::{Chapter, TAGS};
use super::{Tag, Tags};
use crate::units::{ENGINE_RATE, Frames};

/// The body of the Vorbis comment with `tags`. Each text is a field of its own.
pub(super) fn comment(tags: &Tags) -> Vec<u8> {
    let texts = TAGS.into_iter().flat_map(|tag| {
        let texts = tags.texts(tag);
        texts.map(move |text| format!("{}={text}", name(tag)))
    });
    let chapters = (1..).zip(tags.chapters()).flat_map(chapter);
    let fields: Vec<String> = texts.chain(chapters).collect();
    let maker = tags.texts(Tag::Software).next().unwrap_or_default();
    let mut body = Vec::new();
    put(&mut body, maker);
    body.extend((fields.len() as u32).to_le_bytes());
    for field in &fields {
        put(&mut body, field);
    }
    body
}

/// The two fields of a chapter. Players expect three digits.
fn chapter((number, chapter): (usize, &Chapter)) -> [String; 2] {
    let Chapter { at, name } = chapter;
    [
        format!("CHAPTER{number:03}={}", moment(*at)),
        format!("CHAPTER{number:03}NAME={name}"),
    ]
}

/// Hours, minutes, seconds and milliseconds, as in `01:02:03.045`.
fn moment(at: Frames) -> String {
    let millis = at.0 * 1000 / u64::from(ENGINE_RATE.0);
    let (seconds, minutes, hours) = (millis / 1000, millis / 60_000, millis / 3_600_000);
    format!(
        "{hours:02}:{:02}:{:02}.{:03}",
        minutes % 60,
        seconds % 60,
        millis % 1000
    )
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
    fn chapters_have_a_number_a_moment_and_a_name() {
        let at = Frames::from_seconds(3_723) + Frames(2_399);
        let tags = Tags::default()
            .with_chapter(Frames::ZERO, "close\nby")
            .with_chapter(at, "é");
        let body = String::from_utf8(comment(&tags)).unwrap();
        let fields: Vec<&str> = body.split("CHAPTER").skip(1).collect();
        assert_eq!(fields.len(), 4);
        assert!(fields[0].starts_with("001=00:00:00.000"), "{body:?}");
        assert!(fields[1].starts_with("001NAME=close by"), "{body:?}");
        assert!(fields[2].starts_with("002=01:02:03.049"), "{body:?}");
        assert!(fields[3].ends_with("002NAME=é"), "{body:?}");
    }

    #[test]
    fn fields_have_their_lengths_in_bytes() {
        let tags = Tags::default().with(Tag::Software, "w 1").with(Tag::Title, "é");
        let expected = b"\x03\0\0\0w 1\x02\0\0\0\x08\0\0\0TITLE=\xc3\xa9\x0b\0\0\0ENCODER=w 1";
        assert_eq!(comment(&tags), expected);
        assert_eq!(comment(&Tags::default()), [0; 8]);
    }
}
