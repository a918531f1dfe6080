//! What keys mean in a session: by the key map, unless they are locked, or all are one button.
//!
//! Pure: the caller passes the time. "It hurts" gets through in every state (law: it-hurts-everywhere).

use std::time::{Duration, Instant};

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
    /// The last press of the key that locks: a key that is held down repeats.
    lock_pressed: Option<Instant>,
}

/// Presses of the key that locks are one press if they come this soon after each other.
const HELD: Duration = Duration::from_millis(600);

impl Hands {
    /// Keys that mean what `keymap` says.
    pub fn new(keymap: Keymap) -> Hands {
        Hands {
            keymap,
            button: None,
            is_locked: false,
            lock_pressed: None,
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
        let key = match action {
            Some(action) => self.act(action, now),
            None => Some(Key::Unbound),
        };
        key.into_iter().collect()
    }

    fn act(&mut self, action: Action, now: Instant) -> Option<Key> {
        match action {
            Action::Lock => self.lock(now),
            action if self.is_locked && !action.is_always_there() => Some(Key::Ignored),
            Action::Control(control) => Some(Key::Control(control)),
            Action::Keys => Some(Key::Help),
        }
    }

    /// Locks the keys or unlocks them. Repeats of a held key mean nothing.
    fn lock(&mut self, now: Instant) -> Option<Key> {
        let before = self.lock_pressed.replace(now);
        if before.is_some_and(|before| now.saturating_duration_since(before) < HELD) {
            return None;
        }
        self.is_locked = !self.is_locked;
        Some(Key::Locked(self.is_locked))
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
        assert_eq!(typed(&mut hands, "nq?+"), vec![Key::Ignored; 4]);
        assert_eq!(typed(&mut hands, "c"), [Key::Unbound]);
        assert_eq!(
            typed(&mut hands, " h"),
            [Control::Toggle, Control::Hurt].map(Key::Control)
        );
        let suspend = hands.press(Press::Control('z'), Instant::now());
        assert_eq!(suspend, [Key::Suspend]);
        assert_eq!(typed(&mut hands, "l"), [], "it is held down");
        let later = Instant::now() + HELD;
        let unlocked = hands.press(Press::Character('l'), later);
        assert_eq!(unlocked, [Key::Locked(false)]);
        assert_eq!(typed(&mut hands, "n"), [Key::Control(Control::Next)]);
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
