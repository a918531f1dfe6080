//! `warmhands play`: the session through the sound device, hands free from the first word to the last.

mod instead;
mod score;
mod stage;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use super::arguments::{PlayOptions, RenderOptions};
use super::desk::Desk;
use super::failure::{CommandError, UsageError};
use super::render;
use super::signals::{Signals, Stop};
use crate::output::{self, NullOpener, Opener, SpeakerOpener, WallClock};
use crate::player::{Control, Finish, Player, Script, Setup};
use crate::terminal::{Key, Keys};
use instead::{Prepared, prepare};
use score::{aftercare, farewell, part, recompile};
use stage::Stage;

/// How often keys and events are looked at: far below what an ear or an eye notices.
const PATIENCE: Duration = Duration::from_millis(20);
/// So long a fade takes, and what waits in the device.
const SILENCE: Duration = Duration::from_millis(200);

pub(super) fn run(desk: &Desk, options: &PlayOptions) -> Result<ExitCode, CommandError> {
    match (options.destination.output.as_deref(), &options.destination.device) {
        (None | Some("speaker"), None) => perform(desk, options, speaker(None), Some(silence())),
        // Nothing stands in for a device that was asked for by name.
        (None | Some("speaker"), Some(name)) => {
            output::look_up(name)?;
            perform(desk, options, speaker(Some(name)), None)
        }
        (Some(other), Some(name)) => Err(clash(other, name).into()),
        (Some("null"), None) => perform(desk, options, silence(), None),
        (Some(file), None) => render::run(desk, &to_file(options, file)),
    }
}

fn clash(output: &str, device: &str) -> UsageError {
    UsageError::NotTogether {
        one: format!("--output {output}"),
        other: format!("--device {device}"),
        hint: "hint-device-output",
    }
}

fn silence() -> Box<dyn Opener> {
    Box::new(NullOpener::new(Arc::new(WallClock::new())))
}

fn speaker(name: Option<&String>) -> Box<dyn Opener> {
    Box::new(SpeakerOpener::new(name.cloned()))
}

/// `--output FILE` and `--output -` are a rendering.
fn to_file(options: &PlayOptions, file: &str) -> RenderOptions {
    RenderOptions {
        session: options.session.clone(),
        sound: options.sound.clone(),
        file: file.into(),
        stem: None,
        format: None,
        force: false,
    }
}

fn perform(
    desk: &Desk,
    options: &PlayOptions,
    output: Box<dyn Opener>,
    silence: Option<Box<dyn Opener>>,
) -> Result<ExitCode, CommandError> {
    let production = match prepare(desk, &options.session)? {
        Prepared::Ready(production) => production,
        Prepared::Declined(code) => return Ok(code),
    };
    production
        .narration
        .verify(&desk.library, &production.plan.timeline)?;
    let settings = options.sound.settings(None)?;
    let from = production.start(options.sound.from.as_deref())?;
    let script = Script {
        session: part(desk, &production, settings, from),
        recompile: Some((production.tempo(desk)?, recompile(&production))),
        aftercare: aftercare(desk, &production, settings)?,
        farewell: farewell(desk, &production, settings)?,
    };
    let signals = Signals::watch();
    let mut keys = Keys::open(desk.steerable);
    let mut stage = Stage::open(desk, &production, options.showing.captions, keys.are_there())?;
    let player = Player::start(Setup {
        script,
        from,
        output,
        silence,
    })
    .map_err(|error| CommandError::Internal(error.to_string()))?;
    let finish = conduct(&player, &mut keys, &signals, &mut stage)?;
    drop(keys);
    let late = player.into_performance().times_starved();
    if options.destination.output.as_deref() != Some("null") {
        stage.starved(late)?;
    }
    stage.close()?;
    ended(finish, &signals)
}

/// Keys and signals to the player, its events to the screen, until its last one.
fn conduct(
    player: &Player,
    keys: &mut Keys,
    signals: &Signals,
    stage: &mut Stage<'_>,
) -> Result<Finish, CommandError> {
    loop {
        match keys.next(PATIENCE) {
            Some(Key::Suspend) => {
                if let Some(finish) = suspend(player, keys, stage)? {
                    return Ok(finish);
                }
            }
            Some(key) => match wish(key) {
                Some(control) => player.control(control),
                None => stage.key(key)?,
            },
            None => stage.tick()?,
        }
        if let Some(stop) = signals.taken() {
            player.control(asked(stop));
        }
        while let Some(event) = player.poll() {
            if let Some(finish) = stage.show(event)? {
                return Ok(finish);
            }
        }
    }
}

/// To the shell for a while, in silence; then on as it was. Tells how it ended, where it does meanwhile.
fn suspend(player: &Player, keys: &mut Keys, stage: &mut Stage<'_>) -> Result<Option<Finish>, CommandError> {
    let was_paused = stage.is_paused();
    if !was_paused {
        player.control(Control::PauseOrResume);
    }
    // What is rendered is short, so it falls silent soon; a player that hangs is not waited for.
    while let Some(event) = player.wait(SILENCE) {
        if let Some(finish) = stage.show(event)? {
            return Ok(Some(finish));
        }
        if stage.is_paused() {
            break;
        }
    }
    std::thread::sleep(SILENCE);
    stage.clear()?;
    keys.suspend();
    stage.key(Key::Continued)?;
    if !was_paused {
        player.control(Control::PauseOrResume);
    }
    Ok(None)
}

fn wish(key: Key) -> Option<Control> {
    match key {
        Key::Pause => Some(Control::PauseOrResume),
        Key::Hurts => Some(Control::Hurt),
        Key::Next => Some(Control::Next),
        Key::Previous => Some(Control::Previous),
        Key::Faster => Some(Control::Faster),
        Key::Slower => Some(Control::Slower),
        Key::Repeat => Some(Control::Repeat),
        Key::Quit => Some(Control::Quit),
        Key::Suspend | Key::Continued | Key::Resized(_) => None,
    }
}

fn asked(stop: Stop) -> Control {
    match stop {
        Stop::Interrupted => Control::Interrupt,
        Stop::Terminated | Stop::HungUp => Control::Terminate,
    }
}

fn ended(finish: Finish, signals: &Signals) -> Result<ExitCode, CommandError> {
    match finish {
        Finish::Ended | Finish::Hurt | Finish::Quit => Ok(ExitCode::SUCCESS),
        Finish::Interrupted | Finish::Terminated => Ok(signals.first().map_or(ExitCode::SUCCESS, Stop::code)),
        Finish::NoOutput(error) => Err(error.into()),
        Finish::Failed(error) => Err(CommandError::of_score(error)),
    }
}
