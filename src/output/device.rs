//! The names of sound devices, and the choice of one by a part of its name.
//!
//! Text only; must not know how a device is found or opened.

use super::OutputError;
use crate::locale::steers;

/// A sound device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceEntry {
    /// The name for the user. Several devices may share it.
    pub name: String,
    /// The sound system's id of the device.
    pub id: String,
    /// Whether it is the default device.
    pub is_default: bool,
}

impl DeviceEntry {
    /// Makes an entry. Both names come from outside, so control characters are escaped, as in `\u{7}`.
    pub fn new(name: &str, id: &str, is_default: bool) -> DeviceEntry {
        DeviceEntry {
            name: visible(name),
            id: visible(id),
            is_default,
        }
    }

    /// Name and id, or only one of them if they are equal.
    pub fn label(&self) -> String {
        if self.name == self.id {
            self.name.clone()
        } else {
            format!("{} ({})", self.name, self.id)
        }
    }

    fn any(&self, fits: impl Fn(&str) -> bool) -> bool {
        fits(&self.name) || fits(&self.id)
    }
}

fn visible(text: &str) -> String {
    let mut shown = String::new();
    for c in text.chars() {
        if steers(c) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    shown
}

/// The index in `devices` of the device that `wanted` means: one whose name or id equals it, otherwise one whose name
/// or id contains it. Upper and lower case count as equal if no exact match exists.
///
/// # Errors
/// If no device or more than one matches; both errors list the devices.
pub fn choose(wanted: &str, devices: &[DeviceEntry]) -> Result<usize, OutputError> {
    let lower = wanted.to_lowercase();
    let ways: [&dyn Fn(&str) -> bool; 3] = [
        &|name| name == wanted,
        &|name| name.to_lowercase() == lower,
        &|name| !lower.trim().is_empty() && name.to_lowercase().contains(&lower),
    ];
    for fits in ways {
        let fitting: Vec<usize> = (0..devices.len())
            .filter(|index| devices[*index].any(fits))
            .collect();
        match fitting[..] {
            [] => {}
            [only] => return Ok(only),
            _ => {
                return Err(OutputError::AmbiguousDevice {
                    name: wanted.to_owned(),
                    matching: fitting.iter().map(|index| devices[*index].label()).collect(),
                });
            }
        }
    }
    Err(OutputError::UnknownDevice {
        name: wanted.to_owned(),
        known: devices.iter().map(DeviceEntry::label).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn devices() -> Vec<DeviceEntry> {
        [
            ("Built-in Audio", "alsa_output.pci"),
            ("USB Headset", "alsa_output.usb-1"),
            ("USB Headset", "alsa_output.usb-2"),
            ("Küche", "bluez.ab"),
            ("Küche hinten", "bluez.cd"),
        ]
        .map(|(name, id)| DeviceEntry::new(name, id, false))
        .into()
    }

    fn chosen(wanted: &str) -> Result<usize, OutputError> {
        choose(wanted, &devices())
    }

    #[test]
    fn a_part_of_a_name_or_id_is_enough() {
        assert_eq!(chosen("built").unwrap(), 0);
        assert_eq!(chosen("IN AUD").unwrap(), 0);
        assert_eq!(chosen("usb-2").unwrap(), 2);
        assert_eq!(chosen("HINTEN").unwrap(), 4);
    }

    #[test]
    fn an_exact_name_wins_over_a_part() {
        assert_eq!(chosen("Küche").unwrap(), 3);
        assert_eq!(chosen("KÜCHE").unwrap(), 3);
        let twins = ["usb", "USB"].map(|name| DeviceEntry::new(name, "x", false));
        assert_eq!(choose("USB", &twins).unwrap(), 1, "an exact match wins");
    }

    #[test]
    fn several_matches_are_refused_and_listed() {
        let refused = chosen("usb headset").unwrap_err();
        let OutputError::AmbiguousDevice { name, matching } = refused else {
            panic!("{refused:?}");
        };
        let labels = [
            "USB Headset (alsa_output.usb-1)",
            "USB Headset (alsa_output.usb-2)",
        ];
        assert_eq!(
            (name.as_str(), matching),
            ("usb headset", labels.map(String::from).into())
        );
    }

    #[test]
    fn without_a_match_all_devices_are_listed() {
        for wanted in ["headphones", "", "  "] {
            match chosen(wanted) {
                Err(OutputError::UnknownDevice { known, .. }) => assert_eq!(known.len(), 5),
                other => panic!("{wanted:?}: {other:?}"),
            }
        }
    }

    #[test]
    fn control_characters_in_a_name_are_escaped() {
        let entry = DeviceEntry::new("a\u{1b}[2Jb\u{202e}", "a\u{1b}[2Jb\u{202e}", true);
        assert_eq!(entry.label(), r"a\u{1b}[2Jb\u{202e}");
        assert_eq!(choose(r"\u{1b}", &[entry]).unwrap(), 0, "as it is shown");
    }
}
