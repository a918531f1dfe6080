//! What a handout has of a step: some lines make sense only when they are heard.

use crate::document::{Fault, Placed, Problem, Table};
use crate::locale::MessageId;

/// What a handout has of a step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum OnPaper {
    /// The line as it is spoken.
    #[default]
    AsSaid,
    /// Nothing.
    Nothing,
    /// This text of the screen.
    Text(Placed<MessageId>),
}

/// Reads `paper = false` or `paper = "id"`.
pub(super) fn on_paper(table: &mut Table<'_>) -> Result<OnPaper, Fault<Problem>> {
    if table.holds_truth("paper") {
        return Ok(match table.truth("paper", true)? {
            true => OnPaper::AsSaid,
            false => OnPaper::Nothing,
        });
    }
    let text = table.optional_id("paper")?;
    Ok(text.map_or(OnPaper::AsSaid, OnPaper::Text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Source;

    fn read(text: &str) -> Result<OnPaper, String> {
        let source = Source { file: "x.toml", text };
        let mut table = source.parse().map_err(|fault| fault.to_string())?;
        on_paper(&mut table).map_err(|fault| fault.to_string())
    }

    #[test]
    fn a_step_is_on_paper_as_it_is_said_or_in_other_words_or_not() {
        assert_eq!(read(""), Ok(OnPaper::AsSaid));
        assert_eq!(read("paper = true"), Ok(OnPaper::AsSaid));
        assert_eq!(read("paper = false"), Ok(OnPaper::Nothing));
        let OnPaper::Text(id) = read("paper = \"paper-settle\"").unwrap() else {
            panic!("a text");
        };
        assert_eq!(id.value.as_str(), "paper-settle");
        for wrong in ["paper = 1", "paper = \"Settle\""] {
            assert!(read(wrong).unwrap_err().starts_with("x.toml:1:9"), "{wrong}");
        }
    }
}
