//! A picture as points of colour.

/// A picture as rows of points, from the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Points {
    columns: usize,
    points: Vec<[u8; 3]>,
}

impl Points {
    /// A picture of `columns` columns. `points` has whole rows.
    pub(super) fn new(columns: usize, points: Vec<[u8; 3]>) -> Points {
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

    /// The red, green and blue of a point.
    pub fn at(&self, column: usize, row: usize) -> [u8; 3] {
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
