//! The tones of skin in which figures are drawn: a table of colours for each.

use std::collections::BTreeMap;

use crate::document::{Fault, Problem, Source};

/// The colours of a tone, by what is drawn in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tone(BTreeMap<&'static str, String>);

/// All tones, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tones(Vec<(String, Tone)>);

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

impl Tone {
    /// The colours, each with that of the same part in `other`.
    pub(super) fn pairs<'a>(&'a self, other: &'a Tone) -> impl Iterator<Item = (&'a str, &'a str)> {
        let pair = |(part, colour): (&&'static str, &'a String)| {
            Some((colour.as_str(), other.0.get(part)?.as_str()))
        };
        self.0.iter().filter_map(pair)
    }
}

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
            let mut colours = BTreeMap::new();
            for part in PARTS {
                colours.insert(part, table.text(part)?.value);
            }
            table.finish()?;
            tones.push((name.value, Tone(colours)));
        }
        file.finish()?;
        Ok(Tones(tones))
    }

    /// The names of the tones.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// The tone called `name`.
    pub fn named(&self, name: &str) -> Option<&Tone> {
        self.0.iter().find(|(tone, _)| tone == name).map(|(_, tone)| tone)
    }

    /// The tone in which the files are drawn.
    pub fn drawn(&self) -> Option<&Tone> {
        self.named(DRAWN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_tones_are_read() {
        let text = std::fs::read_to_string("figures/tones.toml").unwrap();
        let tones = Tones::parse(Source {
            file: "tones.toml",
            text: &text,
        });
        let tones = tones.unwrap();
        assert_eq!(
            tones.names().collect::<Vec<_>>(),
            ["brown", "dark", "light", "neutral", "tan"]
        );
        let (drawn, brown) = (tones.drawn().unwrap(), tones.named("brown").unwrap());
        assert_eq!(drawn.pairs(brown).count(), PARTS.len());
    }
}
