//! How loud each kind of sound is, and how high it may rise: for whoever makes a sound and whoever checks it
//! (law: levels).

/// How loud narration is, in LUFS.
pub const NARRATION: f64 = -19.0;

/// How far narration may be from [`NARRATION`], in LU.
pub const TOLERANCE: f64 = 1.0;

/// How loud music at 0 dB is, in LUFS.
pub const MUSIC: f64 = -34.0;

/// The highest true peak of any shipped sound, in dBTP.
pub const CEILING: f64 = -3.0;

/// By how much two meters that both keep the standard may differ on a true peak, in decibels.
pub const MARGIN: f64 = 0.1;
