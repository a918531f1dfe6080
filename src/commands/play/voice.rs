//! Asks which voice shall speak, if there is none in the language of the environment.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::commands::app::App;
use crate::commands::asking::{self, PATIENCE};
use crate::commands::exit;
use crate::commands::failure::CommandError;
use crate::commands::signals::Stop;
use crate::control::{Keys, NumberKey};
use crate::library::{BASE_LANGUAGE, LibraryError};
use crate::locale::{Arguments, LocaleProfile};
use crate::show::{Request, ShowError};

/// The longest wait for a key. Whoever started the program may have walked away.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// The voice that speaks.
pub(super) enum VoiceChoice {
    /// The selected one, which may not exist.
    AsSelected,
    /// The answer to the question.
    Chosen(Box<App>),
    /// The system asked the program to end.
    Stopped(ExitCode),
}

/// Asks for a voice if the user named no language, there is a terminal, and the environment's language is not there or
/// lacks only the voice.
pub(super) fn choose(app: &App, request: &Request) -> Result<VoiceChoice, CommandError> {
    if request.lang.is_some() || !asking::is_possible() {
        return Ok(VoiceChoice::AsSelected);
    }
    let has_voice = app.library.has_voice(&app.languages.narration.tag);
    let asked = match &app.languages.unserved {
        Some(tag) => tag.to_string(),
        None if !has_voice && lacks_voice(app, request) => app.name_of(&app.languages.narration),
        None => return Ok(VoiceChoice::AsSelected),
    };
    let mut voices = app.library.profiles()?;
    voices.retain(|profile| app.library.has_voice(&profile.tag));
    let keeps_screen = app.languages.unserved.is_none() || request.screen_lang.is_some();
    match ask(app, &asked, &voices) {
        Ok(Some(voice)) => Ok(VoiceChoice::Chosen(Box::new(
            app.spoken_in(voice.clone(), keeps_screen)?,
        ))),
        // Nobody chose the language that would speak.
        Ok(None) if app.languages.unserved.is_some() => Ok(VoiceChoice::Stopped(ExitCode::from(exit::DATA))),
        Ok(None) => Ok(VoiceChoice::AsSelected),
        Err(stop) => Ok(VoiceChoice::Stopped(exit::stopped(stop))),
    }
}

/// Whether `request` fails because of the missing voice, and not earlier.
fn lacks_voice(app: &App, request: &Request) -> bool {
    let error = app.show(request).err();
    matches!(
        error,
        Some(CommandError::Show(ShowError::Library(
            LibraryError::NoNarration { .. }
        )))
    )
}

/// The chosen one of `voices`, because there is none in `language`; `None` without an answer.
fn ask<'a>(
    app: &App,
    language: &str,
    voices: &'a [LocaleProfile],
) -> Result<Option<&'a LocaleProfile>, Stop> {
    let is_base = |profile: &LocaleProfile| profile.tag.to_string() == BASE_LANGUAGE;
    let usual = voices.iter().position(is_base).unwrap_or_default();
    let Some(default) = voices.get(usual) else {
        return Ok(None);
    };
    let question = question(app, language, voices, default);
    app.tell(&question);
    let mut ballot = Ballot::new(voices.len(), usual, Instant::now());
    let answer = asking::answer(app, |keys: &mut Keys| {
        match ballot.hear(keys.number(PATIENCE), Instant::now()) {
            Reply::Nothing => None,
            Reply::Number(at) => {
                app.tell(&line(at, &voices[at]));
                None
            }
            Reply::Unclear => {
                app.tell(&question);
                None
            }
            Reply::Answer(at) => Some(at),
        }
    })?;
    Ok(answer.flatten().and_then(|at| voices.get(at)))
}

/// The question, the voices by their own names, and the keys.
fn question(app: &App, language: &str, voices: &[LocaleProfile], usual: &LocaleProfile) -> String {
    let asked = app.with("play-which-voice", Arguments::new().text("language", language));
    let lines = voices.iter().enumerate().map(|(at, voice)| line(at, voice));
    let keys = app.with("play-keys-voice", Arguments::new().text("name", &usual.name));
    format!("{asked}\n{}{keys}\n", lines.collect::<String>())
}

fn line(at: usize, voice: &LocaleProfile) -> String {
    format!("{:>3}  {}\n", at + 1, voice.name)
}

/// What the keys say so far.
#[derive(Debug, PartialEq)]
enum Reply {
    Nothing,
    /// A position in the list, to be confirmed.
    Number(usize),
    /// What was typed is no number of the list: the question is asked again, and nothing is chosen.
    Unclear,
    /// The chosen position, or none.
    Answer(Option<usize>),
}

/// A choice from a list, by a number that is typed digit by digit.
struct Ballot {
    /// The number of entries.
    most: usize,
    /// The position that is chosen if nothing is typed.
    usual: usize,
    /// What was typed since the question: digits, and `None` for anything else.
    typed: Vec<Option<u8>>,
    /// The time of the last key.
    since: Instant,
}

