//! What must hold for every sound, size and moment: properties, on real and random data.

mod damage;
mod ogg;
mod streaming;

mod clicks;
mod ducking;
mod limiting;
mod music;
mod score;
mod sizes;
mod speed;
mod stems;
