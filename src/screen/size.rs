//! The size of a terminal.

/// The size of a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TerminalSize {
    /// The columns.
    pub columns: usize,
    /// The rows.
    pub rows: usize,
}

impl TerminalSize {
    /// What a terminal has that does not tell.
    pub const USUAL: TerminalSize = TerminalSize {
        columns: 80,
        rows: 24,
    };

    /// The least size of the full screen.
    const LEAST: TerminalSize = TerminalSize {
        columns: 40,
        rows: 15,
    };

    /// Whether the full screen has room here.
    pub fn is_large(self) -> bool {
        self.columns >= Self::LEAST.columns && self.rows >= Self::LEAST.rows
    }
}
