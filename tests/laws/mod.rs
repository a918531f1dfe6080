//! What must hold for every sound, seed and moment: properties, on real and random data.

mod damage;
mod ogg;
mod streaming;
