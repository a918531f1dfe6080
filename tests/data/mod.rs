//! What must hold for the data folders, whatever is in them.

mod pace;
mod screen;
mod seed;
mod speakable;
mod words;
