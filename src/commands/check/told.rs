//! One finding as one line in the screen language, its place first.

use crate::check::{Finding, Flaw};
use crate::commands::failure;
use crate::library::BASE_LANGUAGE;
use crate::locale::{Arguments, Messages};

/// The line for `finding`.
pub(super) fn line(messages: &Messages, finding: &Finding) -> String {
    if let Flaw::Refused(error) = &finding.flaw {
        return failure::line(messages, error);
    }
    let id = format!("check-{}", finding.flaw.kind());
    messages.with(&id, &arguments(finding))
}

fn arguments(finding: &Finding) -> Arguments<'static> {
    let language = finding.language.as_ref().map(ToString::to_string);
    let arguments = Arguments::new()
        .text("place", failure::place(&finding.file, finding.spot))
        .text("message", finding.message.as_deref().unwrap_or_default())
        .text("language", language.unwrap_or_default());
    match &finding.flaw {
        Flaw::OtherLanguage { told } => arguments.text("told", told),
        // Here the language that is named is the one they are held to.
        Flaw::Untranslated | Flaw::Outdated | Flaw::OtherArguments => {
            arguments.text("language", BASE_LANGUAGE)
        }
        Flaw::TooLong { most, .. } => arguments.text("most", decimal(most.as_seconds())),
        Flaw::UnknownArgument { name } => arguments.text("name", name),
        Flaw::Clipped { at } => arguments.text("at", format!("{:.3}", at.as_seconds())),
        Flaw::OtherLoudness { told, .. } => arguments.text("told", decimal(*told)),
        _ => arguments,
    }
    .text("found", finding.flaw.measured().map(decimal).unwrap_or_default())
}

/// One digit after the point: as fine as any meter agrees with another.
fn decimal(figure: f64) -> String {
    format!("{figure:.1}")
}
