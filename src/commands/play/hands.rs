//! The keys that a person chose, on the command line and in her settings.

use crate::commands::arguments::HandOptions;
use crate::commands::failure::UsageError;
use crate::control::{Hands, Keymap};
use crate::store::settings::Preferences;

/// The keys in force: the shipped ones, with those of the settings over them, and those of `options` over both.
pub(super) fn hands(options: &HandOptions, own: &Preferences) -> Result<Hands, UsageError> {
    let HandOptions {
        keys,
        one_button,
        locked,
    } = options;
    let pairs = keys.iter().map(|typed| pair(typed));
    let pairs = pairs.collect::<Result<Vec<_>, _>>()?;
    let own_pairs = own.keys.iter().map(|(key, does)| (key.as_str(), does.as_str()));
    let refused = |(at, reason): (usize, _)| UsageError::Key {
        typed: at
            .checked_sub(own.keys.len())
            .and_then(|at| keys.get(at).cloned())
            .unwrap_or_default(),
        reason,
    };
    let keymap = Keymap::shipped().with(own_pairs.chain(pairs)).map_err(refused)?;
    let hands = Hands::new(keymap);
    let typed = (*one_button, *locked);
    let own = (own.one_button == Some(true), own.locked == Some(true));
    // Either that is typed contradicts the other one.
    let (one_button, locked) = if typed == (false, false) { own } else { typed };
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
        over(&[], keys)
    }

    /// The keys that are typed, over those of the settings.
    fn over(own: &[(&str, &str)], keys: &[&str]) -> Result<Hands, UsageError> {
        let own = own
            .iter()
            .map(|(key, does)| ((*key).to_owned(), (*does).to_owned()));
        let own = Preferences {
            keys: own.collect(),
            ..Preferences::default()
        };
        let typed = HandOptions {
            keys: keys.iter().map(|key| (*key).to_owned()).collect(),
            ..HandOptions::default()
        };
        hands(&typed, &own)
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
    fn what_is_typed_lies_over_the_settings() {
        let own = [("F13", "toggle"), ("F14", "next")];
        let hands = over(&own, &["F13=quit"]).unwrap();
        let name = |control| hands.keymap().name_of(&control);
        assert_eq!(name(Control::Quit).as_deref(), Some("F13"));
        assert_eq!(name(Control::Next).as_deref(), Some("F14"));
        let refused = over(&own, &["b=hurst"]).unwrap_err();
        assert!(matches!(&refused, UsageError::Key { typed, .. } if typed == "b=hurst"));
        let own = Preferences {
            one_button: Some(true),
            ..Preferences::default()
        };
        let locked = HandOptions {
            locked: true,
            ..HandOptions::default()
        };
        assert!(
            super::hands(&HandOptions::default(), &own)
                .unwrap()
                .is_one_button()
        );
        assert!(!super::hands(&locked, &own).unwrap().is_one_button());
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
