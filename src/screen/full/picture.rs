//! What stands on the screen: rows of words, and rows of blocks.
//!
//! A row of words is printed whole, in the order in which it is read. A terminal that shapes letters, or turns lines around,
//! then does so as in any other line; written cell by cell, Arabic, Hindi and Bengali would fall apart.

use super::theme::Ink;
use crate::figure::Colour;

/// All rows, from the top.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Picture {
    pub(super) rows: Vec<PictureRow>,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PictureRow {
    /// Words, from the first column on.
    Words(Vec<InkedText>),
    /// Blocks, from the first column on.
    Blocks(Vec<PictureCell>),
}

/// A text of one ink.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct InkedText {
    pub(super) text: String,
    pub(super) ink: Ink,
    /// The column where it begins; `None` follows what stands before it. A terminal may give letters that are joined other widths
    /// than those counted here.
    pub(super) column: Option<usize>,
}

/// One column of a row of blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PictureCell {
    pub(super) block: char,
    /// The colour of the block; `None` is that of the letters.
    pub(super) front: Option<Colour>,
    /// The colour behind it; `None` is that of the page.
    pub(super) back: Option<Colour>,
}

impl PictureCell {
    /// Nothing but the page.
    pub(super) const EMPTY: PictureCell = PictureCell::of(' ');

    /// A block in the colour of the letters.
    pub(super) const fn of(block: char) -> PictureCell {
        PictureCell {
            block,
            front: None,
            back: None,
        }
    }
}

impl PictureRow {
    /// Nothing.
    pub(super) fn empty() -> PictureRow {
        PictureRow::Words(Vec::new())
    }

    /// A text of one ink.
    pub(super) fn words(text: impl Into<String>, ink: Ink) -> PictureRow {
        PictureRow::Words(vec![InkedText {
            text: text.into(),
            ink,
            column: None,
        }])
    }
}
