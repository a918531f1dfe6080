//! `warmhands pack install`, `list` and `remove`: the user's installed packs.

use std::process::ExitCode;

use serde::Serialize;

use crate::commands::app::App;
use crate::commands::arguments::PackInstallOptions;
use crate::commands::failure::{self, CommandError};
use crate::commands::print_json;
use crate::library::{Quality, VoiceKind};
use crate::locale::{Arguments, Locale};
use crate::packs::InstalledPack;

pub(super) fn install(app: &App, options: &PackInstallOptions) -> Result<ExitCode, CommandError> {
    let installed = super::packs(app)?.install(&options.file, options.force);
    let installed = super::telling(app, installed)?;
    let arguments = Arguments::new().text("pack", &installed.id);
    let text = app.with("pack-installed", arguments) + "\n" + &line(app, &installed);
    app.print(&text)
}

pub(super) fn remove(app: &App, name: &str) -> Result<ExitCode, CommandError> {
    super::packs(app)?.remove(name)?;
    app.print(&(app.with("pack-removed", Arguments::new().text("pack", name)) + "\n"))
}

pub(super) fn list(app: &App, json: bool) -> Result<ExitCode, CommandError> {
    super::packs(app)?;
    let packs = &app.installed;
    if json {
        return print_json(&Listed {
            packs: packs.iter().map(|pack| Entry::of(app, pack)).collect(),
        });
    }
    if packs.is_empty() {
        return app.print(&(app.text("pack-none") + "\n"));
    }
    let lines: String = packs.iter().map(|pack| line(app, pack)).collect();
    app.print(&lines)
}

#[derive(Serialize)]
struct Listed<'a> {
    packs: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    /// `None` if it has none any more.
    language: Option<&'a Locale>,
    used: bool,
    texts: bool,
    voice: Option<VoiceKind>,
    name: Option<&'a str>,
    quality: Option<Quality>,
    licence: Option<&'a str>,
    recordings: usize,
    /// Why it can't be used, if it is broken.
    failure: Option<String>,
}

impl<'a> Entry<'a> {
    fn of(app: &App, installed: &'a InstalledPack) -> Entry<'a> {
        let pack = installed.pack.as_ref().ok();
        Entry {
            id: &installed.id,
            language: installed.language.as_ref(),
            used: installed.is_used,
            texts: installed.has_texts,
            voice: pack.map(|pack| pack.voice.kind),
            name: pack.map(|pack| pack.voice.name.as_str()),
            quality: pack.map(|pack| pack.quality),
            licence: pack.map(|pack| pack.licence.as_str()),
            recordings: pack.map_or(0, |pack| pack.clips.len()),
            failure: why_not(app, installed),
        }
    }
}

/// Its name, language and voice, and whether it is in use; or why it can't be used.
fn line(app: &App, installed: &InstalledPack) -> String {
    let (Ok(pack), Some(language)) = (&installed.pack, &installed.language) else {
        return format!(
            "{:<12}  {}\n",
            installed.id,
            why_not(app, installed).unwrap_or_default()
        );
    };
    let profile = app.library.profile(language.clone());
    let language = profile.map_or_else(|_| language.to_string(), |profile| profile.name);
    let arguments = Arguments::new()
        .text("language", language)
        .text("voice", &pack.voice.name)
        .number("recordings", pack.clips.len() as u64);
    let what = app.with("pack-entry", arguments);
    let used = app.text(if installed.is_used {
        "pack-used"
    } else {
        "pack-unused"
    });
    format!("{:<12}  {what}\n{:<12}  {used}\n", installed.id, "")
}

fn why_not(app: &App, installed: &InstalledPack) -> Option<String> {
    let error = installed.pack.as_ref().err()?;
    Some(failure::line(&app.messages, error))
}
