//! What there is to choose from before a session, and what options, a preset and settings say already.
//!
//! Must not know keys, nor what was answered.

use super::dialogue::{CareChoices, KnownAnswers, Question};
use crate::commands::app::App;
use crate::commands::arguments::{CareOptions, Common};
use crate::commands::failure::CommandError;
use crate::locale::LocaleProfile;
use crate::output::{self, DeviceEntry};
use crate::session::{PhaseKind, Session, Technique};
use crate::show::{Breast, DEFAULT_SESSION, LanguageChoice, Request};

/// The techniques, in the order in which they are shown.
pub(super) const TECHNIQUES: [Technique; 2] = [Technique::Areola, Technique::PressBack];
/// The breasts to begin with; the first is the one that she chooses herself.
pub(super) const SIDES: [Option<Breast>; 4] =
    [None, Some(Breast::Left), Some(Breast::Right), Some(Breast::Other)];

/// What there is to choose from.
pub(super) struct Lists {
    pub(super) languages: Vec<LocaleProfile>,
    has_voice: Vec<bool>,
    pub(super) sessions: Vec<Session>,
    pub(super) devices: Vec<DeviceEntry>,
    signs: usize,
    is_heard: bool,
    /// Whether she can choose the breast herself: no setting does.
    has_own_side: bool,
}

impl Lists {
    /// The lists for `request`, with so many warning signs.
    pub(super) fn open(app: &App, request: &Request, signs: usize) -> Result<Lists, CommandError> {
        let languages = app.library.profiles()?;
        let has_voice = languages
            .iter()
            .map(|one| app.library.has_voice(&one.tag))
            .collect();
        let is_heard = matches!(request.output.as_deref(), None | Some("speaker"));
        // Without a device the session says so itself, once.
        let devices = match is_heard && request.device.is_none() {
            true => output::devices().unwrap_or_default(),
            false => Vec::new(),
        };
        Ok(Lists {
            languages,
            has_voice,
            sessions: sessions(app, request)?,
            devices,
            signs,
            is_heard,
            has_own_side: app.settings.says().request.side.is_none(),
        })
    }

    pub(super) fn choices(&self) -> CareChoices {
        CareChoices {
            languages: self.has_voice.clone(),
            sessions: self.sessions.iter().map(expresses).collect(),
            devices: self.devices.len(),
            techniques: TECHNIQUES.len(),
            sides: SIDES.len(),
            signs: self.signs,
            is_heard: self.is_heard,
            has_own_side: self.has_own_side,
        }
    }

    /// What is answered already: by `options`, or by a preset. What the settings say is usual.
    pub(super) fn known(
        &self,
        app: &App,
        typed: &Common,
        options: &CareOptions,
        request: &Request,
    ) -> Result<KnownAnswers, CommandError> {
        let own = app.settings.says().request;
        let preset = &app.settings.preset().request;
        // A variable comes before the preset, but answers nothing alone.
        let lang = preset.lang.as_ref().and(own.lang.as_ref());
        let session = preset.session.as_ref().and(own.session.as_ref());
        let session = request.session.as_ref().or(session);
        let chosen_technique = request.technique.or(preset.technique.and(own.technique));
        let chosen_side = request.side.or(preset.side.and(own.side));
        let volume = request.voice_volume.or(preset.voice_volume.and(own.voice_volume));
        let mut given = Vec::new();
        let mut give = |question, answer: Option<usize>| given.extend(answer.map(|at| (question, at)));
        give(
            Question::Language,
            self.language(app, typed.langs.first().or(lang))?,
        );
        give(Question::Voice, self.language(app, options.voice.as_ref())?);
        give(Question::Session, session.and_then(|id| self.session(id)));
        give(Question::Technique, chosen_technique.and_then(technique));
        give(Question::Side, chosen_side.and_then(|one| side(Some(one))));
        give(Question::Volume, volume.map(|_| 0));
        let default = self.devices.iter().position(|device| device.is_default);
        let usual = [
            (
                Question::Session,
                own.session
                    .as_deref()
                    .or(Some(DEFAULT_SESSION))
                    .and_then(|id| self.session(id)),
            ),
            (Question::Technique, own.technique.map_or(Some(0), technique)),
            (Question::Side, side(own.side)),
            (Question::Device, default),
            (Question::Volume, Some(0)),
        ];
        let usual: Vec<(Question, usize)> = usual
            .into_iter()
            .filter_map(|(question, at)| Some((question, at?)))
            .collect();
        if options.usual {
            given.extend(usual.clone());
        }
        Ok(KnownAnswers {
            given,
            is_told: options.told_by_doctor,
            signs: options.no_warning_signs || options.told_by_doctor,
            usual,
        })
    }

    /// The position of the language that somebody calls `name`.
    fn language(&self, app: &App, name: Option<&String>) -> Result<Option<usize>, CommandError> {
        let Some(name) = name else { return Ok(None) };
        let request = Request {
            lang: Some(name.clone()),
            ..Request::default()
        };
        let settled = LanguageChoice::settle(&app.library, &request, &|_| None)?;
        let tag = settled.narration.tag;
        Ok(self.languages.iter().position(|profile| profile.tag == tag))
    }

    fn session(&self, id: &str) -> Option<usize> {
        self.sessions.iter().position(|session| session.id == id)
    }
}

fn technique(technique: Technique) -> Option<usize> {
    TECHNIQUES.iter().position(|one| *one == technique)
}

fn side(side: Option<Breast>) -> Option<usize> {
    SIDES.iter().position(|one| *one == side)
}

/// Every session that is listed, and the one that is named.
fn sessions(app: &App, request: &Request) -> Result<Vec<Session>, CommandError> {
    let preset = app.settings.preset().request.session.as_ref();
    let own = preset.and(app.settings.says().request.session);
    let named = request.session.clone().or(own);
    if let Some(id) = &named {
        app.library.session(id)?;
    }
    let names = app.library.session_names().into_iter();
    // A session that can't be read is set aside, and was named before.
    let all = names.filter_map(|id| app.library.session(&id).ok());
    Ok(all
        .filter(|session| session.listed || Some(&session.id) == named.as_ref())
        .collect())
}

fn expresses(session: &Session) -> bool {
    session
        .phases
        .iter()
        .any(|phase| phase.kind == PhaseKind::Express)
}
