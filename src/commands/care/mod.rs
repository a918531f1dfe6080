//! `warmhands care`: a few calm questions before a session, for somebody who helps a patient with another language.
//!
//! Each is answered by one key, or by an option. The questions about warning signs are shown and spoken in the patient's
//! language too; after a yes nothing starts without a second choice (law: second-choice).

mod answered;
mod dialogue;
mod lists;
mod voice;
mod words;

use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use super::app::App;
use super::arguments::{CareOptions, Common, PlayOptions};
use super::asking;
use super::exit;
use super::failure::{CommandError, UsageError};
use super::play;
use super::printing::shown;
use super::signals::Signals;
use crate::control::{Keys, size, width};
use crate::locale::{Direction, LocaleProfile, MessageId};
use crate::output;
use crate::screen::{Look, Page, Printer, RecordScreen};
use crate::session::CareLines;
use crate::show::Volume;
use answered::{Answered, name_of};
use dialogue::{CareReply, Dialogue, Question};
use lists::Lists;
use voice::CareVoice;
use words::CareWords;

/// The interval of checks of keys, signals and what is said.
const PATIENCE: Duration = Duration::from_millis(50);
/// A step of the volume, in decibels.
const STEP: f32 = 3.0;

pub(super) fn run(app: &App, typed: &Common, options: &CareOptions) -> Result<ExitCode, CommandError> {
    let lines = app.library.care_lines()?;
    let request = play::request(app, &options.play)?;
    play::unless_file(&request)?;
    let typed_device = options.play.destination.device.as_deref();
    typed_device.map_or(Ok(()), output::look_up)?;
    let lists = Lists::open(app, &request, lines.signs.len())?;
    let known = lists.known(app, typed, options, &request)?;
    let mut desk = CareDesk {
        app,
        options: &options.play,
        lists: &lists,
        lines: &lines,
        dialogue: Dialogue::new(lists.choices(), known, Instant::now()),
        volume: request.voice_volume.or(app.settings.says().request.voice_volume),
        device: request.device.clone(),
    };
    if desk.dialogue.open().is_empty() {
        let answered = desk.answered()?;
        let summary = desk.summary().join("\n");
        app.tell(&format!("{summary}\n\n{}\n\n", desk.same_again(&answered)));
        return play::anew(&answered.app, &options.play, answered.request);
    }
    if !asking::is_possible() {
        let answers = unanswered(&desk.dialogue);
        return Err(UsageError::Unanswered { answers }.into());
    }
    match desk.ask()? {
        CareEnd::Begin => {
            let answered = desk.answered()?;
            play::anew(&answered.app, &options.play, answered.request)
        }
        CareEnd::End => {
            app.tell(&(app.text("care-ended") + "\n"));
            Ok(ExitCode::SUCCESS)
        }
        CareEnd::Stopped(code) => Ok(code),
    }
}

/// What came of the questions.
enum CareEnd {
    Begin,
    End,
    Stopped(ExitCode),
}

/// The options that would answer what is open.
fn unanswered(dialogue: &Dialogue) -> String {
    let option = |question: &Question| match question {
        Question::Language => "--lang",
        Question::Voice => "--voice",
        Question::Session => "SESSION",
        Question::Technique => "--technique",
        Question::Side => "--side",
        Question::Device => "--device",
        Question::Volume => "--voice-volume",
        Question::Sign(_) | Question::Told(_) | Question::Summary => "--no-warning-signs",
    };
    let mut options: Vec<&str> = dialogue.open().iter().map(option).collect();
    options.dedup();
    options.join(", ")
}

/// All that the dialogue is held with.
struct CareDesk<'a> {
    app: &'a App,
    options: &'a PlayOptions,
    lists: &'a Lists,
    lines: &'a CareLines,
    dialogue: Dialogue,
    volume: Option<Volume>,
    device: Option<String>,
}

