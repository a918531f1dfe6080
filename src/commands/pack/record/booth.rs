//! The recording session of one user: the line on the screen, the tone, the take and the decision about it.

use std::io::{self, IsTerminal};
use std::sync::Arc;
use std::time::Duration;

use super::meter;
use crate::clip::ClipId;
use crate::commands::app::App;
use crate::commands::failure::{CommandError, ended};
use crate::commands::pack::finish::{self, Finished, Unfinished, finish};
use crate::commands::playback::{self, Playback};
use crate::commands::printing::shown;
use crate::commands::signals::{Signals, Stop};
use crate::control::{Keys, RecordKey, width};
use crate::library::Data;
use crate::locale::{Arguments, Direction};
use crate::microphone::Microphone;
use crate::packs::{LineState, ScriptLine, Workshop};
use crate::player::Finish;
use crate::screen::{Look, Page, Printer, RecordScreen};
use crate::take::{Hearing, Listening};
use crate::timeline::{Bus, Cue, CueKind};
use crate::units::Frames;

/// What a line was left for.
pub(super) enum LineOutcome {
    /// It is recorded.
    Kept,
    /// It was skipped.
    Skipped,
    /// The user stopped for now.
    Stopped,
    /// The system stopped the program.
    Ended(Stop),
}

/// A take, or the key that ended it.
enum Taken {
    Samples(Vec<f32>),
    Left(LineOutcome),
}

/// The signal before the user speaks.
const TONE: &str = "compress";
/// The longest take; every line is shorter.
const MOST: Frames = Frames::from_seconds(60);
/// The interval of checks of keys and the microphone.
const PATIENCE: Duration = Duration::from_millis(30);

/// Records lines with a microphone, keys and a screen.
pub(super) struct Booth<'a> {
    app: &'a App,
    keys: Keys,
    signals: Signals,
    microphone: Microphone,
    screen: RecordScreen<Printer>,
    /// The instructions above the first line.
    intro: String,
    tone: Frames,
}

