//! What must hold for every session, sound, choice and moment: properties, on real and random data.

mod clicks;
mod cycles;
mod damage;
mod ducking;
mod endless;
mod fit;
mod limiting;
mod music;
mod narration;
mod ogg;
pub(crate) mod performance;
pub(crate) mod prompts;
mod recordings;
mod rooms;
mod safety;
mod same;
mod score;
mod sides;
mod sizes;
mod spans;
mod speech;
mod speed;
mod stems;
mod streaming;
mod tempo;
pub(crate) mod tone;
