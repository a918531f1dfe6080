//! A spoken line as a session names it: one message, or one for each side or technique.

use super::{Side, Technique};
use crate::locale::MessageId;

/// Which message is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Always this one.
    Always(MessageId),
    /// The stem, a hyphen, the side.
    BySide(MessageId),
    /// The stem, a hyphen, the technique.
    ByTechnique(MessageId),
}

impl Line {
    /// The message that is said on `side` (as resolved) with `technique`.
    pub fn message(&self, side: Side, technique: Technique) -> MessageId {
        match self {
            Line::Always(id) => id.clone(),
            Line::BySide(stem) => stem.variant(side.word()),
            Line::ByTechnique(stem) => stem.variant(technique.word()),
        }
    }

    /// Every message it may stand for in a phase written for `side`.
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
    fn a_line_stands_for_one_message_or_one_of_a_few() {
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
