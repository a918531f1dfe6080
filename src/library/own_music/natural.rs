//! The order of file names as a person counts them: `2.mp3` before `10.mp3`, `é` beside `e`, without regard to case.
//!
//! It is the root collation of Unicode with numbers compared by their value, which is what file managers show. Must not
//! know files: only names.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};

/// Compares names.
pub(super) struct NaturalOrder(Option<CollatorBorrowed<'static>>);

impl NaturalOrder {
    pub(super) fn new() -> NaturalOrder {
        let mut preferences = CollatorPreferences::default();
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        // Its data is built in, so this does not fail; if it did, names would be compared by their characters.
        NaturalOrder(Collator::try_new(preferences, CollatorOptions::default()).ok())
    }

    /// Compares two names. It is a total order: names that only look equal are ordered by their characters.
    pub(super) fn compare(&self, one: &str, other: &str) -> Ordering {
        let order = self
            .0
            .as_ref()
            .map_or(Ordering::Equal, |collator| collator.compare(one, other));
        order.then_with(|| one.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sorted<'a>(names: &[&'a str]) -> Vec<&'a str> {
        let order = NaturalOrder::new();
        let mut sorted = names.to_vec();
        sorted.sort_by(|one, other| order.compare(one, other));
        sorted
    }

    #[test]
    fn numbers_are_compared_by_their_value() {
        for expected in [
            &["1.mp3", "2.mp3", "10.mp3"][..],
            &["CD 2 - 3.mp3", "CD 2 - 20.mp3", "CD 10 - 1.mp3"],
            &["007.mp3", "8.mp3", "09.mp3", "010.mp3"],
            // Longer than any machine number.
            &["99999999999999999999999", "100000000000000000000000"],
            // Digits of other scripts: Arabic and Devanagari.
            &["٢.mp3", "١٠.mp3"],
            &["२.mp3", "१०.mp3"],
        ] {
            let mut backwards = expected.to_vec();
            backwards.reverse();
            assert_eq!(sorted(&backwards), expected);
        }
    }

    #[test]
    fn case_and_accents_do_not_separate_names() {
        let names = ["Zebra", "eule", "Éclair", "ape", "Echo", "zoo"];
        assert_eq!(sorted(&names), ["ape", "Echo", "Éclair", "eule", "Zebra", "zoo"]);
    }

    #[test]
    fn names_that_look_equal_have_one_order() {
        // The same word, composed and decomposed; and the same number, written in two ways.
        for pair in [["Caf\u{e9}", "Cafe\u{301}"], ["01", "1"]] {
            let turned = [pair[1], pair[0]];
            assert_eq!(sorted(&pair), sorted(&turned));
        }
    }

    fn names() -> impl Strategy<Value = String> {
        prop_oneof!["[a-cA-C0-3 ._-]{0,6}", "[eéE\u{301}0-9٠-٩]{0,5}", "\\PC{0,8}"]
    }

    proptest! {
        #[test]
        fn it_is_a_total_order(one in names(), two in names(), three in names()) {
            let order = NaturalOrder::new();
            prop_assert_eq!(order.compare(&one, &two), order.compare(&two, &one).reverse());
            prop_assert_eq!(order.compare(&one, &two) == Ordering::Equal, one == two);
            let mut names = [&one, &two, &three];
            names.sort_by(|one, other| order.compare(one, other));
            prop_assert_ne!(order.compare(names[0], names[2]), Ordering::Greater);
        }
    }
}
