//! The last place: where a session was left, and all that is needed to go on there.
//!
//! A value and its text in TOML. Must not know files, clocks or the environment.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::place_edits::KeptEdit;
use crate::document::is_bounded;
use crate::show::Request;
use crate::units::{Frames, LONGEST};

/// No position is later: two days of an endless session.
const LAST_FRAME: Frames = Frames(2 * LONGEST.0);
/// The most edits. A held key makes a few hundred.
const MOST_EDITS: usize = 1_000;

/// The place where a session was left.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct LastPlace {
    /// The version of the program that wrote it.
    pub version: String,
    /// When it was written, in seconds since 1970.
    pub written: u64,
    /// The fingerprint of the plan without edits: whether the session is still the same.
    pub plan: String,
    /// The frame of the session.
    pub frame: u64,
    /// The id of the phase.
    pub phase: String,
    /// The id of the step.
    pub step: String,
    /// How far the step had come, in frames.
    pub offset: u64,
    /// Whether it hurt, so that nobody is invited to go on.
    pub hurt: bool,
    /// Whether somebody was asked already whether to go on.
    #[serde(default)]
    pub offered: bool,
    /// The folder of one's own data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<PathBuf>,
    /// All choices, with the languages in force.
    pub request: Request,
    /// What the keys do.
    #[serde(default)]
    pub hands: KeptHands,
    /// The edits that are needed to go on.
    #[serde(default)]
    pub edits: Vec<KeptEdit>,
}

/// What the keys do, as it was chosen on the command line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct KeptHands {
    /// Keys with another meaning, as `KEY=ACTION`.
    pub keys: Vec<String>,
    /// Whether one button is enough.
    pub one_button: bool,
    /// Whether the keys are locked at the start.
    pub locked: bool,
}

impl LastPlace {
    /// Reads a place from its text; `None` if the text is damaged, or beyond its bounds.
    pub fn read(text: &str) -> Option<LastPlace> {
        let place = is_bounded(text).then(|| toml::from_str(text).ok()).flatten();
        place.filter(LastPlace::is_sound)
    }

    /// The text; `None` if it could not be read again.
    pub fn text(&self) -> Option<String> {
        self.is_sound().then(|| toml::to_string(self).ok()).flatten()
    }

    /// The same place with `choices` over those that are kept.
    #[must_use]
    pub fn with(mut self, choices: Request) -> LastPlace {
        self.edits.retain(|edit| !edit.change.is_replaced_by(&choices));
        // A device and another output exclude each other.
        if choices.output.is_some() {
            self.request.device = None;
        }
        if choices.device.is_some() {
            self.request.output = None;
        }
        self.request = choices.or(&self.request);
        self
    }

    /// Whether all numbers are within their bounds.
    fn is_sound(&self) -> bool {
        self.edits.len() <= MOST_EDITS
            && self.edits.iter().all(KeptEdit::is_sound)
            && self.edits.iter().all(|edit| edit.at <= LAST_FRAME.0)
            && self.frame <= LAST_FRAME.0
            && self.offset <= LAST_FRAME.0
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::show::Volume;
    use crate::store::KeptChange;

    pub(in crate::store) fn place() -> LastPlace {
        LastPlace {
            version: "0.1.0".to_owned(),
            written: 1_700_000_000,
            plan: "00".repeat(32),
            frame: 4_800_000,
            phase: "massage-first".to_owned(),
            step: "twist".to_owned(),
            offset: 4_800,
            hurt: false,
            offered: false,
            data: Some("/home/ana/own".into()),
            request: Request {
                session: Some("massage".to_owned()),
                lang: Some("en-US".to_owned()),
                ..Request::default()
            },
            hands: KeptHands {
                keys: vec!["F13=next".to_owned()],
                ..KeptHands::default()
            },
            edits: vec![
                KeptEdit {
                    at: 10,
                    change: KeptChange::Rate(-2),
                },
                KeptEdit {
                    at: 20,
                    change: KeptChange::VoiceVolume(Volume::try_from(-6.0).unwrap()),
                },
                KeptEdit {
                    at: 30,
                    change: KeptChange::Music("rain".to_owned()),
                },
            ],
        }
    }

    #[test]
    fn a_written_place_is_read_back() {
        let text = place().text().unwrap();
        assert_eq!(LastPlace::read(&text), Some(place()), "{text}");
    }

    #[test]
    fn a_place_of_a_later_version_may_have_more_keys() {
        let text = format!("more = [1, 2]\n{}", place().text().unwrap());
        assert_eq!(LastPlace::read(&text), Some(place()));
    }

    #[test]
    fn choices_replace_those_that_are_kept() {
        let mut kept = place();
        kept.request.device = Some("usb".to_owned());
        let silent = Request {
            output: Some("null".to_owned()),
            voice_volume: Volume::try_from(3.0).ok(),
            ..Request::default()
        };
        let again = kept.clone().with(silent.clone());
        assert_eq!(again.edits.len(), 2, "a volume of now replaces that of then");
        assert_eq!(
            (again.request.output, again.request.device),
            (silent.output, None)
        );
        assert_eq!(again.request.session, kept.request.session);
        assert_eq!(kept.clone().with(Request::default()), kept);
    }

    #[test]
    fn what_is_cut_short_or_out_of_bounds_is_damaged() {
        let text = place().text().unwrap();
        for end in (0..text.len()).step_by(7) {
            let cut = &text[..end];
            assert!(LastPlace::read(cut).is_none_or(|read| read != place()), "{cut}");
        }
        for (is, other) in [
            ("frame = 4800000", "frame = 99000000000000"),
            ("frame = 4800000", "frame = -1"),
            ("at = 10", "at = 99000000000000"),
            ("rate = -2", "rate = -2147483648"),
            ("voice-volume = -6.0", "voice-volume = 99"),
            ("version", "[[[[[[[[["),
        ] {
            assert!(text.contains(is), "{text}");
            let damaged = text.replace(is, other);
            assert_eq!(LastPlace::read(&damaged), None, "{damaged}");
        }
        let mut long = place();
        long.edits = vec![long.edits[0].clone(); MOST_EDITS + 1];
        assert_eq!(long.text(), None);
    }
}
