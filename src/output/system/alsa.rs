//! Whether ALSA may have a device. Without a card, its library prints a page of errors to the terminal.

use std::env;
use std::fs;
use std::path::Path;

/// Whether there is a card, or the ALSA configuration names another device.
pub(super) fn may_have_a_device() -> bool {
    lists_a_card(&fs::read_to_string("/proc/asound/cards").unwrap_or_default()) || is_configured()
}

/// Linux lists cards as `0 [PCH ]: HDA-Intel - ...`; without any, there is a line that says so.
fn lists_a_card(cards: &str) -> bool {
    cards.contains('[')
}

fn is_configured() -> bool {
    let home = env::home_dir().unwrap_or_default();
    env::var_os("ALSA_CONFIG_PATH").is_some()
        || home.join(".asoundrc").exists()
        || home.join(".config/alsa/asoundrc").exists()
        || Path::new("/etc/asound.conf").exists()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_distinguished_from_none() {
        assert!(lists_a_card(" 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n"));
        assert!(!lists_a_card("--- no soundcards ---\n"));
        assert!(!lists_a_card(""));
    }
}
