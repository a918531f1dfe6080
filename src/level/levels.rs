//! The target loudness and peak limits of each kind of sound, for making and for checking sounds (law: levels).

/// The loudness of narration, in LUFS.
pub const NARRATION: f64 = -19.0;

/// The tolerance around [`NARRATION`], in LU.
pub const TOLERANCE: f64 = 1.0;

/// The loudness of music at 0 dB, in LUFS.
pub const MUSIC: f64 = -34.0;

/// The maximum true peak of any shipped sound, in dBTP.
pub const CEILING: f64 = -3.0;

/// By how much two standard-conforming meters may differ on a true peak, in decibels.
pub const MARGIN: f64 = 0.1;
