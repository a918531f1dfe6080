//! Which key does what in a session: data, and a person's own keys over it.
//!
//! Pure. Must not know where a person's keys come from, nor the words that the screen has for them.

use super::action::Action;
use super::digits::digit;
use super::key_names::{name, named, nearest_key, plain};
use super::keymap_error::KeymapError;
use super::layouts::places;
use super::press::Press;
use crate::document::{Fault, Problem, Source, nearest};
use crate::player::Control;

const TEXT: &str = include_str!("keymap.toml");

/// The keys and what they do.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Keymap {
    /// By rank: where layouts disagree, the first one wins.
    bindings: Vec<Binding>,
}

/// A key and what it does.
#[derive(Debug, Clone, PartialEq)]
struct Binding {
    key: Press,
    action: Action,
    /// The words of the action.
    does: String,
    /// Whether the first page lists it.
    is_first: bool,
}

/// An action and its keys, as the screen lists them.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyEntry {
    /// What the keys do.
    pub action: Action,
    /// The same in the words of the data.
    pub does: String,
    /// The names of the keys, the preferred one first.
    pub keys: Vec<String>,
    /// Whether the first page lists it.
    pub is_first: bool,
}

impl Keymap {
    /// The keys that the program comes with. A test reads the data, so a fault leaves nothing out.
    pub fn shipped() -> Keymap {
        read(TEXT).unwrap_or_default()
    }

    /// These keys with `pairs` of a key and an action over them, in order. An empty action takes the key's meaning away.
    ///
    /// # Errors
    /// The position of the first pair that can't be, and why.
    pub fn with<'a>(
        mut self,
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Keymap, (usize, KeymapError)> {
        let mut last = 0;
        for (at, (key, action)) in pairs.into_iter().enumerate() {
            self.bind(key, action).map_err(|error| (at, error))?;
            last = at;
        }
        self.bindings.sort_by_key(|binding| binding.action.rank());
        match self.bindings.iter().any(|binding| binding.action.is_hurt()) {
            true => Ok(self),
            false => Err((last, KeymapError::NoHurt)),
        }
    }

    fn bind(&mut self, key: &str, does: &str) -> Result<(), KeymapError> {
        let press = named(key).ok_or_else(|| KeymapError::UnknownKey {
            key: key.to_owned(),
            nearest: nearest_key(key),
        })?;
        let action = match does.trim() {
            "" => None,
            does => Some(Action::parse(does).map_err(|_| unknown_action(does))?),
        };
        self.bindings.retain(|binding| binding.key != press);
        let Some(action) = action else { return Ok(()) };
        let like = self.bindings.iter().position(|binding| binding.action == action);
        let binding = Binding {
            key: press,
            is_first: action.is_hurt() || like.is_some_and(|at| self.bindings[at].is_first),
            does: does.split_whitespace().collect::<Vec<_>>().join(" "),
            action,
        };
        // A person's own key is the one that the screen names.
        self.bindings.insert(like.unwrap_or(self.bindings.len()), binding);
        Ok(())
    }

    /// What `press` does. "It hurts" also works with Alt, which is easily held by accident.
    pub(super) fn action(&self, press: Press) -> Option<&Action> {
        match press {
            Press::Alt(letter) => self.of_letter(letter).filter(|action| action.is_hurt()),
            Press::Character(letter) => self.of_letter(letter),
            press => self.of(press),
        }
    }

    fn of(&self, press: Press) -> Option<&Action> {
        let binding = self.bindings.iter().find(|binding| binding.key == press)?;
        Some(&binding.action)
    }

    /// A letter of its own comes first, then its places on the layouts and its value as a digit.
    fn of_letter(&self, letter: char) -> Option<&Action> {
        let letter = plain(letter);
        let meant = || {
            let digit = digit(letter).map(|value| char::from(b'0' + value));
            let keys: Vec<char> = places(letter).into_iter().chain(digit).collect();
            let is_it =
                |binding: &&Binding| matches!(binding.key, Press::Character(key) if keys.contains(&key));
            self.bindings.iter().find(is_it).map(|binding| &binding.action)
        };
        self.of(Press::Character(letter)).or_else(meant)
    }

    /// The name of the preferred key for `control`; `None` if no key asks for it.
    pub fn name_of(&self, control: &Control) -> Option<String> {
        let is_it = |action: &Action| matches!(action, Action::Control(own) if own == control);
        let binding = self.bindings.iter().find(|binding| is_it(&binding.action))?;
        name(binding.key)
    }

    /// Whether a key locks and unlocks the keys.
    pub fn has_lock(&self) -> bool {
        self.bindings.iter().any(|binding| binding.action == Action::Lock)
    }

