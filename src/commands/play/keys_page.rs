//! The keys in force, in the words of the screen. The list comes from the key map itself, so that it is always true.

use crate::control::{Action, Hands, Key, KeyEntry, Keymap};
use crate::locale::{Arguments, Messages};
use crate::player::{Control, Happening, MusicWish};
use crate::screen::clock;
use crate::show::Show;
use crate::timeline::Bus;
use crate::units::Frames;

/// Between two entries.
const BETWEEN: &str = " · ";
/// The most keys that are named for one action.
const MOST_KEYS: usize = 3;
/// What goes on after a pause where no key does.
const RESUME: &str = "warmhands ctl resume";

/// What a session has, as far as keys change it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Steerable {
    pub(super) rhythm: bool,
    pub(super) music: bool,
}

impl Steerable {
    pub(super) fn of(show: &Show) -> Steerable {
        Steerable {
            rhythm: !show.plan.timeline.rates.is_empty(),
            music: show.music.piece.is_some(),
        }
    }

    fn has(self, action: &Action) -> bool {
        match action {
            Action::Control(Control::Faster | Control::Slower | Control::Side(_)) => self.rhythm,
            Action::Control(
                Control::Louder(Bus::Music) | Control::Softer(Bus::Music) | Control::Music(MusicWish::None),
            ) => self.music,
            _ => true,
        }
    }
}

/// What the screen says of the keys during playback.
#[derive(Clone, Copy)]
pub(super) struct KeyWords<'a> {
    pub(super) messages: &'a Messages,
    pub(super) there: Steerable,
}

impl KeyWords<'_> {
    /// What the screen says to a key that is not for the player.
    pub(super) fn answer(self, hands: &Hands, key: &Key) -> Option<String> {
        match key {
            Key::Help => Some(all(self.messages, hands, self.there)),
            Key::Locked(true) | Key::Ignored => Some(locked(self.messages, hands)),
            Key::Locked(false) => Some(self.messages.text("play-unlocked")),
            _ => None,
        }
    }

    /// The most important keys.
    pub(super) fn first(self, hands: &Hands) -> String {
        first(self.messages, hands, self.there)
    }

    /// The keys to name at a glance: those that stop what hurts or goes on, and the one that names the others.
    pub(super) fn glance(self, hands: &Hands) -> String {
        let named = |entry: &KeyEntry| {
            hands.is_locked()
                || matches!(
                    entry.action,
                    Action::Keys | Action::Control(Control::Toggle | Control::Hurt | Control::Quit)
                )
        };
        let entries = listed(hands, self.there).into_iter().filter(named);
        page(self.messages, hands, entries, 1, BETWEEN)
    }

    /// Says when the session starts by itself, and the key that starts it now.
    pub(super) fn starts_in(self, hands: &Hands, left: Frames) -> String {
        let name = hands.keymap().name_of(&Control::Toggle).unwrap_or_default();
        let key = key_name(self.messages, &name);
        let arguments = Arguments::new()
            .text("left", clock::length(left))
            .text("key", key);
        self.messages.with("play-delay", &arguments)
    }

    /// Names the key that leads on from what has just happened, if there is one.
    pub(super) fn way_on(self, hands: &Hands, what: &Happening, can_go_on: bool) -> Option<String> {
        match what {
            Happening::Aftercare if can_go_on => self.way_back(hands),
            Happening::DeviceGone(_) => {
                let name = hands.keymap().name_of(&Control::Toggle)?;
                let key = Arguments::new().text("key", key_name(self.messages, &name));
                Some(self.messages.with("play-go-on-here", &key))
            }
            _ => None,
        }
    }

    /// Names the key that goes back to the session after "it hurts", if one does now.
    pub(super) fn way_back(self, hands: &Hands) -> Option<String> {
        if hands.is_one_button() {
            return Some(self.messages.text("play-can-go-on-twice"));
        }
        let name = hands.keymap().name_of(&Control::GoOn)?;
        let key = (!hands.is_locked()).then(|| key_name(self.messages, &name))?;
        let key = Arguments::new().text("key", key);
        Some(self.messages.with("play-can-go-on", &key))
    }

    /// Says that the session is paused because the machine slept, and names what makes it go on.
    pub(super) fn after_sleep(self, hands: Option<&Hands>) -> String {
        let key = hands.and_then(|hands| resuming(self.messages, hands.keymap()));
        let key = key.unwrap_or_else(|| RESUME.to_owned());
        self.messages
            .with("play-slept", &Arguments::new().text("key", key))
    }
}

