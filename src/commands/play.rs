//! `warmhands play`: the session through the sound device, hands free from the first word to the last.

mod instead;
mod opening;
mod score;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use super::arguments::{PlayOptions, RenderOptions};
use super::desk::Desk;
use super::failure::{CommandError, UsageError, ended};
use super::render;
use super::signals::{Signals, Stop};
use crate::output::{self, NullOpener, Opener, SpeakerOpener, WallClock};
use crate::player::{Control, Finish, Happening, Player, Setup};
use crate::show::Request;
use crate::terminal::{Key, Keys};
use instead::{Prepared, prepare};
use opening::{Shown, written};
use score::{recompile, script};

/// How often keys and events are looked at: far below what an ear or an eye notices.
const PATIENCE: Duration = Duration::from_millis(20);

pub(super) fn run(desk: &Desk, options: &PlayOptions) -> Result<ExitCode, CommandError> {
    let request = options.request(desk)?;
    match (request.output.as_deref(), &request.device) {
        (None | Some("speaker"), None) => perform(desk, &request, speaker(None), Some(silence())),
        // Nothing stands in for a device that was asked for by name.
        (None | Some("speaker"), Some(name)) => {
            output::look_up(name)?;
            perform(desk, &request, speaker(Some(name)), None)
        }
        (Some(other), Some(name)) => Err(clash(other, name).into()),
        (Some("null"), None) => perform(desk, &request, silence(), None),
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
    request: &Request,
    output: Box<dyn Opener>,
    silence: Option<Box<dyn Opener>>,
) -> Result<ExitCode, CommandError> {
    let show = match prepare(desk, request)? {
        Prepared::Ready(show) => Arc::new(*show),
        Prepared::Declined(code) => return Ok(code),
    };
    show.verify()?;
    let script = script(&show)?;
    let signals = Signals::watch();
    let keys = Keys::open();
    let mut screen = opening::open(desk, &show, keys.is_raw())?;
    let player = Player::start(Setup {
        script,
        recompile: recompile(&show),
        from: show.start,
        output,
        silence,
    })
    .map_err(|error| CommandError::Internal(error.to_string()))?;
    let finish = conduct(&player, &keys, &signals, &mut screen)?;
    drop(keys);
    if request.output.as_deref() != Some("null") {
        written(screen.late(&player.status()))?;
    }
    written(screen.close())?;
    ended(finish)
}

/// Keys and signals to the player, its events to the screen, until its last one.
fn conduct(
    player: &Player,
    keys: &Keys,
    signals: &Signals,
    screen: &mut Shown<'_>,
) -> Result<Finish, CommandError> {
    let mut events = player.listen();
    loop {
        match keys.next(PATIENCE) {
            Some(Key::Resized(width)) => screen.resize(width),
            Some(key) => control(key)
                .into_iter()
                .for_each(|control| player.control(control)),
            None => {}
        }
        if let Some(stop) = signals.taken() {
            player.control(Control::Stop(stop));
        }
        while let Some(event) = events.poll() {
            written(screen.show(&event))?;
            if let Happening::Finished(finish) = event.what {
                return Ok(finish);
            }
        }
    }
}

fn control(key: Key) -> Option<Control> {
    match key {
        Key::Pause => Some(Control::Toggle),
        Key::Hurts => Some(Control::Hurt),
        Key::Next => Some(Control::Next),
        Key::Previous => Some(Control::Previous),
        Key::Faster => Some(Control::Faster),
        Key::Slower => Some(Control::Slower),
        Key::Repeat => Some(Control::Repeat),
        Key::Quit => Some(Control::Quit),
        Key::Interrupt => Some(Control::Stop(Stop::Interrupted)),
        Key::Resized(_) => None,
    }
}
