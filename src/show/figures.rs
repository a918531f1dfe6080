//! The figures of a session, ready to be drawn.

use std::collections::{BTreeMap, BTreeSet};

use super::Show;
use crate::figure::Drawing;

impl Show {
    /// The figures of the session, by name. One that can't be read is left out: the words say what it would show.
    pub fn figures(&self) -> BTreeMap<String, Drawing> {
        let timeline = &self.plan.timeline;
        let steps = timeline.steps.iter().filter_map(|step| step.figure.as_deref());
        let said = timeline.figures.iter().map(|figure| &*figure.name);
        let names: BTreeSet<&str> = steps.chain(said).collect();
        let drawing = |name: &str| Some((name.to_owned(), self.library.figure(name).ok()?));
        names.into_iter().filter_map(drawing).collect()
    }
}
