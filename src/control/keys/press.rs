//! One key as the terminal tells of it, before anybody gives it a meaning.

/// A key that was pressed. Keys that mean nothing here are not told at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Press {
    /// A key that writes a character.
    Character(char),
    /// A character with Control held down, in lower case.
    Control(char),
    /// A character with Alt held down.
    Alt(char),
    /// Enter, also that of the keypad.
    Enter,
    /// Escape.
    Escape,
    /// The arrow to the left.
    Left,
    /// The arrow to the right.
    Right,
}

impl Press {
    /// Whether a paste may hold it.
    pub(super) fn is_text(self) -> bool {
        matches!(self, Press::Character(_) | Press::Enter)
    }
}
