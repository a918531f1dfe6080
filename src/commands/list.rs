//! `warmhands list`: the choices.

mod devices;
mod language;
mod policies;
mod shown;
mod speak;

use std::process::ExitCode;

use clap::ValueEnum;
use serde::Serialize;

use super::app::App;
use super::arguments::{ListOptions, Listing};
use super::failure::{CommandError, UsageError};
use crate::diagnostic::hint;
use crate::library::LibraryError;
use crate::locale::{Arguments, LocaleProfile};
use crate::screen::clock;
use crate::show::{Request, Show, ShowError};
use crate::timeline::Reach;
use crate::units::Frames;
use language::LanguageEntry;
use policies::{PolicyEntry, PolicyList};
use shown::shown;

pub(super) fn run(app: &App, options: &ListOptions) -> Result<ExitCode, CommandError> {
    if options.speak && options.what != Listing::Languages {
        return Err(clash(options.what).into());
    }
    match options.what {
        Listing::Sessions => shown(
            app,
            SessionList {
                sessions: sessions(app)?,
            },
            options.json,
            |listed| listed.sessions.iter().map(|session| session.line(app)).collect(),
        ),
        Listing::Languages if options.speak => speak::run(app, &languages(app)?),
        Listing::Languages => shown(
            app,
            Languages {
                languages: languages(app)?,
            },
            options.json,
            |listed| {
                listed
                    .languages
                    .iter()
                    .map(|language| language.line(app))
                    .collect()
            },
        ),
        Listing::Devices => devices::sounding(app, options.json),
        Listing::Microphones => devices::recording(app, options.json),
        Listing::Policies => shown(app, PolicyList::of(app)?, options.json, |listed| {
            listed.policies.iter().map(PolicyEntry::line).collect()
        }),
        Listing::Music => shown(app, MusicList { music: music(app) }, options.json, |listed| {
            listed
                .music
                .iter()
                .map(|piece| format!("{:<12}  {}\n", piece.id, piece.title))
                .collect()
        }),
    }
}

/// Only languages can be spoken.
fn clash(what: Listing) -> UsageError {
    let name = what.to_possible_value().map(|value| value.get_name().to_owned());
    UsageError::NotTogether {
        one: "--speak".to_owned(),
        other: name.unwrap_or_default(),
        hint: hint!("help"),
    }
}

#[derive(Serialize)]
struct SessionList {
    sessions: Vec<SessionEntry>,
}

#[derive(Serialize)]
struct SessionEntry {
    id: String,
    title: String,
    summary: String,
    /// In the chosen language. `None` if its voice is incomplete, or if the session has no end.
    frames: Option<Frames>,
    /// Whether it plays until it is stopped.
    endless: bool,
    /// The range of `--fit`; `None` likewise.
    shortest: Option<Frames>,
    longest: Option<Frames>,
}

#[derive(Serialize)]
struct Languages {
    languages: Vec<LanguageEntry>,
}

#[derive(Serialize)]
struct MusicList {
    music: Vec<PieceEntry>,
}

#[derive(Serialize)]
struct PieceEntry {
    id: String,
    title: String,
    frames: Frames,
    licence: String,
}

fn sessions(app: &App) -> Result<Vec<SessionEntry>, CommandError> {
    let mut entries = Vec::new();
    app.library.sources()?;
    for id in app.library.session_names() {
        // A session that can't be read is set aside, and was named before the list.
        let Ok(session) = app.library.session(&id) else {
            continue;
        };
        if session.listed {
            let title = app.text(session.title.value.as_str());
            let summary = app.text(session.summary.value.as_str());
            let lengths = lengths(app, &id)?;
            let reach = lengths.and_then(|(_, reach)| reach);
            entries.push(SessionEntry {
                endless: !session.repeating().is_empty(),
                id,
                title,
                summary,
                frames: lengths.map(|(usual, _)| usual),
                shortest: reach.map(|reach| reach.shortest),
                longest: reach.map(|reach| reach.longest),
            });
        }
    }
    Ok(entries)
}

/// The usual length, and the possible ones; no range if not even the longest has room for all required lines.
fn lengths(app: &App, id: &str) -> Result<Option<(Frames, Option<Reach>)>, CommandError> {
    let request = Request {
        session: Some(id.to_owned()),
        ..Request::default()
    };
    match Show::prepare(&app.library, &app.languages, &request) {
        Ok(show) if show.plan.timeline.is_endless() => Ok(None),
        Ok(show) => Ok(Some((show.plan.timeline.frames, show.reach().ok()))),
        // A list is not the place to refuse lines that are not recorded yet.
        Err(ShowError::Library(
            LibraryError::NoNarration { .. }
            | LibraryError::NoClip { .. }
            | LibraryError::UnknownMessage { .. },
        )) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn languages(app: &App) -> Result<Vec<LanguageEntry>, CommandError> {
    let profiles = app.library.profiles()?;
    let entry = |profile: &LocaleProfile| {
        // A manifest that can't be read is set aside, and was named before the list.
        let pack = app.library.pack(&profile.tag).ok().flatten();
        LanguageEntry::of(profile, pack.as_ref())
    };
    Ok(profiles.iter().map(entry).collect())
}

fn music(app: &App) -> Vec<PieceEntry> {
    let names = app.library.music_names();
    let entry = |id: String| {
        // A piece that can't be read is set aside, and was named before the list.
        let entry = app.library.music(&id).ok()?;
        let (title, frames) = (app.text(entry.title.as_str()), entry.piece.frames);
        Some(PieceEntry {
            id,
            title,
            frames,
            licence: entry.licence,
        })
    };
    names.into_iter().filter_map(entry).collect()
}

impl SessionEntry {
    fn line(&self, app: &App) -> String {
        let minutes = |frames| Arguments::new().number("minutes", clock::minutes(frames));
        let length = match self.frames {
            Some(frames) => app.with("list-minutes", minutes(frames)),
            None if self.endless => app.text("length-endless"),
            None => app.text("list-no-voice"),
        };
        let arguments = Arguments::new().text("title", &self.title).text("length", length);
        let line = match self.reach(app) {
            Some(reach) => app.with("list-session-reach", arguments.text("reach", reach)),
            None => app.with("list-session", arguments),
        };
        format!("{:<12}  {line}\n{:<12}  {}\n", self.id, "", self.summary)
    }

    /// The lengths for `--fit`.
    fn reach(&self, app: &App) -> Option<String> {
        let (shortest, longest) = self.shortest.zip(self.longest)?;
        let Reach { shortest, longest } = Reach { shortest, longest }.in_seconds()?;
        let arguments = Arguments::new()
            .text("shortest", clock::length(shortest))
            .text("longest", clock::length(longest));
        Some(app.with("list-reach", arguments))
    }
}
