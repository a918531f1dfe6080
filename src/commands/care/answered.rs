//! What is played after the answers, and the command that does the same.
//!
//! Must not know keys or the screen.

use super::dialogue::{Dialogue, Question};
use super::lists::{Lists, SIDES, TECHNIQUES};
use crate::commands::app::App;
use crate::commands::arguments::PlayOptions;
use crate::commands::failure::CommandError;
use crate::commands::play;
use crate::commands::shell::{played, quoted};
use crate::output::DeviceEntry;
use crate::show::{Breast, CaptionLanguage, LanguageChoice, Request, Volume};

/// What is played.
pub(super) struct Answered {
    /// In the languages that were chosen.
    pub(super) app: App,
    pub(super) request: Request,
}

impl Answered {
    /// What `dialogue` was answered, over `options`; the voice has this volume.
    pub(super) fn of(
        app: &App,
        options: &PlayOptions,
        lists: &Lists,
        dialogue: &Dialogue,
        volume: Option<Volume>,
    ) -> Result<Answered, CommandError> {
        let answer = |question| dialogue.answer(question).filter(|_| dialogue.needs(question));
        let profile = |question| answer(question).and_then(|at| lists.languages.get(at)).cloned();
        let mut languages = app.languages.clone();
        if let Some(hers) = profile(Question::Language) {
            languages = languages.spoken_in(hers, true);
        }
        // She reads her own language, where another one speaks.
        if let Some(voice) = profile(Question::Voice) {
            languages = LanguageChoice {
                screen: languages.narration.clone(),
                ..languages.spoken_in(voice, true)
            };
        }
        let app = app.with_languages(languages)?;
        let request = play::request(&app, options)?;
        let is_divided = app.languages.narration.tag != app.languages.screen.tag;
        let own = app.settings.says().request;
        let captions = request.captions.or(own.captions);
        let side: Option<Option<Breast>> = answer(Question::Side).and_then(|at| SIDES.get(at).copied());
        Ok(Answered {
            request: Request {
                lang: Some(app.languages.narration.tag.to_string()),
                screen_lang: Some(app.languages.screen.tag.to_string()),
                session: answer(Question::Session)
                    .and_then(|at| lists.sessions.get(at))
                    .map(|session| session.id.clone()),
                technique: answer(Question::Technique)
                    .and_then(|at| TECHNIQUES.get(at).copied())
                    .or(request.technique),
                side: side.flatten(),
                device: answer(Question::Device)
                    .and_then(|at| lists.devices.get(at))
                    .map(|device| name_of(device, &lists.devices))
                    .or(request.device.clone()),
                voice_volume: volume,
                captions: captions.or(is_divided.then_some(CaptionLanguage::Both)),
                ..request
            },
            app,
        })
    }

    /// The command that plays the same.
    pub(super) fn command(&self, options: &PlayOptions) -> String {
        let PlayOptions {
            showing,
            hands,
            name,
            session,
            ..
        } = options;
        let data = self.app.data.as_ref().map(|folder| folder.display().to_string());
        let values = [
            ("preset", session.choices.preset.as_ref()),
            ("name", name.as_ref()),
            ("data", data.as_ref()),
            ("theme", showing.theme.as_ref()),
            ("skin", showing.skin.as_ref()),
            ("blocks", showing.blocks.as_ref()),
        ];
        let values = values
            .into_iter()
            .filter_map(|(option, value)| Some(format!("--{option}={}", quoted(value?))));
        let keys = hands.keys.iter().map(|key| format!("--key={}", quoted(key)));
        let flags = [
            ("plain", self.app.terminal.is_plain),
            ("lines", showing.lines),
            ("one-button", hands.one_button),
            ("locked", hands.locked),
            ("log", options.log),
            ("log-preset", options.log_preset),
        ];
        let flags = flags.into_iter().filter(|(_, is_set)| *is_set);
        let flags = flags.map(|(option, _)| format!("--{option}"));
        let words = [format!("warmhands play {}", played(&self.request))];
        let all = words.into_iter().chain(values).chain(keys).chain(flags);
        all.collect::<Vec<_>>().join(" ")
    }
}

/// A name that means only this one of `devices`.
pub(super) fn name_of(device: &DeviceEntry, devices: &[DeviceEntry]) -> String {
    let alike = devices.iter().filter(|other| other.name == device.name);
    match alike.count() {
        1 => device.name.clone(),
        _ => device.id.clone(),
    }
}
