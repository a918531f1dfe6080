//! The names of keys, as a key map and a person's settings write them.

use super::layouts::narrow;
use super::press::Press;
use crate::document::nearest;

/// The keys with a name that is no character.
const NAMED: [(&str, Press); 15] = [
    ("space", Press::Character(' ')),
    ("enter", Press::Enter),
    ("escape", Press::Escape),
    ("backspace", Press::Backspace),
    ("tab", Press::Tab),
    ("left", Press::Left),
    ("right", Press::Right),
    ("up", Press::Up),
    ("down", Press::Down),
    ("home", Press::Home),
    ("end", Press::End),
    ("page-up", Press::PageUp),
    ("page-down", Press::PageDown),
    ("insert", Press::Insert),
    ("delete", Press::Delete),
];

/// Other names that people and keyboards have for them.
const OTHER_NAMES: [(&str, Press); 4] = [
    ("esc", Press::Escape),
    ("return", Press::Enter),
    ("del", Press::Delete),
    ("ins", Press::Insert),
];

/// The media keys in the order of kitty's protocol.
const MEDIA: [&str; 13] = [
    "media-play",
    "media-pause",
    "media-play-pause",
    "media-reverse",
    "media-stop",
    "media-fast-forward",
    "media-rewind",
    "media-next",
    "media-previous",
    "media-record",
    "volume-down",
    "volume-up",
    "mute",
];

/// The last function key.
const LAST_FUNCTION: u8 = 35;

/// The key called `name`: a character, in any case; or a name as `page-down` or `F13`.
pub(super) fn named(name: &str) -> Option<Press> {
    let mut letters = name.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        return (!letter.is_control()).then(|| Press::Character(plain(letter)));
    }
    let name = name.to_ascii_lowercase();
    let mut words = NAMED.iter().chain(&OTHER_NAMES);
    let word = words.find(|(word, _)| *word == name);
    word.map(|(_, press)| *press)
        .or_else(|| media(&name))
        .or_else(|| function(&name))
}

fn media(name: &str) -> Option<Press> {
    let at = MEDIA.iter().position(|word| *word == name)?;
    u8::try_from(at).ok().map(Press::Media)
}

fn function(name: &str) -> Option<Press> {
    let digits = name
        .strip_prefix('f')
        .filter(|digits| !digits.starts_with(['0', '+']))?;
    let number = digits.parse().ok()?;
    (1..=LAST_FUNCTION)
        .contains(&number)
        .then_some(Press::Function(number))
}

/// The name of `press`; `None` if it has none, as with Control.
pub(super) fn name(press: Press) -> Option<String> {
    let word = NAMED.iter().find(|(_, named)| *named == press);
    match press {
        _ if word.is_some() => word.map(|(word, _)| (*word).to_owned()),
        Press::Character(letter) => Some(letter.to_string()),
        Press::Function(number) => Some(format!("F{number}")),
        Press::Media(at) => MEDIA.get(usize::from(at)).map(|word| (*word).to_owned()),
        _ => None,
    }
}

/// The key that `name` probably meant.
pub(super) fn nearest_key(name: &str) -> Option<String> {
    let words = NAMED.iter().map(|(word, _)| *word).chain(MEDIA);
    nearest(&name.to_lowercase(), words).map(str::to_owned)
}

/// `letter` as a key map has it: narrow, in lower case, and a space that is a space.
pub(super) fn plain(letter: char) -> char {
    match narrow(letter) {
        '\u{a0}' => ' ',
        letter => letter.to_lowercase().next().unwrap_or(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_the_name_by_which_it_is_found() {
        let keys = NAMED.iter().map(|(_, press)| *press);
        let functions = (1..=LAST_FUNCTION).map(Press::Function);
        let media = (0..13).map(Press::Media);
        for press in keys.chain(functions).chain(media).chain([Press::Character('р')]) {
            assert_eq!(named(&name(press).unwrap()), Some(press));
        }
        assert_eq!(named("H"), Some(Press::Character('h')));
        assert_eq!(named("f13"), Some(Press::Function(13)));
        assert_eq!(named("Esc"), Some(Press::Escape), "as the screen has it");
        assert_eq!(name(Press::Control('c')), None);
    }

    #[test]
    fn what_is_no_key_may_be_near_one() {
        for word in ["", "F0", "F36", "f+1", "f01", "pagedown", "\u{7}"] {
            assert_eq!(named(word), None, "{word:?}");
        }
        assert_eq!(nearest_key("PageDown").as_deref(), Some("page-down"));
        assert_eq!(nearest_key("a strange word"), None);
    }
}