/// The name of the key that goes on after a pause.
fn resuming(messages: &Messages, keymap: &Keymap) -> Option<String> {
    let controls = [Control::Toggle, Control::Resume];
    let name = controls.iter().find_map(|control| keymap.name_of(control))?;
    Some(key_name(messages, &name))
}

/// The name of the key that says "it hurts".
pub(super) fn hurt(messages: &Messages, hands: &Hands) -> String {
    let name = hands.keymap().name_of(&Control::Hurt).unwrap_or_default();
    key_name(messages, &name)
}

/// The most important keys, one for each action; those of the rhythm on a line of their own.
fn first(messages: &Messages, hands: &Hands, there: Steerable) -> String {
    let entries = listed(hands, there).into_iter();
    let first = entries.filter(|entry| entry.is_first || hands.is_locked());
    let first = page(messages, hands, first, 1, BETWEEN);
    if hands.is_one_button() {
        return first;
    }
    let rhythm =
        |entry: &KeyEntry| matches!(entry.action, Action::Control(Control::Faster | Control::Slower));
    let rhythm = listed(hands, there).into_iter().filter(rhythm);
    let rhythm = page(messages, hands, rhythm, 1, BETWEEN);
    [first, rhythm].join("\n").trim_end().to_owned()
}

/// All keys, an action a line.
fn all(messages: &Messages, hands: &Hands, there: Steerable) -> String {
    page(messages, hands, listed(hands, there).into_iter(), MOST_KEYS, "\n")
}

/// That the keys are locked, and the key that unlocks them.
fn locked(messages: &Messages, hands: &Hands) -> String {
    let entries = hands.keymap().entries();
    let lock = entries.iter().find(|entry| entry.action == Action::Lock);
    let key = lock.map(|entry| keys(messages, entry, 1)).unwrap_or_default();
    messages.with("play-locked", &Arguments::new().text("key", key))
}

/// The entries that have a meaning now.
fn listed(hands: &Hands, there: Steerable) -> Vec<KeyEntry> {
    let mut entries = hands.keymap().entries();
    entries.retain(|entry| there.has(&entry.action));
    if hands.is_locked() {
        entries.retain(|entry| {
            matches!(
                entry.action,
                Action::Lock | Action::Control(Control::Toggle | Control::Hurt)
            )
        });
    }
    entries.sort_by_key(place);
    entries
}

/// "Pause" comes first, "it hurts" second; the others stay in order.
fn place(entry: &KeyEntry) -> u8 {
    match entry.action {
        Action::Control(Control::Toggle) => 0,
        Action::Control(Control::Hurt) => 1,
        _ => 2,
    }
}

fn page(
    messages: &Messages,
    hands: &Hands,
    entries: impl Iterator<Item = KeyEntry>,
    most: usize,
    between: &str,
) -> String {
    let told = |entry: KeyEntry| self::entry(messages, hands, &entry, most);
    if !hands.is_one_button() {
        return entries.map(told).collect::<Vec<_>>().join(between);
    }
    let is_hurt = |entry: &KeyEntry| entry.action == Action::Control(Control::Hurt);
    let hurt = hands.keymap().entries().into_iter().find(is_hurt);
    let hurt = hurt.map(told).unwrap_or_default();
    messages.with("play-one-button", &Arguments::new().text("hurt", hurt))
}

fn entry(messages: &Messages, hands: &Hands, entry: &KeyEntry, most: usize) -> String {
    let arguments = Arguments::new()
        .text("keys", keys(messages, entry, most))
        .text("action", action(messages, hands, entry));
    messages.with("play-key", &arguments)
}

/// The keys of an action. Those that only some keyboards have are not named beside others.
fn keys(messages: &Messages, entry: &KeyEntry, most: usize) -> String {
    let is_rare = |name: &String| name.starts_with("media-");
    let has_other = !entry.keys.iter().all(is_rare);
    let names = entry.keys.iter().filter(|name| !(has_other && is_rare(name)));
    let names = names.take(most).map(|name| key_name(messages, name));
    names.collect::<Vec<_>>().join(", ")
}

/// What the keys do. For an action that only a person's own key asks for, in the words of her settings.
fn action(messages: &Messages, hands: &Hands, entry: &KeyEntry) -> String {
    match &entry.action {
        Action::Lock if hands.is_locked() => messages.text("key-unlock"),
        Action::Control(
            Control::Volume(..) | Control::Music(MusicWish::Named(_)) | Control::Pause | Control::Resume,
        ) => entry.does.clone(),
        _ => messages.text(&format!("key-{}", entry.does.replace(' ', "-"))),
    }
}

