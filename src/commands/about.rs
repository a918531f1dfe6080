//! `warmhands about`: what it is for, when to call, the sources, the licences.

use std::fmt::Write;
use std::process::ExitCode;

use super::desk::Desk;
use super::failure::CommandError;
use crate::session::SourceEntry;

/// The paragraphs before the sources, in the order in which they are read.
const PARAGRAPHS: &[&str] = &[
    "about-helps-with",
    "about-what-it-is",
    "about-no-pain",
    "about-technique",
    "about-when-to-call",
    "about-pregnancy",
    "about-how-often",
    "about-storage",
    "about-music",
    "about-times",
    "about-fingers",
    "about-handout",
    "about-works-cited",
];

pub(super) fn run(desk: &Desk) -> Result<ExitCode, CommandError> {
    let mut text = String::new();
    for id in PARAGRAPHS {
        let _ = writeln!(text, "{}\n", desk.text(id));
    }
    let _ = writeln!(text, "{}\n", desk.text("about-sources"));
    let sources = desk.library.sources()?;
    for (_, source) in sources.entries() {
        let _ = writeln!(text, "{}", cited(source));
    }
    let _ = writeln!(text, "\n{}", desk.text("about-licences"));
    desk.print(&text)
}

fn cited(source: &SourceEntry) -> String {
    let cite = source
        .cite
        .as_deref()
        .map(|cite| format!("{cite}: "))
        .unwrap_or_default();
    let link = source
        .link
        .as_deref()
        .map(|link| format!(" {link}"))
        .unwrap_or_default();
    format!("- {cite}{}{link}", source.figure)
}
