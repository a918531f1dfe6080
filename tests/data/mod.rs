//! What must hold for the data folders, whatever is in them.

pub(crate) mod check;
mod pace;
mod screen;
mod seed;
mod shipped;
mod speakable;
mod translators;
mod words;