/// The name of a key as the screen shows it.
fn key_name(messages: &Messages, name: &str) -> String {
    let id = match name {
        "left" => return "←".to_owned(),
        "right" => return "→".to_owned(),
        "up" => return "↑".to_owned(),
        "down" => return "↓".to_owned(),
        "space" => "key-name-space",
        "enter" => "key-name-enter",
        "escape" => "key-name-escape",
        "backspace" => "key-name-backspace",
        "tab" => "key-name-tab",
        "home" => "key-name-home",
        "end" => "key-name-end",
        "page-up" => "key-name-page-up",
        "page-down" => "key-name-page-down",
        "insert" => "key-name-insert",
        "delete" => "key-name-delete",
        other => return other.to_owned(),
    };
    messages.text(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::app::App;
    use crate::commands::arguments::Common;
    use crate::commands::settings::InForce;
    use crate::control::Keymap;

    const ALL: Steerable = Steerable {
        rhythm: true,
        music: true,
    };

    fn app() -> App {
        App::open(&Common::default(), InForce::default(), &|_| None).unwrap()
    }

    #[test]
    fn the_first_page_is_short_and_the_other_one_complete() {
        let (app, hands) = (app(), Hands::default());
        let quiet = Steerable {
            rhythm: false,
            music: false,
        };
        assert_eq!(
            first(&app.messages, &hands, quiet),
            "space: pause or go on · h: it hurts · n: next · p: back · ?: all keys · q: stop"
        );
        let all = all(&app.messages, &hands, ALL);
        for told in [
            "space, 5: pause or go on\n",
            "n, →, 6: next\n",
            "Page Up, 9: music louder",
            "l, Backspace: lock the keys",
        ] {
            assert!(all.contains(told), "{all}");
        }
        assert!(!all.contains("key-"), "{all}");
        let lines = first(&app.messages, &hands, ALL);
        assert!(
            lines.ends_with("q: stop\n+: rhythm faster · -: rhythm slower"),
            "{lines}"
        );
        assert!(!self::all(&app.messages, &hands, quiet).contains("faster"));
    }

    #[test]
    fn what_goes_on_after_a_pause_is_named() {
        let app = app();
        let after = |pairs: &[(&str, &str)]| {
            let keymap = Keymap::shipped().with(pairs.iter().copied()).unwrap();
            resuming(&app.messages, &keymap)
        };
        assert_eq!(after(&[]).as_deref(), Some("space"));
        assert_eq!(after(&[("F13", "toggle")]).as_deref(), Some("F13"));
        let words = KeyWords {
            messages: &app.messages,
            there: ALL,
        };
        assert_eq!(
            words.after_sleep(None),
            "The machine was asleep, so the session is paused; warmhands ctl resume goes on."
        );
    }

    #[test]
    fn a_key_leads_on_without_the_device_that_is_gone() {
        let (app, hands) = (app(), Hands::default());
        let words = KeyWords {
            messages: &app.messages,
            there: ALL,
        };
        let gone = Happening::DeviceGone("Headphones".into());
        let locked = hands.clone().locked();
        for hands in [hands.clone(), locked] {
            let told = words.way_on(&hands, &gone, false).unwrap();
            assert_eq!(told, "space: go on without it");
        }
        assert_eq!(words.way_on(&hands, &Happening::Aftercare, false), None);
        assert!(words.way_on(&hands, &Happening::Aftercare, true).is_some());
        assert_eq!(words.way_on(&hands, &Happening::DeviceBack, true), None);
    }

    #[test]
    fn the_keys_in_force_are_shown() {
        let app = app();
        let keymap = Keymap::shipped()
            .with([("F13", "toggle"), ("x", "volume voice -6")])
            .unwrap();
        let hands = Hands::new(keymap);
        assert!(first(&app.messages, &hands, ALL).starts_with("F13: pause or go on"));
        assert!(all(&app.messages, &hands, ALL).contains("x: volume voice -6"));
        assert_eq!(
            first(&app.messages, &hands.clone().locked(), ALL),
            "F13: pause or go on · h: it hurts · l: unlock the keys"
        );
        let one = first(&app.messages, &hands.with_one_button(), ALL);
        assert!(
            one.starts_with("any key or button: ") && one.contains("h: it hurts"),
            "{one}"
        );
    }
}
