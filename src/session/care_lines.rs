//! `care.toml`: the lines that are said to a patient before a session, above all the gate's four signs as questions.
//!
//! A voice is complete without them (law: new-lines). Must not know packs, keys or how a question is asked.

use crate::document::{Fault, Placed, Problem, Source, Table};
use crate::locale::MessageId;

/// The signs of the gate, which every file asks for.
const SIGNS: [&str; 4] = ["care-pregnant", "care-redness", "care-fever", "care-flu"];
/// The most signs: more questions would not be answered with care.
const MOST_SIGNS: usize = 12;

/// The lines that are said to a patient before a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CareLines {
    /// The file, as the user would name it.
    pub file: String,
    /// The line by which the loudness is set.
    pub volume: Placed<MessageId>,
    /// After a yes to a sign: what to do.
    pub call: Placed<MessageId>,
    /// After that: whether she has been told to do it all the same.
    pub told: Placed<MessageId>,
    /// The warning signs, each as a question, in the order in which they are asked.
    pub signs: Vec<Placed<MessageId>>,
}

impl CareLines {
    /// Parses `care.toml`.
    ///
    /// # Errors
    /// The first problem, with its position; also if a sign of the gate is missing.
    pub fn parse(source: Source<'_>) -> Result<CareLines, Fault<Problem>> {
        let mut table = source.parse()?;
        let lines = CareLines {
            file: source.file.to_owned(),
            volume: table.id("volume")?,
            call: table.id("call")?,
            told: table.id("told")?,
            signs: signs(table.tables("sign")?)?,
        };
        if let Some(key) = SIGNS.into_iter().find(|sign| !lines.asks(sign)) {
            return Err(table.fault(table.spot(), Problem::MissingKey { key: key.to_owned() }));
        }
        table.finish()?;
        Ok(lines)
    }

    fn asks(&self, sign: &str) -> bool {
        self.signs.iter().any(|asked| asked.value.as_str() == sign)
    }

    /// Every line, with its position.
    pub fn messages(&self) -> impl Iterator<Item = &Placed<MessageId>> {
        [&self.volume, &self.call, &self.told]
            .into_iter()
            .chain(&self.signs)
    }
}

/// The signs in `tables`. None may be asked for twice.
fn signs(tables: Vec<Table<'_>>) -> Result<Vec<Placed<MessageId>>, Fault<Problem>> {
    let mut signs: Vec<Placed<MessageId>> = Vec::with_capacity(tables.len());
    for mut table in tables {
        let ask: Placed<MessageId> = table.id("ask")?;
        let is_again = signs.iter().any(|sign| sign.value == ask.value);
        if is_again || signs.len() == MOST_SIGNS {
            let id = ask.value.as_str().to_owned();
            return Err(table.fault(ask.spot, Problem::Duplicate { id }));
        }
        signs.push(ask);
        table.finish()?;
    }
    Ok(signs)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIPPED: &str = include_str!("../../sessions/care.toml");

    fn parse(text: &str) -> Result<CareLines, String> {
        let file = "care.toml";
        CareLines::parse(Source { file, text }).map_err(|fault| fault.to_string())
    }

    #[test]
    fn the_shipped_file_asks_for_the_signs_of_the_gate_in_order() {
        let lines = parse(SHIPPED).unwrap();
        let asked: Vec<&str> = lines.signs.iter().map(|sign| sign.value.as_str()).collect();
        assert_eq!(asked, SIGNS);
        assert_eq!(lines.messages().count(), 3 + SIGNS.len());
    }

    #[test]
    fn no_sign_of_the_gate_can_be_left_out_and_others_can_be_added() {
        for sign in SIGNS {
            let without = SHIPPED.replace(sign, "care-other");
            assert!(parse(&without).unwrap_err().contains(sign), "{sign}");
        }
        let more = format!("{SHIPPED}\n[[sign]]\nask = \"care-other\"\n");
        assert_eq!(parse(&more).unwrap().signs.len(), SIGNS.len() + 1);
    }

    #[test]
    fn a_problem_is_reported_with_its_position() {
        let twice = format!("{SHIPPED}\n[[sign]]\nask = \"care-flu\"\n");
        let lines = SHIPPED.lines().count() + 3;
        let place = format!("care.toml:{lines}:7: `care-flu` stands here a second time");
        assert!(parse(&twice).unwrap_err().starts_with(&place));
        for (is, other) in [
            ("volume = \"care-volume\"", "volume = 3"),
            ("told = \"care-told\"", ""),
            ("call = ", "calls = "),
            ("[[sign]]", "[[sing]]"),
        ] {
            let fault = parse(&SHIPPED.replace(is, other)).unwrap_err();
            assert!(fault.starts_with("care.toml:"), "{fault}");
        }
        let many: String = (0..20)
            .map(|number| format!("[[sign]]\nask = \"s-{number}\"\n"))
            .collect();
        assert!(parse(&(SHIPPED.to_owned() + &many)).is_err());
    }
}
