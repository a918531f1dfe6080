//! Input from the user: keys, and their requests to a player. Makes no decisions.
//!
//! Must not know what plays, nor what the screen shows.

#[cfg(all(target_os = "linux", feature = "live"))]
pub mod desktop;
mod keys;
pub mod socket;
mod tty;

use crate::player::{Control, PlayState, Status};
use crate::screen::TerminalSize;
pub use keys::{
    Action, Answer, CareKey, Hands, Key, KeyEntry, KeyReader, Keymap, KeymapError, Keys, NumberKey,
    RecordKey, give_back,
};

/// What `control` means with one button: twice goes back to the session after "it hurts", because no other key could.
pub fn with_one_button(control: Control, status: &Status) -> Control {
    match control {
        Control::Next if status.can_go_on => Control::GoOn,
        control => control,
    }
}

/// What `key` means now: where a step waits until she is ready, any key goes on that would do nothing there, also when the
/// keys are locked.
pub fn while_waiting(key: Key, status: &Status) -> Key {
    match key {
        Key::Unbound | Key::Ignored | Key::Control(Control::Side(_))
            if status.state == PlayState::UntilReady =>
        {
            Key::Control(Control::GoOn)
        }
        key => key,
    }
}

/// The width of the terminal in columns; 80 if unknown.
pub fn width() -> usize {
    size().columns
}

/// The size of the terminal; the usual one if unknown.
pub fn size() -> TerminalSize {
    tty::size().unwrap_or(TerminalSize::USUAL)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::player::testing::status;

    #[test]
    fn any_key_without_a_meaning_goes_on_where_a_step_waits() {
        let waiting = status(PlayState::UntilReady);
        let on = Key::Control(Control::GoOn);
        for key in [Key::Unbound, Key::Ignored, Key::Control(Control::Side(None))] {
            assert_eq!(while_waiting(key.clone(), &waiting), on);
            for state in [PlayState::Playing, PlayState::Waiting, PlayState::Paused] {
                assert_eq!(while_waiting(key.clone(), &status(state)), key);
            }
        }
        let own = [Control::Toggle, Control::Hurt, Control::Quit, Control::Previous].map(Key::Control);
        for key in own
            .into_iter()
            .chain([Key::Help, Key::Locked(true), Key::Suspend])
        {
            assert_eq!(while_waiting(key.clone(), &waiting), key);
        }
    }
}
