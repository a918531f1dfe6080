//! The command line as scripts and people use it: the built program, run from outside. One file for each command.

mod about;
mod cadence;
mod captions;
mod care;
mod check;
mod config;
mod ctl;
mod failures;
mod figures;
mod fit;
mod flac;
pub(crate) mod folder;
mod fuzz;
mod handout;
pub(crate) mod help;
#[cfg(all(unix, feature = "live"))]
mod hung;
mod kept;
mod languages;
mod left_out;
mod list;
mod log;
mod opus;
mod outputs;
mod own_music;
mod pack;
mod plan;
mod play;
pub(crate) mod playing;
mod preset;
mod pseudo;
mod remind;
mod render;
mod resume;
pub(crate) mod run;
mod script;
pub(crate) mod wav;
