//! The middle of the page: the shape of the rhythm, and the digits of the time left. Blocks only.

use super::digits::digits;
use super::picture::{PictureCell, PictureRow};
use super::pulse;
use crate::timeline::BeatSpan;
use crate::units::Frames;

/// What stands in the middle.
#[derive(Debug, Clone, Copy)]
pub(super) struct Middle<'a> {
    /// The time, as digits.
    pub(super) time: &'a str,
    /// The beat that runs, and the frame.
    pub(super) beat: Option<(BeatSpan, Frames)>,
    pub(super) columns: usize,
    pub(super) rows: usize,
}

/// The largest width of the shape.
const WIDEST: usize = 48;
/// The most rows of the shape.
const HIGHEST: usize = 5;
/// What the outer rows of the shape lack at each end, in hundredths of its width.
const ROUNDING: [usize; HIGHEST] = [18, 5, 0, 0, 0];
/// Empty columns between two neighbours.
const GAP: usize = 4;

impl Middle<'_> {
    /// All of its rows. The rhythm stands beside the digits, or above them where the page is narrow.
    pub(super) fn drawn(self) -> Vec<PictureRow> {
        let mut rows = vec![vec![PictureCell::EMPTY; self.columns]; self.rows];
        let time = digits(self.time, self.digit_columns(), self.rows.saturating_sub(self.digit_margin()));
        let (high, wide) = (time.len(), time.first().map_or(0, Vec::len));
        let top = (self.rows - high) / 2;
        let right = self.columns.saturating_sub(wide) / if self.beat.is_some() { 1 } else { 2 };
        let right = right.saturating_sub(if self.beat.is_some() { 2 } else { 0 });
        for (row, cells) in rows.iter_mut().skip(top).zip(&time) {
            row[right..right + wide].copy_from_slice(cells);
        }
        if let Some((beat, at)) = &self.beat {
            let room = if wide > 0 { right.saturating_sub(GAP) } else { self.columns };
            self.shape(beat, *at, room, &mut rows);
        }
        rows.into_iter().map(PictureRow::Blocks).collect()
    }

    /// The columns that the digits may have.
    fn digit_columns(self) -> usize {
        match self.beat {
            Some(_) => self.columns / 2,
            None => self.columns.saturating_sub(GAP),
        }
    }

    fn digit_margin(self) -> usize {
        usize::from(self.rows > 6) * 2
    }

    fn shape(self, beat: &BeatSpan, at: Frames, room: usize, rows: &mut [Vec<PictureCell>]) {
        let widest = room.saturating_sub(GAP).min(WIDEST);
        let high = self.rows.min(HIGHEST);
        let wide = pulse::width(beat, at, widest);
        let (left, top) = ((room - wide) / 2, (self.rows - high) / 2);
        for (index, row) in rows.iter_mut().skip(top).take(high).enumerate() {
            let edge = wide * ROUNDING[HIGHEST - high..][index.min(high - 1 - index)] / 100;
            row[left + edge..left + wide - edge].fill(PictureCell::of('█'));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Beat;

    fn beat() -> BeatSpan {
        BeatSpan {
            beat: Beat::Compress,
            index: 0,
            count: 2,
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
