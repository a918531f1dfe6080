//! All choices of a user as one value, from options, settings or a preset.
//!
//! The keys have the names of the command-line options. A choice that is not made is `None`.
//! [`Show::prepare`](super::Show::prepare) checks whether the choices fit the session.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::{Breast, CaptionLanguage, Length, Shuffle, Volume, WhenGone};
use crate::session::Technique;
use crate::timeline::Count;
use crate::units::CyclesPerMinute;

/// All choices of a user.
///
/// An unknown key is refused, because in a hand-written file it is a typing error.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Request {
    /// The session's name.
    pub session: Option<String>,
    /// The spoken language, as the user wrote it.
    pub lang: Option<String>,
    /// The language of the screen, if it differs.
    pub screen_lang: Option<String>,
    /// The breast to start with.
    pub side: Option<Breast>,
    /// How milk is expressed.
    pub technique: Option<Technique>,
    /// How the rhythm is counted aloud.
    pub count: Option<Count>,
    /// Cycles per minute.
    pub rate: Option<CyclesPerMinute>,
    /// The length of the whole session.
    pub fit: Option<Length>,
    /// The length of a session that repeats.
    #[serde(rename = "for")]
    pub lasting: Option<Length>,
    /// The length of each breast's turn in a session that repeats.
    #[serde(rename = "switch")]
    pub turn: Option<Length>,
    /// The name of a shipped piece, `none`, or the user's own file, folder or playlist.
    pub music: Option<PathBuf>,
    /// Whether the user's own music is played in a mixed order.
    pub shuffle: Option<Shuffle>,
    /// The volume of the narration.
    pub voice_volume: Option<Volume>,
    /// The volume of the music.
    pub music_volume: Option<Volume>,
    /// The volume of beats and signals.
    pub signal_volume: Option<Volume>,
    /// Where to start, as PHASE or PHASE.STEP.
    pub from: Option<String>,
    /// How long it waits before it starts.
    pub delay: Option<Length>,
    /// Whether steps that can wait do so until the user is ready.
    pub wait: Option<bool>,
    /// The language of the captions.
    pub captions: Option<CaptionLanguage>,
    /// The output: `speaker`, `null`, or a file.
    pub output: Option<String>,
    /// The sound device, by a part of its name.
    pub device: Option<String>,
    /// What to do when the device is gone.
    pub device_gone: Option<WhenGone>,
}

