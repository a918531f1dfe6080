//! The program in a real terminal: what is typed, pasted and sent by the terminal itself; what stands on the screen; and that
//! the terminal is afterwards as it was.

mod ends;
mod keys;
mod rows;
mod terminal;
