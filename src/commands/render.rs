//! `warmhands render`: writes the session to a sound file with the same bits as playback.
//!
//! One thread mixes, another encodes and writes. `play` writes in the same way; what it streams, it streams in real time.

mod credits;
mod format;
mod stdout;

use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::sync::Arc;

use super::app::App;
use super::arguments::RenderOptions;
use super::bar::Bar;
use super::exit;
use super::failure::{CommandError, UsageError};
use super::signals::{Signals, Stop};
use super::telling;
use crate::library::Supply;
use crate::locale::Arguments;
use crate::mixer::{Gate, Mixer, Sounds};
use crate::output::{
    FileFormat, FilePlace, NewFile, OneWay, Overwrite, Tags, Target, Throttle, WallClock, WriteError,
    WritingThread, begin,
};
use crate::screen::music_loss;
use crate::show::Show;
use crate::timeline::Bus;
use crate::units::{CHANNELS, Frames};

/// Frames rendered at a time. Any number gives the same bits; larger ones wake the writing thread less often.
const PORTION: Frames = Frames(48_000);
/// The same in real time: short, so that a reader need not wait.
const SHORT_PORTION: Frames = Frames(1_920);

/// How fast a session is written into a pipe or a device. Files are always written as fast as possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Speed {
    AsFastAsPossible,
    RealTime,
}

pub(super) fn run(app: &App, options: &RenderOptions, speed: Speed) -> Result<ExitCode, CommandError> {
    let format = format::of(&options.file, &options.request(app)?, &options.writing)?;
    if options.file.as_os_str() == "-" {
        return to_stdout(app, options, format, speed);
    }
    // Before the session is prepared, which can take long with music of one's own.
    let place = FilePlace::look(&options.file, overwrite(options))?;
    let show = prepared(app, options)?;
    if let Some(own) = &show.music.own {
        place.is_not_of(own.files())?;
    }
    place.has_room(format.bytes(show.plan.timeline.frames - show.start))?;
    for notice in telling::notices(app, &show) {
        app.tell(&format!("{notice}\n"));
    }
    let rendering = Rendering::new(app, &show, options, format)?;
    to_place(rendering, place, speed)
}

fn overwrite(options: &RenderOptions) -> Overwrite {
    match options.writing.force {
        true => Overwrite::WhenWhole,
        false => Overwrite::Never,
    }
}

fn prepared(app: &App, options: &RenderOptions) -> Result<Show, CommandError> {
    let show = app.show(&options.request(app)?)?.with_an_end()?;
    show.verify()?;
    Ok(show)
}

fn to_stdout(
    app: &App,
    options: &RenderOptions,
    format: FileFormat,
    speed: Speed,
) -> Result<ExitCode, CommandError> {
    if io::stdout().is_terminal() {
        return Err(UsageError::SoundForTerminal.into());
    }
    let show = prepared(app, options)?;
    let rendering = Rendering::new(app, &show, options, format)?.at(speed);
    let out = stdout::unbuffered().map_err(WriteError::from)?;
    match rendering.write(OneWay(out), || None) {
        Err(error) if !error.is_broken_pipe() => Err(error),
        // A reader that stops early is not a failure.
        _ => Ok(ExitCode::SUCCESS),
    }
}

fn to_place(rendering: Rendering<Supply>, place: FilePlace, speed: Speed) -> Result<ExitCode, CommandError> {
    let is_straight = place.is_straight();
    // From now on a signal stops the rendering, and no partial file is left.
    let signals = Signals::watch();
    let app = rendering.app;
    let file = NewFile::at(place, |path| {
        let file = Arguments::new().text("file", path.display().to_string());
        app.tell(&format!("{}\n", app.with("notice-no-reader", file)));
    })?;
    let path = file.path().to_owned();
    let rendering = if is_straight {
        rendering.at(speed)
    } else {
        rendering
    };
    match rendering.write(file, || signals.taken()) {
        Ok(Written::Whole(file)) => file.keep().map(|()| ExitCode::SUCCESS).map_err(Into::into),
        Ok(Written::Stopped(stop)) => Ok(exit::stopped(stop)),
        Err(error) if is_straight && error.is_broken_pipe() => Ok(ExitCode::SUCCESS),
        Err(error) => Err(error.writing_to(&path)),
    }
}

