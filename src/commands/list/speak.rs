//! `warmhands list languages --speak`: each language says its own name while its line is shown, so that somebody who can't
//! read, or who shares no language with whoever runs this, can point.

use std::io::{self, IsTerminal, Stderr, Stdout};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use super::super::desk::Desk;
use super::super::failure::CommandError;
use super::super::signals::{Signals, Stop};
use super::LanguageEntry;
use crate::clip::ClipId;
use crate::library::Supply;
use crate::locale::MessageId;
use crate::mixer::{MixSettings, Mixer};
use crate::output::{NullOpener, SpeakerOpener, WallClock};
use crate::player::{Control, Finish, Happening, Part, Player, Script, Setup};
use crate::terminal::{Key, Keys, Look, Screen, width};
use crate::timeline::{Bus, Cue, CueKind, Timeline};
use crate::units::Frames;

/// The quiet after each name: time to point.
const PAUSE: Frames = Frames::from_millis(1_500);
/// How often keys and events are looked at.
const PATIENCE: Duration = Duration::from_millis(20);

/// Those of `languages` that have a voice, one after the other; the rest at the end, in silence.
pub(super) fn run(desk: &Desk, languages: &[LanguageEntry]) -> Result<ExitCode, CommandError> {
    let (timeline, spoken) = names(desk, languages)?;
    let timeline = Arc::new(timeline);
    let signals = Signals::watch();
    let keys = Keys::open();
    let terminal = io::stdout().is_terminal();
    let look = Look {
        redraw: false,
        width: terminal.then(width),
        raw: keys.is_raw(),
        right_to_left: desk.is_right_to_left(),
    };
    let mut screen = Screen::new(io::stdout(), io::stderr(), look);
    let player = start(desk, &timeline)?;
    let code = conduct(desk, &player, (&keys, &signals), |cue| {
        let line = languages[spoken[cue]].line(desk);
        shown(&mut screen, &line)
    })?;
    drop(player);
    for (index, language) in languages.iter().enumerate() {
        if code == ExitCode::SUCCESS && !spoken.contains(&index) {
            shown(&mut screen, &language.line(desk))?;
        }
    }
    drop(keys);
    Ok(code)
}

/// A screen that is gone is no reason to fall silent.
fn shown(screen: &mut Screen<Stdout, Stderr>, line: &str) -> Result<(), CommandError> {
    match screen.caption(line.trim_end()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(CommandError::stdout(&error)),
        _ => Ok(()),
    }
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
    let timeline = Timeline {
        cues,
        phases: Vec::new(),
        steps: Vec::new(),
        music: None,
        rates: Vec::new(),
        lap: None,
        frames: at,
    };
    Ok((timeline, spoken))
}

fn start(desk: &Desk, timeline: &Arc<Timeline>) -> Result<Player, CommandError> {
    let supply = Supply::new(desk.library.data(), &[timeline]).starting(timeline, Frames::ZERO);
    let score = Mixer::new(Arc::clone(timeline), supply, MixSettings::default());
    let script = Script {
        session: Part {
            score: Box::new(score),
            timeline: Arc::clone(timeline),
        },
        recompile: None,
        aftercare: Box::new(|_| Err("nothing follows a list".into())),
        farewell: None,
    };
    let setup = Setup {
        script,
        from: Frames::ZERO,
        output: Box::new(SpeakerOpener::new(None)),
        silence: Some(Box::new(NullOpener::new(Arc::new(WallClock::new())))),
    };
    Player::start(setup).map_err(|error| CommandError::Internal(error.to_string()))
}

/// Plays to the end, or until it is stopped.
fn conduct(
    desk: &Desk,
    player: &Player,
    (keys, signals): (&Keys, &Signals),
    mut say: impl FnMut(usize) -> Result<(), CommandError>,
) -> Result<ExitCode, CommandError> {
    loop {
        match keys.next(PATIENCE) {
            Some(Key::Pause) => player.control(Control::PauseOrResume),
            Some(Key::Quit) => player.control(Control::Quit),
            Some(Key::Interrupt) => player.control(Control::Interrupt),
            _ => {}
        }
        match signals.taken() {
            Some(Stop::Interrupted) => player.control(Control::Interrupt),
            Some(Stop::Terminated) => player.control(Control::Terminate),
            None => {}
        }
        while let Some(event) = player.poll() {
            match event.what {
                Happening::LineStarted { cue } => say(cue)?,
                Happening::FellBackToSilence { .. } => desk.tell(&(desk.text("play-no-sound") + "\n")),
                Happening::Finished(finish) => return ended(finish),
                _ => {}
            }
        }
    }
}

fn ended(finish: Finish) -> Result<ExitCode, CommandError> {
    match finish {
        Finish::Interrupted => Ok(Stop::Interrupted.code()),
        Finish::Terminated => Ok(Stop::Terminated.code()),
        Finish::NoOutput(error) => Err(error.into()),
        Finish::Failed(error) => Err(CommandError::of_score(error)),
        Finish::Ended | Finish::Hurt | Finish::Quit => Ok(ExitCode::SUCCESS),
    }
}
