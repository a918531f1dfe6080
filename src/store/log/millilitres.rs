//! An amount of milk.

use std::fmt;
use std::str::FromStr;

/// An amount in tenths of a millilitre: the first drops are measured with a syringe.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Millilitres(u32);

impl Millilitres {
    /// The largest amount: two litres, more than anyone has at once.
    pub const MOST: Millilitres = Millilitres(20_000);

    /// The amount of so many tenths; `None` if it is too large.
    pub fn from_tenths(tenths: u32) -> Option<Millilitres> {
        Some(Millilitres(tenths)).filter(|amount| *amount <= Millilitres::MOST)
    }

    /// The amount in tenths.
    pub fn tenths(self) -> u32 {
        self.0
    }

    /// The amount as a number.
    pub fn as_number(self) -> f64 {
        f64::from(self.0) / 10.0
    }
}

/// What is no amount of milk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a number from 0 to {}", Millilitres::MOST)]
pub struct NoMillilitres;

impl FromStr for Millilitres {
    type Err = NoMillilitres;

    /// Reads `12`, `12.5` or `12,5`.
    fn from_str(text: &str) -> Result<Millilitres, NoMillilitres> {
        let (whole, tenth) = text.split_once(['.', ',']).unwrap_or((text, "0"));
        let is_number = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !is_number(whole) || !is_number(tenth) || tenth.len() != 1 {
            return Err(NoMillilitres);
        }
        let tenths = format!("{whole}{tenth}").parse().ok();
        tenths.and_then(Millilitres::from_tenths).ok_or(NoMillilitres)
    }
}

impl fmt::Display for Millilitres {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 % 10 {
            0 => write!(f, "{}", self.0 / 10),
            tenth => write!(f, "{}.{tenth}", self.0 / 10),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_has_at_most_one_digit_after_the_point() {
        for (text, tenths) in [("0", 0), ("12", 120), ("12.5", 125), ("0,3", 3), ("2000", 20_000)] {
            assert_eq!(text.parse(), Ok(Millilitres(tenths)), "{text}");
        }
        for text in [
            "",
            ".5",
            ".",
            "5.",
            "-1",
            "+1",
            "1.25",
            "1.2.3",
            "2000.1",
            "99999999999",
            "x",
            "1e3",
        ] {
            assert_eq!(text.parse::<Millilitres>(), Err(NoMillilitres), "{text}");
        }
    }

    #[test]
    fn an_amount_is_written_as_it_is_read() {
        for text in ["0", "0.3", "12", "12.5", "2000"] {
            let amount: Millilitres = text.parse().unwrap();
            assert_eq!(amount.to_string(), text);
        }
    }
}
