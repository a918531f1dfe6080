//! `warmhands play`: plays the session on the sound device, hands free from the first word to the last.

mod awake;
mod delay;
#[cfg(all(target_os = "linux", feature = "live"))]
mod desktop;
mod hands;
mod instead;
mod keeping;
mod keys_page;
mod log_questions;
mod log_tally;
mod logging;
mod offer;
mod opening;
mod others;
mod outside;
mod parting;
mod score;
mod taken_place;
mod theme;
mod voice;

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::app::App;
use super::arguments::{Common, Destination, FileOptions, HandOptions, PlayOptions, RenderOptions};
use super::exit;
use super::failure::{CommandError, UsageError, ended};
use super::printing::shown;
use super::render::{self, Speed};
use super::signals::Signals;
use super::skin::skin;
use crate::awake::ClockReading;
use crate::control::{Hands, Key, Keys, while_waiting, with_one_button};
use crate::diagnostic::hint;
use crate::figure::Skin;
use crate::output::{self, NullOpener, Opener, SpeakerOpener, WallClock};
use crate::player::{Control, Finish, Happening, Listener, PlayState, Player, Setup, Status};
use crate::screen::SessionScreen;
use crate::show::{Request, Show, Shuffle};
use crate::store::{LastPlace, PlaceError, SideMemory};
use awake::Awake;
use delay::Delay;
use instead::{Prepared, prepare};
use keeping::{Keeping, KeepingFrom};
use keys_page::{KeyWords, Steerable};
use logging::Logging;
use offer::Offer;
use opening::FirstPage;
use score::{StartPoint, recompile, script};
use taken_place::TakenPlace;
use voice::VoiceChoice;

/// The interval of checks of keys and events; too short to notice.
const PATIENCE: Duration = Duration::from_millis(20);
/// The length of a fade and the device's buffer.
const SILENCE: Duration = Duration::from_millis(200);
/// A player that reports nothing for this long after a quit hangs. It is not waited for any longer.
const HUNG: Duration = Duration::from_millis(1_500);

pub(super) fn run(app: &App, options: &PlayOptions) -> Result<ExitCode, CommandError> {
    let request = request(app, options)?;
    if !is_played(&request) {
        return start(app, options, &request, None, None);
    }
    no_file(&options.destination)?;
    match offer::made(app, options, &request) {
        Offer::Anew => {}
        Offer::GoOn(place) => {
            let app = app.as_left(&place, &Common::default())?;
            let live = PlayOptions {
                hands: HandOptions::again(&place.hands),
                showing: options.showing.clone(),
                name: options.name.clone(),
                log: options.log,
                log_preset: options.log_preset,
                ..PlayOptions::default()
            };
            return go_on(&app, &live, &place);
        }
        Offer::Stopped(code) => return Ok(code),
    }
    match voice::choose(app, &request)? {
        VoiceChoice::AsSelected => anew(app, options, request),
        VoiceChoice::Chosen(app) => anew(&app, options, request),
        VoiceChoice::Stopped(code) => Ok(code),
    }
}

/// The choices of `options`, with the output that is meant.
pub(super) fn request(app: &App, options: &PlayOptions) -> Result<Request, CommandError> {
    let mut request = options.request(app)?;
    let is_file = options.destination.writing.format.is_some();
    let output = request.output.as_deref();
    request.output = output.map(|name| meant(name, is_file)).transpose()?;
    Ok(request)
}

/// Refuses keys that can't mean what is typed.
pub(super) fn unless_keys_clash(app: &App, options: &HandOptions) -> Result<(), UsageError> {
    hands::hands(options, &app.settings.says()).map(drop)
}

/// Refuses an output that is not played.
pub(super) fn unless_file(request: &Request) -> Result<(), UsageError> {
    match &request.output {
        Some(output) if !is_played(request) => Err(UsageError::InvalidValue {
            argument: "--output".to_owned(),
            value: output.clone(),
            known: ["speaker", "null"].map(str::to_owned).to_vec(),
        }),
        _ => Ok(()),
    }
}

/// Plays `request` from its beginning, and asks nothing.
pub(super) fn anew(app: &App, options: &PlayOptions, mut request: Request) -> Result<ExitCode, CommandError> {
    // An order that is not settled could not be gone on with.
    request.shuffle = request.shuffle.map(Shuffle::settled);
    let name = options.name.as_deref();
    let side = app
        .is_other_side(&request)
        .then(|| app.side_memory(name))
        .flatten();
    let request = app.with_side(request, name);
    start(app, options, &request, None, side)
}

