//! `sources.toml`: where each number comes from, and how far it may go.

use std::collections::BTreeMap;

use serde::Serialize;

use super::SessionProblem;
use super::script::{Hold, Prompt, Session};
use super::vocabulary::words;
use crate::document::{Fault, Placed, Problem, Source, Spot, Table, nearest};
use crate::units::Frames;

words! {
    /// What kind of thing a source is.
    SourceKind {
        /// Printed by somebody.
        Publication = "publication",
        /// A choice for comfort, never a prescription.
        Comfort = "comfort",
        /// Our arithmetic on a publication.
        Derived = "derived",
    }
}

words! {
    /// What a number of a session is.
    Quantity {
        /// How long a step or a rhythm lasts.
        Hold = "hold",
        /// When a prompt comes.
        Prompt = "prompt",
        /// Cycles a minute.
        Rate = "rate",
        /// From one move of the fingers to the next.
        Rotation = "rotation",
        /// The quiet after a line.
        Tail = "tail",
        /// A hold that is only comfort.
        Pause = "pause",
    }
}

/// One source.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceEntry {
    /// What kind of thing it is.
    pub kind: SourceKind,
    /// Who, what, when; a choice for comfort may have none.
    pub cite: Option<String>,
    /// Where to read it.
    pub link: Option<String>,
    /// What it says.
    pub figure: String,
    /// The ranges it gives, least and most, in frames or cycles a minute.
    pub ranges: BTreeMap<Quantity, (u64, u64)>,
}

/// Every source, by name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sources(BTreeMap<String, SourceEntry>);

type Verdict = Result<(), Fault<SessionProblem>>;

impl Sources {
    /// Reads `sources.toml`.
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

    /// Every source, by name.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &SourceEntry)> {
        self.0.iter().map(|(name, entry)| (name.as_str(), entry))
    }

    /// The range that the source `name` gives for `quantity`.
    pub fn range(&self, name: &str, quantity: Quantity) -> Option<(u64, u64)> {
        self.0.get(name)?.ranges.get(&quantity).copied()
    }

    /// Refuses the first number of `session` that its source does not bear (law 15).
    pub fn verify(&self, session: &Session) -> Verdict {
        let file = session.file.as_str();
        self.frames(file, &session.pace.tail, &session.pace.source, Quantity::Tail)?;
        for phase in &session.phases {
            for hold in phase.steps.iter().filter_map(|step| step.hold.as_ref()) {
                self.hold(file, hold)?;
            }
            let Some(rhythm) = &phase.rhythm else { continue };
            self.hold(file, &rhythm.hold)?;
            let cadence = &rhythm.cadence;
            self.frames(file, &cadence.rotate_every, &cadence.source, Quantity::Rotation)?;
            let rate = u64::from(cadence.rate.value.0);
            self.within(file, rate, cadence.rate.spot, &cadence.source, Quantity::Rate)?;
            rhythm
                .prompts
                .iter()
                .try_for_each(|prompt| self.prompt(file, prompt))?;
        }
        Ok(())
    }

    fn hold(&self, file: &str, hold: &Hold) -> Verdict {
        let comfort = self
            .0
            .get(&hold.source.value)
            .is_some_and(|entry| entry.kind == SourceKind::Comfort);
        let quantity = if comfort { Quantity::Pause } else { Quantity::Hold };
        [&hold.target, &hold.min, &hold.max]
            .into_iter()
            .try_for_each(|length| self.frames(file, length, &hold.source, quantity))
    }

    fn prompt(&self, file: &str, prompt: &Prompt) -> Verdict {
        prompt
            .at
            .iter()
            .try_for_each(|(at, source)| self.frames(file, at, source, Quantity::Prompt))
    }

    fn frames(
        &self,
        file: &str,
        length: &Placed<Frames>,
        source: &Placed<String>,
        quantity: Quantity,
    ) -> Verdict {
        self.within(file, length.value.0, length.spot, source, quantity)
    }

    fn within(
        &self,
        file: &str,
        number: u64,
        spot: Spot,
        source: &Placed<String>,
        quantity: Quantity,
    ) -> Verdict {
        let fault = |spot, problem| {
            Err(Fault {
                file: file.to_owned(),
                spot: Some(spot),
                problem,
            })
        };
        let source_name = source.value.clone();
        let Some(entry) = self.0.get(&source_name) else {
            let nearest = nearest(&source_name, self.0.keys().map(String::as_str)).map(str::to_owned);
            return fault(
                source.spot,
                SessionProblem::UnknownSource { source_name, nearest },
            );
        };
        match entry.ranges.get(&quantity) {
            None => fault(
                source.spot,
                SessionProblem::NotOfThatKind {
                    source_name,
                    quantity,
                },
            ),
            Some((min, max)) if (min..=max).contains(&&number) => Ok(()),
            Some((min, max)) => {
                let [number, min, max] = [number, *min, *max].map(|n| quantity.written(n));
                fault(
                    spot,
                    SessionProblem::OutOfRange {
                        number,
                        min,
                        max,
                        source_name,
                    },
                )
            }
        }
    }
}

impl Quantity {
    /// `number` as a session writes it.
    fn written(self, number: u64) -> String {
        if self == Quantity::Rate {
            number.to_string()
        } else {
            Frames(number).to_string()
        }
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
            (
                range.integer("min")?.value.unsigned_abs(),
                range.integer("max")?.value.unsigned_abs(),
            )
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
    use super::super::testing::{SHORT, SOURCES};
    use super::*;

    fn verdict(session: &str) -> Result<(), String> {
        let sources = Sources::parse(Source {
            file: "sources.toml",
            text: SOURCES,
        })
        .unwrap();
        let session = Session::parse(
            "x",
            Source {
                file: "x.toml",
                text: session,
            },
        )
        .unwrap();
        sources.verify(&session).map_err(|fault| fault.to_string())
    }

    #[test]
    fn every_number_lies_in_its_sources_range() {
        assert_eq!(verdict(SHORT), Ok(()));
        for (from, to, expected) in [
            (
                "max = \"3 min\"",
                "max = \"4 min\"",
                "23:49: 4 min is outside 1 min to 3 min",
            ),
            ("rate = 15", "rate = 9", "24:20: 9 is outside 10 to 60"),
            ("\"75 s\"", "\"30 s\"", "24:39: 30 s is outside 45 s to 2 min"),
            ("at = \"30 s\"", "at = \"61 s\"", "61 s is outside 0 s to 1 min"),
            (
                "tail = \"1 s\"",
                "tail = \"5 s\"",
                "3:17: 5 s is outside 0.5 s to 4 s",
            ),
            (
                "source = \"comfort\" }\n\n[[phase]]\nid = \"express\"",
                "source = \"comfrt\" }\n\n[[phase]]\nid = \"express\"",
                "`comfrt` is not in",
            ),
            (
                "source = \"book\" }",
                "source = \"comfort\" }",
                "2 min is outside 0 s to 1 min",
            ),
        ] {
            assert!(SHORT.contains(from), "{from}");
            let told = verdict(&SHORT.replacen(from, to, 1)).unwrap_err();
            assert!(told.contains(expected), "{to:?}: {told}");
        }
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
