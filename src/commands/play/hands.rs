//! The keys that a person chose on the command line.

use crate::commands::arguments::HandOptions;
use crate::commands::failure::UsageError;
use crate::control::{Hands, Keymap};

/// The keys in force: the shipped ones, with those of `options` over them.
pub(super) fn hands(options: &HandOptions) -> Result<Hands, UsageError> {
    let HandOptions {
        keys,
        one_button,
        locked,
    } = options;
    let pairs = keys.iter().map(|typed| pair(typed));
    let pairs = pairs.collect::<Result<Vec<_>, _>>()?;
    let refused = |(at, reason): (usize, _)| UsageError::Key {
        typed: keys.get(at).cloned().unwrap_or_default(),
        reason,
    };
    let keymap = Keymap::shipped().with(pairs).map_err(refused)?;
    let hands = Hands::new(keymap);
    Ok(match (one_button, locked) {
        (true, _) => hands.with_one_button(),
        (false, true) => hands.locked(),
        (false, false) => hands,
    })
}

/// `KEY=ACTION`. The key may be `=` itself, but no action has one in it.
fn pair(typed: &str) -> Result<(&str, &str), UsageError> {
    typed.rsplit_once('=').ok_or_else(|| UsageError::InvalidValue {
        argument: "--key".to_owned(),
        value: typed.to_owned(),
        known: ["F13=next", "b=hurt", "x="].map(str::to_owned).to_vec(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::control::KeymapError;
    use crate::player::Control;

    fn chosen(keys: &[&str]) -> Result<Hands, UsageError> {
        hands(&HandOptions {
            keys: keys.iter().map(|key| (*key).to_owned()).collect(),
            ..HandOptions::default()
        })
    }

    #[test]
    fn a_key_and_its_action_are_joined_by_the_last_equals_sign() {
        let hands = chosen(&["F13=toggle", "==time-left", "q="]).unwrap();
        let name = |control| hands.keymap().name_of(&control);
        assert_eq!(name(Control::Toggle).as_deref(), Some("F13"));
        assert_eq!(name(Control::TimeLeft).as_deref(), Some("="));
        assert_eq!(name(Control::Quit).as_deref(), Some("escape"));
    }

    #[test]
    fn a_refusal_names_what_was_typed() {
        let refused = chosen(&["F13=toggle", "b=hurst"]).unwrap_err();
        assert!(matches!(
            &refused,
            UsageError::Key { typed, reason: KeymapError::UnknownAction { .. } } if typed == "b=hurst"
        ));
        assert!(matches!(chosen(&["b"]), Err(UsageError::InvalidValue { .. })));
    }
}
