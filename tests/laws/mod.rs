//! What must hold for every session, language, choice and moment: properties, on real and random data.

mod cycles;
pub(crate) mod performance;
pub(crate) mod prompts;
mod rooms;
mod safety;
mod same;
mod sides;
mod spans;
mod speech;
