//! `warmhands list languages --speak`: each language says its own name while its line is shown, so that somebody who can't
//! read, or who shares no language with whoever runs this, can point.

use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::sync::Arc;

use super::super::desk::Desk;
use super::super::failure::CommandError;
use super::super::playback::{self, Heard};
use super::super::signals::{Signals, Stop};
use super::LanguageEntry;
use crate::clip::ClipId;
use crate::locale::MessageId;
use crate::terminal::{Keys, Look, Printer, Screen, width};
use crate::timeline::{Bus, Cue, CueKind, Timeline};
use crate::units::Frames;

/// The quiet after each name: time to point.
const PAUSE: Frames = Frames::from_millis(1_500);

/// Those of `languages` that have a voice, one after the other; the rest at the end, in silence.
pub(super) fn run(desk: &Desk, languages: &[LanguageEntry]) -> Result<ExitCode, CommandError> {
    let (timeline, spoken) = names(desk, languages)?;
    let timeline = Arc::new(timeline);
    let signals = Signals::watch();
    let mut keys = Keys::open(desk.steerable);
    let terminal = io::stdout().is_terminal();
    let look = Look {
        redraw: false,
        width: terminal.then(width),
        right_to_left: desk.is_right_to_left(),
    };
    let mut screen = Screen::new(Printer::stdout(), Printer::stderr(), look);
    let stop = playback::play(
        desk.library.data(),
        &timeline,
        (&mut keys, &signals),
        |heard| match heard {
            Heard::Line(cue) => shown(&mut screen, &languages[spoken[cue]].line(desk)),
            Heard::Silence => {
                desk.tell(&(desk.text("play-no-sound") + "\n"));
                Ok(())
            }
        },
    )?;
    for (index, language) in languages.iter().enumerate() {
        if stop.is_none() && !spoken.contains(&index) {
            shown(&mut screen, &language.line(desk))?;
        }
    }
    drop(keys);
    Ok(stop.map_or(ExitCode::SUCCESS, Stop::code))
}

fn shown(screen: &mut Screen<Printer, Printer>, line: &str) -> Result<(), CommandError> {
    super::super::shown(screen.caption(line.trim_end()))
}

/// The names one after the other, and whose each is.
fn names(desk: &Desk, languages: &[LanguageEntry]) -> Result<(Timeline, Vec<usize>), CommandError> {
    let message = MessageId::language_name();
    let (mut cues, mut spoken, mut at) = (Vec::new(), Vec::new(), Frames::ZERO);
    for (index, language) in languages.iter().enumerate() {
        let Some(pack) = desk.library.pack(&language.tag)? else {
            continue;
        };
        let Some(clip) = pack.clips.get(&message) else {
            continue;
        };
        cues.push(Cue {
            at,
            frames: clip.frames,
            bus: Bus::Speech,
            kind: CueKind::Line,
            clip: ClipId::new(format!("speech/{}/{message}.ogg", language.tag)),
            message: Some(message.clone()),
        });
        spoken.push(index);
        at = at + clip.frames + PAUSE;
    }
    let timeline = playback::row(cues, at);
    Ok((timeline, spoken))
}
