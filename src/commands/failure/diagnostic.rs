//! One failure on its way to the screen.

use crate::document::{Fault, Spot};
use crate::locale::{Arguments, Messages};

/// A message with its values, perhaps a hint, and an exit code.
#[derive(Debug)]
pub(super) struct Diagnostic {
    pub(super) exit: u8,
    id: &'static str,
    arguments: Arguments<'static>,
    hint: Option<(&'static str, Arguments<'static>)>,
}

/// How many known names a hint lists; more would be a wall.
const MOST_NAMED: usize = 8;

impl Diagnostic {
    pub(super) fn new(exit: u8, id: &'static str, arguments: Arguments<'static>) -> Diagnostic {
        Diagnostic {
            exit,
            id,
            arguments,
            hint: None,
        }
    }

    /// Hints at the one that was probably meant.
    pub(super) fn near(self, nearest: Option<&String>) -> Diagnostic {
        match nearest {
            Some(name) => self.hint("hint-nearest", Arguments::new().text("name", name)),
            None => self,
        }
    }

    /// Hints at the names there are.
    pub(super) fn known(self, names: &[String]) -> Diagnostic {
        let named = names
            .iter()
            .take(MOST_NAMED)
            .cloned()
            .collect::<Vec<_>>()
            .join(", ");
        if named.is_empty() {
            self
        } else {
            self.hint("hint-known", Arguments::new().text("names", named))
        }
    }

    /// Hints with `id`.
    pub(super) fn hint(mut self, id: &'static str, arguments: Arguments<'static>) -> Diagnostic {
        self.hint = Some((id, arguments));
        self
    }

    /// Hints with `id` where nothing better is known.
    pub(super) fn or_hint(self, id: &'static str) -> Diagnostic {
        if self.hint.is_some() {
            self
        } else {
            self.hint(id, Arguments::new())
        }
    }

    /// What is wrong, on one line.
    pub(in crate::commands) fn what(&self, messages: &Messages) -> String {
        messages.with(self.id, &self.arguments)
    }

    /// The lines for the screen: what, and what to do.
    pub(super) fn shown(&self, messages: &Messages) -> String {
        let what = self.what(messages);
        match &self.hint {
            Some((id, arguments)) => format!("{what}\n  {}", messages.with(id, arguments)),
            None => what,
        }
    }
}

/// `file:line:column`, as editors take it.
pub(in crate::commands) fn place(file: &str, spot: Option<Spot>) -> String {
    match spot {
        Some(Spot { line, column }) => format!("{file}:{line}:{column}"),
        None => file.to_owned(),
    }
}

/// The place of a fault as the argument `$place`.
pub(super) fn placed<P>(fault: &Fault<P>) -> Arguments<'static> {
    Arguments::new().text("place", place(&fault.file, fault.spot))
}
