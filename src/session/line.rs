//! A spoken line of a session: one message, or one message per side or technique.

use super::{Side, Technique};
use crate::locale::MessageId;

/// Which message is spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Always this message.
    Always(MessageId),
    /// `<stem>-<side>`.
    BySide(MessageId),
    /// `<stem>-<technique>`.
    ByTechnique(MessageId),
}

impl Line {
    /// The message for `side` (resolved) and `technique`.
    pub fn message(&self, side: Side, technique: Technique) -> MessageId {
        match self {
            Line::Always(id) => id.clone(),
            Line::BySide(stem) => stem.variant(side.word()),
            Line::ByTechnique(stem) => stem.variant(technique.word()),
        }
    }

    /// Whether it differs between techniques, because it speaks of how to express.
    pub fn is_of_technique(&self) -> bool {
        matches!(self, Line::ByTechnique(_))
    }

    /// Every possible message in a phase that is written for `side`.
    pub fn messages(&self, side: Side) -> Vec<MessageId> {
        match self {
            Line::Always(id) => vec![id.clone()],
            Line::BySide(stem) => {
                let chosen = [None, Some(Side::Left), Some(Side::Right)];
                let mut sides: Vec<Side> = chosen.map(|chosen| side.resolve(chosen)).to_vec();
                sides.dedup();
                sides.into_iter().map(|side| stem.variant(side.word())).collect()
            }
            Line::ByTechnique(stem) => Technique::ALL
                .iter()
                .map(|technique| stem.variant(technique.word()))
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_message_or_one_per_variant() {
        let stem: MessageId = "express-on".parse().unwrap();
        let sided = Line::BySide(stem.clone());
        assert_eq!(
            sided.message(Side::Left, Technique::Areola).as_str(),
            "express-on-left"
        );
        let all: Vec<String> = sided
            .messages(Side::Second)
            .iter()
            .map(MessageId::to_string)
            .collect();
        assert_eq!(all, ["express-on-second", "express-on-right", "express-on-left"]);
        let technique = Line::ByTechnique(stem);
        assert_eq!(
            technique.message(Side::Both, Technique::PressBack).as_str(),
            "express-on-press-back"
        );
    }
}
