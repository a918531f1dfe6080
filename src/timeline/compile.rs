//! Session + choices + catalogue -> Timeline: as it is written, or made as long as was asked for.

use super::held::Held;
use super::pass::as_held;
use super::{Catalogue, Choices, CompileError, Plan, fit};
use crate::session::Session;

/// Compiles `session` as chosen with the clips of one language.
///
/// # Errors
/// A clip or a signal that is not at hand, a safety line without room, or a length that the session can't have;
/// nothing is left out in silence.
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
