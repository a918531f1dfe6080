//! Turns a picture into what is sent to a terminal: the rows that differ from those that stand there.

use std::fmt::Write;

use super::picture::{InkedText, Picture, PictureCell, PictureRow};
use super::theme::{Ink, Theme};
use crate::figure::Colour;

/// How a picture is painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Paint {
    /// The colours; `None` paints without any.
    pub(super) theme: Option<Theme>,
    /// Whether the terminal shows any colour, and not only those of the table.
    pub(super) is_true_colour: bool,
}

impl Paint {
    /// What changes the terminal from `before` to `after`. Without a `before`, all is painted.
    pub(super) fn change(self, before: Option<&Picture>, after: &Picture) -> String {
        let mut bytes = String::new();
        if before.is_none() {
            self.page(&mut bytes);
            bytes += "\x1b[2J";
        }
        let stands = |index: usize| before.and_then(|picture| picture.rows.get(index));
        for (index, row) in after.rows.iter().enumerate() {
            if stands(index) == Some(row) {
                continue;
            }
            // Writing to a string can't fail.
            let _ = write!(bytes, "\x1b[{};1H", index + 1);
            self.page(&mut bytes);
            bytes += "\x1b[2K";
            match row {
                PictureRow::Words(words) => words.iter().for_each(|part| self.words(part, &mut bytes)),
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

    fn words(self, part: &InkedText, bytes: &mut String) {
        let InkedText { text, ink, column } = part;
        if let Some(column) = column {
            let _ = write!(bytes, "\x1b[{}G", column + 1);
        }
        self.page(bytes);
        match (ink, self.theme) {
            (Ink::Strong | Ink::Notice, _) => *bytes += "\x1b[1m",
            (Ink::Quiet, None) => *bytes += "\x1b[2m",
            _ => {}
        }
        if let Some(theme) = self.theme {
            let _ = write!(bytes, "\x1b[38;5;{}m", theme.letters(*ink));
        }
        *bytes += text;
    }

    fn blocks(self, cells: &[PictureCell], bytes: &mut String) {
        let mut last = None;
        for cell in cells {
            let colours = self.colours(cell);
            if last.as_ref() != Some(&colours) {
                *bytes += &colours;
                last = Some(colours);
            }
            bytes.push(cell.block);
        }
    }

    /// What selects the colours of `cell`.
    fn colours(self, cell: &PictureCell) -> String {
        let Some(theme) = self.theme else {
            return String::new();
        };
        let front = cell.front.map(|channels| self.colour(theme, channels));
        let back = cell.back.map(|channels| self.colour(theme, channels));
        let front = front.unwrap_or_else(|| format!("5;{}", theme.letters(Ink::Strong)));
        let back = back.unwrap_or_else(|| format!("5;{}", theme.page()));
        format!("\x1b[38;{front};48;{back}m")
    }

    fn colour(self, theme: Theme, channels: Colour) -> String {
        let [red, green, blue] = channels;
        if self.is_true_colour {
            return format!("2;{red};{green};{blue}");
        }
        format!("5;{}", theme.nearest(channels))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Paint = Paint {
        theme: None,
        is_true_colour: false,
    };

    fn picture(rows: &[&str]) -> Picture {
        let rows = rows.iter().map(|text| PictureRow::words(*text, Ink::Plain));
        Picture { rows: rows.collect() }
    }

    #[test]
    fn only_the_rows_that_differ_are_painted() {
        let (before, after) = (picture(&["one", "two"]), picture(&["one", "three"]));
        assert_eq!(
            PLAIN.change(Some(&before), &after),
            "\x1b[2;1H\x1b[0m\x1b[2K\x1b[0mthree"
        );
        assert_eq!(PLAIN.change(Some(&after), &after), "");
        assert!(PLAIN.change(None, &after).contains("one"));
    }

    #[test]
    fn without_colours_none_is_sent() {
        let rows = vec![
            PictureRow::words("left breast", Ink::Notice),
            PictureRow::Blocks(vec![PictureCell {
                front: Some([255, 0, 215]),
                ..PictureCell::of('▌')
            }]),
        ];
        let picture = Picture { rows };
        let bytes = PLAIN.change(None, &picture);
        assert!(!bytes.contains("38;") && !bytes.contains("48;"), "{bytes:?}");
        for theme in Theme::ALL {
            let bytes = Paint {
                theme: Some(theme),
                ..PLAIN
            }
            .change(None, &picture);
            assert!(bytes.contains("\x1b[38;5;200;48;5;"), "{bytes:?}");
            let true_colour = Paint {
                theme: Some(theme),
                is_true_colour: true,
            };
            assert!(
                true_colour
                    .change(None, &picture)
                    .contains("\x1b[38;2;255;0;215;48;5;")
            );
        }
    }
}
