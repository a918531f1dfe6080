//! `policies.toml`: how long milk keeps, by whose rules and for which babies. The rules differ by country.
//!
//! Must not know how a policy is shown.

use std::fmt;

use super::{SessionProblem, Sources, Storage, StorageUnit};
use crate::document::{Fault, Placed, Problem, Source, Table, nearest};
use crate::locale::MessageId;

/// All policies.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policies {
    /// The file, as the user would name it.
    pub file: String,
    policies: Vec<Policy>,
}

/// One policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// Its name on the command line.
    pub name: String,
    /// Whose it is and for which babies, on the screen.
    pub title: Placed<MessageId>,
    /// The source of its numbers.
    pub source: Placed<String>,
    /// How long milk keeps, in the order of [`Storage`].
    pub times: Vec<StorageTime>,
}

/// How long milk keeps in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StorageTime {
    /// The place.
    pub storage: Storage,
    /// The shorter of two numbers, or the only one.
    pub least: u64,
    /// The longer of two numbers, or the only one.
    pub most: u64,
    /// The unit of the numbers.
    pub unit: StorageUnit,
    /// How cold it must be there, if the source says so.
    pub celsius: Option<i64>,
}

/// The range of temperatures in which milk is kept.
const TEMPERATURES: std::ops::RangeInclusive<i64> = -40..=40;
/// A larger number is a mistake in writing.
const MOST: u64 = 999;
/// How a time is written.
const EXAMPLES: [&str; 3] = ["4 hours", "1-2 hours", "6 months"];

impl Policies {
    /// Parses `policies.toml`: a table for each policy.
    ///
    /// # Errors
    /// The first problem, with its position.
    pub fn parse(source: Source<'_>) -> Result<Policies, Fault<Problem>> {
        let mut file = source.parse()?;
        let mut policies = Vec::new();
        for name in file.keys() {
            if let Some(table) = file.named_table(&name.value)? {
                policies.push(policy(name.value, table)?);
            }
        }
        file.finish()?;
        Ok(Policies {
            file: source.file.to_owned(),
            policies,
        })
    }

    /// All policies, by name.
    pub fn all(&self) -> &[Policy] {
        &self.policies
    }

    /// The policy called `name`.
    pub fn named(&self, name: &str) -> Option<&Policy> {
        self.policies.iter().find(|policy| policy.name == name)
    }

    /// Each policy whose source is not one of `sources` (law: sourced).
    pub fn faults(&self, sources: &Sources) -> Vec<Fault<SessionProblem>> {
        let unsourced = self.policies.iter().map(|policy| &policy.source);
        let unsourced = unsourced.filter(|source| sources.entry(&source.value).is_none());
        let fault = |source: &Placed<String>| Fault {
            file: self.file.clone(),
            spot: Some(source.spot),
            problem: SessionProblem::UnknownSource {
                source_name: source.value.clone(),
                nearest: nearest(&source.value, sources.entries().map(|(name, _)| name)).map(str::to_owned),
            },
        };
        unsourced.map(fault).collect()
    }
}

fn policy(name: String, mut table: Table<'_>) -> Result<Policy, Fault<Problem>> {
    let title = table.id("title")?;
    let source = table.text("source")?;
    let mut times = Vec::new();
    for storage in Storage::ALL.iter().copied() {
        if let Some(inner) = table.optional_table(storage.word())? {
            times.push(time(storage, inner)?);
        }
    }
    table.finish()?;
    Ok(Policy {
        name,
        title,
        source,
        times,
    })
}

fn time(storage: Storage, mut table: Table<'_>) -> Result<StorageTime, Fault<Problem>> {
    let keeps = table.word("keeps", numbers, &EXAMPLES)?;
    let (least, most, unit) = table.required("keeps", keeps)?.value;
    let celsius = match table.has("celsius") {
        true => Some(table.integer("celsius", TEMPERATURES)?.value),
        false => None,
    };
    table.finish()?;
    Ok(StorageTime {
        storage,
        least,
        most,
        unit,
        celsius,
    })
}

/// Reads `4 hours`, `1-2 hours` or `1 hour`.
fn numbers(text: &str) -> Option<(u64, u64, StorageUnit)> {
    let (numbers, unit) = text.split_once(' ')?;
    let (least, most) = numbers.split_once('-').unwrap_or((numbers, numbers));
    let (least, most) = (number(least)?, number(most)?);
    let unit = StorageUnit::from_word(unit).or_else(|| StorageUnit::from_word(&format!("{unit}s")))?;
    (0 < least && least <= most && most <= MOST).then_some((least, most, unit))
}

fn number(text: &str) -> Option<u64> {
    let is_plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_plain.then(|| text.parse().ok())?
}

/// The numbers alone, as `4` or `1–2`.
impl fmt::Display for StorageTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let StorageTime { least, most, .. } = self;
        match least == most {
            true => write!(f, "{most}"),
            false => write!(f, "{least}–{most}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::testing::SOURCES;

    const SHORT: &str = "[here]\ntitle = \"policy-here\"\nsource = \"comfort\"\n\
                         room = { keeps = \"4 hours\", celsius = 25 }\nthawed-room = { keeps = \"1-2 hours\" }\n";

    fn parse(text: &str) -> Result<Policies, String> {
        let source = Source { file: "p.toml", text };
        Policies::parse(source).map_err(|fault| fault.to_string())
    }

    #[test]
    fn a_policy_has_its_times_in_order() {
        let policies = parse(SHORT).unwrap();
        let policy = policies.named("here").unwrap();
        let shown: Vec<String> = policy.times.iter().map(StorageTime::to_string).collect();
        assert_eq!(shown, ["4", "1–2"]);
        assert_eq!(policy.times[0].celsius, Some(25));
        assert_eq!(
            (policy.times[1].storage, policy.times[1].most),
            (Storage::ThawedRoom, 2)
        );
        assert!(policies.named("there").is_none());
    }

    #[test]
    fn a_problem_is_reported_with_its_position() {
        for (from, to, told) in [
            ("4 hours", "4 weeks", "p.toml:4:18: `4 weeks` is none of"),
            ("4 hours", "0 hours", "p.toml:4:18: "),
            ("4 hours", "2-1 hours", "p.toml:4:18: "),
            ("4 hours", "+4 hours", "p.toml:4:18: "),
            ("4 hours", "4000 days", "p.toml:4:18: "),
            ("25", "99", "p.toml:4:39: `celsius` must be"),
            ("thawed-room", "thawed-roof", "p.toml:5:1: "),
            ("title", "titel", "p.toml:1:1: `title` is missing"),
        ] {
            let fault = parse(&SHORT.replacen(from, to, 1)).unwrap_err();
            assert!(fault.starts_with(told), "{to}: {fault}");
        }
    }

    #[test]
    fn each_policy_has_a_source() {
        let sources = |text| Sources::parse(Source { file: "s.toml", text }).unwrap();
        let policies = parse(SHORT).unwrap();
        assert!(policies.faults(&sources(SOURCES)).is_empty());
        let without = SOURCES.replace("[comfort]", "[comfor]");
        let told = policies.faults(&sources(&without))[0].to_string();
        assert!(told.starts_with("p.toml:3:10: `comfort`"), "{told}");
    }
}
