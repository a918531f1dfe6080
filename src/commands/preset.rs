//! `warmhands preset`: keeps choices for a session under a name, lists them, shows and removes them.

use std::ffi::OsString;
use std::path::{Path, PathBuf, absolute};
use std::process::ExitCode;

use super::app::App;
use super::arguments::{self, Common, PlayOptions, PresetCommand, PresetSaveOptions};
use super::failure::{self, CommandError, UsageError};
use super::play;
use super::printing::print;
use super::shell::played;
use crate::diagnostic::hint;
use crate::show::Request;
use crate::store::settings::{Preferences, Preset, PresetError, Presets};

/// The preset that `arguments` name.
pub(super) fn named(
    arguments: &[OsString],
    variable: &impl Fn(&str) -> Option<OsString>,
) -> Option<Result<Preset, PresetError>> {
    let name = arguments::preset_before_parsing(arguments)?;
    let presets = Presets::of(variable).ok_or(PresetError::NoHome);
    Some(presets.and_then(|presets| presets.read(&name)))
}

/// The name of the session that plays is that of the preset, if none is typed.
pub(super) fn name_it(app: &App, typed: &mut Option<String>) {
    if typed.is_none() {
        typed.clone_from(&app.settings.preset().name);
    }
}

pub(super) fn run(app: &App, typed: &Common, what: &PresetCommand) -> Result<ExitCode, CommandError> {
    let presets = app.presets.as_ref().ok_or(PresetError::NoHome)?;
    match what {
        PresetCommand::Save(options) => save(app, presets, typed, options),
        PresetCommand::List => list(app, presets),
        PresetCommand::Show(options) => app.print(&presets.read(&options.name)?.text),
        PresetCommand::Remove(options) => {
            presets.remove(&options.name)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn save(
    app: &App,
    presets: &Presets,
    typed: &Common,
    options: &PresetSaveOptions,
) -> Result<ExitCode, CommandError> {
    let name = &options.name.name;
    UsageError::unless_name(name)?;
    options
        .play
        .name
        .as_deref()
        .map_or(Ok(()), UsageError::unless_name)?;
    no_file(&options.play)?;
    let says = preferences(app, typed, &options.play)?;
    play::unless_file(&says.request)?;
    // What no session could have is refused now, and not at the bed.
    app.show(&says.request)?;
    let replaces = options.play.destination.writing.force;
    let path = presets.keep(name, &says.text(), replaces)?;
    print(&format!("{}\n", path.display()))
}

/// The options of a sound file, which no preset has.
fn no_file(options: &PlayOptions) -> Result<(), UsageError> {
    let writing = &options.destination.writing;
    let given = [("--format", &writing.format), ("--bitrate", &writing.bitrate)];
    match given.into_iter().find(|(_, value)| value.is_some()) {
        None => Ok(()),
        Some((option, _)) => Err(UsageError::NotTogether {
            one: "preset save".to_owned(),
            other: option.to_owned(),
            hint: hint!("help"),
        }),
    }
}

/// What is typed, over the preset that is named as its beginning.
fn preferences(app: &App, typed: &Common, options: &PlayOptions) -> Result<Preferences, CommandError> {
    let request = options.typed(app)?;
    let hands = &options.hands;
    let keys = hands.keys.iter().filter_map(|pair| pair.rsplit_once('='));
    let says = Preferences {
        request: Request {
            lang: typed.langs.first().cloned(),
            screen_lang: typed.screen_lang.clone(),
            music: request.music.as_deref().map(|music| own_path(app, music)),
            ..request
        },
        name: options.name.clone(),
        log: options.log.then_some(true),
        log_preset: options.log_preset.then_some(true),
        data: app.data.as_deref().map(whole),
        plain: typed.plain.then_some(true),
        lines: options.showing.lines.then_some(true),
        theme: options.showing.theme.clone(),
        skin: options.showing.skin.clone(),
        blocks: options.showing.blocks.clone(),
        one_button: hands.one_button.then_some(true),
        locked: hands.locked.then_some(true),
        keys: keys
            .map(|(key, does)| (key.to_owned(), does.to_owned()))
            .collect(),
    };
    play::unless_keys_clash(app, hands)?;
    Ok(says.or(app.settings.preset()))
}

/// The path from the root, but for the name of a shipped piece, or `none`.
fn own_path(app: &App, music: &Path) -> PathBuf {
    let is_name = |name: &str| name == "none" || app.library.music_names().iter().any(|one| one == name);
    match music.to_str().is_some_and(is_name) {
        true => music.to_owned(),
        false => whole(music),
    }
}

fn whole(path: &Path) -> PathBuf {
    absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// Each preset as the command that plays the same. One that can't be read is told, and the others are listed.
fn list(app: &App, presets: &Presets) -> Result<ExitCode, CommandError> {
    let mut lines = String::new();
    for name in presets.names()? {
        match presets.read(&name) {
            Ok(preset) => {
                lines += &format!("{name:<12}  {}\n", played(&preset.says().request));
            }
            Err(error) => app.tell(&(failure::line(&app.messages, &error) + "\n")),
        }
    }
    app.print(&lines)
}
