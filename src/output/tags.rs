//! The metadata tags of a sound file, and its chapters.
//!
//! Must not know what the texts mean. Each text is kept on one line, so that no player misreads it.

use crate::units::Frames;

/// A tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tag {
    /// The title.
    Title,
    /// The spoken language, as a language tag.
    Language,
    /// The session's name in the program.
    Session,
    /// A work that the session is based on.
    Source,
    /// The licence of a part.
    Licence,
    /// The program that wrote the file.
    Software,
}

/// All tags, in the order in which they are written.
pub(super) const TAGS: [Tag; 6] = [
    Tag::Title,
    Tag::Language,
    Tag::Session,
    Tag::Source,
    Tag::Licence,
    Tag::Software,
];

/// A part of a file that a player can jump to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chapter {
    /// Its first frame.
    pub(super) at: Frames,
    /// Its name.
    pub(super) name: String,
}

/// The texts of a file. A tag may have several. The chapters are in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tags {
    texts: Vec<(Tag, String)>,
    chapters: Vec<Chapter>,
}

impl Tags {
    /// Adds `text`, on one line, unless it is blank or already there.
    pub fn with(mut self, tag: Tag, text: &str) -> Tags {
        let entry = (tag, on_one_line(text));
        if !entry.1.is_empty() && !self.texts.contains(&entry) {
            self.texts.push(entry);
        }
        self
    }

    /// Adds a chapter that begins at the frame `at`, after those that are already there.
    pub fn with_chapter(mut self, at: Frames, name: &str) -> Tags {
        let name = on_one_line(name);
        self.chapters.push(Chapter { at, name });
        self
    }

    /// The chapters, in order.
    pub(super) fn chapters(&self) -> &[Chapter] {
        &self.chapters
    }

    /// The texts of `tag`, in the order in which they were added.
    pub(super) fn texts(&self, tag: Tag) -> impl Iterator<Item = &str> {
        self.texts
            .iter()
            .filter(move |(found, _)| *found == tag)
            .map(|(_, text)| text.as_str())
    }
}

/// Collapses white space and removes other control characters.
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
    fn texts_are_single_lines_without_duplicates() {
        let tags = Tags::default()
            .with(Tag::Source, " a\n b\0c ")
            .with(Tag::Source, "a bc")
            .with(Tag::Source, "d")
            .with(Tag::Title, " \t\0");
        assert_eq!(tags.texts(Tag::Source).collect::<Vec<_>>(), ["a bc", "d"]);
        assert_eq!(tags.texts(Tag::Title).count(), 0);
    }
}
