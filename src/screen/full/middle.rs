//! The middle of the page: the shape of the rhythm, and the digits of the time left. Blocks only.

use super::digits::digits;
use super::picture::{PictureCell, PictureRow};
use super::pulse;
use crate::session::Side;
use crate::timeline::BeatSpan;
use crate::units::Frames;

/// What stands in the middle.
#[derive(Debug, Clone, Copy)]
pub(super) struct Middle<'a> {
    /// The time, as digits.
    pub(super) time: &'a str,
    /// The beat that runs, and the frame.
    pub(super) beat: Option<(BeatSpan, Frames)>,
    /// The breast that has its turn: a bar stands at its edge of the page.
    pub(super) side: Option<Side>,
    /// The figure, in cells; its rows are those of the middle.
    pub(super) figure: Option<&'a [Vec<PictureCell>]>,
    pub(super) columns: usize,
    pub(super) rows: usize,
}

/// A part of the middle: its first column and row, and its size.
#[derive(Debug, Clone, Copy)]
struct Field {
    left: usize,
    top: usize,
    columns: usize,
    rows: usize,
}

/// The largest width of the shape.
const WIDEST: usize = 48;
/// The most rows of the shape.
const HIGHEST: usize = 5;
/// What the outer rows of the shape lack at each end, in hundredths of its width.
const ROUNDING: [usize; HIGHEST] = [18, 5, 0, 0, 0];
/// Empty columns at the edges and between two neighbours.
const GAP: usize = 2;
/// The rows of the shape under digits, with an empty one between them.
const UNDER: usize = 4;
/// The rows of the smallest digits.
const LEAST_DIGITS: usize = 5;

impl Middle<'_> {
    /// All of its rows: the figure at the left, the digits beside it, the shape of the rhythm under them.
    pub(super) fn drawn(self) -> Vec<PictureRow> {
        let mut rows = vec![vec![PictureCell::EMPTY; self.columns]; self.rows];
        let mut field = Field {
            left: GAP.min(self.columns),
            top: 0,
            columns: self.columns.saturating_sub(2 * GAP),
            rows: self.rows,
        };
        if let Some(figure) = self.figure {
            let wide = figure.first().map_or(0, Vec::len);
            put(figure, field.left, 0, &mut rows);
            field.left += wide + GAP;
            field.columns = field.columns.saturating_sub(wide + GAP);
        }
        let (time, shape) = self.fields(field);
        let cells = digits(self.time, time.columns, time.rows);
        let (high, wide) = (cells.len(), cells.first().map_or(0, Vec::len));
        put(
            &cells,
            time.left + (time.columns - wide) / 2,
            time.top + (time.rows - high) / 2,
            &mut rows,
        );
        if let Some((beat, at)) = &self.beat {
            self::shape(beat, *at, shape, &mut rows);
        }
        let edges = match self.side {
            Some(Side::Left) => &[0][..],
            Some(Side::Right) => &[self.columns.saturating_sub(1)],
            Some(Side::Both) => &[0, self.columns.saturating_sub(1)],
            _ => &[],
        };
        for row in &mut rows {
            edges.iter().for_each(|edge| row[*edge] = PictureCell::of('█'));
        }
        rows.into_iter().map(PictureRow::Blocks).collect()
    }

    /// The fields of the digits and of the shape: one above the other where there is room, else side by side; beside a figure
    /// the digits alone.
    fn fields(self, field: Field) -> (Field, Field) {
        if self.beat.is_none() {
            return (field, Field { rows: 0, ..field });
        }
        if field.rows >= LEAST_DIGITS + UNDER && self.figure.is_some() {
            let rows = field.rows - UNDER;
            let below = Field {
                top: field.top + rows,
                rows: UNDER,
                ..field
            };
            return (Field { rows, ..field }, below);
        }
        if self.figure.is_some() {
            return (field, Field { rows: 0, ..field });
        }
        let columns = field.columns / 2;
        let right = Field {
            left: field.left + columns,
            columns: field.columns - columns,
            ..field
        };
        (right, Field { columns, ..field })
    }
}

/// Puts `cells` into `rows`, as far as they have room.
fn put(cells: &[Vec<PictureCell>], left: usize, top: usize, rows: &mut [Vec<PictureCell>]) {
    for (row, cells) in rows.iter_mut().skip(top).zip(cells) {
        for (place, cell) in row.iter_mut().skip(left).zip(cells) {
            *place = *cell;
        }
    }
}

/// Draws the shape of the rhythm in the middle of `field`.
fn shape(beat: &BeatSpan, at: Frames, field: Field, rows: &mut [Vec<PictureCell>]) {
    let high = field.rows.min(HIGHEST);
    let wide = pulse::width(beat, at, field.columns.min(WIDEST));
    let (left, top) = (
        field.left + (field.columns - wide) / 2,
        field.top + (field.rows - high) / 2,
    );
    for (index, row) in rows.iter_mut().skip(top).take(high).enumerate() {
        let edge = wide * ROUNDING[HIGHEST - high..][index.min(high - 1 - index)] / 100;
        for place in row.iter_mut().skip(left + edge).take(wide - 2 * edge) {
            *place = PictureCell::of('█');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Technique;

    fn beat() -> BeatSpan {
        BeatSpan {
            beats: Technique::Areola.beats(),
            index: 0,
            at: Frames(0),
            frames: Frames(1_000),
        }
    }

    #[test]
    fn every_size_has_whole_rows() {
        for columns in 1..210 {
            for rows in 0..40 {
                for beat in [None, Some((beat(), Frames(300)))] {
                    let middle = Middle {
                        time: "1:02:03",
                        beat,
                        side: Some(Side::Both),
                        figure: None,
                        columns,
                        rows,
                    };
                    let drawn = middle.drawn();
                    assert_eq!(drawn.len(), rows);
                    let is_whole = |row: &PictureRow| match row {
                        PictureRow::Blocks(cells) => cells.len() == columns,
                        PictureRow::Words(_) => false,
                    };
                    assert!(drawn.iter().all(is_whole));
                }
            }
        }
    }
}
