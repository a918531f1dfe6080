//! The command line as scripts and people use it: the built program, run from outside; a file a command.

mod about;
mod check;
mod failures;
mod flac;
mod folder;
mod fuzz;
pub(crate) mod help;
mod languages;
mod list;
mod plan;
mod play;
mod playing;
mod render;
mod run;
mod script;
mod wav;
