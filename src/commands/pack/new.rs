//! `warmhands pack new`: a folder with all the files to fill in.

use std::process::ExitCode;

use crate::commands::app::App;
use crate::commands::arguments::{Common, PackNewOptions};
use crate::commands::failure::{CommandError, UsageError};
use crate::library::Library;
use crate::library::places::manifest as manifest_of;
use crate::locale::{Arguments, Locale};
use crate::packs::{NewPack, Workshop};
use crate::show::language_of_a_pack;

pub(super) fn run(app: &App, common: &Common, options: &PackNewOptions) -> Result<ExitCode, CommandError> {
    let new = NewPack {
        language: language(common.lang())?,
        voice: options.voice.clone().unwrap_or_default(),
        licence: options.licence.clone().unwrap_or_default(),
    };
    let dir = &options.folder.dir;
    let workshop = Workshop::create(dir, &new)?;
    let place = |name: &str| dir.join(name).display().to_string();
    let made = Arguments::new()
        .text("place", dir.display())
        .number("lines", workshop.lines().len() as u64)
        .text("sheet", place("script.md"));
    let mut text = app.with("pack-made", made) + "\n";
    let texts = format!("locales/{}", new.language);
    if dir.join(&texts).is_dir() {
        let arguments = Arguments::new().text("place", place(&texts));
        text += &(app.with("pack-translate", arguments) + "\n");
    }
    if new.voice.is_empty() || new.licence.is_empty() {
        let manifest = place(&manifest_of(&new.language));
        text += &(app.with("pack-fill-in", Arguments::new().text("place", manifest)) + "\n");
    }
    text += &(app.with("pack-then-record", Arguments::new().text("place", dir.display())) + "\n");
    app.print(&text)
}

fn language(tag: Option<&str>) -> Result<Locale, CommandError> {
    let tag = tag.ok_or_else(|| UsageError::Missing {
        argument: "--lang".to_owned(),
    })?;
    let refused = || UsageError::InvalidValue {
        argument: "--lang".to_owned(),
        value: tag.to_owned(),
        known: Vec::new(),
    };
    let language = language_of_a_pack(&Library::default(), tag)?;
    Ok(language.ok_or_else(refused)?)
}
