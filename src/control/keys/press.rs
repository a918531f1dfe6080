//! A key as the terminal reports it, before it has a meaning.

/// A key press. Keys without a meaning here are not reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Press {
    /// A character key.
    Character(char),
    /// A character with Control, in lower case.
    Control(char),
    /// A character with Alt.
    Alt(char),
    /// Enter, also on the keypad.
    Enter,
    /// Escape.
    Escape,
    /// Backspace, however the terminal sends it.
    Backspace,
    /// The left arrow.
    Left,
    /// The right arrow.
    Right,
}

impl Press {
    /// Whether pasted text may contain it.
    pub(super) fn is_text(self) -> bool {
        matches!(self, Press::Character(_) | Press::Enter)
    }
}
