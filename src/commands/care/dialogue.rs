//! The dialogue before a session: which question stands, what a key answers, the way back.
//!
//! Pure: keys and times in, what to do out. Which question comes next follows from the answers alone. Must not know words,
//! sound or the terminal.

use std::time::{Duration, Instant};

use crate::control::CareKey;

/// The most answers that are shown at once: each has a digit.
pub(super) const MOST_SHOWN: usize = 9;
/// Presses of one key that come this soon after each other are one press, where the answer matters for safety.
const HELD: Duration = Duration::from_millis(700);
/// Nobody has read a warning sign, or what will be played, sooner: a key before then was meant for another question, or
/// typed ahead.
const READ: Duration = Duration::from_millis(500);
/// Likewise for what to do after a yes.
const READ_AFTER_YES: Duration = Duration::from_millis(1_500);

/// A question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Question {
    /// The patient's language.
    Language,
    /// The voice, if there is none in her language.
    Voice,
    Session,
    Technique,
    /// The breast to begin with.
    Side,
    Device,
    /// Whether she hears the voice well.
    Volume,
    /// A warning sign of the gate, by its position.
    Sign(usize),
    /// After a yes to this sign: whether she has been told to do it all the same.
    Told(usize),
    /// What will be played.
    Summary,
}

/// The answer yes to a sign.
pub(super) const YES: usize = 0;
/// The answer no to a sign.
pub(super) const NO: usize = 1;
/// The second choice after a yes. The first one ends the dialogue.
pub(super) const TOLD: usize = 1;
/// The digit of the second choice: one that answers no sign, so that nobody takes it for a no.
const TOLD_DIGIT: usize = 9;

/// What there is to choose from.
#[derive(Debug, Clone, Default)]
pub(super) struct CareChoices {
    /// For each language, whether it has a voice.
    pub(super) languages: Vec<bool>,
    /// For each session, whether milk is expressed in it.
    pub(super) sessions: Vec<bool>,
    pub(super) devices: usize,
    /// How many answers there are for the technique and for the side.
    pub(super) techniques: usize,
    pub(super) sides: usize,
    pub(super) signs: usize,
    /// Whether anything is heard, so that a volume can be set.
    pub(super) is_heard: bool,
    /// Whether the first answer for the side, the one that she chooses herself, can be.
    pub(super) has_own_side: bool,
}

/// Answers by options, which are not asked for, and the answers that Enter stands for.
#[derive(Debug, Clone, Default)]
pub(super) struct KnownAnswers {
    pub(super) given: Vec<(Question, usize)>,
    /// Whether the four signs were asked for already.
    pub(super) signs: bool,
    /// Whether she was told to do it all the same.
    pub(super) is_told: bool,
    pub(super) usual: Vec<(Question, usize)>,
}

/// What a key leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CareReply {
    /// Nothing happens.
    Nothing,
    /// The question stands as it did, or with other answers: show it.
    Show,
    /// Another question stands: show it, and say what belongs to it.
    Ask,
    /// Say what belongs to the question again.
    Say,
    /// The voice is louder or softer by so many steps: say it again.
    Volume(i8),
    /// Everything is answered: begin.
    Begin,
    /// The dialogue is over, and nothing begins.
    End,
}

/// The dialogue.
#[derive(Debug)]
pub(super) struct Dialogue {
    choices: CareChoices,
    known: KnownAnswers,
    /// What was answered, in order.
    answers: Vec<(Question, usize)>,
    /// The answer that is looked at, not yet taken.
    pub(super) marked: Option<usize>,
    /// The first answer that is shown.
    pub(super) first: usize,
    last: Option<(CareKey, Instant)>,
    /// Since when the question stands.
    asked: Instant,
}

impl Dialogue {
    /// A dialogue that begins at `now`.
    pub(super) fn new(choices: CareChoices, known: KnownAnswers, now: Instant) -> Dialogue {
        Dialogue {
            choices,
            known,
            answers: Vec::new(),
            marked: None,
            first: 0,
            last: None,
            asked: now,
        }
    }

    /// The question that stands: the first one that is needed and not answered.
    pub(super) fn question(&self) -> Question {
        let all = self.order();
        all.into_iter()
            .find(|question| self.needs(*question) && self.answer(*question).is_none())
            .unwrap_or(Question::Summary)
    }