impl Request {
    /// Fills the choices that are not made from `other`: flags over settings.
    #[must_use]
    pub fn or(self, other: &Request) -> Request {
        let other = other.clone();
        Request {
            session: self.session.or(other.session),
            lang: self.lang.or(other.lang),
            screen_lang: self.screen_lang.or(other.screen_lang),
            side: self.side.or(other.side),
            technique: self.technique.or(other.technique),
            count: self.count.or(other.count),
            rate: self.rate.or(other.rate),
            fit: self.fit.or(other.fit),
            lasting: self.lasting.or(other.lasting),
            turn: self.turn.or(other.turn),
            music: self.music.or(other.music),
            shuffle: self.shuffle.or(other.shuffle),
            voice_volume: self.voice_volume.or(other.voice_volume),
            music_volume: self.music_volume.or(other.music_volume),
            signal_volume: self.signal_volume.or(other.signal_volume),
            from: self.from.or(other.from),
            delay: self.delay.or(other.delay),
            wait: self.wait.or(other.wait),
            captions: self.captions.or(other.captions),
            output: self.output.or(other.output),
            device: self.device.or(other.device),
            device_gone: self.device_gone.or(other.device_gone),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::option::of;
    use proptest::prelude::*;

    use super::*;

    fn lengths() -> impl Strategy<Value = Option<Length>> {
        of("([1-9][0-9]?m|[1-9]h ?[0-9]{1,2}(\\.5)?s|[0-9]{1,2}:[0-5][0-9])"
            .prop_map(|text| text.parse().unwrap()))
    }

    fn volumes() -> impl Strategy<Value = Option<Volume>> {
        of((Volume::SOFTEST..=Volume::LOUDEST).prop_map(|decibels| Volume::try_from(decibels).unwrap()))
    }

    fn words() -> impl Strategy<Value = Option<String>> {
        of("\\PC{0,12}")
    }

    prop_compose! {
        fn requests()(
            (session, lang, screen_lang, from, output, device) in
                (words(), words(), words(), words(), words(), words()),
            side in of(prop::sample::select(&[Breast::Left, Breast::Right][..])),
            technique in of(prop::sample::select(Technique::ALL)),
            count in of(prop::sample::select(&[Count::Voice, Count::Tone, Count::None][..])),
            captions in of(prop::sample::select(
                &[CaptionLanguage::Voice, CaptionLanguage::Screen, CaptionLanguage::Both][..],
            )),
            device_gone in of(prop::sample::select(&[WhenGone::Pause, WhenGone::GoOn][..])),
            rate in of(any::<u32>().prop_map(CyclesPerMinute)),
            (fit, lasting, turn, delay) in (lengths(), lengths(), lengths(), lengths()),
            (voice_volume, music_volume, signal_volume) in (volumes(), volumes(), volumes()),
            wait in of(any::<bool>()),
            music in words(),
            shuffle in of(prop_oneof![any::<u32>().prop_map(Shuffle::Seed), any::<bool>().prop_map(Shuffle::Anew)]),
        ) -> Request {
            Request {
                session, lang, screen_lang, side, technique, count, rate, fit, lasting, turn, delay, wait,
                music: music.map(PathBuf::from), shuffle,
                voice_volume, music_volume, signal_volume, from, captions, output, device,
                device_gone,
            }
        }
    }

    proptest! {
        #[test]
        fn a_written_request_is_read_back(request in requests()) {
            let settings = toml::to_string(&request).unwrap();
            prop_assert_eq!(&toml::from_str::<Request>(&settings).unwrap(), &request, "{}", settings);
            let line = serde_json::to_string(&request).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Request>(&line).unwrap(), &request, "{}", line);
        }

        #[test]
        fn the_first_request_wins(first in requests(), second in requests()) {
            let both = first.clone().or(&second);
            prop_assert_eq!(both.rate, first.rate.or(second.rate));
            prop_assert_eq!(&first.clone().or(&first), &first);
            prop_assert_eq!(&Request::default().or(&second), &second);
            prop_assert_eq!(&second.clone().or(&Request::default()), &second);
        }
    }

    #[test]
    fn keys_have_the_names_of_the_options() {
        let text = "session = \"cadence\"\nscreen-lang = \"en-US\"\nside = \"left\"\ntechnique = \"press-back\"\n\
                    count = \"none\"\nrate = 12\nfor = \"20m\"\nswitch = \"5m\"\nmusic = \"rain\"\nshuffle = 7\n\
                    music-volume = -6\ncaptions = \"both\"\n";
        let request: Request = toml::from_str(text).unwrap();
        assert_eq!(
            request,
            Request {
                session: Some("cadence".into()),
                screen_lang: Some("en-US".into()),
                side: Some(Breast::Left),
                technique: Some(Technique::PressBack),
                count: Some(Count::None),
                rate: Some(CyclesPerMinute(12)),
                lasting: "20m".parse().ok(),
                turn: "5m".parse().ok(),
                music: Some("rain".into()),
                shuffle: Some(Shuffle::Seed(7)),
                music_volume: Volume::try_from(-6.0).ok(),
                captions: Some(CaptionLanguage::Both),
                ..Request::default()
            }
        );
    }

    #[test]
    fn invalid_keys_and_values_are_refused() {
        for text in [
            "sesion = \"full\"",
            "side = \"both\"",
            "fit = \"soon\"",
            "fit = 30",
            "rate = -1",
            "music-volume = 40",
            "voice-volume = nan",
            "shuffle = -1",
            "shuffle = \"seven\"",
        ] {
            assert!(toml::from_str::<Request>(text).is_err(), "{text}");
        }
    }
}
