//! Tests of the data folders, whatever they contain.

pub(crate) mod check;
mod full_screen;
mod handouts;
mod pace;
mod screen;
mod seed;
mod shipped;
mod speakable;
mod takes;
mod translators;
mod words;
