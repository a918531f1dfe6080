//! `warmhands about`: the purpose, when to call, the sources, the licences.

use std::fmt::Write;
use std::process::ExitCode;

use super::app::App;
use super::failure::CommandError;
use crate::session::SourceEntry;

/// The paragraphs before the sources, in reading order.
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

pub(super) fn run(app: &App) -> Result<ExitCode, CommandError> {
    let mut text = String::new();
    for id in PARAGRAPHS {
        let _ = writeln!(text, "{}\n", app.text(id));
    }
    let _ = writeln!(text, "{}\n", app.text("about-sources"));
    let sources = app.library.sources()?;
    for (_, source) in sources.entries() {
        let _ = writeln!(text, "{}", cited(source));
    }
    let _ = writeln!(text, "\n{}", app.text("about-licences"));
    app.print(&text)
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
