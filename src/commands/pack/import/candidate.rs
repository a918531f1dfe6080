//! One recording to import, and the groups of those that are of one line.

use std::ops::Range;
use std::path::PathBuf;

use crate::packs::ScriptLine;
use crate::units::Frames;

/// One recording to import.
pub(super) struct Candidate {
    /// The line that it should be.
    pub(super) line: ScriptLine,
    pub(super) file: PathBuf,
    /// The part of the file; `None` for all of it.
    pub(super) part: Option<Range<Frames>>,
    /// The file or the label, as it is told.
    pub(super) place: String,
}

/// The recordings of each line, in the order of the first of them.
pub(super) fn groups(candidates: Vec<Candidate>) -> Vec<Vec<Candidate>> {
    let mut groups: Vec<Vec<Candidate>> = Vec::new();
    for one in candidates {
        let is_same = |group: &&mut Vec<Candidate>| group[0].line.message == one.line.message;
        match groups.iter_mut().find(is_same) {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    groups
}
