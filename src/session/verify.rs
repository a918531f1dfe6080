//! Every pacing number of a session lies in the range of the source it names (law 15).

use super::script::{Hold, Prompt, Session};
use super::{Quantity, SessionProblem, SourceKind, Sources};
use crate::document::{Fault, Placed, Spot, nearest};
use crate::units::Frames;

type Verdict = Result<(), Fault<SessionProblem>>;

impl Sources {
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

#[cfg(test)]
mod tests {
    use super::super::testing::{SHORT, SOURCES};
    use super::*;
    use crate::document::Source;

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
}
