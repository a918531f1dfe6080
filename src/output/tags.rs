//! What a sound file says of itself: a few labels and their texts.
//!
//! Must not know what the texts mean; they are kept on one line, so that no player is led astray.

/// A label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tag {
    /// What it is called.
    Title,
    /// The language that is spoken, as a tag.
    Language,
    /// By what name the program knows it.
    Session,
    /// A work it rests on.
    Source,
    /// Under what terms a part of it is given.
    Licence,
    /// The program that wrote it.
    Software,
}

/// All labels, in the order in which they are written.
pub(super) const TAGS: [Tag; 6] = [
    Tag::Title,
    Tag::Language,
    Tag::Session,
    Tag::Source,
    Tag::Licence,
    Tag::Software,
];

/// The texts of a file. A label may have several.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tags(Vec<(Tag, String)>);

impl Tags {
    /// With one more `text`, on one line; nothing where it is blank or there already.
    pub fn with(mut self, tag: Tag, text: &str) -> Tags {
        let entry = (tag, on_one_line(text));
        if !entry.1.is_empty() && !self.0.contains(&entry) {
            self.0.push(entry);
        }
        self
    }

    /// The texts under `tag`, in the order in which they came.
    pub(super) fn texts(&self, tag: Tag) -> impl Iterator<Item = &str> {
        self.0
            .iter()
            .filter(move |(found, _)| *found == tag)
            .map(|(_, text)| text.as_str())
    }
}

/// White space folded, other control characters gone.
fn on_one_line(text: &str) -> String {
    let words = text
        .split_whitespace()
        .map(|word| word.replace(char::is_control, ""));
    words.collect::<Vec<_>>().join(" ").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_one_line_each_and_never_twice() {
        let tags = Tags::default()
            .with(Tag::Source, " a\n b\0c ")
            .with(Tag::Source, "a bc")
            .with(Tag::Source, "d")
            .with(Tag::Title, " \t\0");
        assert_eq!(tags.texts(Tag::Source).collect::<Vec<_>>(), ["a bc", "d"]);
        assert_eq!(tags.texts(Tag::Title).count(), 0);
    }
}
