//! What a handout has of a session: its phases as parts, and in each the lines with their figures as cards. No words yet.
//!
//! A line is there once, however often it is heard, and so is a figure. What makes sense only when it is heard is left out.

use std::collections::BTreeSet;

use crate::locale::MessageId;
use crate::session::{
    Beat, Content, Line, OnPaper, Phase, PhaseKind, Prompt, PromptKind, Safety, Session, Side, Step,
    Technique,
};
use crate::units::{FRAMES_PER_MINUTE, Frames};

/// A phase.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SessionPart {
    pub(super) kind: PhaseKind,
    pub(super) side: Side,
    /// How long its rhythm goes on, if it has one.
    pub(super) minutes: Option<u64>,
    pub(super) cards: Vec<Card>,
}

/// Lines that one figure shows, or none.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Card {
    figure: Option<String>,
    pub(super) pictures: Vec<CardPicture>,
    pub(super) lines: Vec<CardLine>,
}

/// A picture of a figure.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct CardPicture {
    pub(super) figure: String,
    /// The beat that this pose shows, and which of its poses it is; `None` for the still.
    pub(super) beat: Option<(usize, Beat)>,
}

/// A line of a card.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct CardLine {
    pub(super) text: LineText,
    /// Whether it says that it must not hurt.
    pub(super) is_caution: bool,
}

/// Where the words of a line come from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum LineText {
    /// A spoken line.
    Spoken(MessageId),
    /// A text of the screen.
    Written(MessageId),
}

/// A line of a session that is on paper.
struct CardEntry<'a> {
    line: CardLine,
    figure: Option<&'a str>,
    is_of_technique: bool,
}

/// The parts of `session`, for whoever begins with the side `begin` and expresses by `technique`.
pub(super) fn parts(session: &Session, technique: Technique, begin: Option<Side>) -> Vec<SessionPart> {
    let mut sorting = Sorting {
        technique,
        begin,
        said: BTreeSet::new(),
        shown: BTreeSet::new(),
    };
    let parts = session.phases.iter().map(|phase| sorting.part(phase));
    parts
        .filter(|part| !part.cards.is_empty() || part.minutes.is_some())
        .collect()
}

/// Sorts lines into cards, and remembers what is on the page.
struct Sorting {
    technique: Technique,
    begin: Option<Side>,
    said: BTreeSet<LineText>,
    shown: BTreeSet<String>,
}

impl Sorting {
    fn part(&mut self, phase: &Phase) -> SessionPart {
        let side = phase.side.resolve(self.begin);
        let mut cards = Vec::new();
        for step in &phase.steps {
            if let Some(entry) = self.of_step(step, side) {
                self.add(entry, &mut cards);
            }
        }
        if phase.rhythm.is_some() {
            self.add_technique(&mut cards);
        }
        for prompt in phase.rhythm.iter().flat_map(|rhythm| &rhythm.prompts) {
            if let Some(entry) = self.of_prompt(prompt, side) {
                self.add(entry, &mut cards);
            }
        }
        let rhythm = phase.rhythm.as_ref();
        SessionPart {
            kind: phase.kind,
            side,
            minutes: rhythm.map(|rhythm| minutes(rhythm.hold.target.value)),
            cards,
        }
    }

    fn of_step<'a>(&self, step: &'a Step, side: Side) -> Option<CardEntry<'a>> {
        let Content::Say(line) = &step.content else {
            return None;
        };
        // The page has both of these for itself.
        if matches!(step.safety, Some(Safety::Gate | Safety::Call)) {
            return None;
        }
        let text = match &step.on_paper {
            OnPaper::Nothing => return None,
            OnPaper::AsSaid => self.spoken(&line.value, side),
            OnPaper::Text(id) => LineText::Written(id.value.clone()),
        };
        Some(CardEntry {
            line: CardLine {
                text,
                is_caution: step.safety == Some(Safety::Hurt),
            },
            figure: step.figure.as_ref().map(|figure| figure.value.as_str()),
            is_of_technique: line.value.is_of_technique(),
        })
    }

    fn of_prompt<'a>(&self, prompt: &'a Prompt, side: Side) -> Option<CardEntry<'a>> {
        // Nobody who reads hears how much time is left.
        if matches!(prompt.kind, PromptKind::HalfWay | PromptKind::LastMinute) {
            return None;
        }
        Some(CardEntry {
            line: CardLine {
                text: self.spoken(&prompt.line.value, side),
                is_caution: prompt.kind == PromptKind::Hurt,
            },
            figure: prompt.figure.as_ref().map(|figure| figure.value.as_str()),
            is_of_technique: false,
        })
    }

    fn spoken(&self, line: &Line, side: Side) -> LineText {
        LineText::Spoken(line.message(side, self.technique))
    }

    /// Adds `entry` to the last of `cards`, if that has the same figure or neither has one; else to a new card.
    fn add(&mut self, entry: CardEntry<'_>, cards: &mut Vec<Card>) {
        if !self.said.insert(entry.line.text.clone()) {
            return;
        }
        let figure = match entry.is_of_technique {
            true => Some(self.technique.figure()),
            false => entry.figure,
        };
        let is_shown = figure.is_none_or(|name| self.shown.contains(name));
        let goes_with =
            |card: &&mut Card| card.figure.as_deref() == figure || (is_shown && card.figure.is_none());
        let last = cards.last_mut().filter(goes_with);
        if let Some(card) = last {
            card.lines.push(entry.line);
            return;
        }
        let figure = figure.filter(|name| self.shown.insert((*name).to_owned()));
        cards.push(Card {
            figure: figure.map(str::to_owned),
            pictures: figure.map_or_else(Vec::new, |name| self.pictures(name)),
            lines: vec![entry.line],
        });
    }

    /// Adds the beats of the technique, unless they are shown.
    fn add_technique(&mut self, cards: &mut Vec<Card>) {
        let name = self.technique.figure();
        if !self.shown.insert(name.to_owned()) {
            return;
        }
        cards.push(Card {
            figure: Some(name.to_owned()),
            pictures: self.pictures(name),
            lines: Vec::new(),
        });
    }

    /// The pictures of `figure`: of the technique's a pose for each beat, of another its still.
    fn pictures(&self, figure: &str) -> Vec<CardPicture> {
        let picture = |beat| CardPicture {
            figure: figure.to_owned(),
            beat,
        };
        if figure != self.technique.figure() {
            return vec![picture(None)];
        }
        let beats = self.technique.beats().iter().copied();
        beats.enumerate().map(|beat| picture(Some(beat))).collect()
    }
}