    /// All actions that have keys, in the order of the data.
    pub fn entries(&self) -> Vec<KeyEntry> {
        let mut entries: Vec<KeyEntry> = Vec::new();
        let bindings = self.bindings.iter();
        let named = bindings.filter_map(|binding| Some((binding, name(binding.key)?)));
        for (binding, key) in named {
            match entries.iter_mut().find(|entry| entry.action == binding.action) {
                Some(entry) => entry.keys.push(key),
                None => entries.push(KeyEntry {
                    action: binding.action.clone(),
                    does: binding.does.clone(),
                    keys: vec![key],
                    is_first: binding.is_first,
                }),
            }
        }
        entries
    }
}

fn unknown_action(does: &str) -> KeymapError {
    let first = does.split_whitespace().next().unwrap_or_default();
    let shipped = Keymap::shipped().entries().into_iter().map(|entry| entry.does);
    let alone = Action::names().filter(|name| Action::parse(name).is_ok());
    let mut all: Vec<String> = shipped.chain(alone.map(str::to_owned)).collect();
    all.sort_unstable();
    all.dedup();
    let begins = |words: &&String| words.split(' ').next() == Some(first);
    let known: Vec<String> = all.iter().filter(begins).cloned().collect();
    let near = nearest(does, all.iter().map(String::as_str)).filter(|_| known.is_empty());
    KeymapError::UnknownAction {
        action: does.to_owned(),
        nearest: near.map(str::to_owned),
        known,
    }
}

