//! The program in a real terminal: its response to typed, pasted and terminal-generated input, its screen, and the
//! state of the terminal afterwards.

mod care;
mod ends;
mod full;
mod glances;
mod hands;
mod keys;
mod log;
mod offer;
mod plain;
mod rows;
mod terminal;
mod voice;
mod waiting;
