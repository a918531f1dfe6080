//! Converts the options of the command line to a request. The choices for a session that settings have are laid under it
//! where the session is prepared.
//!
//! clap has checked the words already. Invalid numbers and lengths are reported here, as they were typed.

use std::str::FromStr;

use super::{
    ChoiceOptions, Destination, PlanOptions, PlayOptions, RenderOptions, ResumeOptions, SessionOptions,
    SoundOptions, VolumeOptions,
};
use crate::commands::app::App;
use crate::commands::failure::{CommandError, UsageError};
use crate::session::Technique;
use crate::show::{Breast, CaptionLanguage, Length, Request, Shuffle, Volume, WhenGone, rates};
use crate::timeline::Count;
use crate::units::CyclesPerMinute;

impl PlayOptions {
    /// The choices on the command line alone, without the languages.
    pub(in crate::commands) fn typed(&self, app: &App) -> Result<Request, CommandError> {
        let request = with_sound(asked(app, &self.session)?, &self.sound)?;
        Ok(Request {
            captions: self.showing.captions.as_deref().and_then(caption_language),
            output: self.destination.output.clone(),
            device: self.destination.device.clone(),
            delay: length("--delay", self.delay.as_deref())?,
            wait: self.wait.then_some(true),
            device_gone: self.destination.device_gone.as_deref().and_then(when_gone),
            ..request
        })
    }

    /// The choices on the command line, on top of the app's defaults.
    pub(in crate::commands) fn request(&self, app: &App) -> Result<Request, CommandError> {
        let (output, device) = self.destination.over(app.settings.says().request);
        Ok(Request {
            output,
            device,
            ..self.typed(app)?
        }
        .or(&app.request))
    }
}

impl Destination {
    /// The output and the device, over those of the settings, which never contradict what is typed.
    fn over(&self, own: Request) -> (Option<String>, Option<String>) {
        let (output, device) = (self.output.clone(), self.device.clone());
        if device.is_some() {
            return (output, device);
        }
        let output = output.or(own.output);
        let is_speaker = output
            .as_deref()
            .is_none_or(|output| output.eq_ignore_ascii_case("speaker"));
        (output, own.device.filter(|_| is_speaker))
    }
}

impl ResumeOptions {
    /// The choices on the command line alone.
    pub(in crate::commands) fn request(&self) -> Result<Request, CommandError> {
        let request = Request {
            captions: self.showing.captions.as_deref().and_then(caption_language),
            output: self.output.clone(),
            device: self.device.clone(),
            ..Request::default()
        };
        with_volumes(request, &self.volumes)
    }
}

impl RenderOptions {
    /// The choices on the command line, on top of the app's defaults.
    pub(in crate::commands) fn request(&self, app: &App) -> Result<Request, CommandError> {
        let request = with_sound(asked(app, &self.session)?, &self.sound)?;
        // Nobody can go on in a file.
        let request = Request {
            wait: Some(false),
            ..request
        };
        Ok(app.with_side(request, None).or(&app.request))
    }
}

impl PlanOptions {
    /// The choices on the command line, on top of the app's defaults.
    pub(in crate::commands) fn request(&self, app: &App) -> Result<Request, CommandError> {
        let request = Request {
            wait: self.wait.then_some(true),
            ..asked(app, &self.session)?
        };
        Ok(app.with_side(request, None).or(&app.request))
    }
}

impl SessionOptions {
    /// The choices on the command line, on top of the app's defaults.
    pub(in crate::commands) fn request(&self, app: &App) -> Result<Request, CommandError> {
        Ok(app.with_side(asked(app, self)?, None).or(&app.request))
    }
}

fn asked(app: &App, options: &SessionOptions) -> Result<Request, CommandError> {
    let ChoiceOptions {
        side,
        technique,
        rate,
        count,
        music,
        shuffle,
        lasting,
        turn,
        preset: _,
    } = &options.choices;
    Ok(Request {
        session: options.session.clone(),
        side: side.as_deref().and_then(breast),
        technique: technique.as_deref().and_then(Technique::from_word),
        rate: rate.as_deref().map(|text| self::rate(app, text)).transpose()?,
        count: count.as_deref().and_then(self::count),
        music: music.as_ref().map(Into::into),
        shuffle: shuffle.as_deref().map(self::shuffle).transpose()?,
        lasting: length("--for", lasting.as_deref())?,
        turn: length("--switch", turn.as_deref())?,
        fit: length("--fit", options.fit.as_deref())?,
        ..Request::default()
    })
}

fn with_sound(request: Request, options: &SoundOptions) -> Result<Request, CommandError> {
    let from = options.from.clone();
    with_volumes(Request { from, ..request }, &options.volumes)
}

fn with_volumes(request: Request, options: &VolumeOptions) -> Result<Request, CommandError> {
    Ok(Request {
        voice_volume: volume("--voice-volume", options.voice_volume.as_deref())?,
        music_volume: volume("--music-volume", options.music_volume.as_deref())?,
        signal_volume: volume("--signal-volume", options.signal_volume.as_deref())?,
        ..request
    })
}

fn breast(word: &str) -> Option<Breast> {
    match word {
        "left" => Some(Breast::Left),
        "right" => Some(Breast::Right),
        "other" => Some(Breast::Other),
        _ => None,
    }
}

fn count(word: &str) -> Option<Count> {
    match word {
        "voice" => Some(Count::Voice),
        "tone" => Some(Count::Tone),
        "none" => Some(Count::None),
        _ => None,
    }
}

fn caption_language(word: &str) -> Option<CaptionLanguage> {
    match word {
        "voice" => Some(CaptionLanguage::Voice),
        "screen" => Some(CaptionLanguage::Screen),
        "both" => Some(CaptionLanguage::Both),
        _ => None,
    }
}

