//! The ways out for sound: a speaker, silence at the pace of the clock, WAV, a file that is whole or not there.
//!
//! Sound comes in as frames, on a ring or in blocks. Must not know sessions or languages.

pub mod ring;