    /// Every question that is still to be answered, as far as the answers so far tell.
    pub(super) fn open(&self) -> Vec<Question> {
        let mut open = self.order();
        open.retain(|question| self.needs(*question) && self.answer(*question).is_none());
        open
    }

    fn order(&self) -> Vec<Question> {
        use Question::{Device, Language, Session, Side, Technique, Voice, Volume};
        let signs = (0..self.choices.signs).flat_map(|at| [Question::Sign(at), Question::Told(at)]);
        [Language, Voice, Session, Technique, Side, Device, Volume]
            .into_iter()
            .chain(signs)
            .collect()
    }

    /// Whether she has a warning sign and was told to do it all the same.
    pub(super) fn is_told(&self) -> bool {
        let is_second = |(asked, at): &(Question, usize)| matches!(asked, Question::Told(_)) && *at == TOLD;
        self.known.is_told || self.answers.iter().any(is_second)
    }

    /// Whether `question` is asked, as far as the answers tell.
    pub(super) fn needs(&self, question: Question) -> bool {
        let of = |list: &[bool], question| {
            let at = self.answer(question);
            at.and_then(|at| list.get(at).copied())
        };
        match question {
            Question::Voice => of(&self.choices.languages, Question::Language) == Some(false),
            Question::Technique => of(&self.choices.sessions, Question::Session) == Some(true),
            Question::Device => self.choices.is_heard && self.choices.devices > 1,
            Question::Volume => self.choices.is_heard,
            Question::Sign(_) => !self.known.signs,
            Question::Told(at) => self.answer(Question::Sign(at)) == Some(YES),
            Question::Language | Question::Session | Question::Side | Question::Summary => true,
        }
    }

    /// The answer to `question`, by an option or by a key.
    pub(super) fn answer(&self, question: Question) -> Option<usize> {
        let answers = self.known.given.iter().chain(&self.answers);
        let mut of_question = answers.filter(|(asked, _)| *asked == question);
        of_question.next().map(|(_, answer)| *answer)
    }

    /// The answer that Enter stands for.
    pub(super) fn usual(&self, question: Question) -> Option<usize> {
        let usual = self.known.usual.iter().find(|(asked, _)| *asked == question);
        usual.map(|(_, answer)| *answer)
    }

    /// How many answers `question` has.
    pub(super) fn count(&self, question: Question) -> usize {
        let choices = &self.choices;
        match question {
            Question::Language | Question::Voice => choices.languages.len(),
            Question::Session => choices.sessions.len(),
            Question::Technique => choices.techniques,
            Question::Side => choices.sides,
            Question::Device => choices.devices,
            Question::Volume => 3,
            Question::Sign(_) | Question::Told(_) => 2,
            Question::Summary => 0,
        }
    }

    /// Whether answer `at` can be chosen: only a voice speaks.
    pub(super) fn can_be(&self, question: Question, at: usize) -> bool {
        let is_there = at < self.count(question);
        is_there
            && match question {
                Question::Voice => self.choices.languages[at],
                Question::Side => at > 0 || self.choices.has_own_side,
                _ => true,
            }
    }

    /// What `key` leads to at `now`.
    pub(super) fn press(&mut self, key: CareKey, now: Instant) -> CareReply {
        let question = self.question();
        let before = self.last.replace((key, now));
        let is_held =
            before.is_some_and(|(last, at)| last == key && now.saturating_duration_since(at) < HELD);
        let is_safety = matches!(question, Question::Sign(_) | Question::Told(_));
        match key {
            CareKey::Quit => CareReply::End,
            CareKey::Redraw => CareReply::Show,
            CareKey::Back => self.back(now),
            CareKey::Repeat => CareReply::Say,
            CareKey::More => self.turn(question, true),
            CareKey::Fewer => self.turn(question, false),
            CareKey::Number(1) | CareKey::No if matches!(question, Question::Told(_)) => CareReply::End,
            _ if is_safety && is_held => CareReply::Nothing,
            _ if now.saturating_duration_since(self.asked) < time_to_read(question) => CareReply::Nothing,
            CareKey::Number(number) => self.number(question, number, now),
            CareKey::Yes if matches!(question, Question::Sign(_)) => self.take(question, YES, now),
            CareKey::No if matches!(question, Question::Sign(_)) => self.take(question, NO, now),
            CareKey::Take => self.enter(question, now),
            CareKey::Space if question == Question::Summary => CareReply::Begin,
            CareKey::Louder if question == Question::Volume => CareReply::Volume(1),
            CareKey::Softer if question == Question::Volume => CareReply::Volume(-1),
            CareKey::Yes | CareKey::No | CareKey::Space | CareKey::Louder | CareKey::Softer => {
                CareReply::Nothing
            }
        }
    }