/// Plays from `place` on, with the choices that are kept there: `options` has only what is none of them.
pub(super) fn go_on(app: &App, options: &PlayOptions, place: &LastPlace) -> Result<ExitCode, CommandError> {
    if !is_played(&place.request) {
        return Err(PlaceError::Nothing.into());
    }
    let taken = TakenPlace::take(app, options.name.as_deref(), place)?;
    start(app, options, &place.request, Some(taken), None)
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

fn start(
    app: &App,
    options: &PlayOptions,
    request: &Request,
    place: Option<TakenPlace<'_>>,
    side: Option<SideMemory>,
) -> Result<ExitCode, CommandError> {
    let hands = hands::hands(&options.hands, &app.settings.says())?;
    let asked = PlayWish {
        app,
        options,
        request,
        place,
        side,
    };
    match (request.output.as_deref(), &request.device) {
        (None | Some("speaker"), None) => perform(asked, hands, speaker(None), Some(silence())),
        (None | Some("speaker"), Some(name))
            if options.destination.device.is_none() && asked.place.is_none() =>
        {
            match output::look_up(name) {
                Ok(()) => perform(asked, hands, speaker(Some(name)), Some(silence())),
                Err(error) => {
                    let left_out = app.settings.without("device", &error);
                    left_out.iter().for_each(|setting| app.tell_left_out(setting));
                    let request = &anywhere(request);
                    perform(
                        PlayWish { request, ..asked },
                        hands,
                        speaker(None),
                        Some(silence()),
                    )
                }
            }
        }
        // A device requested by name is not replaced by silence.
        (None | Some("speaker"), Some(name)) => {
            output::look_up(name)?;
            perform(asked, hands, speaker(Some(name)), None)
        }
        (Some(other), Some(name)) => Err(clash(other, name).into()),
        (Some("null"), None) => perform(asked, hands, silence(), None),
        (Some(file), None) => render::run(app, &to_file(options, file), Speed::RealTime),
    }
}

/// `request` on any device.
fn anywhere(request: &Request) -> Request {
    Request {
        device: None,
        ..request.clone()
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

/// What is asked of a session that plays.
struct PlayWish<'a> {
    app: &'a App,
    options: &'a PlayOptions,
    request: &'a Request,
    /// Where it goes on.
    place: Option<TakenPlace<'a>>,
    /// Where the breast that is first is to be kept.
    side: Option<SideMemory>,
}

fn perform(
    asked: PlayWish<'_>,
    hands: Hands,
    output: Box<dyn Opener>,
    silence: Option<Box<dyn Opener>>,
) -> Result<ExitCode, CommandError> {
    let PlayWish {
        app,
        options,
        request,
        place,
        side,
    } = asked;
    let (place, beginning) = match place {
        Some(TakenPlace { place, lock }) => (Some(place), KeepingFrom::Place(lock)),
        None => (None, KeepingFrom::Start),
    };
    let show = match prepare(app, request)? {
        Prepared::Ready(show) => Arc::new(*show),
        Prepared::Declined(code) => return Ok(code),
    };
    show.verify()?;
    let (start, is_moved) = start_point(place, &show)?;
    let from = start.at;
    let script = script(&show, start)?;
    let captions = script.captions.clone();
    let skin = skin_of_figures(app, options.showing.skin.as_deref())?;
    let delay = Delay::of(&show);
    let template = keeping::template(app, &show, &options.hands);
    let mut outside = outside::open(options.name.as_deref(), app.settings.says().name.as_deref())?;
    let others = others::tell(app, request, outside.name());
    // Started first: the sound comes while the screen is set up.
    let (player, mut events) = Player::start_heard(Setup {
        script,
        recompile: recompile(&show),
        from,
        waits: delay.is_some(),
        output,
        silence,
    })
    .map_err(|error| CommandError::Internal(error.to_string()))?;
    let file = app.place_file(options.name.as_deref());
    let keeping = keeping::start(player.listen(), file, side, template, beginning);
    let logging = logging::asked(app, options)
        .map(|preset| logging::start(player.listen(), app.log_file(), &show, preset));
    outside.serve(player.remote(), &show, request);
    #[cfg(all(target_os = "linux", feature = "live"))]
    desktop::show(
        app,
        &show,
        options.name.clone(),
        hands.is_one_button(),
        player.remote(),
    );
    let title = app.text(show.session.title.value.as_str());
    let mut awake = Awake::during(&title, &player.remote());
    let signals = Signals::watch();
    let mut keys = Keys::open(app.terminal.steerable).guided(hands);
    let page = FirstPage {
        showing: &options.showing,
        captions,
        skin,
        told: others,
    };
    let mut screen = opening::open(app, &show, &keys, page)?;
    if outside.is_missed() {
        shown(screen.notice(&app.text("notice-no-socket")))?;
    }
    if place.is_some_and(|place| place.hurt) {
        shown(screen.notice(&app.text("notice-place-hurt")))?;
    }
    if is_moved {
        shown(screen.notice(&app.text("notice-place-moved")))?;
    }
    let words = KeyWords {
        messages: &app.messages,
        there: Steerable::of(&show),
    };
    if let Some(delay) = &delay {
        shown(screen.notice(&words.starts_in(keys.hands(), delay.length())))?;
    }
    let minded = Minded {
        signals: &signals,
        awake: &mut awake,
        keeping: &keeping,
        logging: logging.as_ref(),
        delay,
    };
    let finish = conduct(&player, &mut events, &mut keys, screen.as_mut(), words, minded)?;
    drop(keys);
    if request.output.as_deref() != Some("null") {
        shown(screen.late(&player.status()))?;
    }
    parting::invite(app, &keeping, &finish, options.name.as_deref(), screen.as_mut())?;
    let logged = parting::logged(app, logging.as_ref(), &finish, screen.as_mut())?;
    shown(screen.close())?;
    match logged.map_or(Ok(()), |id| log_questions::ask(app, id)) {
        Ok(()) => ended(finish),
        Err(stop) => Ok(exit::stopped(stop)),
    }
}

/// The skin of the figures. Tones that can't be read are as if there were none.
fn skin_of_figures(app: &App, typed: Option<&str>) -> Result<Skin, UsageError> {
    let tones = app.library.tones();
    tones.map_or_else(|_| Ok(Skin::default()), |tones| skin(app, &tones, typed))
}

/// Where the session begins, and whether that is not quite where it was left.
fn start_point(place: Option<&LastPlace>, show: &Show) -> Result<(StartPoint, bool), CommandError> {
    let Some(place) = place else {
        return Ok((StartPoint::requested(show), false));
    };
    let way = place.way_back(show)?;
    let is_moved = !way.is_same;
    Ok((StartPoint::again(way), is_moved))
}

/// What the loop minds besides keys and events.
struct Minded<'a, N> {
    signals: &'a Signals,
    awake: &'a mut Awake<N>,
    keeping: &'a Keeping,
    /// `None` if nothing is written down.
    logging: Option<&'a Logging>,
    /// The wait before the start.
    delay: Option<Delay>,
}

/// Sends keys and signals to the player, and its events to the screen, until the final event. `words` has what the screen
/// says of the keys.
fn conduct(
    player: &Player,
    events: &mut Listener,
    keys: &mut Keys,
    screen: &mut dyn SessionScreen,
    words: KeyWords<'_>,
    mut minded: Minded<'_, impl Fn() -> ClockReading>,
) -> Result<Finish, CommandError> {
    // Since the user asked to quit: the last sign of life from the player.
    let mut quitting: Option<Instant> = None;
    loop {
        match keys
            .next(PATIENCE)
            .map(|key| while_waiting(key, &player.status()))
        {
            Some(Key::Suspend) => {
                if let Some(finish) = suspend(player, events, keys, minded.awake, screen)? {
                    return Ok(finish);
                }
            }
            Some(Key::Resized(size)) => shown(screen.resize(size, &player.status()))?,
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
                screen.name_keys(&words.glance(keys.hands()));
            }
            None => {}
        }
        shown(screen.tick(Instant::now(), &player.status()))?;
        parting::tell_failure(minded.keeping, words.messages, screen)?;
        parting::tell_log_failure(minded.logging, words.messages, screen)?;
        if let Some(delay) = minded.delay {
            minded.delay = Some(delay).filter(|delay| delay.goes_on(player));
            let left = minded.delay.map(|delay| delay.left(Instant::now()));
            let text = left.map(|left| words.starts_in(keys.hands(), left));
            shown(screen.stand(text.as_deref()))?;
        }
        if let Some(pause) = minded.awake.look(&player.status()) {
            player.control(pause);
            let hands = keys.are_there().then(|| keys.hands());
            shown(screen.notice(&words.after_sleep(hands)))?;
        }
        if let Some(stop) = minded.signals.taken() {
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
        let is_silent = matches!(player.status().state, PlayState::Paused | PlayState::Waiting);
        if is_hung && !is_silent {
            return Ok(Finish::Quit);
        }
    }
}

/// What `control` means now.
fn asked(control: Control, hands: &Hands, status: &Status) -> Control {
    if hands.is_one_button() {
        return with_one_button(control, status);
    }
    control
}

/// Stops the job, in silence and paused; afterwards playback goes on if it was playing. Returns how it ended, if it ends
/// meanwhile.
fn suspend(
    player: &Player,
    events: &mut Listener,
    keys: &mut Keys,
    awake: &mut Awake<impl Fn() -> ClockReading>,
    screen: &mut dyn SessionScreen,
) -> Result<Option<Finish>, CommandError> {
    let was_playing = player.status().state.is_playing();
    player.control(Control::Pause);
    awake.stop();
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
    awake.go_on();
    shown(screen.draw())?;
    if was_playing {
        player.control(Control::Resume);
    }
    Ok(None)
}
