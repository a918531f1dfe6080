//! The tones of skin in which figures are drawn: a table of colours for each.

use super::points::Colour;
use crate::document::{Fault, Problem, Source};

/// All tones, by name, each with its colours in the order of `PARTS`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tones(Vec<(String, [Colour; PARTS.len()])>);

/// The colours of the skin in drawings: each as it is written in the files, and as it is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Skin(pub(super) Vec<(Colour, Colour)>);

/// The tone in which the files are drawn.
const DRAWN: &str = "neutral";

/// What is drawn in a colour of the skin.
const PARTS: [&str; 7] = [
    "skin",
    "skin-shade",
    "hand",
    "nail",
    "areola",
    "nipple",
    "outline",
];

/// A colour, to show how one is written.
const EXAMPLE: &str = "#d9bfa8";

impl Tones {
    /// Parses `source`: a table for each tone.
    ///
    /// # Errors
    /// The first problem, with its position.
    pub fn parse(source: Source<'_>) -> Result<Tones, Fault<Problem>> {
        let mut file = source.parse()?;
        let mut tones = Vec::new();
        for name in file.keys() {
            let Some(mut table) = file.named_table(&name.value)? else {
                continue;
            };
            let mut colours = [Colour::default(); PARTS.len()];
            for (part, colour) in PARTS.into_iter().zip(&mut colours) {
                let found = table.word(part, read, &[EXAMPLE])?;
                *colour = table.required(part, found)?.value;
            }
            table.finish()?;
            tones.push((name.value, colours));
        }
        file.finish()?;
        Ok(Tones(tones))
    }

    /// The names of the tones.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// The skin in the tone called `name`; `None` if there is no such tone.
    pub fn skin(&self, name: &str) -> Option<Skin> {
        let drawn = self.named(DRAWN)?.iter().copied();
        Some(Skin(drawn.zip(self.named(name)?.iter().copied()).collect()))
    }

    fn named(&self, name: &str) -> Option<&[Colour; PARTS.len()]> {
        self.0
            .iter()
            .find(|(tone, _)| tone == name)
            .map(|(_, colours)| colours)
    }
}

/// Reads `#rrggbb`, in small letters as the drawings have it. What goes into a drawing is written from the numbers, so that no
/// text of the file does.
fn read(text: &str) -> Option<Colour> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let is_written_small = |digit: u8| matches!(digit, b'0'..=b'9' | b'a'..=b'f');
    if !digits.bytes().all(is_written_small) {
        return None;
    }
    let number = u32::from_str_radix(digits, 16).ok()?;
    Some([number >> 16, number >> 8, number].map(|channel| channel as u8))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Tones, Fault<Problem>> {
        Tones::parse(Source {
            file: "tones.toml",
            text,
        })
    }

    #[test]
    fn the_shipped_tones_are_read() {
        let text = std::fs::read_to_string("figures/tones.toml").unwrap();
        let tones = parse(&text).unwrap();
        let names: Vec<&str> = tones.names().collect();
        assert_eq!(names, ["brown", "dark", "light", "neutral", "tan"]);
        assert_eq!(tones.skin("pink"), None);
        let Skin(pairs) = tones.skin("brown").unwrap();
        assert_eq!(pairs[0], ([0xd9, 0xbf, 0xa8], [0xa5, 0x6b, 0x44]));
        let Skin(pairs) = tones.skin(DRAWN).unwrap();
        assert!(pairs.iter().all(|(written, shown)| written == shown));
    }

    #[test]
    fn nothing_but_a_colour_gets_into_a_drawing() {
        let shipped = std::fs::read_to_string("figures/tones.toml").unwrap();
        for text in ["#fff", "red", "#d9bfA8", "#fff}</style><use/>", "#d9bfa8 "] {
            let changed = shipped.replacen("#d9bfa8", text, 1);
            assert!(parse(&changed).is_err(), "{text}");
        }
    }
}
