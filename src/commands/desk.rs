//! What every command has before it: the library, the languages chosen, the words of the screen.

use super::arguments::Common;
use super::failure::CommandError;
use super::languages::{self, Chosen};
use crate::library::Library;
use crate::locale::{Arguments, Messages};

/// What every command has before it.
#[derive(Debug)]
pub(super) struct Desk {
    pub(super) library: Library,
    pub(super) languages: Chosen,
    pub(super) messages: Messages,
    pub(super) plain: bool,
}

impl Desk {
    /// Opens the library and settles the languages.
    pub(super) fn open(
        wishes: &Common,
        variable: &impl Fn(&str) -> Option<String>,
    ) -> Result<Desk, CommandError> {
        let library = Library::open(wishes.data.as_deref())?;
        let languages = languages::choose(&library.profiles()?, wishes, variable)?;
        let messages = library.messages(&languages.screen.tag)?;
        Ok(Desk {
            library,
            languages,
            messages,
            plain: wishes.plain,
        })
    }

    /// What the screen says for `id`.
    pub(super) fn text(&self, id: &str) -> String {
        self.messages.text(id)
    }

    /// What the screen says for `id` with `arguments` filled in.
    pub(super) fn with(&self, id: &str, arguments: Arguments<'_>) -> String {
        self.messages.with(id, &arguments)
    }
}
