//! Formats lengths and moments for the user.

use crate::units::{ENGINE_RATE, Frames};

/// `38:24`, or `1:02:03` from one hour on; rounded up to whole seconds.
pub fn length(frames: Frames) -> String {
    let seconds = frames.seconds_up();
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes}:{seconds:02}")
    }
}

/// `12:03.250`: exact to the millisecond, rounded down.
pub fn moment(frames: Frames) -> String {
    let millis = frames.0 * 1000 / u64::from(ENGINE_RATE.0);
    format!(
        "{}:{:02}.{:03}",
        millis / 60_000,
        millis / 1000 % 60,
        millis % 1000
    )
}

/// The length of a session in whole minutes, rounded up.
pub fn minutes(frames: Frames) -> u64 {
    frames.seconds_up().div_ceil(60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_and_moments_are_formatted() {
        assert_eq!(length(Frames::from_seconds(2304)), "38:24");
        assert_eq!(length(Frames(1)), "0:01");
        assert_eq!(length(Frames::from_seconds(3723)), "1:02:03");
        assert_eq!(moment(Frames(48_048)), "0:01.001");
        assert_eq!(minutes(Frames::from_seconds(61)), 2);
    }
}
