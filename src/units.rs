//! The base units of the program: frames, rates, decibels.
//!
//! Must not know files, clocks or the terminal. Time is counted in whole frames at one rate; no code here stores
//! seconds as a float.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Mul, Sub};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Frames per second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct SampleRate(pub u32);

/// The sample rate of the engine, of shipped clips and of every file written: 48 kHz.
pub const ENGINE_RATE: SampleRate = SampleRate(48_000);

/// The channel count of every mix: left and right, interleaved.
pub const CHANNELS: usize = 2;

/// Engine frames per minute. The beats of a rhythm divide this length.
pub const FRAMES_PER_MINUTE: u64 = 60 * ENGINE_RATE.0 as u64;

/// A position or a length, in frames at [`ENGINE_RATE`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Frames(pub u64);

impl Frames {
    /// Zero length, or the start.
    pub const ZERO: Frames = Frames(0);
    /// The length of something endless. No session reaches it, and sums with it do not overflow.
    pub const ENDLESS: Frames = Frames(u64::MAX >> 2);

    /// Converts whole seconds.
    pub const fn from_seconds(seconds: u64) -> Frames {
        Frames(seconds * ENGINE_RATE.0 as u64)
    }

    /// Converts whole milliseconds (48 frames each).
    pub const fn from_millis(millis: u64) -> Frames {
        Frames(millis * ENGINE_RATE.0 as u64 / 1000)
    }

    /// Converts to seconds, for display and measurements only. The engine never computes time in seconds.
    pub fn as_seconds(self) -> f64 {
        self.0 as f64 / f64::from(ENGINE_RATE.0)
    }

    /// Converts to whole seconds, rounded up, so that a countdown reaches 0 only at the end.
    pub const fn seconds_up(self) -> u64 {
        self.0.div_ceil(ENGINE_RATE.0 as u64)
    }

    /// Converts to whole seconds, rounded down.
    pub const fn seconds_down(self) -> u64 {
        self.0 / ENGINE_RATE.0 as u64
    }

    /// Subtracts `other`; returns zero if `other` is longer.
    pub const fn saturating_sub(self, other: Frames) -> Frames {
        Frames(self.0.saturating_sub(other.0))
    }

    /// Converts to a buffer index.
    pub const fn as_index(self) -> usize {
        self.0 as usize
    }
}

impl Add for Frames {
    type Output = Frames;
    fn add(self, other: Frames) -> Frames {
        Frames(self.0 + other.0)
    }
}

impl AddAssign for Frames {
    fn add_assign(&mut self, other: Frames) {
        self.0 += other.0;
    }
}

impl Sub for Frames {
    type Output = Frames;
    fn sub(self, other: Frames) -> Frames {
        Frames(self.0 - other.0)
    }
}

impl Mul<u64> for Frames {
    type Output = Frames;
    fn mul(self, times: u64) -> Frames {
        Frames(self.0 * times)
    }
}

impl Sum for Frames {
    fn sum<I: Iterator<Item = Frames>>(iter: I) -> Frames {
        iter.fold(Frames::ZERO, Add::add)
    }
}

/// The reason why a text is not a duration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DurationError {
    /// Not a number, a space and a unit.
    #[error("a duration is a number and a unit: \"45 s\" or \"1.5 min\"")]
    Shape,
    /// Finer than one frame.
    #[error("finer than one frame at 48 kHz")]
    TooFine,
    /// Longer than a day.
    #[error("longer than 24 hours")]
    TooLong,
}

/// The longest duration that a text may give: 24 hours, far longer than any session.
pub const LONGEST: Frames = Frames(24 * 60 * FRAMES_PER_MINUTE);

impl FromStr for Frames {
    type Err = DurationError;

    /// Parses `"45 s"` or `"1.5 min"`, without rounding.
    fn from_str(text: &str) -> Result<Frames, DurationError> {
        let (number, unit) = text.split_once(' ').ok_or(DurationError::Shape)?;
        match unit {
            "s" => Frames::from_decimal(number, Frames::from_seconds(1)),
            "min" => Frames::from_decimal(number, Frames(FRAMES_PER_MINUTE)),
            _ => Err(DurationError::Shape),
        }
    }
}