/// The nearest number of whole minutes, at least one.
fn minutes(length: Frames) -> u64 {
    ((length.0 + FRAMES_PER_MINUTE / 2) / FRAMES_PER_MINUTE).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Source;
    use crate::session::testing::SHORT;

    fn parts_of(text: &str) -> Vec<SessionPart> {
        let source = Source { file: "x.toml", text };
        let session = Session::parse("x", source).unwrap();
        parts(&session, Technique::PressBack, Some(Side::Left))
    }

    fn ids(card: &Card) -> Vec<&str> {
        let mut ids = Vec::new();
        for line in &card.lines {
            let (LineText::Spoken(id) | LineText::Written(id)) = &line.text;
            ids.push(id.as_str());
        }
        ids
    }

    #[test]
    fn what_the_page_has_for_itself_or_only_a_listener_needs_is_left_out() {
        let text = SHORT.replace("say = \"welcome\"", "say = \"welcome\"\npaper = false");
        let parts = parts_of(&text);
        let [express, close] = parts.as_slice() else {
            panic!("{parts:?}");
        };
        assert_eq!((express.side, express.minutes), (Side::Left, Some(2)));
        let all: Vec<Vec<&str>> = express.cards.iter().map(ids).collect();
        assert_eq!(
            all,
            [
                vec!["on-left"],
                vec!["motion-press-back"],
                vec!["hurt", "first-milk", "rotate"]
            ]
        );
        assert_eq!(close.minutes, None);
        assert!(express.cards[2].lines[0].is_caution && !express.cards[2].lines[1].is_caution);
    }

    #[test]
    fn the_technique_is_shown_beat_by_beat_once() {
        let parts = parts_of(SHORT);
        let pictures = |part: &SessionPart| {
            part.cards
                .iter()
                .map(|card| card.pictures.len())
                .collect::<Vec<_>>()
        };
        assert_eq!(pictures(&parts[1]), [0, 3, 0]);
        let text = SHORT.replace("say = { technique = \"motion\" }", "say = \"motion\"");
        assert_eq!(
            pictures(&parts_of(&text)[1]),
            [0, 3, 0],
            "the rhythm shows it too"
        );
    }

    #[test]
    fn a_line_and_a_figure_are_there_once() {
        let text = SHORT
            .replace(
                "say = { side = \"on\" }",
                "say = { side = \"on\" }\nfigure = \"cup\"",
            )
            .replace("say = \"first-milk\"", "say = \"first-milk\"\nfigure = \"cup\"")
            .replace("say = \"rotate\"", "say = \"hurt\"");
        let parts = parts_of(&text);
        let cards = &parts[1].cards;
        let last = cards.last().unwrap();
        assert_eq!(ids(last), ["hurt", "first-milk"]);
        assert_eq!(last.pictures, [], "the figure of an earlier card");
        let cups = cards.iter().flat_map(|card| &card.pictures);
        assert_eq!(cups.filter(|picture| picture.figure == "cup").count(), 1);
    }

    #[test]
    fn other_words_may_stand_for_a_line() {
        let text = SHORT.replace(
            "say = \"welcome\"",
            "say = \"welcome\"\npaper = \"paper-welcome\"",
        );
        let line = &parts_of(&text)[0].cards[0].lines[0];
        assert_eq!(line.text, LineText::Written("paper-welcome".parse().unwrap()));
    }
}
