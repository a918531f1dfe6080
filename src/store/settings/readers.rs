//! The readers of the kinds of settings: words, numbers, lengths, paths, truths, keys.
//!
//! Each takes its value from a table, and names what is wrong with its place. Must not know the keys.

use std::path::PathBuf;

use serde::de::value::{Error as Refused, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};

use super::preferences::Preferences;
use super::problem::SettingProblem;
use crate::document::{Fault, Placed, Table};
use crate::show::{Length, Shuffle, Volume};
use crate::units::CyclesPerMinute;

/// A setting that was read, or what is wrong with it.
pub(super) type ReadSetting<T> = Result<T, Fault<SettingProblem>>;

/// Cycles a minute that somebody can mean. The sources of the sessions decide what is possible.
const FASTEST: i64 = 600;

/// The text at `key`.
pub(super) fn text(table: &mut Table<'_>, key: &'static str) -> ReadSetting<String> {
    let found = table.text(key).map_err(Fault::widen)?;
    Ok(found.value)
}

/// The path at `key`.
pub(super) fn path(table: &mut Table<'_>, key: &'static str) -> ReadSetting<PathBuf> {
    text(table, key).map(PathBuf::from)
}

/// The truth at `key`.
pub(super) fn truth(table: &mut Table<'_>, key: &'static str) -> ReadSetting<bool> {
    table.truth(key, false).map_err(Fault::widen)
}

/// The word at `key`: one of `words`, each of them a word of `T` in a request.
pub(super) fn word<T: DeserializeOwned>(
    table: &mut Table<'_>,
    key: &'static str,
    words: &[&str],
) -> ReadSetting<T> {
    let known = |word: &str| {
        let listed = words.iter().find(|listed| **listed == word)?;
        let listed: StrDeserializer<'_, Refused> = listed.into_deserializer();
        T::deserialize(listed).ok()
    };
    let found = table.word(key, known, words).map_err(Fault::widen)?;
    let found = table.required(key, found).map_err(Fault::widen)?;
    Ok(found.value)
}

/// The length of time at `key`, as it is typed after an option.
pub(super) fn length(table: &mut Table<'_>, key: &'static str) -> ReadSetting<Length> {
    let Placed { value, spot } = table.text(key).map_err(Fault::widen)?;
    let read = value.parse();
    read.map_err(|reason| table.fault(spot, SettingProblem::Length { text: value, reason }))
}

/// The volume at `key`, in decibels.
pub(super) fn volume(table: &mut Table<'_>, key: &'static str) -> ReadSetting<Option<Volume>> {
    let range = f64::from(Volume::SOFTEST)..=f64::from(Volume::LOUDEST);
    let decibels = table.number(key, range).map_err(Fault::widen)?;
    // The range is that of a volume, so there always is one.
    Ok(Volume::try_from(decibels.value as f32).ok())
}

/// The cycles a minute at `key`.
pub(super) fn rate(table: &mut Table<'_>, key: &'static str) -> ReadSetting<CyclesPerMinute> {
    let rate = table.integer(key, 1..=FASTEST).map_err(Fault::widen)?;
    Ok(CyclesPerMinute(rate.value as u32))
}

/// The order at `key`: mixed or not, or the number of an order.
pub(super) fn shuffle(table: &mut Table<'_>, key: &'static str) -> ReadSetting<Shuffle> {
    if table.holds_truth(key) {
        return truth(table, key).map(Shuffle::Anew);
    }
    let range = 0..=i64::from(Shuffle::LAST);
    let order = table.integer(key, range).map_err(Fault::widen)?;
    Ok(Shuffle::Seed(order.value as u32))
}

/// What the key `name` does.
pub(super) fn key(table: &mut Table<'_>, name: &str) -> ReadSetting<Preferences> {
    let does = table.named_text(name).map_err(Fault::widen)?;
    let pair = does.map(|does| (name.to_owned(), does.value));
    Ok(Preferences {
        keys: pair.into_iter().collect(),
        ..Preferences::default()
    })
}