/// The result of a rendering.
enum Written<W> {
    /// The file is complete.
    Whole(W),
    /// The rendering was stopped; the partial file is discarded.
    Stopped(Stop),
}

/// The rendering of a session into a file.
struct Rendering<'a, S> {
    app: &'a App,
    mixer: Mixer<S>,
    gate: Gate,
    frames: Frames,
    format: FileFormat,
    tags: Tags,
    /// Holds it to real time, if it is.
    pace: Option<Throttle>,
    bar: Bar,
}

impl<'a> Rendering<'a, Supply> {
    fn new(
        app: &'a App,
        show: &Show,
        options: &RenderOptions,
        format: FileFormat,
    ) -> Result<Self, CommandError> {
        let timeline = Arc::new(show.plan.timeline.clone());
        let stem = options.stem.as_deref().and_then(stem);
        Ok(Rendering {
            app,
            frames: timeline.frames - show.start,
            mixer: show.offline_mixer(timeline, show.start, stem),
            gate: opening(show.start),
            format,
            tags: credits::tags(app, show, stem)?,
            pace: None,
            bar: Bar::new(io::stderr().is_terminal() && app.terminal.steerable),
        })
    }
}

/// A gate that passes the beginning of a session unchanged, and opens with a ramp, without a click, at any other frame.
pub(super) fn opening(from: Frames) -> Gate {
    if from == Frames::ZERO {
        return Gate::open_at_once();
    }
    let mut gate = Gate::closed();
    gate.open();
    gate
}

impl<S: Sounds> Rendering<'_, S> {
    /// The same rendering, at `speed`.
    fn at(self, speed: Speed) -> Self {
        let pace = (speed == Speed::RealTime).then(|| Throttle::start(Arc::new(WallClock::new())));
        Rendering { pace, ..self }
    }

    /// Writes until the end, or until `stop` returns a request.
    fn write<W: Target + Send + 'static>(
        mut self,
        out: W,
        stop: impl Fn() -> Option<Stop>,
    ) -> Result<Written<W>, CommandError> {
        let writer = begin(out, self.format, self.frames, &self.tags)?;
        let writing = WritingThread::start(writer).map_err(WriteError::from)?;
        let mixed = self.mix(&writing, stop);
        self.bar.finish();
        for loss in self.mixer.take_losses() {
            self.app
                .tell(&format!("{}\n", music_loss(&self.app.messages, &loss)));
        }
        match mixed {
            Ok(None) => Ok(Written::Whole(writing.finish()?)),
            Ok(Some(stop)) => {
                writing.abandon();
                Ok(Written::Stopped(stop))
            }
            Err(error) => {
                writing.abandon();
                Err(error)
            }
        }
    }

    /// Mixes portion by portion until the end, until `stop` returns a request, or until writing fails.
    fn mix<W: Send + 'static>(
        &mut self,
        writing: &WritingThread<W>,
        stop: impl Fn() -> Option<Stop>,
    ) -> Result<Option<Stop>, CommandError> {
        let mut mixed = Frames::ZERO;
        let portion = self.pace.as_ref().map_or(PORTION, |_| SHORT_PORTION);
        while mixed < self.frames {
            if let Some(pace) = &mut self.pace {
                pace.wait(mixed);
            }
            let now = (self.frames - mixed).min(portion);
            let mut portion = writing.block(now.as_index() * CHANNELS);
            self.mixer.render(&mut portion)?;
            self.gate.apply(&mut portion);
            if writing.write(portion).is_err() {
                break;
            }
            mixed += now;
            self.bar.show(mixed, self.frames);
            if let Some(stop) = stop() {
                return Ok(Some(stop));
            }
        }
        Ok(None)
    }
}

fn stem(word: &str) -> Option<Bus> {
    match word {
        "speech" => Some(Bus::Speech),
        "music" => Some(Bus::Music),
        "signal" => Some(Bus::Signal),
        _ => None,
    }
}