fn when_gone(word: &str) -> Option<WhenGone> {
    match word {
        "pause" => Some(WhenGone::Pause),
        "go-on" => Some(WhenGone::GoOn),
        _ => None,
    }
}

fn shuffle(text: &str) -> Result<Shuffle, CommandError> {
    let range = |_| UsageError::Range {
        argument: "--shuffle",
        value: text.to_owned(),
        min: "0".to_owned(),
        max: Shuffle::LAST.to_string(),
    };
    Ok(text.parse().map_err(range)?)
}

fn rate(app: &App, text: &str) -> Result<CyclesPerMinute, CommandError> {
    if let Ok(number) = text.parse() {
        return Ok(CyclesPerMinute(number));
    }
    let (slowest, fastest) = rates(&app.library)?;
    Err(UsageError::Range {
        argument: "--rate",
        value: text.to_owned(),
        min: slowest.0.to_string(),
        max: fastest.0.to_string(),
    }
    .into())
}

fn length(argument: &'static str, text: Option<&str>) -> Result<Option<Length>, CommandError> {
    let read = |text: &str| {
        Length::from_str(text).map_err(|reason| UsageError::Duration {
            argument,
            value: text.to_owned(),
            reason,
        })
    };
    Ok(text.map(read).transpose()?)
}

fn volume(argument: &'static str, text: Option<&str>) -> Result<Option<Volume>, CommandError> {
    let read = |text: &str| {
        Volume::from_str(text).map_err(|_| UsageError::Range {
            argument,
            value: text.to_owned(),
            min: Volume::SOFTEST.to_string(),
            max: Volume::LOUDEST.to_string(),
        })
    };
    Ok(text.map(read).transpose()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::arguments::{Common, FileOptions};
    use crate::commands::settings::InForce;
    use crate::screen::clock;
    use crate::units::Frames;

    #[test]
    fn every_option_is_in_the_request() {
        let app = App::open(&Common::default(), InForce::default(), &|_| None).unwrap();
        let word = |text: &str| Some(text.to_owned());
        let mut options = PlayOptions::default();
        options.session.session = word("cadence");
        options.session.fit = word("30m");
        options.session.choices = ChoiceOptions {
            side: word("right"),
            technique: word("press-back"),
            rate: word("12"),
            count: word("none"),
            music: Some("rain".into()),
            shuffle: word("7"),
            lasting: word("20m"),
            turn: word("5m"),
            preset: word("bed4"),
        };
        options.sound = SoundOptions {
            volumes: VolumeOptions {
                voice_volume: word("1"),
                music_volume: word("-6"),
                signal_volume: word("2.5"),
            },
            from: word("close"),
        };
        options.destination.output = word("null");
        options.destination.device = word("usb");
        options.showing.captions = word("both");
        options.wait = true;
        let text = "session = \"cadence\"\nside = \"right\"\ntechnique = \"press-back\"\ncount = \"none\"\n\
                    rate = 12\nfit = \"30m\"\nfor = \"20m\"\nswitch = \"5m\"\nmusic = \"rain\"\nshuffle = 7\n\
                    voice-volume = 1\nmusic-volume = -6\nsignal-volume = 2.5\nfrom = \"close\"\ncaptions = \"both\"\noutput = \"null\"\n\
                    device = \"usb\"\nwait = true\n";
        let expected: Request = toml::from_str(text).unwrap();
        assert_eq!(options.request(&app).unwrap(), expected);
    }

    #[test]
    fn only_what_is_played_or_planned_waits() {
        let app = App::open(&Common::default(), InForce::default(), &|_| None).unwrap();
        let file = RenderOptions {
            session: SessionOptions::default(),
            sound: SoundOptions::default(),
            file: "x.wav".into(),
            stem: None,
            writing: FileOptions::default(),
        };
        assert_eq!(
            file.request(&app).unwrap().wait,
            Some(false),
            "whatever the settings say"
        );
        let plan = |wait| PlanOptions {
            session: SessionOptions::default(),
            wait,
            json: false,
        };
        assert_eq!(plan(true).request(&app).unwrap().wait, Some(true));
        assert_eq!(plan(false).request(&app).unwrap().wait, None);
    }

    #[test]
    fn an_output_of_the_settings_never_contradicts_what_is_typed() {
        let word = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        for (typed, own, both) in [
            (["", ""], ["", ""], ["", ""]),
            (["", ""], ["speaker", "usb"], ["speaker", "usb"]),
            (["", ""], ["null", "usb"], ["null", ""]),
            (["", "usb"], ["null", "bedroom"], ["", "usb"]),
            (["null", ""], ["", "usb"], ["null", ""]),
            (["x.wav", ""], ["", "usb"], ["x.wav", ""]),
            (["Speaker", ""], ["null", "usb"], ["Speaker", "usb"]),
        ] {
            let destination = Destination {
                output: word(typed[0]),
                device: word(typed[1]),
                ..Destination::default()
            };
            let own = Request {
                output: word(own[0]),
                device: word(own[1]),
                ..Request::default()
            };
            assert_eq!(destination.over(own), (word(both[0]), word(both[1])), "{typed:?}");
        }
    }

    #[test]
    fn lengths_can_be_typed_as_the_screen_shows_them() {
        for seconds in [0, 1, 59, 60, 61, 1_694, 3_599, 3_600, 3_661, 86_400] {
            let frames = Frames::from_seconds(seconds);
            let typed: Length = clock::length(frames).parse().unwrap();
            assert_eq!(typed.frames(), frames);
        }
    }

    #[test]
    fn an_error_names_its_argument() {
        let error = length("--fit", Some("soon")).unwrap_err();
        assert_eq!(error.to_string(), "soon is no length for --fit");
    }
}
