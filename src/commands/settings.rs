//! The settings in force for a command: those that can be, and why the others are left out (law: never-locked-out).
//!
//! What is typed is never left out. Must not know which command it is.

use std::path::Path;

use super::failure;
use crate::control::socket::is_name;
use crate::control::{Keymap, KeymapError};
use crate::diagnostic::{Diagnose, Diagnostic, Location, diagnostic, hint};
use crate::library::{Library, LibraryError};
use crate::locale::{Arguments, Messages};
use crate::show::{LanguageChoice, Request, ShowError};
use crate::store::settings::{Preferences, Setting, Settings};

/// Settings that are no choices for a session, though they are in a request.
const NO_CHOICES: [&str; 4] = ["lang", "screen-lang", "output", "device"];

/// The settings of languages, each with what leaves only it in a request.
const LANGUAGES: [(&str, fn(Request) -> Request); 2] = [
    ("lang", |request| Request {
        lang: request.lang,
        ..Request::default()
    }),
    ("screen-lang", |request| Request {
        screen_lang: request.screen_lang,
        ..Request::default()
    }),
];

/// A setting that is left out, and why.
#[derive(Debug, Clone)]
pub(super) struct LeftOutSetting {
    /// Where it stands, if the message does not say so.
    place: Option<Location>,
    told: Diagnostic,
}

/// The settings in force.
#[derive(Debug, Clone, Default)]
pub(super) struct InForce {
    settings: Settings,
    left_out: Vec<LeftOutSetting>,
}

impl LeftOutSetting {
    /// One that stands at `place`, which `told` does not know.
    fn of(place: &Location, told: Diagnostic) -> LeftOutSetting {
        LeftOutSetting {
            place: Some(place.clone()),
            told,
        }
    }

    /// On one line: where it stands, why it is left out, and what to do.
    pub(super) fn line(&self, messages: &Messages) -> String {
        let told = failure::told_with_hint(messages, &self.told);
        match &self.place {
            Some(place) => format!("{place}: {told}"),
            None => told,
        }
    }

    /// The same, as a notice.
    pub(super) fn notice(&self, messages: &Messages) -> String {
        let reason = Arguments::new().text("reason", self.line(messages));
        messages.with("notice-setting-left-out", &reason)
    }
}

impl InForce {
    /// Those of `settings` that can be in force whatever the command is.
    pub(super) fn of(settings: Settings) -> InForce {
        let faults = settings.faults().iter().map(Diagnose::diagnostic);
        let left_out = faults.map(|told| LeftOutSetting { place: None, told }).collect();
        let mut own = InForce { settings, left_out };
        own.check_name();
        own.check_keys();
        own.check_hands();
        own
    }

    /// All that they say.
    pub(super) fn says(&self) -> Preferences {
        self.settings.says()
    }

    /// Where their file is, or would be.
    pub(super) fn place(&self) -> Option<&Path> {
        self.settings.place()
    }

    /// The settings of another file alone.
    pub(super) fn of_other_file(&self, path: &Path) -> Settings {
        self.settings.of_other_file(path)
    }

    /// What is left out.
    pub(super) fn left_out(&self) -> &[LeftOutSetting] {
        &self.left_out
    }

    /// What would be told if the setting `key` were left out because of `error`.
    pub(super) fn without(&self, key: &str, error: &impl Diagnose) -> Option<LeftOutSetting> {
        let setting = self.settings.iter().find(|setting| setting.row.key == key)?;
        Some(LeftOutSetting::of(&setting.place, error.diagnostic()))
    }

    /// Leaves out the setting `key`. The one under it counts then, if there is one.
    fn leave_out(&mut self, key: &str, told: Diagnostic) {
        if let Some(setting) = self.settings.take_out(|setting| setting.row.key == key) {
            self.left_out.push(LeftOutSetting::of(&setting.place, told));
        }
    }

    fn check_name(&mut self) {
        while let Some(value) = self.says().name.filter(|name| !is_name(name)) {
            let argument = "--name".to_owned();
            self.leave_out("name", diagnostic!("invalid-value", argument, value));
        }
    }

    /// Leaves out the keys that can't be, one by one.
    fn check_keys(&mut self) {
        if over_shipped(&self.says().keys).is_ok() {
            return;
        }
        let mut kept = Vec::new();
        let named = self.settings.iter().filter(|setting| setting.row.is_named());
        let named: Vec<Setting> = named.cloned().collect();
        for Setting { place, says, .. } in named.into_iter().rev() {
            let more = [&kept[..], &says.keys[..]].concat();
            let Err(reason) = over_shipped(&more) else {
                kept = more;
                continue;
            };
            self.settings
                .take_out(|one| one.place == place && one.says == says);
            let told = reason.diagnostic().at(place.file, place.spot);
            self.left_out.push(LeftOutSetting { place: None, told });
        }
    }

