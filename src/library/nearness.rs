//! Names in the order of their likeness to one that is not known.

/// `known` with those nearest to `name` first.
pub(super) fn by_nearness(name: &str, mut known: Vec<String>) -> Vec<String> {
    known.sort_by_key(|one| (strsim::damerau_levenshtein(name, one), one.clone()));
    known
}
