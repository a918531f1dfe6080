//! What a person is told during an import: one line for each recording that is kept or left out.

use super::candidate::Candidate;
use crate::commands::app::App;
use crate::commands::failure;
use crate::commands::pack::finish::{self, Finished, Unfinished};
use crate::diagnostic::Diagnose;
use crate::locale::Arguments;
use crate::packs::Workshop;

/// Tells about an import.
pub(super) struct Telling<'a> {
    app: &'a App,
}

impl<'a> Telling<'a> {
    pub(super) fn new(app: &'a App) -> Telling<'a> {
        Telling { app }
    }

    /// What is told of a recording that was kept.
    pub(super) fn kept(&self, workshop: &Workshop, candidate: &Candidate, finished: &Finished) -> String {
        let kept = Arguments::new().text("message", &candidate.line.message);
        let kept = self.app.with("record-kept", kept);
        match finish::pace(self.app, workshop, &candidate.line.text, finished.speech) {
            Some(pace) => format!("{kept}\n  {pace}\n"),
            None => format!("{kept}\n"),
        }
    }

    /// Tells why a recording was not good enough.
    pub(super) fn refused(&self, candidate: &Candidate, why: &Unfinished) {
        match (why, &candidate.part) {
            (Unfinished::Failed(error), None) => self.error(error),
            (_, None) => self.reason(&candidate.place, finish::reason(self.app, why)),
            (_, Some(_)) => {
                let place = format!("{} ({})", candidate.place, candidate.line.message);
                self.reason(&place, finish::reason(self.app, why));
            }
        }
    }

    /// Tells which recordings of one line there are, if there are several.
    pub(super) fn several(&self, group: &[Candidate]) {
        let [first, _, ..] = group else {
            return;
        };
        // The last ones are those that count.
        let named = &group[group.len().saturating_sub(failure::MOST_NAMED)..];
        let files: Vec<&str> = named.iter().map(|candidate| candidate.place.as_str()).collect();
        let arguments = Arguments::new()
            .text("message", &first.line.message)
            .number("count", group.len() as u64)
            .text("files", files.join(", "));
        self.line(&self.app.with("import-several", arguments));
    }

    /// Tells that only the first `most` of what is in `place` were looked at.
    pub(super) fn more(&self, place: &str, most: usize, more: usize) {
        let arguments = Arguments::new()
            .text("place", place)
            .number("most", most as u64)
            .number("more", more as u64);
        self.line(&self.app.with("import-more", arguments));
    }

    /// Tells why the file or label at `place` was left out.
    pub(super) fn left_out(&self, place: &str, why: &impl Diagnose) {
        self.reason(place, failure::line_with_hint(&self.app.messages, why));
    }

    /// Tells an error that names its own place.
    pub(super) fn error(&self, why: &impl Diagnose) {
        self.line(&failure::line(&self.app.messages, why));
    }

    fn reason(&self, place: &str, reason: String) {
        let arguments = Arguments::new().text("file", place).text("reason", reason);
        self.line(&self.app.with("record-refused", arguments));
    }

    fn line(&self, text: &str) {
        self.app.tell(&format!("{text}\n"));
    }
}
