//! Turns a picture into what is sent to a terminal: the rows that differ from those that stand there.

use std::fmt::Write;

use super::picture::{Picture, PictureCell, PictureRow};
use super::theme::{Colour, Ink, Theme};

/// How a picture is painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Paint {
    /// The colours; `None` paints without any.
    pub(super) theme: Option<Theme>,
}

impl Paint {
    /// What changes the terminal from `before` to `after`. Without a `before`, all is painted.
    pub(super) fn change(self, before: Option<&Picture>, after: &Picture) -> String {
        let stands = |index: usize| before.and_then(|picture| picture.rows.get(index));
        let mut bytes = String::new();
        for (index, row) in after.rows.iter().enumerate() {
            if stands(index) == Some(row) {
                continue;
            }
            // Writing to a string can't fail.
            let _ = write!(bytes, "\x1b[{};1H", index + 1);
            self.page(&mut bytes);
            bytes += "\x1b[2K";
            match row {
                PictureRow::Words(words) => words.iter().for_each(|part| self.words(&part.text, part.ink, &mut bytes)),
                PictureRow::Blocks(cells) => self.blocks(cells, &mut bytes),
            }
        }
        bytes
    }

    /// The colour of an empty page.
    fn page(self, bytes: &mut String) {
        *bytes += "\x1b[0m";
        if let Some(theme) = self.theme {
            let _ = write!(bytes, "\x1b[48;5;{}m", theme.page());
        }
    }

    fn words(self, text: &str, ink: Ink, bytes: &mut String) {
        self.page(bytes);
        match (ink, self.theme) {
            (Ink::Strong | Ink::Notice, _) => *bytes += "\x1b[1m",
            (Ink::Quiet, None) => *bytes += "\x1b[2m",
            _ => {}
        }
        if let Some(theme) = self.theme {
            let _ = write!(bytes, "\x1b[38;5;{}m", theme.letters(ink));
        }
        *bytes += text;
    }

    fn blocks(self, cells: &[PictureCell], bytes: &mut String) {
        let mut last = None;
        for cell in cells {
            let colours = self.colours(cell);
            if last.replace(colours) != Some(colours)
                && let Some((front, back)) = colours
            {
                let _ = write!(bytes, "\x1b[38;5;{front};48;5;{back}m");
            }
            bytes.push(cell.block);
        }
    }

    fn colours(self, cell: &PictureCell) -> Option<(Colour, Colour)> {
        let theme = self.theme?;
        let front = cell.front.unwrap_or(theme.letters(Ink::Strong));
        Some((front, cell.back.unwrap_or(theme.page())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(rows: &[&str]) -> Picture {
        let rows = rows.iter().map(|text| PictureRow::words(*text, Ink::Plain));
        Picture {
            rows: rows.collect(),
        }
    }

    #[test]
    fn only_the_rows_that_differ_are_painted() {
        let paint = Paint { theme: None };
        let (before, after) = (picture(&["one", "two"]), picture(&["one", "three"]));
        assert_eq!(
            paint.change(Some(&before), &after),
            "\x1b[2;1H\x1b[0m\x1b[2K\x1b[0mthree"
        );
        assert_eq!(paint.change(Some(&after), &after), "");
        assert!(paint.change(None, &after).contains("one"));
    }

    #[test]
    fn without_colours_none_is_sent() {
        let rows = vec![
            PictureRow::words("left breast", Ink::Notice),
            PictureRow::Blocks(vec![PictureCell {
                front: Some(200),
                ..PictureCell::of('▌')
            }]),
        ];
        let picture = Picture { rows };
        let bytes = Paint { theme: None }.change(None, &picture);
        assert!(!bytes.contains("38;") && !bytes.contains("48;"), "{bytes:?}");
        for theme in Theme::ALL {
            let bytes = Paint { theme: Some(theme) }.change(None, &picture);
            assert!(bytes.contains("\x1b[38;5;200;48;5;"), "{bytes:?}");
        }
    }
}
