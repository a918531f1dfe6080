//! The settings in force for a command: those that can be, and why the others are left out (law: never-locked-out).
//!
//! What is typed is never left out. Must not know which command it is.

use std::path::Path;

use super::failure::what_and_hint;
use crate::control::{Keymap, KeymapError};
use crate::diagnostic::{Diagnose, Diagnostic, Location, diagnostic, hint};
use crate::library::{Library, LibraryError};
use crate::locale::{Arguments, Messages};
use crate::show::{LanguageChoice, Request, ShowError, is_name};
use crate::store::settings::{Preferences, Setting, Settings};

/// Settings that are no choices for a session, though they are in a request.
const NO_CHOICES: [&str; 4] = ["lang", "screen-lang", "output", "device"];

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
        let told = what_and_hint(messages, &self.told);
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

    /// The same without choices for a session, which has its own already.
    pub(super) fn without_choices(&self) -> InForce {
        let mut own = self.clone();
        let is_choice = |setting: &Setting| setting.says.request != Request::default();
        while own.settings.take_out(is_choice).is_some() {}
        own
    }

    /// All that they say.
    pub(super) fn says(&self) -> Preferences {
        self.settings.says()
    }

    /// All that the preset says that was named.
    pub(super) fn preset(&self) -> &Preferences {
        self.settings.preset()
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
        is_for_another: bool,
        variable: &impl Fn(&str) -> Option<String>,
    ) -> Result<(LanguageChoice, Request), LibraryError> {
        let settle = |request: &Request| LanguageChoice::settle(library, request, variable);
        for key in ["lang", "screen-lang"] {
            while let Some(own) = only(key, self.says().request)
                && let Err(error) = settle(&own)
            {
                self.leave_out(key, error.diagnostic());
            }
        }
        // The language of a preset is the patient's there.
        let lang = match is_for_another {
            true => self.settings.says_without_preset().request.lang,
            false => self.says().request.lang,
        };
        let own = Request {
            lang,
            ..self.says().request
        };
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

/// Only the language `key` of `request`, if it has one.
fn only(key: &str, request: Request) -> Option<Request> {
    let kept = Request {
        lang: request.lang.filter(|_| key == "lang"),
        screen_lang: request.screen_lang.filter(|_| key == "screen-lang"),
        ..Request::default()
    };
    (kept != Request::default()).then_some(kept)
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
    if keys.is_empty() {
        return Ok(());
    }
    let pairs = keys.iter().map(|(key, does)| (key.as_str(), does.as_str()));
    let laid = Keymap::shipped().with(pairs);
    laid.map(drop).map_err(|(_, reason)| reason)
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::*;
    use crate::units::CyclesPerMinute;

    /// The settings of these variables.
    fn of(variables: &[(&str, &str)]) -> InForce {
        InForce::of(Settings::read(&|name| {
            let (_, value) = variables.iter().find(|(known, _)| *known == name)?;
            Some(OsString::from(value))
        }))
    }

    fn rate(wanted: u32) -> Request {
        Request {
            rate: Some(CyclesPerMinute(wanted)),
            ..Request::default()
        }
    }

    /// Refuses a rate above 40, and any start but in the session `massage`.
    fn prepare(request: &Request) -> Result<Request, ShowError> {
        let wanted = request.rate.unwrap_or(CyclesPerMinute(30));
        if wanted.0 > 40 {
            let (slowest, fastest) = (CyclesPerMinute(10), CyclesPerMinute(40));
            return Err(ShowError::Rate {
                wanted,
                slowest,
                fastest,
            });
        }
        match (&request.from, request.session.as_deref()) {
            (Some(name), session) if session != Some("massage") => Err(ShowError::UnknownStart {
                name: name.clone(),
                session: String::new(),
                known: Vec::new(),
            }),
            _ => Ok(request.clone()),
        }
    }

    #[test]
    fn only_what_is_refused_is_left_out() {
        let own = [
            ("WARMHANDS_RATE", "50"),
            ("WARMHANDS_SIDE", "left"),
            ("WARMHANDS_FROM", "close"),
        ];
        let (request, left_out) = of(&own).prepared(&Request::default(), prepare).unwrap();
        assert!(request.side.is_some() && request.rate.is_none() && request.from.is_none());
        let lines: Vec<String> = left_out.iter().map(|one| one.line(&Messages::none())).collect();
        assert!(lines[0].starts_with("WARMHANDS_RATE: ") && lines[1].starts_with("WARMHANDS_FROM: "));
        // What is typed hides the fault.
        let (request, left_out) = of(&own[..2]).prepared(&rate(20), prepare).unwrap();
        assert_eq!((request.rate, left_out.len()), (rate(20).rate, 0));
    }

    #[test]
    fn what_is_typed_may_fit_only_the_session_of_the_settings() {
        let own = [("WARMHANDS_SESSION", "massage"), ("WARMHANDS_RATE", "50")];
        let typed = Request {
            from: Some("close".to_owned()),
            ..Request::default()
        };
        let (request, left_out) = of(&own).prepared(&typed, prepare).unwrap();
        assert_eq!((request.session.as_deref(), left_out.len()), (Some("massage"), 1));
        assert!(matches!(
            of(&own).prepared(&rate(60), prepare),
            Err(ShowError::Rate { .. })
        ));
    }

    #[test]
    fn a_key_that_can_not_be_takes_no_other_away() {
        let own = of(&[("WARMHANDS_KEYS", "F13=togle,x=next,nokey=next")]);
        assert_eq!(own.says().keys, [("x".to_owned(), "next".to_owned())]);
        assert_eq!(own.left_out().len(), 2);
        let hurt = of(&[("WARMHANDS_KEYS", "h=,0=,insert=,F20=hurt")]);
        assert_eq!((hurt.says().keys.len(), hurt.left_out().len()), (4, 0));
        let none = of(&[("WARMHANDS_KEYS", "h=,0=,insert=")]);
        assert_eq!((none.says().keys.len(), none.left_out().len()), (2, 1));
    }

    #[test]
    fn a_language_without_a_voice_stands_before_those_of_the_environment() {
        let environment = |name: &str| match name {
            "LANGUAGE" => Some("fr:es".to_owned()),
            "LANG" => Some("de_DE.UTF-8".to_owned()),
            _ => None,
        };
        let list = in_front("ar", "LANGUAGE", &environment);
        assert_eq!(list.as_deref(), Some("ar:fr:es:de_DE.UTF-8"));
        assert_eq!(in_front("ar", "LC_ALL", &environment).as_deref(), Some("ar"));
        assert_eq!(in_front("ar", "LANG", &environment), None);
    }
}
