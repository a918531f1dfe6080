//! What is left out before a command, in one line each: settings that can't be, units of the data that can't be read,
//! installed packs that can't be read, names that are no units, languages that want to stand for others.
//!
//! What the command needs is not told here: without it the command fails, and says why.

use std::ffi::OsStr;
use std::path::Path;

use super::app::App;
use super::arguments::{Cli, Command, PackCommand};
use super::failure;
use crate::library::{DataUnit, SHIPPED_MUSIC, SetAside};
use crate::locale::{Arguments, Locale};
use crate::session::AFTERCARE;
use crate::show::DEFAULT_SESSION;

/// Tells what is left out before the command of `cli`.
pub(super) fn tell(app: &App, cli: &Cli) {
    match &cli.command {
        // Their own output names it.
        Some(Command::Config(_)) => return,
        Some(Command::Check(_)) => return tell_settings(app),
        Some(Command::Pack(options)) if matches!(options.what, PackCommand::List(_)) => {
            return tell_settings(app);
        }
        _ => {}
    }
    tell_first(app);
    tell_names(app);
    let is_needed = |aside: &SetAside| is_needed(app, cli, &aside.unit);
    let set_aside = app.library.set_aside().into_iter();
    for aside in set_aside.filter(|aside| !is_needed(aside)) {
        let reason = failure::line(&app.messages, &aside.error);
        say(app, "notice-set-aside", Arguments::new().text("reason", reason));
    }
    app.library
        .languages()
        .iter()
        .for_each(|tag| tell_claims(app, tag));
}

/// Tells what is left out whatever the command needs: settings, and installed packs.
pub(super) fn tell_first(app: &App) {
    tell_settings(app);
    tell_packs(app);
}

fn tell_settings(app: &App) {
    let left_out = app.settings.left_out().iter();
    left_out.for_each(|setting| app.tell_left_out(setting));
}

/// Tells which installed packs can't be read.
fn tell_packs(app: &App) {
    for pack in app.installed.iter() {
        let Err(error) = &pack.pack else { continue };
        let arguments = Arguments::new()
            .text("pack", &pack.id)
            .text("reason", failure::line(&app.messages, error));
        say(app, "notice-pack-set-aside", arguments);
    }
}

fn tell_names(app: &App) {
    let names = app.library.strange_names();
    if names.is_empty() {
        return;
    }
    let names = failure::first_named(&names);
    say(app, "notice-strange-names", Arguments::new().text("names", names));
}

fn tell_claims(app: &App, tag: &Locale) {
    let claims = app.library.foreign_claims(tag);
    if claims.is_empty() {
        return;
    }
    let claims: Vec<String> = claims.iter().map(Locale::to_string).collect();
    let arguments = Arguments::new()
        .text(
            "place",
            app.library.data().name_of(&format!("locales/{tag}/locale.toml")),
        )
        .text("tags", failure::first_named(&claims));
    say(app, "notice-foreign-serves", arguments);
}

fn say(app: &App, id: &str, arguments: Arguments<'_>) {
    app.tell(&(app.with(id, arguments) + "\n"));
}

/// Whether the command of `cli` needs `unit`.
fn is_needed(app: &App, cli: &Cli, unit: &DataUnit) -> bool {
    let named = cli.named();
    let own = app.settings.says().request;
    let usual = own.session.as_deref().unwrap_or(DEFAULT_SESSION);
    let is_session = |name: &str| named.is_some_and(|named| named.session.unwrap_or(usual) == name);
    let usual = own
        .music
        .as_deref()
        .map_or(OsStr::new(SHIPPED_MUSIC), Path::as_os_str);
    let is_music = |name: &str| named.is_some_and(|named| named.music.unwrap_or(usual) == name);
    match unit {
        DataUnit::Language(tag) => [&app.languages.narration, &app.languages.screen]
            .iter()
            .any(|profile| profile.tag == *tag),
        DataUnit::Session(name) => is_session(name) || (name == AFTERCARE && named.is_some()),
        DataUnit::Music(name) => is_music(name),
        DataUnit::Sources => named.is_some() || matches!(cli.command, Some(Command::Remind(_))),
        DataUnit::CareLines => matches!(cli.command, Some(Command::Care(_))),
        DataUnit::Policies => matches!(cli.command, Some(Command::Handout(_))),
        DataUnit::ControlLines | DataUnit::Signal(_) | DataUnit::Folder => false,
    }
}
