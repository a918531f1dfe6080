//! Digits large enough for two metres.

use super::picture::PictureCell;

/// The rows of a digit.
const ROWS: usize = 5;
/// The columns of a digit, and of the colon.
const COLUMNS: [usize; 2] = [3, 1];
/// A point of a digit is this many columns wide for each row that it is high: cells are twice as high as wide.
const ASPECT: usize = 2;

/// The digits from 0 to 9, a bit a point, from the left.
const SHAPES: [[u8; ROWS]; 10] = [
    [0b111, 0b101, 0b101, 0b101, 0b111],
    [0b010, 0b110, 0b010, 0b010, 0b111],
    [0b111, 0b001, 0b111, 0b100, 0b111],
    [0b111, 0b001, 0b111, 0b001, 0b111],
    [0b101, 0b101, 0b111, 0b001, 0b001],
    [0b111, 0b100, 0b111, 0b001, 0b111],
    [0b111, 0b100, 0b111, 0b101, 0b111],
    [0b111, 0b001, 0b010, 0b010, 0b010],
    [0b111, 0b101, 0b111, 0b101, 0b111],
    [0b111, 0b101, 0b111, 0b001, 0b111],
];
const COLON: [u8; ROWS] = [0, 1, 0, 1, 0];
/// The mark of a time that runs up.
const PLUS: [u8; ROWS] = [0b000, 0b010, 0b111, 0b010, 0b000];

/// The digits and colons of `time`, as large as `columns` and `rows` allow; empty if they have no room. A `+` before them gives
/// way where it would make them smaller.
pub(super) fn digits(time: &str, columns: usize, rows: usize) -> Vec<Vec<PictureCell>> {
    let drawn = scaled(time, columns, rows);
    let Some(without) = time.strip_prefix('+').map(|time| scaled(time, columns, rows)) else {
        return drawn;
    };
    if drawn.len() < without.len() {
        without
    } else {
        drawn
    }
}

fn scaled(time: &str, columns: usize, rows: usize) -> Vec<Vec<PictureCell>> {
    let shapes: Vec<(usize, [u8; ROWS])> = time.chars().filter_map(shape).collect();
    let points = shapes
        .iter()
        .map(|(width, _)| width + 1)
        .sum::<usize>()
        .saturating_sub(1);
    let scale = (rows / ROWS).min(columns / (ASPECT * points).max(1));
    if scale == 0 {
        return Vec::new();
    }
    let row = |row: usize| {
        let mut cells = Vec::new();
        for (index, (width, shape)) in shapes.iter().enumerate() {
            let gap = usize::from(index > 0);
            let points = (0..*width).rev().map(|point| shape[row] >> point & 1 == 1);
            for is_set in std::iter::repeat_n(false, gap).chain(points) {
                let cell = if is_set {
                    PictureCell::of('█')
                } else {
                    PictureCell::EMPTY
                };
                cells.extend(std::iter::repeat_n(cell, ASPECT * scale));
            }
        }
        cells
    };
    (0..ROWS * scale).map(|at| row(at / scale)).collect()
}

fn shape(letter: char) -> Option<(usize, [u8; ROWS])> {
    match letter {
        ':' => Some((COLUMNS[1], COLON)),
        '+' => Some((COLUMNS[0], PLUS)),
        letter => Some((COLUMNS[0], SHAPES[letter.to_digit(10)? as usize])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(time: &str, columns: usize, rows: usize) -> Vec<String> {
        let rows = digits(time, columns, rows).into_iter();
        rows.map(|row| row.iter().map(|cell| cell.block).collect())
            .collect()
    }

    #[test]
    fn digits_are_drawn() {
        assert_eq!(
            drawn("1:4", 80, 5),
            [
                "  ██        ██  ██",
                "████    ██  ██  ██",
                "  ██        ██████",
                "  ██    ██      ██",
                "██████          ██",
            ]
        );
    }

    #[test]
    fn they_are_as_large_as_there_is_room() {
        let size = |columns, rows| {
            let drawn = drawn("38:24", columns, rows);
            (drawn.first().map_or(0, |row| row.chars().count()), drawn.len())
        };
        assert_eq!(size(34, 5), (34, 5));
        assert_eq!(size(33, 5), (0, 0));
        assert_eq!(size(200, 4), (0, 0));
        assert_eq!(size(70, 12), (68, 10));
    }

    #[test]
    fn a_plus_never_makes_them_smaller() {
        let plus = drawn("+1:4", 80, 5);
        assert_eq!(plus[2], "██████    ██        ██████");
        for columns in 0..200 {
            for rows in 0..40 {
                let high = |time| drawn(time, columns, rows).len();
                assert_eq!(high("+38:24"), high("38:24"));
            }
        }
        assert_eq!(drawn("+38:24", 34, 5), drawn("38:24", 34, 5));
    }
}