    /// Enter takes what is looked at, or what is usual. It answers no question about safety.
    fn enter(&mut self, question: Question, now: Instant) -> CareReply {
        match question {
            Question::Summary => CareReply::Begin,
            Question::Sign(_) | Question::Told(_) => CareReply::Nothing,
            _ => match self.marked.or(self.usual(question)) {
                Some(at) => self.take(question, at, now),
                None => CareReply::Nothing,
            },
        }
    }

    /// The digit of answer `at` of `question`.
    pub(super) fn digit(&self, question: Question, at: usize) -> usize {
        match question {
            Question::Told(_) if at == TOLD => TOLD_DIGIT,
            _ => at - self.first + 1,
        }
    }

    fn number(&mut self, question: Question, number: u8, now: Instant) -> CareReply {
        if matches!(question, Question::Told(_)) {
            return match usize::from(number) {
                TOLD_DIGIT => self.take(question, TOLD, now),
                _ => CareReply::Nothing,
            };
        }
        let at = self.first + usize::from(number) - 1;
        if !self.can_be(question, at) || at >= self.first + MOST_SHOWN {
            return CareReply::Nothing;
        }
        match question {
            // A language says its name first, so that the patient can point.
            Question::Language | Question::Voice if self.marked != Some(at) => {
                self.marked = Some(at);
                CareReply::Ask
            }
            Question::Volume if at == 1 => CareReply::Volume(1),
            Question::Volume if at == 2 => CareReply::Volume(-1),
            _ => self.take(question, at, now),
        }
    }

    fn take(&mut self, question: Question, at: usize, now: Instant) -> CareReply {
        self.answers.push((question, at));
        self.begin_question(now);
        CareReply::Ask
    }

    fn back(&mut self, now: Instant) -> CareReply {
        match self.answers.pop() {
            Some(_) => {
                self.begin_question(now);
                CareReply::Ask
            }
            None => CareReply::Nothing,
        }
    }

    fn begin_question(&mut self, now: Instant) {
        self.asked = now;
        self.marked = None;
        self.first = 0;
    }

    /// The next answers, or those before; round and round.
    fn turn(&mut self, question: Question, is_on: bool) -> CareReply {
        let pages = self.count(question).div_ceil(MOST_SHOWN);
        if pages < 2 {
            return CareReply::Nothing;
        }
        let page = self.first / MOST_SHOWN;
        let page = if is_on { page + 1 } else { page + pages - 1 } % pages;
        self.first = page * MOST_SHOWN;
        self.marked = None;
        CareReply::Show
    }
}