impl Frames {
    /// Multiplies `number` by `unit`, without rounding: the decimals are parsed as integers, never as a float.
    ///
    /// # Errors
    /// `number` is not a plain decimal number, or the result is finer than a frame or longer than [`LONGEST`].
    pub fn from_decimal(number: &str, unit: Frames) -> Result<Frames, DurationError> {
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        if number.ends_with('.') || number.len() > 12 {
            return Err(DurationError::Shape);
        }
        let digits = format!("{whole}{fraction}");
        if whole.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(DurationError::Shape);
        }
        let numerator: u128 = digits.parse().map_err(|_| DurationError::Shape)?;
        let denominator = 10_u128.pow(fraction.len() as u32);
        let scaled = numerator * u128::from(unit.0);
        if !scaled.is_multiple_of(denominator) {
            return Err(DurationError::TooFine);
        }
        match u64::try_from(scaled / denominator) {
            Ok(frames) if frames <= LONGEST.0 => Ok(Frames(frames)),
            _ => Err(DurationError::TooLong),
        }
    }
}

impl fmt::Display for Frames {
    /// Formats the length as a session file does: whole and half minutes in minutes (`1.5 min`), others in seconds
    /// (`45 s`).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let half_minute = FRAMES_PER_MINUTE / 2;
        if self.0 >= FRAMES_PER_MINUTE && self.0.is_multiple_of(half_minute) {
            write!(f, "{} min", self.0 as f64 / FRAMES_PER_MINUTE as f64)
        } else {
            write!(f, "{} s", self.as_seconds())
        }
    }
}

/// Cycles of the rhythm per minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CyclesPerMinute(pub u32);

/// A gain in decibels. 0 dB leaves a sound bit-identical.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
pub struct Decibels(pub f32);

impl Decibels {
    /// No change: 0 dB.
    pub const UNITY: Decibels = Decibels(0.0);
    /// At this gain and below, the amplitude is exactly zero.
    pub const SILENCE: Decibels = Decibels(-60.0);

    /// Converts to the linear factor for samples.
    pub fn amplitude(self) -> f32 {
        if self == Decibels::UNITY {
            1.0
        } else if self <= Decibels::SILENCE {
            0.0
        } else {
            10_f32.powf(self.0 / 20.0)
        }
    }
}

impl Add for Decibels {
    type Output = Decibels;
    fn add(self, other: Decibels) -> Decibels {
        Decibels(self.0 + other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_exactly() {
        for (text, frames) in [
            ("45 s", 2_160_000),
            ("1.5 min", 4_320_000),
            ("0.1 s", 4_800),
            ("0 s", 0),
            ("2.50 min", 7_200_000),
            ("0.00125 s", 60),
        ] {
            assert_eq!(text.parse(), Ok(Frames(frames)), "{text}");
        }
    }

    #[test]
    fn other_texts_are_rejected_with_the_reason() {
        for text in [
            "",
            "45",
            "45s",
            "-1 s",
            "1. s",
            ".5 s",
            "1 h",
            "1e3 s",
            "٣ s",
            "1 s ",
            "0000000000001 s",
        ] {
            assert_eq!(text.parse::<Frames>(), Err(DurationError::Shape), "{text:?}");
        }
        assert_eq!("0.00001 s".parse::<Frames>(), Err(DurationError::TooFine));
        assert_eq!("1441 min".parse::<Frames>(), Err(DurationError::TooLong));
        assert_eq!("999999999999 min".parse::<Frames>(), Err(DurationError::TooLong));
    }

    #[test]
    fn durations_are_written_as_a_session_writes_them() {
        for text in ["45 s", "1.5 min", "0.5 s", "75 s", "5 min"] {
            assert_eq!(text.parse::<Frames>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn decibels_become_amplitudes() {
        let table = [
            (0.0, 1.0),
            (-6.0, 0.501_187),
            (6.0, 1.995_262),
            (-20.0, 0.1),
            (-60.0, 0.0),
            (-300.0, 0.0),
        ];
        for (decibels, amplitude) in table {
            assert!(
                (Decibels(decibels).amplitude() - amplitude).abs() < 1e-5,
                "{decibels} dB"
            );
        }
        assert_eq!(Decibels::UNITY.amplitude().to_bits(), 1.0_f32.to_bits());
    }

    #[test]
    fn a_countdown_rounds_up() {
        assert_eq!(Frames(1).seconds_up(), 1);
        assert_eq!(Frames::from_seconds(3).seconds_up(), 3);
        assert_eq!(Frames::ZERO.seconds_up(), 0);
        assert_eq!(Frames(95_999).seconds_down(), 1);
    }
}
