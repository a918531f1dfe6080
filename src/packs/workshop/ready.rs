//! Whether a pack may be built and installed: its contents have no flaws, and it can play at least one session.
//!
//! An incomplete pack is allowed: a ward may need one session today. Must not know the caller.

use crate::check::all_choices;
use crate::check::{Finding, Flaw, check_language};
use crate::library::{Library, LibraryError, Narration, Pack};
use crate::locale::{GATE_ON_SCREEN, Locale};
use crate::packs::PackError;
use crate::session::AFTERCARE;
use crate::timeline::Choices;

/// The sessions that the pack of `language` in `library`, called `file`, can play.
///
/// # Errors
/// If something must be fixed first, or there is no such session.
pub(in crate::packs) fn ready(
    library: &Library,
    file: &str,
    language: &Locale,
) -> Result<Vec<String>, PackError> {
    let narration = Narration::open(library, language)?;
    let report = check_language(library, language);
    let file = file.to_owned();
    let mut findings = report.findings;
    findings.retain(|finding| must_be_mended(finding, &narration.pack));
    if !findings.is_empty() {
        return Err(PackError::Flawed { file, findings });
    }
    let sessions = playable(library, &narration)?;
    if sessions.is_empty() {
        return Err(PackError::NothingToPlay { file });
    }
    Ok(sessions)
}

/// Whether `finding` is a flaw in what `pack` has, rather than work still to be done.
pub(super) fn must_be_mended(finding: &Finding, pack: &Pack) -> bool {
    let message = finding.message.as_deref();
    let is_recorded = || message.is_some_and(|message| pack.clips.keys().any(|id| id.as_str() == message));
    match &finding.flaw {
        Flaw::Refused(LibraryError::NoClip { .. }) => is_recorded(),
        Flaw::MissingText | Flaw::Untranslated => message == Some(GATE_ON_SCREEN) || is_recorded(),
        Flaw::Outdated | Flaw::TooLong { .. } | Flaw::OtherArguments | Flaw::Unreachable => false,
        _ => true,
    }
}

/// The listed sessions that have recordings of all lines for every combination of choices.
fn playable(library: &Library, narration: &Narration) -> Result<Vec<String>, PackError> {
    let ways = all_choices(Some(&library.sources()?));
    let mut sessions = Vec::new();
    if !plays(library, narration, AFTERCARE, &ways)? {
        return Ok(sessions);
    }
    for name in library.session_names() {
        if library.session(&name)?.listed && plays(library, narration, &name, &ways)? {
            sessions.push(name);
        }
    }
    Ok(sessions)
}

fn plays(library: &Library, narration: &Narration, name: &str, ways: &[Choices]) -> Result<bool, PackError> {
    let session = library.session(name)?;
    for way in ways {
        match narration.plan(&session, way) {
            Ok(_) => {}
            Err(LibraryError::NoClip { .. }) => return Ok(false),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(true)
}
