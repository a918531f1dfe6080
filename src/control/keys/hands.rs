//! What keys mean in a session: by the key map, unless they are locked, or all are one button.
//!
//! Pure: the caller passes the time. "It hurts" gets through in every state (law: it-hurts-everywhere).

use std::time::Instant;

use super::action::Action;
use super::keymap::Keymap;
use super::meaning::Key;
use super::one_button::{OneButton, Push};
use super::press::Press;
use crate::player::Control;

/// The key map in force, and how it is used.
#[derive(Debug, Clone)]
pub struct Hands {
    keymap: Keymap,
    /// All keys are this button. The lock has no meaning then.
    button: Option<OneButton>,
    is_locked: bool,
}

impl Hands {
    /// Keys that mean what `keymap` says.
    pub fn new(keymap: Keymap) -> Hands {
        Hands {
            keymap,
            button: None,
            is_locked: false,
        }
    }

    /// Every key is one button, except those that mean "it hurts".
    pub fn with_one_button(self) -> Hands {
        Hands {
            button: Some(OneButton::default()),
            ..self
        }
    }

    /// Locked from the beginning, if a key can unlock them.
    pub fn locked(self) -> Hands {
        Hands {
            is_locked: self.keymap.has_lock(),
            ..self
        }
    }

    /// The key map in force.
    pub fn keymap(&self) -> &Keymap {
        &self.keymap
    }

    /// Whether all keys are one button.
    pub fn is_one_button(&self) -> bool {
        self.button.is_some()
    }

    /// Whether the keys are locked.
    pub fn is_locked(&self) -> bool {
        self.is_locked && self.button.is_none()
    }

    /// What `press` at `now` means, in order.
    pub(super) fn press(&mut self, press: Press, now: Instant) -> Vec<Key> {
        if press == Press::Control('z') {
            return vec![Key::Suspend];
        }
        let action = self.keymap.action(press).cloned();
        if let Some(button) = &mut self.button {
            let push = match action.is_some_and(|action| action.is_hurt()) {
                true => button.hurt(now),
                false => button.press(now),
            };
            return pushed(push);
        }
        action.and_then(|action| self.act(action)).into_iter().collect()
    }

    fn act(&mut self, action: Action) -> Option<Key> {
        if self.is_locked && !action.is_always_there() {
            return Some(Key::Ignored);
        }
        Some(match action {
            Action::Control(control) => Key::Control(control),
            Action::Keys => Key::Help,
            Action::Lock => {
                self.is_locked = !self.is_locked;
                Key::Locked(self.is_locked)
            }
        })
    }
}

impl Default for Hands {
    fn default() -> Hands {
        Hands::new(Keymap::shipped())
    }
}

fn pushed(push: Push) -> Vec<Key> {
    let controls = match push {
        Push::Once => vec![Control::Toggle],
        Push::Twice => vec![Control::Resume, Control::Next],
        Push::Many => vec![Control::Hurt],
        Push::Held => vec![],
    };
    controls.into_iter().map(Key::Control).collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn typed(hands: &mut Hands, letters: &str) -> Vec<Key> {
        let press = |letter| hands.press(Press::Character(letter), Instant::now());
        letters.chars().flat_map(press).collect()
    }

    #[test]
    fn locked_keys_only_pause_hurt_and_unlock() {
        let mut hands = Hands::default();
        assert_eq!(typed(&mut hands, "l"), [Key::Locked(true)]);
        assert!(hands.is_locked());
        assert_eq!(typed(&mut hands, "nq?+c"), vec![Key::Ignored; 4]);
        assert_eq!(
            typed(&mut hands, " h"),
            [Control::Toggle, Control::Hurt].map(Key::Control)
        );
        let suspend = hands.press(Press::Control('z'), Instant::now());
        assert_eq!(suspend, [Key::Suspend]);
        assert_eq!(
            typed(&mut hands, "ln"),
            [Key::Locked(false), Key::Control(Control::Next)]
        );
    }

    #[test]
    fn keys_that_nothing_could_unlock_are_not_locked() {
        let keymap = Keymap::shipped().with([("l", ""), ("backspace", "")]).unwrap();
        assert!(!Hands::new(keymap).locked().is_locked());
    }

    #[test]
    fn any_key_is_the_button_and_it_hurts_stays() {
        let mut hands = Hands::default().locked().with_one_button();
        let start = Instant::now();
        let mut at = |milliseconds, press| hands.press(press, start + Duration::from_millis(milliseconds));
        assert_eq!(at(0, Press::Function(13)), [Key::Control(Control::Toggle)]);
        assert_eq!(
            at(500, Press::Escape),
            [Control::Resume, Control::Next].map(Key::Control)
        );
        assert_eq!(at(2_000, Press::Character('x')), [Key::Control(Control::Toggle)]);
        assert_eq!(at(2_100, Press::Control('z')), [Key::Suspend]);
        assert_eq!(at(4_000, Press::Character('р')), [Key::Control(Control::Hurt)]);
        assert_eq!(at(4_300, Press::Enter), []);
        assert_eq!(at(5_000, Press::Enter), [Key::Control(Control::Toggle)]);
    }
}
