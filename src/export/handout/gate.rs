//! The text about who should call first, taken apart: a screen has lines, a page has paragraphs and a list.

/// Stands for the key that says "it hurts". A line that has it is about the screen.
pub(super) const KEY: &str = "\u{e000}";
/// How an entry of the list begins.
const ENTRY: &str = "- ";

/// Who should call first.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct GateText {
    pub(super) heading: String,
    pub(super) blocks: Vec<GateBlock>,
}

/// A paragraph, or a list.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum GateBlock {
    Paragraph(String),
    List(Vec<String>),
}

/// Takes `text` apart, with `instead` for the line that names the key.
pub(super) fn gate(text: &str, instead: &str) -> GateText {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let heading = lines.next().unwrap_or_default().to_owned();
    let mut blocks = Vec::new();
    for line in lines {
        let line = if line.contains(KEY) { instead } else { line };
        match (line.strip_prefix(ENTRY), blocks.last_mut()) {
            (Some(entry), Some(GateBlock::List(entries))) => entries.push(entry.to_owned()),
            (Some(entry), _) => blocks.push(GateBlock::List(vec![entry.to_owned()])),
            (None, _) => blocks.push(GateBlock::Paragraph(line.to_owned())),
        }
    }
    GateText { heading, blocks }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_paragraphs_and_a_list_without_the_key() {
        let text =
            format!("Who\n\nDo not, if\n  - one;\n  - two.\n\nNo way.\n\nThe key {KEY} stops.\nA guide.");
        let GateText { heading, blocks } = gate(&text, "It should never hurt.");
        assert_eq!(heading, "Who");
        let paragraph = |text: &str| GateBlock::Paragraph(text.to_owned());
        let list = GateBlock::List(vec!["one;".to_owned(), "two.".to_owned()]);
        let expected = [
            paragraph("Do not, if"),
            list,
            paragraph("No way."),
            paragraph("It should never hurt."),
            paragraph("A guide."),
        ];
        assert_eq!(blocks, expected);
        assert_eq!(gate("", "").heading, "");
    }
}
