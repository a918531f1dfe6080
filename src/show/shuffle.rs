//! Whether the user's own music is played in a mixed order, and in which.

use std::hash::{BuildHasher as _, RandomState};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A mixed order of the user's own music. Settings have `true` or the number of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Shuffle {
    /// The order with this number: the same files have the same order every time, on every machine.
    Seed(u32),
    /// `true`: a new order every time. `false`: no mixed order.
    Anew(bool),
}

impl Shuffle {
    /// The largest number of an order.
    pub const LAST: u32 = u32::MAX;

    /// A new order with a number, so that it can be had again. An order that has one stays.
    #[must_use]
    pub fn settled(self) -> Shuffle {
        match self {
            // The system's random keys, hashed.
            Shuffle::Anew(true) => Shuffle::Seed(RandomState::new().hash_one(()) as u32),
            settled => settled,
        }
    }

    /// The seed of the order; `None` if the order is not mixed.
    pub(super) fn seed(self) -> Option<u64> {
        match self {
            Shuffle::Seed(seed) => Some(seed.into()),
            // The system's random keys, hashed.
            Shuffle::Anew(true) => Some(RandomState::new().hash_one(())),
            Shuffle::Anew(false) => None,
        }
    }
}

impl FromStr for Shuffle {
    type Err = std::num::ParseIntError;

    /// An empty text is a new order, as an option without a value.
    fn from_str(text: &str) -> Result<Shuffle, Self::Err> {
        match text {
            "" => Ok(Shuffle::Anew(true)),
            number => number.parse().map(Shuffle::Seed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_a_seed_and_nothing_is_a_new_order() {
        assert_eq!("7".parse(), Ok(Shuffle::Seed(7)));
        assert_eq!("".parse(), Ok(Shuffle::Anew(true)));
        assert!("-1".parse::<Shuffle>().is_err() && "seven".parse::<Shuffle>().is_err());
        assert_eq!(
            (Shuffle::Seed(7).seed(), Shuffle::Anew(false).seed()),
            (Some(7), None)
        );
        let new = || Shuffle::Anew(true).seed();
        assert!((0..9).any(|_| new() != new()));
        let settled = Shuffle::Anew(true).settled();
        assert!(matches!(settled, Shuffle::Seed(_)) && settled.settled() == settled);
    }
}
