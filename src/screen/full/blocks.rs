//! Points as the blocks of a terminal: each cell has the block and the two colours that are nearest to its part of the
//! picture.

use super::picture::PictureCell;
use super::theme::Theme;
use crate::figure::{Colour, Points};

/// The blocks that pictures are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Blocks {
    /// Four quarters of a cell.
    #[default]
    Quadrants,
    /// The halves above and below. Every font has them.
    Half,
}

impl Blocks {
    /// The blocks called `word`.
    pub fn from_word(word: &str) -> Option<Blocks> {
        match word {
            "quadrants" => Some(Blocks::Quadrants),
            "half" => Some(Blocks::Half),
            _ => None,
        }
    }

    /// The blocks that differ when their colours are not exchanged, each with the quarters that it fills: above left, above
    /// right, below left, below right.
    fn shapes(self) -> &'static [(char, [bool; 4])] {
        match self {
            Blocks::Quadrants => &QUADRANTS,
            Blocks::Half => &QUADRANTS[..2],
        }
    }
}

const QUADRANTS: [(char, [bool; 4]); 8] = [
    (' ', [false, false, false, false]),
    ('▀', [true, true, false, false]),
    ('▌', [true, false, true, false]),
    ('▘', [true, false, false, false]),
    ('▝', [false, true, false, false]),
    ('▖', [false, false, true, false]),
    ('▗', [false, false, false, true]),
    ('▚', [true, false, false, true]),
];

/// The points across a cell, and down.
pub(super) const ACROSS: usize = 4;
pub(super) const DOWN: usize = 2 * ACROSS;

/// Points that are darker than this belong to an outline, where there are no colours; so many of them make a line of a quarter.
const DARK: u32 = 120;
const LINE: usize = 2;

/// `points` in cells. Without a `theme` only outlines are drawn.
pub(super) fn cells(points: &Points, blocks: Blocks, theme: Option<Theme>) -> Vec<Vec<PictureCell>> {
    let (columns, rows) = (points.columns() / ACROSS, points.rows() / DOWN);
    let cell = |column, row| match theme {
        Some(theme) => {
            let quarters = quarters(column, row).map(|quarter| mean(quarter.map(|(x, y)| points.at(x, y))));
            fitted(&quarters.map(|quarter| shown(quarter, theme)), blocks)
        }
        None => {
            let is_dark = |(x, y): &(usize, usize)| brightness(points.at(*x, *y)) < DARK;
            let dark = quarters(column, row).map(|quarter| quarter.filter(is_dark).count() >= LINE);
            outlined(dark, blocks)
        }
    };
    (0..rows)
        .map(|row| (0..columns).map(|column| cell(column, row)).collect())
        .collect()
}

/// The places of the points in each quarter of a cell.
fn quarters(column: usize, row: usize) -> [impl Iterator<Item = (usize, usize)>; 4] {
    let (wide, high) = (ACROSS / 2, DOWN / 2);
    [(0, 0), (1, 0), (0, 1), (1, 1)].map(|(right, below)| {
        let (left, top) = (column * ACROSS + right * wide, row * DOWN + below * high);
        (0..high).flat_map(move |y| (0..wide).map(move |x| (left + x, top + y)))
    })
}

fn mean(colours: impl Iterator<Item = Colour>) -> Colour {
    let (mut sums, mut count) = ([0_u32; 3], 0);
    for colour in colours {
        count += 1;
        for (sum, channel) in sums.iter_mut().zip(colour) {
            *sum += u32::from(channel);
        }
    }
    sums.map(|sum| (sum / count.max(1)) as u8)
}

/// `colour` as a theme shows it: at night what is dark in it, in amber, so that a picture is light lines on black and does not
/// light up the room.
pub(super) fn shown(colour: Colour, theme: Theme) -> Colour {
    if theme != Theme::Night {
        return colour;
    }
    const AMBER: [u32; 3] = [215, 135, 0];
    AMBER.map(|channel| (channel * (255 - brightness(colour)) / 255) as u8)
}

fn brightness([red, green, blue]: Colour) -> u32 {
    (299 * u32::from(red) + 587 * u32::from(green) + 114 * u32::from(blue)) / 1000
}