impl<'a> Booth<'a> {
    /// Opens the microphone, the keys and the screen.
    pub(super) fn open(
        app: &'a App,
        workshop: &Workshop,
        (keys, signals): (Keys, Signals),
        microphone: Microphone,
    ) -> Result<Booth<'a>, CommandError> {
        let terminal = io::stdout().is_terminal();
        let look = Look {
            redraw: terminal && app.terminal.steerable,
            width: terminal.then(width),
            right_to_left: app.is_right_to_left() || workshop.profile.direction == Direction::Rtl,
        };
        let lines = workshop.lines();
        let recorded = lines.iter().filter(|line| line.state == LineState::Recorded);
        let arguments = Arguments::new()
            .text("language", &workshop.profile.name)
            .number("recorded", recorded.count() as u64)
            .number("lines", lines.len() as u64);
        let heading = app.with("record-heading", arguments);
        let tones = app.library.signals()?;
        Ok(Booth {
            app,
            keys,
            signals,
            microphone,
            screen: RecordScreen::new(Printer::stdout(), look),
            intro: format!("{heading}\n\n{}\n\n", app.text("record-how")),
            tone: tones.get(TONE).map_or(Frames::ZERO, |tone| tone.frames),
        })
    }

    /// Records `line`, number `place.0` of `place.1`, with as many takes as the user wants.
    pub(super) fn line(
        &mut self,
        workshop: &mut Workshop,
        line: &ScriptLine,
        place: (usize, usize),
    ) -> Result<LineOutcome, CommandError> {
        self.page(line, place, &["record-keys".to_owned()], &[])?;
        self.intro.clear();
        loop {
            match self.pressed()? {
                Err(stop) => return Ok(LineOutcome::Ended(stop)),
                Ok(RecordKey::Record | RecordKey::Again) => {}
                Ok(RecordKey::Skip) => return Ok(LineOutcome::Skipped),
                Ok(RecordKey::Stop) => return Ok(LineOutcome::Stopped),
                Ok(_) => continue,
            }
            loop {
                let samples = match self.take()? {
                    Taken::Samples(samples) => samples,
                    Taken::Left(left) => return Ok(left),
                };
                if let Some(left) = self.judged(workshop, line, place, &samples)? {
                    return Ok(left);
                }
            }
        }
    }

    /// Judges a take. Returns `None` if the user wants another.
    fn judged(
        &mut self,
        workshop: &mut Workshop,
        line: &ScriptLine,
        place: (usize, usize),
        samples: &[f32],
    ) -> Result<Option<LineOutcome>, CommandError> {
        let finished = match finish(samples, &workshop.expected(line)) {
            Ok(finished) => finished,
            Err(Unfinished::Failed(error)) => return Err(error),
            Err(why) => {
                let reason = finish::reason(self.app, &why);
                self.page(line, place, &["record-again-keys".to_owned()], &[reason])?;
                return self.after(None, workshop, line);
            }
        };
        let seconds = format!("{:.1}", finished.frames.as_seconds());
        let good = self
            .app
            .with("record-good", Arguments::new().text("seconds", seconds));
        let pace = finish::pace(self.app, workshop, &line.text, finished.speech);
        let told: Vec<String> = [good].into_iter().chain(pace).collect();
        self.page(line, place, &["record-keep-keys".to_owned()], &told)?;
        self.after(Some(finished), workshop, line)
    }

    /// Handles the keys after a take.
    fn after(
        &mut self,
        finished: Option<Finished>,
        workshop: &mut Workshop,
        line: &ScriptLine,
    ) -> Result<Option<LineOutcome>, CommandError> {
        loop {
            let key = match self.pressed()? {
                Ok(key) => key,
                Err(stop) => return Ok(Some(LineOutcome::Ended(stop))),
            };
            match (key, &finished) {
                (RecordKey::Keep, Some(finished)) => {
                    workshop.keep(&line.message, &finished.bytes, finished.frames)?;
                    return Ok(Some(LineOutcome::Kept));
                }
                (RecordKey::Listen, Some(finished)) => {
                    let draft = workshop.draft(&line.message, &finished.bytes)?;
                    if let Some(left) = self.heard(&draft.data, draft.clip.clone(), finished.frames)? {
                        return Ok(Some(left));
                    }
                }
                (RecordKey::Again | RecordKey::Record, _) => return Ok(None),
                (RecordKey::Skip, _) => return Ok(Some(LineOutcome::Skipped)),
                (RecordKey::Stop, _) => return Ok(Some(LineOutcome::Stopped)),
                _ => {}
            }
        }
    }

    /// Plays the tone, then records until it is quiet again or a key ends the take.
    fn take(&mut self) -> Result<Taken, CommandError> {
        let tone = ClipId::new(format!("signals/{TONE}.ogg"));
        if let Some(left) = self.heard(self.app.library.data(), tone, self.tone)? {
            return Ok(Taken::Left(left));
        }
        // Discards earlier sound, which includes the tone.
        let mut samples = Vec::new();
        self.microphone.take(&mut samples)?;
        samples.clear();
        let mut listening = Listening::new();
        loop {
            let key = self.keys.record(PATIENCE);
            let before = samples.len();
            self.microphone.take(&mut samples)?;
            let hearing = listening.hear(&samples[before..]);
            let id = match hearing {
                Hearing::Waiting => "record-waiting",
                Hearing::Speaking | Hearing::Done => "record-speaking",
            };
            let row = meter::row(listening.level());
            shown(self.screen.status(&format!("{row} {}", self.app.text(id))))?;
            if let Some(stop) = self.signals.taken() {
                return Ok(Taken::Left(LineOutcome::Ended(stop)));
            }
            match key {
                Some(RecordKey::Continued) => shown(self.screen.again())?,
                Some(RecordKey::Stop) => return Ok(Taken::Left(LineOutcome::Stopped)),
                Some(RecordKey::Skip) => return Ok(Taken::Left(LineOutcome::Skipped)),
                Some(RecordKey::Record | RecordKey::Keep) => return Ok(Taken::Samples(samples)),
                _ => {}
            }
            if hearing == Hearing::Done || samples.len() >= MOST.as_index() {
                return Ok(Taken::Samples(samples));
            }
        }
    }

    /// Waits for a key or a signal. A terminal that is gone counts as stop.
    fn pressed(&mut self) -> Result<Result<RecordKey, Stop>, CommandError> {
        loop {
            match self.keys.record(PATIENCE) {
                Some(RecordKey::Continued) => shown(self.screen.again())?,
                Some(key) => return Ok(Ok(key)),
                None if !self.keys.are_there() => return Ok(Ok(RecordKey::Stop)),
                None => {}
            }
            if let Some(stop) = self.signals.taken() {
                return Ok(Err(stop));
            }
        }
    }

    /// Plays one clip whole. Without a device she reads without a tone.
    fn heard(&self, data: &Data, clip: ClipId, frames: Frames) -> Result<Option<LineOutcome>, CommandError> {
        let cue = Cue {
            at: Frames::ZERO,
            frames,
            bus: Bus::Signal,
            kind: CueKind::Signal,
            clip,
            message: None,
        };
        let timeline = Arc::new(playback::row(vec![cue], frames));
        // Keys pressed now are for the recording, not for the tone.
        let mut none = Keys::none();
        let mut playback = Playback {
            data,
            timeline,
            keys: &mut none,
            signals: &self.signals,
        };
        match playback.run(|_| Ok(()))? {
            Finish::Stopped(stop) => Ok(Some(LineOutcome::Ended(stop))),
            finish => ended(finish).map(|_| None),
        }
    }

    fn page(
        &mut self,
        line: &ScriptLine,
        (number, lines): (usize, usize),
        keys: &[String],
        told: &[String],
    ) -> Result<(), CommandError> {
        let arguments = Arguments::new()
            .number("number", number as u64)
            .number("lines", lines as u64)
            .text("message", &line.message);
        let keys = keys.iter().map(|id| self.app.text(id));
        let below: Vec<String> = told.iter().cloned().chain(keys).collect();
        shown(self.screen.show(Page {
            heading: &(self.intro.clone() + &self.app.with("record-line", arguments)),
            text: &line.text,
            note: &line.note,
            below: &below,
            verbatim: "",
        }))
    }
}