/// How long a question stands before a key answers it.
fn time_to_read(question: Question) -> Duration {
    match question {
        Question::Sign(_) | Question::Summary => READ,
        Question::Told(_) => READ_AFTER_YES,
        _ => Duration::ZERO,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn choices() -> CareChoices {
        let mut languages = vec![true; 20];
        languages[3] = false;
        CareChoices {
            languages,
            sessions: vec![true, false],
            devices: 2,
            techniques: 2,
            sides: 4,
            signs: 4,
            is_heard: true,
            has_own_side: true,
        }
    }

    struct Desk {
        dialogue: Dialogue,
        now: Instant,
    }

    impl Desk {
        fn new(known: KnownAnswers) -> Desk {
            let now = Instant::now();
            Desk {
                dialogue: Dialogue::new(choices(), known, now),
                now,
            }
        }

        fn press(&mut self, key: CareKey) -> CareReply {
            self.now += Duration::from_secs(2);
            self.dialogue.press(key, self.now)
        }

        fn types(&mut self, numbers: &[u8]) -> CareReply {
            let replies = numbers.iter().map(|number| self.press(CareKey::Number(*number)));
            replies.last().unwrap_or(CareReply::Nothing)
        }

        fn question(&self) -> Question {
            self.dialogue.question()
        }
    }

    /// Up to the first sign.
    const CHOSEN: [u8; 7] = [1, 1, 1, 2, 1, 2, 1];

    #[test]
    fn every_question_is_one_key() {
        let mut desk = Desk::new(KnownAnswers::default());
        desk.types(&CHOSEN);
        assert_eq!(desk.question(), Question::Sign(0));
        desk.types(&[2, 2, 2, 2]);
        assert_eq!(desk.question(), Question::Summary);
        assert_eq!(desk.press(CareKey::Number(1)), CareReply::Nothing);
        assert_eq!(desk.press(CareKey::Space), CareReply::Begin);
        assert_eq!(desk.press(CareKey::Take), CareReply::Begin);
    }

    #[test]
    fn a_language_says_its_name_before_it_is_chosen() {
        let mut desk = Desk::new(KnownAnswers::default());
        assert_eq!(desk.types(&[2]), CareReply::Ask);
        assert_eq!(
            (desk.question(), desk.dialogue.marked),
            (Question::Language, Some(1))
        );
        desk.types(&[5]);
        assert_eq!(desk.dialogue.marked, Some(4), "she points at another one");
        desk.press(CareKey::Take);
        assert_eq!(desk.dialogue.answer(Question::Language), Some(4));
        let mut desk = Desk::new(KnownAnswers::default());
        desk.press(CareKey::More);
        assert_eq!(desk.dialogue.first, 9);
        desk.press(CareKey::More);
        assert_eq!(
            (desk.types(&[3]), desk.types(&[2, 2])),
            (CareReply::Nothing, CareReply::Ask)
        );
        assert_eq!(desk.dialogue.answer(Question::Language), Some(19));
        assert_eq!(desk.press(CareKey::More), CareReply::Nothing);
    }

    #[test]
    fn a_language_without_a_voice_asks_for_one_that_speaks() {
        let mut desk = Desk::new(KnownAnswers::default());
        desk.types(&[4, 4]);
        assert_eq!(desk.question(), Question::Voice);
        assert_eq!(desk.types(&[4]), CareReply::Nothing, "it has none");
        desk.types(&[1, 1]);
        assert_eq!(desk.question(), Question::Session);
    }

    #[test]
    fn a_technique_is_asked_for_only_where_milk_is_expressed() {
        let mut desk = Desk::new(KnownAnswers::default());
        desk.types(&[1, 1, 2]);
        assert_eq!(desk.question(), Question::Side);
    }

    #[test]
    fn the_way_back_leads_to_each_question_that_was_asked() {
        let mut desk = Desk::new(KnownAnswers::default());
        desk.types(&CHOSEN);
        desk.types(&[2, 1, 9]);
        let mut seen = vec![desk.question()];
        while desk.press(CareKey::Back) == CareReply::Ask {
            seen.push(desk.question());
        }
        use Question::{Device, Language, Session, Side, Sign, Technique, Told, Volume};
        assert_eq!(
            seen,
            [
                Sign(2),
                Told(1),
                Sign(1),
                Sign(0),
                Volume,
                Device,
                Side,
                Technique,
                Session,
                Language
            ]
        );
        assert_eq!(desk.press(CareKey::Back), CareReply::Nothing);
    }

    #[test]
    fn only_the_second_choice_goes_on_after_a_yes() {
        let mut desk = Desk::new(KnownAnswers::default());
        desk.types(&CHOSEN);
        desk.types(&[1]);
        assert_eq!(desk.question(), Question::Told(0));
        for key in [
            CareKey::Take,
            CareKey::Space,
            CareKey::Yes,
            CareKey::Repeat,
            CareKey::Number(2),
            CareKey::Number(3),
        ] {
            assert!(
                matches!(desk.press(key), CareReply::Nothing | CareReply::Say),
                "{key:?}"
            );
            assert_eq!(desk.question(), Question::Told(0), "{key:?}");
        }
        assert_eq!(desk.types(&[1]), CareReply::End);
        assert_eq!(desk.press(CareKey::No), CareReply::End);
        assert_eq!(desk.types(&[9]), CareReply::Ask);
        assert_eq!(
            desk.question(),
            Question::Sign(1),
            "the others are asked for all the same"
        );
    }

    #[test]
    fn a_key_that_is_held_down_answers_one_question() {
        let mut desk = Desk::new(KnownAnswers::default());
        desk.types(&CHOSEN);
        desk.types(&[2]);
        for _ in 0..20 {
            desk.now += HELD / 2;
            assert_eq!(
                desk.dialogue.press(CareKey::Number(2), desk.now),
                CareReply::Nothing
            );
        }
        assert_eq!(desk.question(), Question::Sign(1));
        assert_eq!(desk.dialogue.press(CareKey::No, desk.now), CareReply::Ask);
    }

    #[test]
    fn keys_that_are_typed_ahead_answer_no_sign_and_begin_nothing() {
        use CareKey::{No, Number, Space, Take};
        let mut desk = Desk::new(KnownAnswers::default());
        desk.types(&CHOSEN);
        for key in [Number(1), Number(9), No, Number(2), No, Number(2), Take, Space] {
            let reply = desk.dialogue.press(key, desk.now);
            assert_eq!(
                (reply, desk.question()),
                (CareReply::Nothing, Question::Sign(0)),
                "{key:?}"
            );
        }
        desk.types(&[1]);
        desk.now += READ_AFTER_YES - Duration::from_millis(1);
        let reply = desk.dialogue.press(Number(9), desk.now);
        assert_eq!((reply, desk.question()), (CareReply::Nothing, Question::Told(0)));
        desk.types(&[9, 2, 2, 2]);
        assert_eq!(desk.question(), Question::Summary);
        assert_eq!(desk.dialogue.press(Take, desk.now), CareReply::Nothing);
        assert_eq!(desk.press(Take), CareReply::Begin);
    }

    #[test]
    fn what_options_answer_is_not_asked() {
        let given = vec![
            (Question::Language, 0),
            (Question::Session, 1),
            (Question::Side, 2),
        ];
        let desk = Desk::new(KnownAnswers {
            given,
            signs: true,
            is_told: false,
            usual: vec![(Question::Volume, 0)],
        });
        assert_eq!(desk.dialogue.open(), [Question::Device, Question::Volume]);
        let mut desk = desk;
        assert_eq!(desk.press(CareKey::Take), CareReply::Nothing);
        desk.types(&[1]);
        assert_eq!(desk.press(CareKey::Louder), CareReply::Volume(1));
        assert_eq!(desk.types(&[3]), CareReply::Volume(-1));
        desk.press(CareKey::Take);
        assert_eq!(desk.question(), Question::Summary);
        assert!(desk.dialogue.open().is_empty());
    }

    fn any_key() -> impl Strategy<Value = CareKey> {
        prop_oneof![
            (1..=9_u8).prop_map(CareKey::Number),
            Just(CareKey::Yes),
            Just(CareKey::No),
            Just(CareKey::Take),
            Just(CareKey::Space),
            Just(CareKey::Back),
            Just(CareKey::Repeat),
            Just(CareKey::More),
            Just(CareKey::Fewer),
            Just(CareKey::Louder),
            Just(CareKey::Softer),
            Just(CareKey::Redraw),
        ]
    }

    proptest! {
        /// Law: second-choice. Whatever is typed, nothing begins with a yes that has no second choice after it, nor with
        /// a sign that was not answered.
        #[test]
        fn nothing_begins_without_every_answer(keys in proptest::collection::vec(any_key(), 0..80)) {
            let mut desk = Desk::new(KnownAnswers::default());
            desk.types(&CHOSEN);
            for key in keys {
                if desk.press(key) != CareReply::Begin {
                    continue;
                }
                for sign in 0..4 {
                    let answer = desk.dialogue.answer(Question::Sign(sign));
                    let told = desk.dialogue.answer(Question::Told(sign));
                    prop_assert!(answer == Some(NO) || (answer == Some(YES) && told == Some(TOLD)));
                }
            }
        }
    }
}
