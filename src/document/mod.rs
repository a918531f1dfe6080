//! TOML with positions: every value has its line and column, and every key must be known.
//!
//! All modules that read data use it. Must not know what the data means, nor open files.

mod bounds;
mod fault;
mod lines;
mod numbers;
mod table;

pub use crate::diagnostic::Spot;
pub use fault::{Fault, Problem};
pub use lines::Lines;
pub use table::{Placed, Source, Table};

/// Whether `text` is within the bounds of nesting and size, so that a parser may read it (law: bounded).
pub fn is_bounded(text: &str) -> bool {
    bounds::within(text).is_ok()
}

/// The longest word that is compared with others: comparing takes time and memory for each pair of letters.
const LONGEST_WORD: usize = 200;

/// Finds the candidate that is most similar to `word`, if any is similar enough to be meant.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.len() > LONGEST_WORD {
        return None;
    }
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.len().max(word.len()) / 3 + 1)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_nearest_word_is_similar() {
        assert_eq!(nearest("taget", ["min", "max", "target"]), Some("target"));
        assert_eq!(nearest("en-UK", ["es-419", "en-US"]), Some("en-US"));
        assert_eq!(nearest("wholly-else", ["min", "max"]), None);
        assert_eq!(nearest(&"x".repeat(1 << 20), ["min", "max"]), None);
    }
}
