//! Asks at the end of a session that is written down how much milk it was, and how it was. Any part can be left out with one
//! key, and all of it; without an answer it ends by itself.

use std::time::{Duration, Instant};

use crate::commands::app::App;
use crate::commands::asking::{self, PATIENCE};
use crate::commands::failure;
use crate::commands::log::{feeling, note};
use crate::commands::signals::Stop;
use crate::control::{Keys, NumberKey};
use crate::locale::Arguments;
use crate::session::Side;
use crate::store::log::{Feeling, LogNote, Millilitres};

/// The longest wait for a key. She may have fallen asleep.
const LONGEST_WAIT: Duration = Duration::from_secs(60);
/// More letters than any amount has; what is typed beyond them changes nothing.
const MOST_TYPED: usize = 8;

/// Asks about the entry `id`, and writes down what is answered.
///
/// # Errors
/// If the system asked the program to end meanwhile. Nothing is written down then.
pub(super) fn ask(app: &App, id: i64) -> Result<(), Stop> {
    if !asking::is_possible() {
        return Ok(());
    }
    let mut questions = LogQuestions::new(Instant::now());
    app.tell(&question(app, questions.asked));
    let answered = asking::answer(app, |keys: &mut Keys| {
        match questions.hear(keys.number(PATIENCE), Instant::now()) {
            LogReply::Nothing => None,
            LogReply::Typed => {
                app.tell(&format!("{:>4}{}\n", "", questions.typed));
                None
            }
            LogReply::Ask => {
                app.tell(&question(app, questions.asked));
                None
            }
            LogReply::Over => Some(questions.note),
        }
    })?;
    let Some(said) = answered.filter(|note| !note.is_empty()) else {
        return Ok(());
    };
    match note(app, id, said) {
        Ok(()) => app.tell(&format!("{}\n", app.text("log-noted"))),
        Err(error) => app.tell(&format!("{}\n", failure::line(&app.messages, &error))),
    }
    Ok(())
}

fn question(app: &App, asked: LogQuestion) -> String {
    let amount = |side: Side| {
        let side = Arguments::new().text("side", app.text(&format!("side-{side}")));
        app.with("log-ask-amount", side) + "\n"
    };
    match asked {
        LogQuestion::Left => amount(Side::Left),
        LogQuestion::Right => amount(Side::Right),
        LogQuestion::Felt => {
            let words = Feeling::ALL.iter().enumerate();
            let words = words.map(|(at, felt)| format!("{}: {}", at + 1, feeling(app, *felt)));
            let words = Arguments::new().text("words", words.collect::<Vec<_>>().join(" · "));
            app.with("log-ask-felt", words) + "\n"
        }
    }
}

/// What is asked now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LogQuestion {
    Left,
    Right,
    Felt,
}

/// What follows a key.
#[derive(Debug, PartialEq)]
enum LogReply {
    Nothing,
    /// What is typed has changed.
    Typed,
    /// The question is another one, or was not answered.
    Ask,
    Over,
}

/// The questions, and what was answered.
struct LogQuestions {
    asked: LogQuestion,
    typed: String,
    note: LogNote,
    /// The time of the last key.
    since: Instant,
}

impl LogQuestions {
    fn new(now: Instant) -> LogQuestions {
        LogQuestions {
            asked: LogQuestion::Left,
            typed: String::new(),
            note: LogNote::default(),
            since: now,
        }
    }

