//! Checks every number of a session against the range of its source (law: sourced).
//!
//! Must not know where sources are stored or how a session sounds.

use std::collections::BTreeSet;

use super::script::{Hold, Prompt, Rhythm, Session};
use super::{Quantity, SessionProblem, SourceEntry, SourceKind, Sources};
use crate::document::{Fault, Placed, Spot, nearest};
use crate::units::Frames;

/// One number of a session and the source that must support it.
struct Claim<'a> {
    number: u64,
    spot: Spot,
    source: &'a Placed<String>,
    quantity: Quantity,
}

impl Sources {
    /// Rejects the first number of `session` that its source does not support (law: sourced).
    ///
    /// # Errors
    /// The first such number, with its position.
    pub fn verify(&self, session: &Session) -> Result<(), Fault<SessionProblem>> {
        self.faults(session).into_iter().next().map_or(Ok(()), Err)
    }

    /// Every number of `session` that its source does not support, in the order of the file.
    pub fn faults(&self, session: &Session) -> Vec<Fault<SessionProblem>> {
        let refused = self.claims(session).into_iter().filter_map(|claim| {
            let (spot, problem) = self.problem(&claim)?;
            Some(Fault {
                file: session.file.clone(),
                spot: Some(spot),
                problem,
            })
        });
        let mut refused: Vec<Fault<SessionProblem>> = refused.collect();
        refused.sort_by_key(|fault| fault.spot);
        refused.dedup();
        refused
    }

    /// The sources that the numbers of `session` use, in alphabetical order.
    pub fn bearing(&self, session: &Session) -> Vec<&SourceEntry> {
        let claims = self.claims(session);
        let names: BTreeSet<&str> = claims.iter().map(|claim| claim.source.value.as_str()).collect();
        names.into_iter().filter_map(|name| self.0.get(name)).collect()
    }

    fn claims<'a>(&self, session: &'a Session) -> Vec<Claim<'a>> {
        let mut claims = vec![length(&session.pace.tail, &session.pace.source, Quantity::Tail)];
        for phase in &session.phases {
            let holds = phase.steps.iter().filter_map(|step| step.hold.as_ref());
            claims.extend(holds.flat_map(|hold| self.hold(hold)));
            let waits = phase.steps.iter().filter_map(|step| step.wait.as_ref());
            claims.extend(waits.map(|wait| length(&wait.max, &wait.source, Quantity::Wait)));
            claims.extend(phase.rhythm.iter().flat_map(|rhythm| self.rhythm(rhythm)));
        }
        claims
    }

    fn rhythm<'a>(&self, rhythm: &'a Rhythm) -> Vec<Claim<'a>> {
        let cadence = &rhythm.cadence;
        let rate = Claim {
            number: u64::from(cadence.rate.value.0),
            spot: cadence.rate.spot,
            source: &cadence.source,
            quantity: Quantity::Rate,
        };
        let mut claims = Vec::from(self.hold(&rhythm.hold));
        claims.push(length(&cadence.rotate_every, &cadence.source, Quantity::Rotation));
        claims.push(rate);
        claims.extend(rhythm.prompts.iter().filter_map(prompt));
        claims
    }

    /// A hold counts as a pause if its source is of kind `comfort`.
    fn hold<'a>(&self, hold: &'a Hold) -> [Claim<'a>; 3] {
        let comfort = self
            .0
            .get(&hold.source.value)
            .is_some_and(|entry| entry.kind == SourceKind::Comfort);
        let quantity = if comfort { Quantity::Pause } else { Quantity::Hold };
        [&hold.target, &hold.min, &hold.max].map(|frames| length(frames, &hold.source, quantity))
    }

    /// The problem of `claim`, if any, with its position.
    fn problem(&self, claim: &Claim<'_>) -> Option<(Spot, SessionProblem)> {
        let (source_name, quantity) = (claim.source.value.clone(), claim.quantity);
        let Some(entry) = self.0.get(&source_name) else {
            let nearest = nearest(&source_name, self.0.keys().map(String::as_str)).map(str::to_owned);
            return Some((
                claim.source.spot,
                SessionProblem::UnknownSource { source_name, nearest },
            ));
        };
        match entry.ranges.get(&quantity) {
            None => Some((
                claim.source.spot,
                SessionProblem::NotOfThatKind {
                    source_name,
                    quantity,
                },
            )),
            Some((min, max)) if (min..=max).contains(&&claim.number) => None,
            Some((min, max)) => {
                let [number, min, max] = [claim.number, *min, *max].map(|n| quantity.written(n));
                Some((
                    claim.spot,
                    SessionProblem::OutOfRange {
                        number,
                        min,
                        max,
                        source_name,
                    },
                ))
            }
        }
    }
}

fn prompt(prompt: &Prompt) -> Option<Claim<'_>> {
    let (at, source) = prompt.at.as_ref()?;
    Some(length(at, source, Quantity::Prompt))
}

fn length<'a>(frames: &Placed<Frames>, source: &'a Placed<String>, quantity: Quantity) -> Claim<'a> {
    Claim {
        number: frames.value.0,
        spot: frames.spot,
        source,
        quantity,
    }
}

impl Quantity {
    /// Formats `number` as a session does.
    fn written(self, number: u64) -> String {
        if self == Quantity::Rate {
            number.to_string()
        } else {
            Frames(number).to_string()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Source;
    use crate::session::testing::{SHORT, SOURCES};

    fn read(session: &str) -> (Sources, Session) {
        let source = |file, text| Source { file, text };
        let sources = Sources::parse(source("sources.toml", SOURCES)).unwrap();
        (sources, Session::parse("x", source("x.toml", session)).unwrap())
    }

    fn verdict(session: &str) -> Result<(), String> {
        let (sources, session) = read(session);
        sources.verify(&session).map_err(|fault| fault.to_string())
    }

    #[test]
    fn every_unsupported_number_is_reported_once() {
        let (sources, session) = read(
            &SHORT
                .replace("rate = 15", "rate = 9")
                .replace("\"1 s\"", "\"5 s\""),
        );
        let told: Vec<String> = sources.faults(&session).iter().map(Fault::to_string).collect();
        assert_eq!(told.len(), 2, "{told:?}");
        let (sources, session) = read(&SHORT.replace("source = \"book\" }", "source = \"bok\" }"));
        assert_eq!(sources.faults(&session).len(), 1);
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
            (
                "say = \"welcome\"",
                "say = \"welcome\"\nwait = { max = \"11 min\", source = \"comfort\" }",
                "11 min is outside 1 min to 10 min",
            ),
            (
                "say = \"welcome\"",
                "say = \"welcome\"\nwait = { max = \"2 min\", source = \"book\" }",
                "gives no range for wait",
            ),
        ] {
            assert!(SHORT.contains(from), "{from}");
            let told = verdict(&SHORT.replacen(from, to, 1)).unwrap_err();
            assert!(told.contains(expected), "{to:?}: {told}");
        }
    }
}
