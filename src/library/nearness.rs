//! Sorts names by similarity to an unknown name.

/// Sorts `known`, the most similar to `name` first.
pub(super) fn by_nearness(name: &str, mut known: Vec<String>) -> Vec<String> {
    known.sort_by_key(|one| (strsim::damerau_levenshtein(name, one), one.clone()));
    known
}
