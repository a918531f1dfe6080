//! `warmhands handout`: a page to print, in one language or in two. It needs no voice.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use super::app::App;
use super::arguments::{Common, HandoutOptions};
use super::chromium::{self, ChromiumError};
use super::exit;
use super::failure::{CommandError, UsageError};
use super::signals::Signals;
use super::skin::skin;
use super::whole;
use crate::export::{Handout, HandoutLanguage, Paper};
use crate::figure::Drawing;
use crate::library::Library;
use crate::locale::{Arguments, LocaleProfile};
use crate::session::{Policies, Policy, Session, Side, Technique};
use crate::show::{Breast, DEFAULT_SESSION, LanguageChoice, Request};

/// The policy that is used by default.
const DEFAULT_POLICY: &str = "cdc-term";
/// The most languages on a page.
const MOST_LANGUAGES: usize = 2;

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PageFormat {
    Html,
    Pdf,
}

pub(super) fn run(app: &App, common: &Common, options: &HandoutOptions) -> Result<ExitCode, CommandError> {
    let format = format(&options.file)?;
    whole::look(&options.file, options.force)?;
    let html = html(app, common, options, format)?;
    match format {
        PageFormat::Html => whole::put(&options.file, html.as_bytes(), options.force),
        PageFormat::Pdf => pdf(&html, options),
    }
}

/// Writes `html` as a PDF. From here on a signal ends the browser too.
fn pdf(html: &str, options: &HandoutOptions) -> Result<ExitCode, CommandError> {
    let signals = Signals::watch();
    match chromium::pdf(html, || signals.taken()) {
        Ok(pdf) => whole::put(&options.file, &pdf, options.force),
        Err(ChromiumError::Stopped(stop)) => Ok(exit::stopped(stop)),
        Err(error) => Err(error.into()),
    }
}

fn format(path: &Path) -> Result<PageFormat, UsageError> {
    let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
    match ending.as_deref().and_then(|ending| ending.to_str()) {
        Some("html" | "htm") => Ok(PageFormat::Html),
        Some("pdf") => Ok(PageFormat::Pdf),
        _ if whole::is_stdout(path) => Ok(PageFormat::Html),
        _ => Err(UsageError::InvalidValue {
            argument: "--output".to_owned(),
            value: path.display().to_string(),
            known: [".html", ".pdf", "-"].map(str::to_owned).to_vec(),
        }),
    }
}

fn html(
    app: &App,
    common: &Common,
    options: &HandoutOptions,
    format: PageFormat,
) -> Result<String, CommandError> {
    let library = &app.library;
    let own = app.settings.says().request;
    let session = library.session(options.session.as_deref().unwrap_or(DEFAULT_SESSION))?;
    let technique = options.technique.as_deref().and_then(Technique::from_word);
    let side = options.side.as_deref().and_then(Side::from_word);
    let policies = library.policies()?;
    let handout = Handout {
        languages: &languages(app, &common.langs)?,
        technique: technique.or(own.technique).unwrap_or(Technique::Areola),
        begin: side.or(own.side.and_then(Breast::side)),
        figures: &figures(library, &session),
        skin: &skin(app, &library.tones()?, options.skin.as_deref())?,
        policy: policy(&policies, options.policy.as_deref())?,
        sources: &library.sources()?,
        is_large: options.large,
        paper: paper(options.paper.as_deref(), format),
        session: &session,
    };
    Ok(handout.html()?)
}

/// A browser asks for the paper where it prints; in a PDF it must have a size.
fn paper(typed: Option<&str>, format: PageFormat) -> Option<Paper> {
    match (typed, format) {
        (Some("letter"), _) => Some(Paper::Letter),
        (Some(_), _) | (None, PageFormat::Pdf) => Some(Paper::A4),
        (None, PageFormat::Html) => None,
    }
}

fn policy<'a>(policies: &'a Policies, typed: Option<&str>) -> Result<&'a Policy, UsageError> {
    let known = || policies.all().iter().map(|policy| policy.name.clone());
    let found = match typed {
        Some(name) => policies.named(name),
        // Data of her own may have other policies.
        None => policies.named(DEFAULT_POLICY).or(policies.all().first()),
    };
    found.ok_or_else(|| UsageError::InvalidValue {
        argument: "--policy".to_owned(),
        value: typed.unwrap_or(DEFAULT_POLICY).to_owned(),
        known: known().collect(),
    })
}

/// The languages that are typed; otherwise that of the screen.
fn languages(app: &App, typed: &[String]) -> Result<Vec<HandoutLanguage>, CommandError> {
    if typed.len() > MOST_LANGUAGES {
        return Err(UsageError::Range {
            argument: "--lang",
            value: typed.len().to_string(),
            min: "1".to_owned(),
            max: MOST_LANGUAGES.to_string(),
        }
        .into());
    }
    let mut profiles: Vec<LocaleProfile> = Vec::new();
    for wish in typed {
        let profile = called(app, wish)?;
        // One language twice is one.
        if !profiles.iter().any(|known| known.tag == profile.tag) {
            profiles.push(profile);
        }
    }
    if profiles.is_empty() {
        profiles.push(app.languages.screen.clone());
    }
    profiles
        .into_iter()
        .map(|profile| opened(&app.library, profile))
        .collect()
}

/// The language that is called `wish`. If it is only close to that, says so.
fn called(app: &App, wish: &str) -> Result<LocaleProfile, CommandError> {
    let request = Request {
        lang: Some(wish.to_owned()),
        ..Request::default()
    };
    let found = LanguageChoice::settle(&app.library, &request, &|_| None)?;
    if let Some(asked) = found.asked {
        let arguments = Arguments::new().text("asked", asked);
        let arguments = arguments.text("language", &found.narration.name);
        app.tell(&(app.with("notice-near-language", arguments) + "\n"));
    }
    Ok(found.narration)
}

fn opened(library: &Library, profile: LocaleProfile) -> Result<HandoutLanguage, CommandError> {
    Ok(HandoutLanguage {
        speech: library.speech(&profile.tag)?,
        messages: library.messages(&profile.tag)?,
        profile,
    })
}

/// The figures of `session` and of the techniques. One that can't be read is left out: the words say what it would show.
fn figures(library: &Library, session: &Session) -> BTreeMap<String, Drawing> {
    let of_session = session.figures().map(|figure| figure.value.as_str());
    let of_techniques = Technique::ALL.iter().map(|technique| technique.figure());
    let drawing = |name: &str| Some((name.to_owned(), library.figure(name).ok()?));
    of_session.chain(of_techniques).filter_map(drawing).collect()
}
