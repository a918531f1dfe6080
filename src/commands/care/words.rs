//! What is written for each question: in the words of the person who helps, and for the patient in hers.
//!
//! Must not know keys or sound.

use super::dialogue::{Dialogue, MOST_SHOWN, Question};
use super::lists::{Lists, SIDES, TECHNIQUES};
use crate::commands::app::App;
use crate::commands::failure::CommandError;
use crate::library::BASE_LANGUAGE;
use crate::locale::{Arguments, Locale, LocaleProfile, MessageId, Messages};
use crate::output::DeviceEntry;
use crate::session::{CareLines, Technique};
use crate::show::Breast;

/// What stands on the screen for a question.
#[derive(Debug, Default)]
pub(super) struct CarePage {
    pub(super) heading: String,
    /// The question itself; for a sign, in the patient's words.
    pub(super) text: String,
    /// The same for the person who helps.
    pub(super) note: String,
    /// The answers and the keys.
    pub(super) below: Vec<String>,
}

/// The words of the dialogue.
pub(super) struct CareWords<'a> {
    pub(super) app: &'a App,
    pub(super) lists: &'a Lists,
    pub(super) lines: &'a CareLines,
}

impl CareWords<'_> {
    /// The page of the question that stands.
    pub(super) fn page(&self, dialogue: &Dialogue) -> Result<CarePage, CommandError> {
        let question = dialogue.question();
        let mut page = match question {
            Question::Sign(at) => self.sign(dialogue, at)?,
            Question::Told(_) => self.told(dialogue)?,
            Question::Summary => CarePage::default(),
            _ => CarePage {
                text: self.question(dialogue, question),
                ..CarePage::default()
            },
        };
        page.below.extend(self.answers(dialogue, question)?);
        page.below.push(format!("\n{}", self.keys(dialogue, question)));
        Ok(page)
    }

    fn question(&self, dialogue: &Dialogue, question: Question) -> String {
        let id = match question {
            Question::Voice => {
                let hers = self.language(dialogue).map(|profile| self.app.name_of(profile));
                let hers = Arguments::new().text("language", hers.unwrap_or_default());
                return self.app.with("care-ask-voice", hers);
            }
            Question::Session => "care-ask-session",
            Question::Technique => "care-ask-technique",
            Question::Side => "care-ask-side",
            Question::Device => "care-ask-device",
            Question::Volume => "care-ask-volume",
            Question::Language | Question::Sign(_) | Question::Told(_) | Question::Summary => {
                "care-ask-language"
            }
        };
        self.app.text(id)
    }

    fn sign(&self, dialogue: &Dialogue, at: usize) -> Result<CarePage, CommandError> {
        let place = Arguments::new()
            .number("number", at as u64 + 1)
            .number("count", self.lines.signs.len() as u64);
        let heading = self.app.with("care-ask-sign", place);
        let lines = self.lines.signs.get(at).map(|sign| &sign.value);
        self.both(dialogue, heading, &lines.into_iter().collect::<Vec<_>>())
    }

    fn told(&self, dialogue: &Dialogue) -> Result<CarePage, CommandError> {
        let lines = [&self.lines.call.value, &self.lines.told.value];
        self.both(dialogue, String::new(), &lines)
    }

    /// `lines` in both languages: the patient's first and large. Where hers has no words for them yet, those of the person
    /// who helps stand alone.
    fn both(
        &self,
        dialogue: &Dialogue,
        heading: String,
        lines: &[&MessageId],
    ) -> Result<CarePage, CommandError> {
        let all = |language: &Locale| -> Result<Option<String>, CommandError> {
            let texts = lines.iter().map(|line| self.line(language, line));
            let texts: Option<Vec<String>> = texts.collect::<Result<_, _>>()?;
            Ok(texts.map(|texts| texts.join("\n")))
        };
        let screen = &self.app.languages.screen.tag;
        let helper = match all(screen)? {
            Some(text) => text,
            None => BASE_LANGUAGE
                .parse()
                .map_or(Ok(None), |base| all(&base))?
                .unwrap_or_default(),
        };
        let hers = match self.language(dialogue) {
            Some(profile) if profile.tag != *screen => all(&profile.tag)?,
            _ => None,
        };
        let (text, note) = match hers {
            Some(hers) => (hers, helper),
            None => (helper, String::new()),
        };
        Ok(CarePage {
            heading,
            text,
            note,
            below: Vec::new(),
        })
    }

    fn line(&self, language: &Locale, line: &MessageId) -> Result<Option<String>, CommandError> {
        let speech = self.app.library.speech(language)?;
        Ok(speech.line(line).map(|line| line.text.clone()))
    }

    /// The patient's language.
    pub(super) fn language(&self, dialogue: &Dialogue) -> Option<&LocaleProfile> {
        let at = dialogue.answer(Question::Language)?;
        self.lists.languages.get(at)
    }

    /// The answers that can be seen, each with its number.
    fn answers(&self, dialogue: &Dialogue, question: Question) -> Result<Vec<String>, CommandError> {
        let last = dialogue.count(question).min(dialogue.first + MOST_SHOWN);
        let hers = match (question, self.language(dialogue)) {
            (Question::Sign(_), Some(profile)) => Some(self.app.library.messages(&profile.tag)?),
            _ => None,
        };
        let shown = (dialogue.first..last).filter(|at| dialogue.can_be(question, *at));
        Ok(shown
            .map(|at| {
                let mark = if dialogue.marked == Some(at) { ">" } else { " " };
                let number = dialogue.digit(question, at);
                format!("{mark} {number}  {}", self.answer(question, at, hers.as_ref()))
            })
            .collect())
    }

    /// The answer at `at`, also in the patient's words if she has some.
    pub(super) fn answer(&self, question: Question, at: usize, hers: Option<&Messages>) -> String {
        let one_of = |ids: &[&str]| {
            let id = ids.get(at).copied().unwrap_or_default();
            let own = self.app.text(id);
            match hers.map(|messages| messages.text(id)) {
                Some(hers) if hers != own => format!("{hers} · {own}"),
                _ => own,
            }
        };
        match question {
            Question::Language | Question::Voice => self.lists.languages.get(at).map(|one| self.named(one)),
            Question::Session => {
                let session = self.lists.sessions.get(at);
                session.map(|session| self.app.text(session.title.value.as_str()))
            }
            Question::Technique => TECHNIQUES.get(at).map(|one| self.technique(*one)),
            Question::Side => SIDES.get(at).map(|one| self.side(*one)),
            Question::Device => self.lists.devices.get(at).map(|device| self.device(device)),
            Question::Volume => Some(one_of(&["care-good", "care-louder", "care-softer"])),
            Question::Sign(_) => Some(one_of(&["care-yes", "care-no"])),
            Question::Told(_) => Some(one_of(&["care-stop", "care-told-so"])),
            Question::Summary => None,
        }
        .unwrap_or_default()
    }

    /// A language in its own name, in that of the screen, and whether it has a voice.
    fn named(&self, profile: &LocaleProfile) -> String {
        let own = profile.name.clone();
        let other = Some(self.app.name_of(profile)).filter(|other| *other != own);
        let is_silent = !self.app.library.has_voice(&profile.tag);
        let silent = is_silent.then(|| self.app.text("list-no-voice"));
        let parts = [Some(own), other, silent];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// A device by its name, with its id only where another one has the same name.
    fn device(&self, device: &DeviceEntry) -> String {
        let alike = self
            .lists
            .devices
            .iter()
            .filter(|other| other.name == device.name);
        let name = match alike.count() {
            1 => device.name.clone(),
            _ => device.label(),
        };
        match device.is_default {
            true => self
                .app
                .with("list-default-device", Arguments::new().text("name", name)),
            false => name,
        }
    }

    fn technique(&self, technique: Technique) -> String {
        self.app.text(match technique {
            Technique::Areola => "care-technique-areola",
            Technique::PressBack => "care-technique-press-back",
        })
    }

    fn side(&self, side: Option<Breast>) -> String {
        self.app.text(match side {
            None => "care-side-own",
            Some(Breast::Left) => "side-left",
            Some(Breast::Right) => "side-right",
            Some(Breast::Other) => "care-side-other",
        })
    }

    /// What will be played, a line each.
    pub(super) fn summary(&self, dialogue: &Dialogue) -> Vec<String> {
        let asked = [
            Question::Language,
            Question::Voice,
            Question::Session,
            Question::Technique,
            Question::Side,
            Question::Device,
        ];
        let line = |question: Question| {
            let at = dialogue.answer(question).filter(|_| dialogue.needs(question))?;
            Some(format!("  {}", self.answer(question, at, None)))
        };
        let told = dialogue
            .is_told()
            .then(|| format!("  {}", self.app.text("care-told-so")));
        asked.into_iter().filter_map(line).chain(told).collect()
    }

    fn keys(&self, dialogue: &Dialogue, question: Question) -> String {
        let text = |id: &str| self.app.text(id);
        let is_language = matches!(question, Question::Language | Question::Voice);
        let usual = dialogue.usual(question).map(|at| {
            let answer = Arguments::new().text("answer", self.answer(question, at, None));
            self.app.with("care-keys-enter", answer)
        });
        let speaks = matches!(question, Question::Volume | Question::Sign(_) | Question::Told(_));
        let keys = [
            (question == Question::Summary).then(|| text("care-keys-begin")),
            is_language.then(|| text("care-keys-language")),
            (!is_language && dialogue.count(question) > 0).then(|| text("care-keys-number")),
            (dialogue.count(question) > MOST_SHOWN).then(|| text("care-keys-more")),
            speaks.then(|| text("care-keys-again")),
            usual,
            Some(text("care-keys")),
        ];
        keys.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }
}
