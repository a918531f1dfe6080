//! For tests: shows made from what is shipped, in English.

use super::{LanguageChoice, Request, Show, ShowError};
use crate::library::Library;

/// What `request` asks for.
pub(super) fn show(request: &Request) -> Show {
    prepared(request).unwrap()
}

/// Why there is nothing of the kind.
pub(super) fn refused(request: &Request) -> String {
    prepared(request).unwrap_err().to_string()
}

fn prepared(request: &Request) -> Result<Show, ShowError> {
    let library = Library::default();
    let languages = LanguageChoice::settle(&library, request, &|_| None).unwrap();
    Show::prepare(&library, &languages, request)
}
