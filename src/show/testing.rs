//! Test helpers: shows made from the shipped data, in English.

use super::{LanguageChoice, Request, Show, ShowError};
use crate::library::Library;

/// The show for `request`, which must succeed.
pub(super) fn show(request: &Request) -> Show {
    prepared(request).unwrap()
}

/// The text of the error for `request`, which must fail.
pub(super) fn refused(request: &Request) -> String {
    prepared(request).unwrap_err().to_string()
}

fn prepared(request: &Request) -> Result<Show, ShowError> {
    let library = Library::default();
    let languages = LanguageChoice::settle(&library, request, &|_| None).unwrap();
    Show::prepare(&library, &languages, request)
}
