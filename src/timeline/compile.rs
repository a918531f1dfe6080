//! Compiles a session, choices and a catalogue into a timeline: at the written length, or fitted to a requested
//! length.

use super::held::Held;
use super::pass::as_held;
use super::{Catalogue, Choices, CompileError, Plan, fit};
use crate::session::Session;

/// Compiles `session` with `choices` and the clips of one language.
///
/// # Errors
/// A clip or a signal is missing, a safety line does not fit, or the session can't have the requested length. Nothing
/// is dropped silently.
pub fn compile(
    session: &Session,
    choices: &Choices,
    catalogue: &dyn Catalogue,
) -> Result<Plan, CompileError> {
    match choices.fit {
        Some(whole) => fit::compile(session, whole, choices, catalogue),
        None => as_held(session, &Held::default(), choices, catalogue),
    }
}
