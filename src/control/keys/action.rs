//! What a key does: a control of the player, or something with the keys themselves.

use crate::player::{Control, ControlError};

/// What a key does.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Asks the player for something.
    Control(Control),
    /// Locks the keys, or unlocks them.
    Lock,
    /// Shows the keys.
    Keys,
}

/// The actions that are no control, by name.
const OWN: [(&str, Action); 2] = [("lock", Action::Lock), ("keys", Action::Keys)];

impl Action {
    /// The action that `words` name: a control with its arguments, `lock` or `keys`.
    ///
    /// # Errors
    /// If there is none.
    pub fn parse(words: &str) -> Result<Action, ControlError> {
        if let Some((_, action)) = OWN.iter().find(|(name, _)| *name == words.trim()) {
            return Ok(action.clone());
        }
        let words: Vec<&str> = words.split_whitespace().collect();
        let (name, arguments) = words.split_first().unwrap_or((&"", &[]));
        Control::parse(name, arguments).map(Action::Control)
    }

    /// The names of the actions that take no argument, and the first words of the others.
    pub(super) fn names() -> impl Iterator<Item = &'static str> {
        Control::names().chain(OWN.iter().map(|(name, _)| *name))
    }

    /// Whether it says that it hurts.
    pub(super) fn is_hurt(&self) -> bool {
        *self == Action::Control(Control::Hurt)
    }

    /// Whether it works while the keys are locked.
    pub(super) fn is_always_there(&self) -> bool {
        matches!(
            self,
            Action::Lock
                | Action::Control(Control::Toggle | Control::Pause | Control::Resume | Control::Hurt)
        )
    }

    /// The order in which keys are tried where layouts disagree: "it hurts" wins, and what ends the session comes last.
    pub(super) fn rank(&self) -> u8 {
        match self {
            Action::Control(Control::Hurt) => 0,
            Action::Control(Control::Quit) => 2,
            _ => 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_is_read_from_its_words() {
        assert_eq!(Action::parse("lock"), Ok(Action::Lock));
        assert_eq!(Action::parse(" hurt "), Ok(Action::Control(Control::Hurt)));
        assert_eq!(
            Action::parse("softer  music"),
            Control::parse("softer", &["music"]).map(Action::Control)
        );
        for words in ["", "louder", "lock now", "hurts"] {
            assert!(Action::parse(words).is_err(), "{words}");
        }
    }
}
