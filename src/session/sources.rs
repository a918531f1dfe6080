//! `sources.toml`: the sources of the numbers and their ranges.

use std::collections::BTreeMap;

use super::rhythm::FASTEST;
use super::{Quantity, SessionProblem, SourceKind};
use crate::document::{Fault, Placed, Problem, Source, Table};

/// One source.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceEntry {
    /// The kind of source.
    pub kind: SourceKind,
    /// The citation. A source of kind `comfort` may have none.
    pub cite: Option<String>,
    /// A link to the source.
    pub link: Option<String>,
    /// The statement of the source.
    pub figure: String,
    /// The ranges (min, max), in frames or cycles per minute.
    pub ranges: BTreeMap<Quantity, (u64, u64)>,
}

/// All sources, by name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sources(pub(super) BTreeMap<String, SourceEntry>);

impl Sources {
    /// Parses `sources.toml`.
    ///
    /// # Errors
    /// The first problem, with its position.
    pub fn parse(source: Source<'_>) -> Result<Sources, Fault<SessionProblem>> {
        let mut table = source.parse().map_err(Fault::widen)?;
        let mut sources = Sources::default();
        for name in table.keys() {
            let read = table.named_table(&name.value).map_err(Fault::widen)?;
            if let Some(read) = read {
                sources.0.insert(name.value, entry(read)?);
            }
        }
        Ok(sources)
    }

    /// All sources, by name.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &SourceEntry)> {
        self.0.iter().map(|(name, entry)| (name.as_str(), entry))
    }

    /// The source `name`.
    pub fn entry(&self, name: &str) -> Option<&SourceEntry> {
        self.0.get(name)
    }

    /// The range for `quantity` from a source of kind `comfort`.
    pub fn comfort(&self, quantity: Quantity) -> Option<(u64, u64)> {
        let comforts = self
            .0
            .values()
            .filter(|source| source.kind == SourceKind::Comfort);
        comforts
            .filter_map(|source| source.ranges.get(&quantity).copied())
            .next()
    }

    /// The range that the source `name` gives for `quantity`.
    pub fn range(&self, name: &str, quantity: Quantity) -> Option<(u64, u64)> {
        self.0.get(name)?.ranges.get(&quantity).copied()
    }
}

fn entry(mut table: Table<'_>) -> Result<SourceEntry, Fault<SessionProblem>> {
    let spot = table.spot();
    let kind = table
        .word("kind", SourceKind::from_word, SourceKind::WORDS)
        .map_err(Fault::widen)?;
    let kind = table.required("kind", kind).map_err(Fault::widen)?.value;
    let text = |found: Option<Placed<String>>| found.map(|placed| placed.value);
    let cite = text(table.optional_text("cite").map_err(Fault::widen)?);
    let link = text(table.optional_text("link").map_err(Fault::widen)?);
    let figure = table.text("figure").map_err(Fault::widen)?.value;
    let ranges = ranges(&mut table).map_err(Fault::widen)?;
    if kind == SourceKind::Comfort
        && let Some(quantity) = ranges
            .keys()
            .copied()
            .find(|quantity| matches!(quantity, Quantity::Hold | Quantity::Prompt))
    {
        return Err(table.fault(spot, SessionProblem::ComfortTooBold { quantity }));
    }
    table.finish().map_err(Fault::widen)?;
    Ok(SourceEntry {
        kind,
        cite,
        link,
        figure,
        ranges,
    })
}

fn ranges(table: &mut Table<'_>) -> Result<BTreeMap<Quantity, (u64, u64)>, Fault<Problem>> {
    let mut ranges = BTreeMap::new();
    for quantity in Quantity::ALL.iter().copied() {
        let Some(mut range) = table.optional_table(quantity.word())? else {
            continue;
        };
        let ends = if quantity == Quantity::Rate {
            let mut end = |key| Ok(range.integer(key, 1..=FASTEST)?.value.unsigned_abs());
            (end("min")?, end("max")?)
        } else {
            (range.duration("min")?.value.0, range.duration("max")?.value.0)
        };
        range.finish()?;
        ranges.insert(quantity, ends);
    }
    Ok(ranges)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::testing::SOURCES;

    #[test]
    fn the_comfort_range_is_that_of_a_comfort_source() {
        let named = SOURCES.replace("[comfort]", "[pleasant]");
        let source = |text| Source { file: "s.toml", text };
        let sources = Sources::parse(source(&named)).unwrap();
        let range = Sources::parse(source(SOURCES))
            .unwrap()
            .range("comfort", Quantity::Rate);
        assert!(range.is_some());
        assert_eq!(sources.comfort(Quantity::Rate), range);
        assert_eq!(sources.comfort(Quantity::Hold), None);
    }

    #[test]
    fn comfort_never_prescribes() {
        let bold = SOURCES.replace("pause =", "hold =");
        let told = Sources::parse(Source {
            file: "s.toml",
            text: &bold,
        })
        .unwrap_err()
        .to_string();
        assert!(told.contains("can't speak of hold"), "{told}");
    }
}
