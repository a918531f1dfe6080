//! `warmhands pack install`, `list` and `remove`: the packs that this person has.

use std::process::ExitCode;

use serde::Serialize;

use crate::commands::arguments::PackInstallOptions;
use crate::commands::desk::Desk;
use crate::commands::failure::{self, CommandError};
use crate::commands::print_json;
use crate::library::{Quality, VoiceKind};
use crate::locale::{Arguments, Locale};
use crate::packs::InstalledPack;

pub(super) fn install(desk: &Desk, options: &PackInstallOptions) -> Result<ExitCode, CommandError> {
    let installed = super::packs(desk)?.install(&options.file, options.force);
    let installed = super::telling(desk, installed)?;
    let arguments = Arguments::new().text("pack", &installed.id);
    let text = desk.with("pack-installed", arguments) + "\n" + &line(desk, &installed);
    desk.print(&text)
}

pub(super) fn remove(desk: &Desk, name: &str) -> Result<ExitCode, CommandError> {
    super::packs(desk)?.remove(name)?;
    desk.print(&(desk.with("pack-removed", Arguments::new().text("pack", name)) + "\n"))
}

pub(super) fn list(desk: &Desk, json: bool) -> Result<ExitCode, CommandError> {
    let packs = super::packs(desk)?.installed();
    if json {
        return print_json(&Listed {
            packs: packs.iter().map(|pack| Entry::of(desk, pack)).collect(),
        });
    }
    if packs.is_empty() {
        return desk.print(&(desk.text("pack-none") + "\n"));
    }
    let lines: String = packs.iter().map(|pack| line(desk, pack)).collect();
    desk.print(&lines)
}

#[derive(Serialize)]
struct Listed<'a> {
    packs: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    language: &'a Locale,
    used: bool,
    texts: bool,
    voice: Option<VoiceKind>,
    name: Option<&'a str>,
    quality: Option<Quality>,
    licence: Option<&'a str>,
    recordings: usize,
    /// Why it can't be used, where it is broken.
    failure: Option<String>,
}

impl<'a> Entry<'a> {
    fn of(desk: &Desk, installed: &'a InstalledPack) -> Entry<'a> {
        let pack = installed.pack.as_ref().ok();
        Entry {
            id: &installed.id,
            language: &installed.language,
            used: installed.is_used,
            texts: installed.has_texts,
            voice: pack.map(|pack| pack.voice.kind),
            name: pack.map(|pack| pack.voice.name.as_str()),
            quality: pack.map(|pack| pack.quality),
            licence: pack.map(|pack| pack.licence.as_str()),
            recordings: pack.map_or(0, |pack| pack.clips.len()),
            failure: why_not(desk, installed),
        }
    }
}

/// Its name, its language, its voice, and whether it is the one that is heard.
fn line(desk: &Desk, installed: &InstalledPack) -> String {
    let told = match (&installed.pack, installed.is_used) {
        (Err(_), _) => why_not(desk, installed).unwrap_or_default(),
        (Ok(_), true) => desk.text("pack-used"),
        (Ok(_), false) => desk.text("pack-unused"),
    };
    let Ok(pack) = &installed.pack else {
        return format!("{:<12}  {told}\n", installed.id);
    };
    let language = desk.library.profile(installed.language.clone());
    let language = language.map_or_else(|_| installed.language.to_string(), |profile| profile.name);
    let arguments = Arguments::new()
        .text("language", language)
        .text("voice", &pack.voice.name)
        .number("recordings", pack.clips.len() as u64);
    let what = desk.with("pack-entry", arguments);
    format!("{:<12}  {what}\n{:<12}  {told}\n", installed.id, "")
}

fn why_not(desk: &Desk, installed: &InstalledPack) -> Option<String> {
    let error = installed.pack.as_ref().err()?;
    Some(failure::line(&desk.messages, error))
}
