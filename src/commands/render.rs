//! `warmhands render`: writes the session to a sound file with the same bits as playback.
//!
//! One thread mixes, another encodes and writes.

mod credits;
mod format;

use std::io::{self, IsTerminal};
use std::path::Path;
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
use crate::mixer::{Gate, Mixer, Sounds};
use crate::output::{FileFormat, NewFile, OneWay, Overwrite, Tags, Target, WriteError, WritingThread, begin};

use crate::screen::music_loss;
use crate::show::Show;
use crate::timeline::Bus;
use crate::units::{CHANNELS, Frames};

/// Frames rendered at a time. Any number gives the same bits; larger ones wake the writing thread less often.
const PORTION: usize = 48_000;

pub(super) fn run(app: &App, options: &RenderOptions) -> Result<ExitCode, CommandError> {
    let format = format::of(&options.file, options.format.as_deref())?;
    let is_stdout = options.file.as_os_str() == "-";
    if is_stdout && io::stdout().is_terminal() {
        return Err(UsageError::SoundForTerminal.into());
    }
    let show = app.show(&options.request(app)?)?.with_an_end()?;
    show.verify()?;
    if is_stdout {
        let rendering = Rendering::new(app, &show, options, format)?;
        return done_or_closed(rendering.write(OneWay(io::stdout()), || None));
    }
    for notice in telling::notices(app, &show) {
        app.tell(&format!("{notice}\n"));
    }
    to_file(app, &show, options, format)
}

/// A reader that stops early is not a failure.
fn done_or_closed<W>(written: Result<W, CommandError>) -> Result<ExitCode, CommandError> {
    match written {
        Err(error) if !error.is_broken_pipe() => Err(error),
        _ => Ok(ExitCode::SUCCESS),
    }
}

fn to_file(
    app: &App,
    show: &Show,
    options: &RenderOptions,
    format: FileFormat,
) -> Result<ExitCode, CommandError> {
    let overwrite = if options.force {
        Overwrite::WhenWhole
    } else {
        Overwrite::Never
    };
    let path: &Path = &options.file;
    let rendering = Rendering::new(app, show, options, format)?;
    // From now on a signal stops the rendering, and no partial file is left.
    let signals = Signals::watch();
    let file = NewFile::create(path, overwrite)?;
    let written = rendering
        .write(file, || signals.taken())
        .map_err(|error| error.writing_to(path))?;
    match written {
        Written::Whole(file) => file.keep().map(|()| ExitCode::SUCCESS).map_err(Into::into),
        Written::Stopped(stop) => Ok(exit::stopped(stop)),
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
            bar: Bar::new(io::stderr().is_terminal() && !app.plain),
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
        while mixed < self.frames {
            let now = (self.frames - mixed).min(Frames(PORTION as u64));
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