    fn check_hands(&mut self) {
        let clash = |says: Preferences| says.one_button == Some(true) && says.locked == Some(true);
        while clash(self.says()) {
            let [one, other] = ["one-button", "locked"];
            let told = diagnostic!("not-together", one = &one, other = &other).hint(hint!("help"));
            self.leave_out("locked", told);
        }
    }

    /// The library over `typed`, a folder of own data, or else over that of the settings.
    pub(super) fn library(&mut self, typed: Option<&Path>) -> Result<Library, LibraryError> {
        while let Some(own) = self.says().data.filter(|_| typed.is_none()) {
            match Library::open(Some(&own)) {
                Ok(library) => return Ok(library),
                Err(error) => self.leave_out("data", error.diagnostic()),
            }
        }
        Library::open(typed)
    }

    /// The languages that are `typed`, or else those of the settings, or else those of the environment; and the request for
    /// them.
    pub(super) fn languages(
        &mut self,
        library: &Library,
        typed: Request,
        variable: &impl Fn(&str) -> Option<String>,
    ) -> Result<(LanguageChoice, Request), LibraryError> {
        let settle = |request: &Request| LanguageChoice::settle(library, request, variable);
        for (key, only) in LANGUAGES {
            while let Some(own) = Some(only(self.says().request)).filter(|own| *own != Request::default())
                && let Err(error) = settle(&own)
            {
                self.leave_out(key, error.diagnostic());
            }
        }
        let own = self.says().request;
        let is_own = typed.lang.is_none() && own.lang.is_some();
        let mut request = typed.or(&Request {
            lang: own.lang,
            screen_lang: own.screen_lang,
            ..Request::default()
        });
        let languages = settle(&request)?;
        let tag = &languages.narration.tag;
        if !is_own || library.has_voice(tag) {
            return Ok((languages, request));
        }
        // A language without a voice counts as the first one of the environment: the next one of them speaks, or it is asked.
        request.lang = None;
        let first = |name: &str| in_front(&tag.to_string(), name, variable);
        Ok((LanguageChoice::settle(library, &request, &first)?, request))
    }

    /// What `prepare` makes of `request` and of the settings, without those that it refuses.
    pub(super) fn prepared<T>(
        &self,
        request: &Request,
        prepare: impl Fn(&Request) -> Result<T, ShowError>,
    ) -> Result<(T, Vec<LeftOutSetting>), ShowError> {
        let is_choice = |setting: &&Setting| {
            !NO_CHOICES.contains(&setting.row.key) && setting.says.request != Request::default()
        };
        let choices: Vec<&Setting> = self.settings.iter().filter(is_choice).collect();
        let all = |request: Request, setting: &&Setting| request.or(&setting.says.request);
        match prepare(&choices.iter().fold(request.clone(), all)) {
            Ok(prepared) => Ok((prepared, Vec::new())),
            Err(error) if choices.is_empty() => Err(error),
            Err(_) => one_by_one(request, &choices, prepare),
        }
    }
}

/// What `prepare` makes of `request` with each of the `choices` that it accepts, and what it says of the others.
fn one_by_one<T>(
    request: &Request,
    choices: &[&Setting],
    prepare: impl Fn(&Request) -> Result<T, ShowError>,
) -> Result<(T, Vec<LeftOutSetting>), ShowError> {
    let mut kept = request.clone();
    let mut prepared = prepare(&kept);
    let mut left_out = Vec::new();
    for setting in choices {
        let more = kept.clone().or(&setting.says.request);
        if more == kept {
            continue;
        }
        match prepare(&more) {
            Ok(with_it) => {
                kept = more;
                prepared = Ok(with_it);
            }
            // It is for other sessions, and right for them.
            Err(ShowError::DoesNotRepeat { .. } | ShowError::Endless { .. }) => {}
            Err(error) => left_out.push(LeftOutSetting::of(&setting.place, error.diagnostic())),
        }
    }
    Ok((prepared?, left_out))
}

/// The variable `name` of an environment with `lang` in front of its languages.
fn in_front(lang: &str, name: &str, variable: &impl Fn(&str) -> Option<String>) -> Option<String> {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    match name {
        "LC_ALL" => Some(lang.to_owned()),
        "LANGUAGE" => {
            let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
            let all = [Some(lang.to_owned()), set("LANGUAGE"), locale];
            Some(all.into_iter().flatten().collect::<Vec<_>>().join(":"))
        }
        _ => None,
    }
}

/// Whether `keys` can lie over the shipped ones.
fn over_shipped(keys: &[(String, String)]) -> Result<(), KeymapError> {
    let pairs = keys.iter().map(|(key, does)| (key.as_str(), does.as_str()));
    let laid = Keymap::shipped().with(pairs);
    laid.map(drop).map_err(|(_, reason)| reason)
}
