//! What is left out of a folder or a playlist: the first few files with the reason, and how many there are.
//!
//! Bounded, whatever a folder holds. Must not know the words of the screen.

use crate::diagnostic::Diagnostic;

/// How many files are named.
const NAMED: usize = 3;

/// The files that are left out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LeftOut {
    /// The first few, each with its place and the reason.
    pub first: Vec<Diagnostic>,
    /// How many there are in all.
    pub count: usize,
}

impl LeftOut {
    /// Adds a file, with what `told` tells of it.
    pub(super) fn add(&mut self, told: impl FnOnce() -> Diagnostic) {
        self.count += 1;
        if self.first.len() < NAMED {
            self.first.push(told());
        }
    }

    /// Adds what another one has.
    pub(super) fn append(&mut self, other: LeftOut) {
        self.count += other.count;
        self.first.extend(other.first);
        self.first.truncate(NAMED);
    }
}