impl CareDesk<'_> {
    /// Asks until it is over.
    fn ask(&mut self) -> Result<CareEnd, CommandError> {
        let app = self.app;
        let mut voice = CareVoice::new(
            app,
            self.device.clone(),
            self.decibels().decibels(),
            self.lists.choices().is_heard,
        );
        // A signal that comes before the keys are there ends the dialogue too.
        let _watched = Signals::watch();
        self.show()?;
        self.say(&mut voice)?;
        let heard = asking::answer(app, |keys: &mut Keys| self.hear(keys, &mut voice).transpose());
        voice.stop();
        match heard {
            Ok(Some(asked)) => asked,
            Ok(None) => Ok(CareEnd::End),
            Err(stop) => Ok(CareEnd::Stopped(exit::stopped(stop))),
        }
    }

    /// Waits a little for a key, and does what it asks for.
    fn hear(&mut self, keys: &mut Keys, voice: &mut CareVoice<'_>) -> Result<Option<CareEnd>, CommandError> {
        if let Some(complaint) = voice.complaint() {
            shown(self.screen().tell(&complaint))?;
        }
        let Some(key) = keys.care(PATIENCE) else {
            return Ok(None);
        };
        match self.dialogue.press(key, Instant::now()) {
            CareReply::Nothing => {}
            CareReply::Show => self.show()?,
            CareReply::Say => self.say(voice)?,
            CareReply::Ask => {
                self.show()?;
                self.say(voice)?;
            }
            CareReply::Volume(steps) => {
                let louder = f32::from(self.decibels()) + STEP * f32::from(steps);
                let kept = louder.clamp(Volume::SOFTEST, Volume::LOUDEST);
                self.volume = Volume::try_from(kept).ok();
                self.say(voice)?;
            }
            CareReply::Begin => return Ok(Some(CareEnd::Begin)),
            CareReply::End => return Ok(Some(CareEnd::End)),
        }
        Ok(None)
    }

    /// Shows the question that stands.
    fn show(&self) -> Result<(), CommandError> {
        let words = self.words();
        let mut page = words.page(&self.dialogue)?;
        let mut verbatim = String::new();
        if self.dialogue.question() == Question::Summary {
            page.below.splice(0..0, self.summary());
            verbatim = format!("\n{}", self.same_again(&self.answered()?));
        }
        shown(self.screen().show(Page {
            heading: &page.heading,
            text: &page.text,
            note: &page.note,
            below: &page.below,
            verbatim: &verbatim,
        }))
    }

    /// Says what belongs to the question that stands, or is silent.
    fn say(&self, voice: &mut CareVoice<'_>) -> Result<(), CommandError> {
        voice.device = self.chosen_device();
        voice.volume = self.decibels().decibels();
        let own_name = MessageId::language_name();
        let dialogue = &self.dialogue;
        let (language, lines): (_, Vec<&MessageId>) = match dialogue.question() {
            Question::Language | Question::Voice => (dialogue.marked, vec![&own_name]),
            Question::Volume => {
                let spoken = dialogue.answer(Question::Voice);
                let language = spoken.or(dialogue.answer(Question::Language));
                (language, vec![&self.lines.volume.value])
            }
            Question::Sign(at) => {
                let sign = self.lines.signs.get(at).map(|sign| &sign.value);
                (dialogue.answer(Question::Language), sign.into_iter().collect())
            }
            Question::Told(_) => {
                let lines = vec![&self.lines.call.value, &self.lines.told.value];
                (dialogue.answer(Question::Language), lines)
            }
            _ => (None, Vec::new()),
        };
        let Some(profile) = language.and_then(|at| self.lists.languages.get(at)) else {
            voice.stop();
            return Ok(());
        };
        // A voice without this line can say the name of its language, so that the loudness can be set.
        let can_be_set = dialogue.question() != Question::Volume || voice.has(&profile.tag, lines[0])?;
        let lines = if can_be_set { lines } else { vec![&own_name] };
        voice.say(&profile.tag, &lines)
    }

    fn chosen_device(&self) -> Option<String> {
        let at = self.dialogue.answer(Question::Device);
        let device = at.and_then(|at| self.lists.devices.get(at));
        let named = device.map(|device| name_of(device, &self.lists.devices));
        named.or(self.device.clone())
    }

    fn decibels(&self) -> Volume {
        self.volume.unwrap_or_default()
    }

    fn answered(&self) -> Result<Answered, CommandError> {
        Answered::of(self.app, self.options, self.lists, &self.dialogue, self.volume)
    }

    /// What will be played.
    fn summary(&self) -> Vec<String> {
        let mut lines = vec![self.app.text("care-summary")];
        lines.extend(self.words().summary(&self.dialogue));
        lines
    }

    /// The command that plays the same.
    fn same_again(&self, answered: &Answered) -> String {
        let heading = self.app.text("care-same-again");
        format!("{heading}\n  {}", answered.command(self.options))
    }

    fn words(&self) -> CareWords<'_> {
        CareWords {
            app: self.app,
            lists: self.lists,
            lines: self.lines,
        }
    }

    /// The screen at its size of now.
    fn screen(&self) -> RecordScreen<Printer> {
        let is_terminal = io::stderr().is_terminal();
        let look = Look {
            redraw: is_terminal && self.app.terminal.steerable,
            width: is_terminal.then(width),
            right_to_left: self.is_right_to_left(),
        };
        let screen = RecordScreen::new(Printer::stderr(), look);
        match is_terminal {
            true => screen.within(size().rows),
            false => screen,
        }
    }

    /// Whether any text may be written from right to left: where languages are listed, each is in its own script.
    fn is_right_to_left(&self) -> bool {
        let is_so = |profile: &LocaleProfile| profile.direction == Direction::Rtl;
        let is_list = matches!(self.dialogue.question(), Question::Language | Question::Voice);
        let hers = self.words().language(&self.dialogue).is_some_and(is_so);
        hers || self.app.is_right_to_left() || (is_list && self.lists.languages.iter().any(is_so))
    }
}