    fn hear(&mut self, key: Option<NumberKey>, now: Instant) -> LogReply {
        let Some(key) = key else {
            let is_over = now.saturating_duration_since(self.since) >= LONGEST_WAIT;
            return if is_over {
                LogReply::Over
            } else {
                LogReply::Nothing
            };
        };
        self.since = now;
        match (key, self.asked) {
            (NumberKey::None | NumberKey::Leave, _) => LogReply::Over,
            (NumberKey::Digit(digit), LogQuestion::Felt) => {
                let at = usize::from(digit).checked_sub(1);
                self.note.felt = at.and_then(|at| Feeling::ALL.get(at).copied());
                LogReply::Over
            }
            (_, LogQuestion::Felt) => LogReply::Over,
            (NumberKey::Digit(digit), _) => self.add(char::from(b'0' + digit.min(9))),
            (NumberKey::Point, _) => self.add('.'),
            (NumberKey::Take, _) => self.take(),
            (NumberKey::Erase, _) => {
                self.typed.pop();
                LogReply::Typed
            }
            (NumberKey::Clear, _) => {
                self.typed.clear();
                LogReply::Typed
            }
            (NumberKey::Other, _) => LogReply::Ask,
        }
    }

    fn add(&mut self, letter: char) -> LogReply {
        if self.typed.len() < MOST_TYPED {
            self.typed.push(letter);
        }
        LogReply::Typed
    }

    /// Takes what is typed, or nothing. What is no amount is asked for again.
    fn take(&mut self) -> LogReply {
        let typed = std::mem::take(&mut self.typed);
        let amount: Option<Millilitres> = match typed.as_str() {
            "" => None,
            typed => match typed.parse() {
                Ok(amount) => Some(amount),
                Err(_) => return LogReply::Ask,
            },
        };
        match self.asked {
            LogQuestion::Left => (self.note.left, self.asked) = (amount, LogQuestion::Right),
            _ => (self.note.right, self.asked) = (amount, LogQuestion::Felt),
        }
        LogReply::Ask
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is said by these keys: digits, a point, `e` for Enter, `<` for Backspace, `q`, anything else.
    fn said(keys: &str) -> Option<LogNote> {
        let now = Instant::now();
        let mut questions = LogQuestions::new(now);
        for key in keys.chars() {
            let key = match key {
                '0'..='9' => NumberKey::Digit(key as u8 - b'0'),
                '.' => NumberKey::Point,
                'e' => NumberKey::Take,
                '<' => NumberKey::Erase,
                'q' => NumberKey::None,
                _ => NumberKey::Other,
            };
            if questions.hear(Some(key), now) == LogReply::Over {
                return Some(questions.note);
            }
        }
        None
    }

    fn note(left: Option<u32>, right: Option<u32>, felt: Option<Feeling>) -> Option<LogNote> {
        let [left, right] = [left, right].map(|tenths| tenths.and_then(Millilitres::from_tenths));
        Some(LogNote { left, right, felt })
    }

    #[test]
    fn each_question_is_answered_or_left_out() {
        assert_eq!(said("40e12.5e1"), note(Some(400), Some(125), Some(Feeling::Easy)));
        assert_eq!(said("ee4"), note(None, None, Some(Feeling::Tired)));
        assert_eq!(said("41<e7ee"), note(Some(40), Some(70), None));
        assert_eq!(said("40eq"), note(Some(400), None, None));
        assert_eq!(said("q"), Some(LogNote::default()));
        assert_eq!(said("ee9"), Some(LogNote::default()));
    }

    #[test]
    fn what_is_no_amount_is_asked_for_again() {
        assert_eq!(said("9999e5ee."), note(Some(50), None, None));
        assert_eq!(said("1.25e5ee."), note(Some(50), None, None));
        assert_eq!(said("x5eeq"), note(Some(50), None, None));
        assert_eq!(said("12"), None, "nothing is taken without Enter");
    }

    #[test]
    fn without_a_key_it_ends_by_itself() {
        let start = Instant::now();
        let mut questions = LogQuestions::new(start);
        let at = |seconds| start + Duration::from_secs(seconds);
        assert_eq!(questions.hear(None, at(59)), LogReply::Nothing);
        questions.hear(Some(NumberKey::Digit(4)), at(59));
        assert_eq!(questions.hear(None, at(118)), LogReply::Nothing);
        assert_eq!(questions.hear(None, at(119)), LogReply::Over);
        assert!(questions.note.is_empty());
    }
}
