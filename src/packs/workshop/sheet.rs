//! The lines of a language as a sheet for reading aloud.
//!
//! Must not know where it is stored.

use std::fmt::Write;

use super::ScriptLine;
use crate::locale::LocaleProfile;

/// The sheet in Markdown: each line under its id, in the order of `lines`.
pub(super) fn sheet(profile: &LocaleProfile, lines: &[ScriptLine]) -> String {
    let mut text = format!("# {} ({})\n", profile.name, profile.tag);
    for (index, line) in lines.iter().enumerate() {
        let _ = write!(text, "\n## {}. {}\n\n", index + 1, line.message);
        if !line.note.is_empty() {
            let _ = write!(text, "_{}_\n\n", line.note);
        }
        let _ = writeln!(text, "{}", line.text);
    }
    text
}
