//! Sorts names by similarity to an unknown name.

/// A longer name is not compared beyond this, because that takes long and says nothing.
const LONGEST: usize = 64;

/// Sorts `known`, the most similar to `name` first.
pub(super) fn by_nearness(name: &str, mut known: Vec<String>) -> Vec<String> {
    let name: String = name.chars().take(LONGEST).collect();
    known.sort_by_key(|one| (strsim::damerau_levenshtein(&name, one), one.clone()));
    known
}
