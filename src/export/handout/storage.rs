//! How long milk keeps, in the words of a language.

use super::language::HandoutLanguage;
use crate::locale::Arguments;
use crate::session::{Policy, StorageTime, StorageUnit};

/// A policy in one language.
#[derive(Debug)]
pub(super) struct StorageTable {
    pub(super) title: String,
    /// Where it is kept, and how long it keeps.
    pub(super) rows: Vec<(String, String)>,
}

impl StorageTable {
    pub(super) fn of(policy: &Policy, language: &HandoutLanguage) -> StorageTable {
        let row = |time: &StorageTime| (place(time, language), keeps(time, language));
        StorageTable {
            title: language.text(policy.title.value.as_str()),
            rows: policy.times.iter().map(row).collect(),
        }
    }
}

fn place(time: &StorageTime, language: &HandoutLanguage) -> String {
    let place = language.text(&format!("storage-{}", time.storage));
    let Some(celsius) = time.celsius else {
        return place;
    };
    let arguments = Arguments::new()
        .text("place", place)
        .text("celsius", degrees(celsius))
        .text("fahrenheit", degrees(fahrenheit(celsius)));
    language.messages.with("storage-at", &arguments)
}

fn keeps(time: &StorageTime, language: &HandoutLanguage) -> String {
    let id = match time.unit {
        StorageUnit::Hours => "storage-hours",
        StorageUnit::Days => "storage-days",
        StorageUnit::Months => "storage-months",
    };
    let arguments = Arguments::new().text("time", time).number("count", time.most);
    language.messages.with(id, &arguments)
}

/// With the sign of a minus, which no line breaks after.
fn degrees(number: i64) -> String {
    number.to_string().replace('-', "−")
}

/// In whole degrees, as thermometers show it.
fn fahrenheit(celsius: i64) -> i64 {
    (celsius * 9).div_euclid(5) + 32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_are_those_of_the_sources() {
        for (celsius, shown) in [(25, 77), (4, 39), (-18, -1), (0, 32)] {
            assert_eq!(fahrenheit(celsius), shown);
        }
        assert_eq!(degrees(-18), "−18");
    }
}