/// The block and the colours that are nearest to `quarters`.
fn fitted(quarters: &[Colour; 4], blocks: Blocks) -> PictureCell {
    let error = |shape: &[bool; 4]| -> u32 {
        let error = |is_front| {
            let mean = mean(part(quarters, shape, is_front));
            let part = part(quarters, shape, is_front);
            part.map(|colour| distance(colour, mean)).sum::<u32>()
        };
        error(true) + error(false)
    };
    let best = blocks.shapes().iter().min_by_key(|(_, shape)| error(shape));
    let (block, shape) = best.unwrap_or(&QUADRANTS[0]);
    PictureCell {
        block: *block,
        front: Some(mean(part(quarters, shape, true))),
        back: Some(mean(part(quarters, shape, false))),
    }
}

/// The quarters that `shape` fills, or the others.
fn part<'a>(
    quarters: &'a [Colour; 4],
    shape: &'a [bool; 4],
    is_front: bool,
) -> impl Iterator<Item = Colour> + 'a {
    let chosen = quarters
        .iter()
        .zip(shape)
        .filter(move |(_, front)| **front == is_front);
    chosen.map(|(colour, _)| *colour)
}

fn distance(one: Colour, other: Colour) -> u32 {
    let squares = one
        .iter()
        .zip(other)
        .map(|(one, other)| u32::from(one.abs_diff(other)).pow(2));
    squares.sum()
}

/// The block that fills the `dark` quarters.
fn outlined(mut dark: [bool; 4], blocks: Blocks) -> PictureCell {
    if blocks == Blocks::Half {
        let halves = [dark[0] || dark[1], dark[2] || dark[3]];
        dark = [halves[0], halves[0], halves[1], halves[1]];
    }
    const FULL: [(char, [bool; 4]); 8] = [
        ('█', [true, true, true, true]),
        ('▄', [false, false, true, true]),
        ('▐', [false, true, false, true]),
        ('▟', [false, true, true, true]),
        ('▙', [true, false, true, true]),
        ('▜', [true, true, false, true]),
        ('▛', [true, true, true, false]),
        ('▞', [false, true, true, false]),
    ];
    let found = QUADRANTS.iter().chain(&FULL).find(|(_, shape)| *shape == dark);
    PictureCell::of(found.map_or(' ', |(block, _)| *block))
}

/// The ground of a figure on the page of `theme`: its own on a light one, on a dark one a grey that does not dazzle, on which
/// dark outlines are seen. White is black at night, as the page is.
pub(super) fn ground(theme: Option<Theme>) -> Option<Colour> {
    match theme {
        None | Some(Theme::Night) => Some([255; 3]),
        Some(Theme::Light) => None,
        Some(Theme::Dark) => Some([138, 132, 126]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SKIN: Colour = [217, 191, 168];
    const OUTLINE: Colour = [67, 52, 45];

    #[test]
    fn two_colours_are_shown_exactly() {
        for (block, shape) in QUADRANTS {
            let quarters = shape.map(|front| if front { OUTLINE } else { SKIN });
            let cell = fitted(&quarters, Blocks::Quadrants);
            assert_eq!((cell.block, cell.back), (block, Some(SKIN)));
        }
    }

    #[test]
    fn half_blocks_are_the_only_ones_where_they_are_asked_for() {
        for corner in 0..4 {
            let mut quarters = [SKIN; 4];
            quarters[corner] = OUTLINE;
            assert!([' ', '▀'].contains(&fitted(&quarters, Blocks::Half).block));
            let dark = quarters.map(|quarter| quarter == OUTLINE);
            assert!(['▀', '▄'].contains(&outlined(dark, Blocks::Half).block));
        }
    }

    #[test]
    fn without_colours_the_outlines_are_drawn() {
        assert_eq!(outlined([false; 4], Blocks::Quadrants).block, ' ');
        assert_eq!(outlined([true; 4], Blocks::Quadrants).block, '█');
        assert_eq!(outlined([false, true, true, false], Blocks::Quadrants).block, '▞');
    }

    #[test]
    fn in_the_night_there_is_amber_only() {
        for colour in [SKIN, OUTLINE, [36, 90, 134]] {
            let [red, green, blue] = shown(colour, Theme::Night);
            assert!(blue == 0 && red >= green, "{red} {green} {blue}");
        }
    }
}
