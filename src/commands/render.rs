//! `warmhands render`: the session as a sound file, bit for bit what is played.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use super::arguments::RenderOptions;
use super::bar::Bar;
use super::desk::Desk;
use super::failure::CommandError;
use super::production::Production;
use super::signals::{Signals, Stop};
use super::tell;
use crate::library::Supply;
use crate::mixer::{Gate, Mixer, Sounds};
use crate::output::{NewFile, Overwrite, SampleFormat, WavWriter};
use crate::timeline::Bus;
use crate::units::{CHANNELS, Frames};

/// Frames rendered at a time; any number gives the same bits.
const PORTION: usize = 4800;

pub(super) fn run(desk: &Desk, options: &RenderOptions) -> Result<ExitCode, CommandError> {
    let production = Production::prepare(desk, &options.session)?;
    production
        .narration
        .verify(&desk.library, &production.plan.timeline)?;
    let format = options.format.as_deref().map_or(SampleFormat::Float32, format);
    if options.file.as_os_str() == "-" {
        let out = Rendering::new(desk, &production, options)?.write(io::stdout().lock(), format, || None);
        return done_or_closed(out);
    }
    for notice in production.notices(desk) {
        tell(&format!("{notice}\n"));
    }
    to_file(desk, &production, options, format)
}

/// A reader that stops listening has heard enough.
fn done_or_closed<W>(written: Result<W, CommandError>) -> Result<ExitCode, CommandError> {
    match written {
        Err(error) if !error.is_broken_pipe() => Err(error),
        _ => Ok(ExitCode::SUCCESS),
    }
}

fn to_file(
    desk: &Desk,
    production: &Production,
    options: &RenderOptions,
    format: SampleFormat,
) -> Result<ExitCode, CommandError> {
    let overwrite = if options.force {
        Overwrite::WhenWhole
    } else {
        Overwrite::Never
    };
    let path: &Path = &options.file;
    let rendering = Rendering::new(desk, production, options)?;
    let file = NewFile::create(path, overwrite)?;
    let signals = Signals::watch();
    let written = rendering
        .write(file, format, || signals.taken())
        .map_err(|error| error.writing_to(path))?;
    match written {
        Written::Whole(file) => file.keep().map(|()| ExitCode::SUCCESS).map_err(Into::into),
        Written::Stopped(stop) => Ok(stop.code()),
    }
}

/// What became of a rendering.
enum Written<W> {
    /// All of it is in there.
    Whole(W),
    /// It was asked to stop; what there is of it is not kept.
    Stopped(Stop),
}

/// A session on its way into a file.
struct Rendering<S> {
    mixer: Mixer<S>,
    gate: Gate,
    frames: Frames,
    bar: Bar,
}

impl Rendering<Supply> {
    fn new(desk: &Desk, production: &Production, options: &RenderOptions) -> Result<Self, CommandError> {
        let timeline = production.plan.timeline.clone();
        let from = production.start(options.sound.from.as_deref())?;
        let supply = Supply::new(desk.library.data(), &[&timeline])
            .with_own(production.own_music())
            .offline();
        let settings = options.sound.settings(options.stem.as_deref().and_then(stem))?;
        let frames = timeline.frames - from;
        let mut mixer = Mixer::new(timeline, supply, settings);
        mixer.seek(from);
        Ok(Rendering {
            mixer,
            gate: opening(from),
            frames,
            bar: Bar::new(io::stderr().is_terminal()),
        })
    }
}

/// From the very beginning the sound is as it is; from anywhere else it opens without a click.
pub(super) fn opening(from: Frames) -> Gate {
    if from == Frames::ZERO {
        return Gate::open_at_once();
    }
    let mut gate = Gate::closed();
    gate.open();
    gate
}

impl<S: Sounds> Rendering<S> {
    /// Writes until the end, or until `stop` says so.
    fn write<W: Write>(
        mut self,
        out: W,
        format: SampleFormat,
        stop: impl Fn() -> Option<Stop>,
    ) -> Result<Written<W>, CommandError> {
        let mut wav = WavWriter::new(out, format, self.frames)?;
        let mut portion = vec![0.0; PORTION * CHANNELS];
        let mut written = Frames::ZERO;
        while written < self.frames {
            let now = (self.frames - written).min(Frames(PORTION as u64));
            let samples = &mut portion[..now.as_index() * CHANNELS];
            self.mixer.render(samples)?;
            self.gate.apply(samples);
            wav.write(samples)?;
            written += now;
            self.bar.show(written, self.frames);
            if let Some(stop) = stop() {
                self.bar.finish();
                return Ok(Written::Stopped(stop));
            }
        }
        self.bar.finish();
        Ok(Written::Whole(wav.finish()?))
    }
}

fn format(word: &str) -> SampleFormat {
    match word {
        "16" => SampleFormat::Int16,
        "24" => SampleFormat::Int24,
        _ => SampleFormat::Float32,
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
