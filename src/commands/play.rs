//! `warmhands play`: plays the session on the sound device, hands free from the first word to the last.

mod asking;
mod hands;
mod instead;
mod keys_page;
mod opening;
mod outside;
mod score;
mod voice;

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::app::App;
use super::arguments::{Destination, FileOptions, PlayOptions, RenderOptions};
use super::failure::{CommandError, UsageError, ended};
use super::printing::shown;
use super::render::{self, Speed};
use super::signals::Signals;
use crate::control::{Hands, Key, Keys};
use crate::diagnostic::hint;
use crate::output::{self, NullOpener, Opener, SpeakerOpener, WallClock};
use crate::player::{Control, Finish, Happening, Listener, PlayState, Player, Setup, Status};
use crate::show::Request;
use instead::{Prepared, prepare};
use keys_page::{KeyWords, Steerable};
use opening::Shown;
use score::{recompile, script};
use voice::VoiceChoice;

/// The interval of checks of keys and events; too short to notice.
const PATIENCE: Duration = Duration::from_millis(20);
/// The length of a fade and the device's buffer.
const SILENCE: Duration = Duration::from_millis(200);
/// A player that reports nothing for this long after a quit hangs. It is not waited for any longer.
const HUNG: Duration = Duration::from_millis(1_500);

pub(super) fn run(app: &App, options: &PlayOptions) -> Result<ExitCode, CommandError> {
    let mut request = options.request(app)?;
    let is_file = options.destination.writing.format.is_some();
    let output = request.output.as_deref();
    request.output = output.map(|name| meant(name, is_file)).transpose()?;
    if !is_played(&request) {
        return start(app, options, &request);
    }
    no_file(&options.destination)?;
    match voice::choose(app, &request)? {
        VoiceChoice::AsSelected => start(app, options, &request),
        VoiceChoice::Chosen(app) => start(&app, options, &request),
        VoiceChoice::Stopped(code) => Ok(code),
    }
}

/// The output that is called `name`: `speaker` or `null` in any case, a file, or `-`. A bare word that is nothing of
/// these is a slip, and no name for a file of hundreds of megabytes, unless a format says that it is a file.
fn meant(name: &str, is_file: bool) -> Result<String, UsageError> {
    const WORDS: [&str; 2] = ["speaker", "null"];
    if let Some(word) = WORDS.iter().find(|word| word.eq_ignore_ascii_case(name)) {
        return Ok((*word).to_owned());
    }
    let path = Path::new(name);
    let is_bare = path.extension().is_none() && path.components().count() == 1 && name != "-";
    if is_bare && !is_file && !path.exists() {
        return Err(UsageError::InvalidValue {
            argument: "--output".to_owned(),
            value: name.to_owned(),
            known: [WORDS[0], WORDS[1], "-", "session.flac"]
                .map(str::to_owned)
                .to_vec(),
        });
    }
    Ok(name.to_owned())
}

/// Whether the session is played and not written to a file.
fn is_played(request: &Request) -> bool {
    matches!(request.output.as_deref(), None | Some("speaker" | "null"))
}

fn start(app: &App, options: &PlayOptions, request: &Request) -> Result<ExitCode, CommandError> {
    let hands = hands::hands(&options.hands)?;
    match (request.output.as_deref(), &request.device) {
        (None | Some("speaker"), None) => {
            perform(app, options, request, hands, speaker(None), Some(silence()))
        }
        // A device requested by name is not replaced by silence.
        (None | Some("speaker"), Some(name)) => {
            output::look_up(name)?;
            perform(app, options, request, hands, speaker(Some(name)), None)
        }
        (Some(other), Some(name)) => Err(clash(other, name).into()),
        (Some("null"), None) => perform(app, options, request, hands, silence(), None),
        (Some(file), None) => render::run(app, &to_file(options, file), Speed::RealTime),
    }
}

fn clash(output: &str, device: &str) -> UsageError {
    UsageError::NotTogether {
        one: format!("--output {output}"),
        other: format!("--device {device}"),
        hint: hint!("device-output"),
    }
}

/// Refuses the options of a sound file where none is written.
fn no_file(destination: &Destination) -> Result<(), UsageError> {
    let FileOptions {
        format,
        bitrate,
        force,
    } = &destination.writing;
    let format = format.as_ref().map(|word| format!("--format {word}"));
    let bitrate = bitrate.as_ref().map(|number| format!("--bitrate {number}"));
    let force = force.then(|| "--force".to_owned());
    let Some(one) = format.or(bitrate).or(force) else {
        return Ok(());
    };
    let output = destination.output.as_deref().unwrap_or("speaker");
    Err(UsageError::NotTogether {
        one,
        other: format!("--output {output}"),
        hint: hint!("needs-file"),
    })
}

fn silence() -> Box<dyn Opener> {
    Box::new(NullOpener::new(Arc::new(WallClock::new())))
}

fn speaker(name: Option<&String>) -> Box<dyn Opener> {
    Box::new(SpeakerOpener::new(name.cloned()).watched())
}