fn read(text: &str) -> Result<Keymap, Fault<Problem>> {
    let mut file = Source {
        file: "keymap.toml",
        text,
    }
    .parse()?;
    let mut bindings = Vec::new();
    for mut table in file.tables("action")? {
        let does = table.text("does")?;
        let keys = table.texts("keys")?;
        let is_first = table.truth("first", false)?;
        let unknown = |spot, text: &str| {
            table.fault(
                spot,
                Problem::NotAnId {
                    text: text.to_owned(),
                },
            )
        };
        let action = Action::parse(&does.value).map_err(|_| unknown(does.spot, &does.value))?;
        for key in keys {
            bindings.push(Binding {
                key: named(&key.value).ok_or_else(|| unknown(key.spot, &key.value))?,
                action: action.clone(),
                does: does.value.clone(),
                is_first,
            });
        }
        table.finish()?;
    }
    file.finish()?;
    // The order of the file is that of the screen; that of the rank lets "it hurts" win.
    bindings.sort_by_key(|binding| binding.action.rank());
    Ok(Keymap { bindings })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn does(keymap: &Keymap, press: Press) -> Option<Action> {
        keymap.action(press).cloned()
    }

    fn typed(letter: char) -> Option<Action> {
        does(&Keymap::shipped(), Press::Character(letter))
    }

    fn control(words: &str) -> Option<Action> {
        Some(Action::parse(words).unwrap())
    }

    #[test]
    fn the_shipped_keys_are_read_and_none_has_two_meanings() {
        let keymap = read(TEXT).unwrap();
        let keys: Vec<String> = keymap.bindings.iter().filter_map(|b| name(b.key)).collect();
        let mut once = keys.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), keys.len());
        let without_arguments = Control::names().filter(|name| Action::parse(name).is_ok());
        for words in without_arguments.filter(|name| !["pause", "resume"].contains(name)) {
            let action = Action::parse(words).unwrap();
            assert!(keymap.bindings.iter().any(|b| b.action == action), "{words}");
        }
    }

    /// A digit, a function key or a navigation key.
    #[test]
    fn every_action_has_a_key_that_every_layout_has() {
        for entry in Keymap::shipped().entries() {
            let is_everywhere = |key: &String| match named(key) {
                Some(Press::Character(letter)) => letter == ' ' || letter.is_ascii_digit(),
                Some(Press::Media(_)) => false,
                press => press.is_some(),
            };
            assert!(entry.keys.iter().any(is_everywhere), "{entry:?}");
        }
    }

    #[test]
    fn keys_have_the_meanings_that_they_always_had() {
        for (letter, words) in [
            (' ', "toggle"),
            ('H', "hurt"),
            ('n', "next"),
            ('p', "previous"),
            ('r', "repeat"),
            ('+', "faster"),
            ('=', "faster"),
            ('-', "slower"),
            ('_', "slower"),
            ('q', "quit"),
        ] {
            assert_eq!(typed(letter), control(words), "{letter}");
        }
        let keymap = Keymap::shipped();
        assert_eq!(typed('c'), None);
        assert_eq!(does(&keymap, Press::Control('q')), None);
        assert_eq!(does(&keymap, Press::Right), control("next"));
        assert_eq!(does(&keymap, Press::Escape), control("quit"));
        assert_eq!(does(&keymap, Press::Alt('q')), None);
        assert_eq!(does(&keymap, Press::Alt('h')), control("hurt"));
    }

    #[test]
    fn letters_of_other_layouts_work_by_position() {
        for (letters, words) in [
            ("рηاיپहくｈ", "hurt"),
            ("тνיم", "next"),
            ("йضّ", "quit"),
            ("　\u{a0}", "toggle"),
            ("＋", "faster"),
            ("5٥۵५５", "toggle"),
            ("0٠०０", "hurt"),
        ] {
            assert!(
                letters.chars().any(|letter| typed(letter) == control(words)),
                "{letters}"
            );
        }
        // Russian, whatever other layouts have in the place of these letters.
        for (letter, words) in [
            ('р', "hurt"),
            ('т', "next"),
            ('к', "repeat"),
            ('з', "previous"),
            ('й', "quit"),
        ] {
            assert_eq!(typed(letter), control(words), "{letter}");
        }
        for digit in "5٥۵५５".chars() {
            assert_eq!(typed(digit), control("toggle"), "{digit}");
        }
    }

    /// `h` on a Bulgarian keyboard is `u` on a Russian one; `h` on a Russian one is `r` on a Serbian one.
    #[test]
    fn it_hurts_wins_if_layouts_disagree() {
        let keymap = Keymap::shipped();
        let letters = ('\u{80}'..'\u{ffff}').filter(|letter| places(*letter).contains(&'h'));
        let mut count = 0;
        for letter in letters {
            let heard = does(&keymap, Press::Character(letter));
            assert_eq!(heard, control("hurt"), "{letter}");
            count += 1;
        }
        assert!(count > 100, "{count}");
        assert_eq!((typed('г'), typed('р')), (control("hurt"), control("hurt")));
    }

    #[test]
    fn a_letter_never_ends_the_session_where_it_may_mean_something_else() {
        let keymap = Keymap::shipped();
        let typed = |letter| does(&keymap, Press::Character(letter));
        let letters = ('\u{80}'..'\u{ffff}').filter(|letter| typed(*letter) == control("quit"));
        for letter in letters {
            let others = places(letter).into_iter().filter(|place| *place != 'q');
            let meanings: Vec<Option<Action>> = others.map(typed).collect();
            assert!(meanings.iter().all(Option::is_none), "{letter}: {meanings:?}");
        }
    }

    #[test]
    fn a_person_gives_keys_another_meaning() {
        let pairs = [
            ("F13", "toggle"),
            ("b", "hurt"),
            ("x", "volume voice -6"),
            ("q", ""),
            ("р", "next"),
        ];
        let keymap = Keymap::shipped().with(pairs).unwrap();
        assert_eq!(does(&keymap, Press::Function(13)), control("toggle"));
        assert_eq!(does(&keymap, Press::Character('b')), control("hurt"));
        assert_eq!(does(&keymap, Press::Alt('B')), control("hurt"));
        assert_eq!(does(&keymap, Press::Character('x')), control("volume voice -6"));
        assert_eq!(does(&keymap, Press::Character('q')), None);
        assert_eq!(does(&keymap, Press::Character('р')), control("next"));
        assert_eq!(keymap.name_of(&Control::Toggle).as_deref(), Some("F13"));
        assert_eq!(keymap.name_of(&Control::Quit).as_deref(), Some("escape"));
        assert_eq!(keymap.name_of(&Control::Pause), None);
        assert_eq!(Keymap::shipped().name_of(&Control::GoOn).as_deref(), Some("g"));
    }

    #[test]
    fn what_can_not_be_is_refused_with_its_place_and_what_was_meant() {
        let refused = |pairs: &[(&'static str, &'static str)]| {
            Keymap::shipped().with(pairs.iter().copied()).unwrap_err()
        };
        let (at, error) = refused(&[("F13", "next"), ("pagedown", "next")]);
        assert_eq!(at, 1);
        let near = Some("page-down".to_owned());
        assert_eq!(
            error,
            KeymapError::UnknownKey {
                key: "pagedown".to_owned(),
                nearest: near
            }
        );
        let (_, error) = refused(&[("x", "togle")]);
        assert!(matches!(error, KeymapError::UnknownAction { nearest: Some(near), .. } if near == "toggle"));
        let (_, error) = refused(&[("x", "louder")]);
        let known = ["louder music", "louder signal", "louder voice"]
            .map(str::to_owned)
            .to_vec();
        assert!(matches!(error, KeymapError::UnknownAction { known: all, .. } if all == known));
    }

    #[test]
    fn it_hurts_can_not_be_taken_away() {
        let none = [("h", ""), ("0", "next"), ("insert", "")];
        assert_eq!(Keymap::shipped().with(none), Err((2, KeymapError::NoHurt)));
        let moved = none.into_iter().chain([("F20", "hurt")]);
        assert!(Keymap::shipped().with(moved).is_ok());
    }
}
