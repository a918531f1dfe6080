//! `check`: every fault that is planted is found where it is, and nothing beside it.

pub(crate) mod folder;
mod sessions;
mod sounds;
mod speech;
mod texts;
mod translations;