/// `--output FILE` and `--output -` render the session, into a pipe in real time.
fn to_file(options: &PlayOptions, file: &str) -> RenderOptions {
    RenderOptions {
        session: options.session.clone(),
        sound: options.sound.clone(),
        file: file.into(),
        stem: None,
        writing: options.destination.writing.clone(),
    }
}

fn perform(
    app: &App,
    options: &PlayOptions,
    request: &Request,
    hands: Hands,
    output: Box<dyn Opener>,
    silence: Option<Box<dyn Opener>>,
) -> Result<ExitCode, CommandError> {
    let show = match prepare(app, request)? {
        Prepared::Ready(show) => Arc::new(*show),
        Prepared::Declined(code) => return Ok(code),
    };
    show.verify()?;
    let script = script(&show, request.device_gone.unwrap_or_default())?;
    let outside = outside::open(options.name.as_deref())?;
    // Started first: the sound comes while the screen is set up.
    let (player, mut events) = Player::start_heard(Setup {
        script,
        recompile: recompile(&show),
        from: show.start,
        output,
        silence,
    })
    .map_err(|error| CommandError::Internal(error.to_string()))?;
    outside.serve(player.remote(), &show, request);
    let signals = Signals::watch();
    let mut keys = Keys::open(app.steerable).guided(hands);
    let mut screen = opening::open(app, &show, &keys)?;
    if outside.is_missed() {
        shown(screen.notice(&app.text("notice-no-socket")))?;
    }
    let words = KeyWords {
        messages: &app.messages,
        there: Steerable::of(&show),
    };
    let finish = conduct(&player, &mut events, &mut keys, &signals, &mut screen, words)?;
    drop(keys);
    if request.output.as_deref() != Some("null") {
        shown(screen.late(&player.status()))?;
    }
    shown(screen.close())?;
    ended(finish)
}

/// Sends keys and signals to the player, and its events to the screen, until the final event. `words` has what the screen
/// says of the keys.
fn conduct(
    player: &Player,
    events: &mut Listener,
    keys: &mut Keys,
    signals: &Signals,
    screen: &mut Shown<'_>,
    words: KeyWords<'_>,
) -> Result<Finish, CommandError> {
    // Since the user asked to quit: the last sign of life from the player.
    let mut quitting: Option<Instant> = None;
    loop {
        match keys.next(PATIENCE) {
            Some(Key::Suspend) => {
                if let Some(finish) = suspend(player, events, keys, screen)? {
                    return Ok(finish);
                }
            }
            Some(Key::Resized(width)) => shown(screen.resize(width, &player.status()))?,
            Some(Key::Continued) => shown(screen.draw())?,
            Some(Key::Control(control)) => {
                let control = asked(control, keys.hands(), &player.status());
                if control == Control::Quit {
                    quitting.get_or_insert_with(Instant::now);
                }
                player.control(control);
            }
            Some(key) => {
                let is_unlocked = key == Key::Locked(false) && player.status().can_go_on;
                let way_back = is_unlocked.then(|| words.way_back(keys.hands())).flatten();
                for text in words.answer(keys.hands(), &key).into_iter().chain(way_back) {
                    shown(screen.notice(&text))?;
                }
            }
            None => shown(screen.tick(Instant::now()))?,
        }
        if let Some(stop) = signals.taken() {
            player.control(Control::Stop(stop));
        }
        while let Some(event) = events.poll() {
            shown(screen.show(&event, Instant::now()))?;
            if keys.are_there()
                && let Some(text) = words.way_on(keys.hands(), &event.what, event.status.can_go_on)
            {
                shown(screen.notice(&text))?;
            }
            if let Happening::Finished(finish) = event.what {
                return Ok(finish);
            }
            quitting = quitting.map(|_| Instant::now());
        }
        let is_hung = quitting.is_some_and(|since| since.elapsed() >= HUNG);
        if is_hung && player.status().state != PlayState::Paused {
            return Ok(Finish::Quit);
        }
    }
}

/// What `control` means now. With one button, twice goes back to the session after "it hurts": no other key could.
fn asked(control: Control, hands: &Hands, status: &Status) -> Control {
    match control {
        Control::Next if hands.is_one_button() && status.can_go_on => Control::GoOn,
        control => control,
    }
}

/// Stops the job, in silence and paused; afterwards playback goes on if it was playing. Returns how it ended, if it ends
/// meanwhile.
fn suspend(
    player: &Player,
    events: &mut Listener,
    keys: &mut Keys,
    screen: &mut Shown<'_>,
) -> Result<Option<Finish>, CommandError> {
    let was_playing = player.status().state == PlayState::Playing;
    player.control(Control::Pause);
    // The pause is reported within milliseconds. A player that hangs is not waited for.
    while was_playing && let Some(event) = events.wait(SILENCE) {
        shown(screen.show(&event, Instant::now()))?;
        match event.what {
            Happening::Finished(finish) => return Ok(Some(finish)),
            Happening::Paused => break,
            _ => {}
        }
    }
    std::thread::sleep(SILENCE);
    shown(screen.clear())?;
    keys.suspend();
    shown(screen.draw())?;
    if was_playing {
        player.control(Control::Resume);
    }
    Ok(None)
}
