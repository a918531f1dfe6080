//! `warmhands list languages --speak`: each language says its own name while its line is shown. A user who can't read,
//! or who shares no language with the operator, can then point.

use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::sync::Arc;

use super::language::LanguageEntry;
use crate::clip::ClipId;
use crate::commands::app::App;
use crate::commands::failure::{CommandError, ended};
use crate::commands::playback::{self, Playback};
use crate::commands::printing::shown;
use crate::commands::signals::Signals;
use crate::control::{Keys, width};
use crate::locale::MessageId;
use crate::player::{Finish, Happening};
use crate::screen::{Look, PlainLines, Printer};
use crate::timeline::Timeline;
use crate::units::Frames;

/// The silence after each name, for pointing.
const PAUSE: Frames = Frames::from_millis(1_500);

/// Plays those of `languages` that have a voice, one after the other. The rest are listed at the end, in silence.
pub(super) fn run(app: &App, languages: &[LanguageEntry]) -> Result<ExitCode, CommandError> {
    let (timeline, spoken) = names(app, languages)?;
    let clips: Vec<ClipId> = timeline.cues.iter().map(|cue| cue.clip.clone()).collect();
    let signals = Signals::watch();
    let mut keys = Keys::open(app.terminal.steerable);
    let terminal = io::stdout().is_terminal();
    let look = Look {
        redraw: false,
        width: terminal.then(width),
        right_to_left: app.is_right_to_left(),
    };
    let mut screen = PlainLines::new(Printer::stdout(), Printer::stderr(), look);
    let mut playback = Playback {
        data: app.library.data(),
        timeline: Arc::new(timeline),
        keys: &mut keys,
        signals: &signals,
    };
    let finish = playback.run(|what| match what {
        Happening::LineStarted(line) => {
            let place = clips.iter().position(|clip| *clip == line.cue.clip);
            let language = place.map(|place| &languages[spoken[place]]);
            language.map_or(Ok(()), |language| caption(&mut screen, &language.line(app)))
        }
        Happening::FellBackToSilence(why) => {
            let id = if why.is_hung() {
                "play-no-answer"
            } else {
                "play-no-sound"
            };
            app.tell(&(app.text(id) + "\n"));
            Ok(())
        }
        _ => Ok(()),
    })?;
    let is_whole = matches!(finish, Finish::Ended | Finish::Quit);
    for (index, language) in languages.iter().enumerate() {
        if is_whole && !spoken.contains(&index) {
            caption(&mut screen, &language.line(app))?;
        }
    }
    drop(keys);
    ended(finish)
}

fn caption(screen: &mut PlainLines<Printer, Printer>, line: &str) -> Result<(), CommandError> {
    shown(screen.caption(line.trim_end()))
}

/// A timeline of the names, one after the other, and the index of the language of each.
fn names(app: &App, languages: &[LanguageEntry]) -> Result<(Timeline, Vec<usize>), CommandError> {
    let message = MessageId::language_name();
    let (mut cues, mut spoken, mut at) = (Vec::new(), Vec::new(), Frames::ZERO);
    for (index, language) in languages.iter().enumerate() {
        let Some(pack) = app.library.pack(&language.tag)? else {
            continue;
        };
        let Some(clip) = pack.clips.get(&message) else {
            continue;
        };
        cues.push(playback::line(&language.tag, &message, clip.frames, at));
        spoken.push(index);
        at = at + clip.frames + PAUSE;
    }
    let timeline = playback::row(cues, at);
    Ok((timeline, spoken))
}
