//! A key as the terminal reports it, before it has a meaning.

/// A key press. Keys that no terminal tells apart are not reported.
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
    /// Tab.
    Tab,
    /// The left arrow.
    Left,
    /// The right arrow.
    Right,
    /// The up arrow.
    Up,
    /// The down arrow.
    Down,
    /// Home.
    Home,
    /// End.
    End,
    /// Page Up.
    PageUp,
    /// Page Down.
    PageDown,
    /// Insert.
    Insert,
    /// Delete.
    Delete,
    /// F1 to F35.
    Function(u8),
    /// A media key, by its place in the list of kitty's protocol.
    Media(u8),
}

impl Press {
    /// Whether pasted text may contain it.
    pub(super) fn is_text(self) -> bool {
        matches!(self, Press::Character(_) | Press::Enter | Press::Tab)
    }
}
