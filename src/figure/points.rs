//! A picture as points of colour.

/// The red, green and blue of a point, each from 0 to 255.
pub type Colour = [u8; 3];

/// A picture as rows of points, from the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Points {
    columns: usize,
    points: Vec<Colour>,
}

impl Points {
    /// A picture of `columns` columns. `points` has whole rows.
    pub(super) fn new(columns: usize, points: Vec<Colour>) -> Points {
        Points { columns, points }
    }

    /// The columns.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// The rows.
    pub fn rows(&self) -> usize {
        self.points.len() / self.columns.max(1)
    }

    /// The colour of a point.
    pub fn at(&self, column: usize, row: usize) -> Colour {
        self.points[row * self.columns + column]
    }

    /// The picture as in a mirror: left is right.
    #[must_use]
    pub fn mirrored(mut self) -> Points {
        for row in self.points.chunks_exact_mut(self.columns.max(1)) {
            row.reverse();
        }
        self
    }
}