/// More than any number of a list has; what is typed beyond it changes nothing.
const MOST_TYPED: usize = 40;

impl Ballot {
    fn new(most: usize, usual: usize, now: Instant) -> Ballot {
        Ballot {
            most,
            usual,
            typed: Vec::new(),
            since: now,
        }
    }

    fn hear(&mut self, key: Option<NumberKey>, now: Instant) -> Reply {
        let Some(key) = key else {
            let is_over = now.saturating_duration_since(self.since) >= LONGEST_WAIT;
            return match is_over {
                true => Reply::Answer(None),
                false => Reply::Nothing,
            };
        };
        self.since = now;
        match key {
            NumberKey::Leave => Reply::Answer(None),
            NumberKey::None if self.typed.iter().all(Option::is_some) => Reply::Answer(None),
            NumberKey::Take if self.typed.is_empty() => Reply::Answer(Some(self.usual)),
            NumberKey::Take => self
                .position()
                .map_or_else(|| self.unclear(), |at| Reply::Answer(Some(at))),
            NumberKey::Digit(digit) => self.add(Some(digit)),
            NumberKey::None | NumberKey::Other | NumberKey::Point => self.add(None),
            NumberKey::Erase => {
                self.typed.pop();
                self.shown()
            }
            NumberKey::Clear => {
                self.typed.clear();
                Reply::Nothing
            }
        }
    }

    fn add(&mut self, typed: Option<u8>) -> Reply {
        if self.typed.len() < MOST_TYPED {
            self.typed.push(typed);
        }
        self.shown()
    }

    /// The question is asked again, and nothing is typed.
    fn unclear(&mut self) -> Reply {
        self.typed.clear();
        Reply::Unclear
    }

    fn shown(&self) -> Reply {
        self.position().map_or(Reply::Nothing, Reply::Number)
    }

    /// The position in the list whose number is typed.
    fn position(&self) -> Option<usize> {
        let add = |number: usize, typed: &Option<u8>| {
            let number = number.checked_mul(10)?.checked_add(usize::from((*typed)?))?;
            (number <= self.most).then_some(number)
        };
        self.typed.iter().try_fold(0, add)?.checked_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_number_of_the_list_is_a_choice() {
        let now = Instant::now();
        for (text, reply) in [
            ("", Reply::Answer(Some(2))),
            ("3", Reply::Answer(Some(2))),
            ("12", Reply::Answer(Some(11))),
            ("0", Reply::Unclear),
            ("15", Reply::Unclear),
            ("123", Reply::Unclear),
            ("999999999999999999999999", Reply::Unclear),
            ("03", Reply::Answer(Some(2))),
            ("-1", Reply::Unclear),
            ("1.2", Reply::Unclear),
            ("ar", Reply::Unclear),
            // The `n` of a name takes nothing away.
            ("French", Reply::Unclear),
            ("1<2", Reply::Answer(Some(1))),
            ("14<", Reply::Answer(Some(0))),
            ("15<<<3", Reply::Answer(Some(2))),
            ("x<2", Reply::Answer(Some(1))),
            ("14^3", Reply::Answer(Some(2))),
            ("1<", Reply::Answer(Some(2))),
        ] {
            let mut ballot = Ballot::new(14, 2, now);
            for letter in text.chars() {
                let key = match (letter, letter.to_digit(10)) {
                    (_, Some(digit)) => NumberKey::Digit(digit as u8),
                    ('n', None) => NumberKey::None,
                    ('<', None) => NumberKey::Erase,
                    ('^', None) => NumberKey::Clear,
                    _ => NumberKey::Other,
                };
                ballot.hear(Some(key), now);
            }
            let taken = ballot.hear(Some(NumberKey::Take), now);
            assert_eq!(taken, reply, "{text}");
        }
        let mut ballot = Ballot::new(14, 2, now);
        assert_eq!(ballot.hear(Some(NumberKey::None), now), Reply::Answer(None));
    }

    #[test]
    fn a_number_is_shown_before_it_is_taken() {
        let now = Instant::now();
        let mut ballot = Ballot::new(14, 0, now);
        let mut typed = |digit| ballot.hear(Some(NumberKey::Digit(digit)), now);
        assert_eq!(
            [typed(1), typed(2), typed(9)],
            [Reply::Number(0), Reply::Number(11), Reply::Nothing]
        );
    }

    #[test]
    fn without_an_answer_in_time_no_voice_is_chosen() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let mut ballot = Ballot::new(14, 0, start);
        assert_eq!(ballot.hear(None, at(29)), Reply::Nothing);
        assert_eq!(ballot.hear(Some(NumberKey::Digit(1)), at(29)), Reply::Number(0));
        assert_eq!(ballot.hear(None, at(58)), Reply::Nothing);
        assert_eq!(ballot.hear(None, at(59)), Reply::Answer(None));
        assert_eq!(ballot.hear(Some(NumberKey::Leave), at(1)), Reply::Answer(None));
    }
}
