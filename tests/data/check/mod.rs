//! `check` finds every planted fault at its place, and nothing else.

mod figures;
pub(crate) mod folder;
mod sessions;
mod sounds;
mod speech;
mod texts;
mod translations;
