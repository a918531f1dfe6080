//! What must hold for the data folders, whatever is in them.

mod pace;
mod seed;
mod speakable;
mod words;
