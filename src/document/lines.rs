//! An index of the line starts of a text. It is built once, so that a position is found without reading the text
//! again.

use std::rc::Rc;

use super::Spot;

/// A text and its line starts. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Lines<'a> {
    text: &'a str,
    /// The byte offset after each line break.
    starts: Rc<[usize]>,
}

impl<'a> Lines<'a> {
    /// Indexes the lines of `text`.
    pub fn of(text: &'a str) -> Lines<'a> {
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Lines {
            text,
            starts: breaks.collect(),
        }
    }

    /// The text itself.
    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// Converts a byte offset to a position. An offset beyond the end or inside a character counts as the end.
    pub fn spot(&self, offset: usize) -> Spot {
        let offset = if self.text.is_char_boundary(offset) {
            offset
        } else {
            self.text.len()
        };
        let breaks = self.starts.partition_point(|start| *start <= offset);
        let start = breaks.checked_sub(1).map_or(0, |last| self.starts[last]);
        Spot {
            line: breaks + 1,
            column: self.text[start..offset].chars().count() + 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spots_count_lines_and_characters_from_one() {
        let lines = Lines::of("a\nñu = 1\n");
        let table = [
            (0, 1, 1),
            (1, 1, 2),
            (2, 2, 1),
            (5, 2, 3),
            (10, 3, 1),
            (3, 3, 1),
            (999, 3, 1),
        ];
        for (offset, line, column) in table {
            assert_eq!(lines.spot(offset), Spot { line, column }, "byte {offset}");
        }
        assert_eq!(Lines::of("").spot(0), Spot { line: 1, column: 1 });
    }
}
