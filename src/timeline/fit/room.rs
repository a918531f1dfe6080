//! The range of one length, and the share of the range that is used.
//!
//! A share is an integer multiple of 2^-32, which is finer than one frame of a hold of a day, and never a float. Must
//! not know what the length belongs to.

/// A signed share of a range: from the usual length down to the minimum, or up to the maximum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Share(i64);

/// A length with its range, in any unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    pub(super) least: u64,
    pub(super) usual: u64,
    pub(super) most: u64,
}

impl Share {
    /// Every length at its minimum.
    pub(super) const LEAST: Share = Share(-(1 << 32));
    /// Every length as usual.
    pub(super) const NONE: Share = Share(0);
    /// Every length at its maximum.
    pub(super) const MOST: Share = Share(1 << 32);

    /// The next larger share, at most [`Share::MOST`].
    pub(super) fn next(self) -> Share {
        Share(self.0 + 1).min(Share::MOST)
    }

    /// Finds the largest share that `fits`, by bisection; `fits` must be monotonic. Returns [`Share::LEAST`] if none
    /// fits.
    pub(super) fn largest(fits: impl Fn(Share) -> bool) -> Share {
        let (mut fitting, mut beyond) = (Share::LEAST.0, Share::MOST.0 + 1);
        while beyond - fitting > 1 {
            let middle = fitting + (beyond - fitting) / 2;
            if fits(Share(middle)) {
                fitting = middle;
            } else {
                beyond = middle;
            }
        }
        Share(fitting)
    }

    /// The share in percent, rounded: -100 to 100.
    pub(super) fn percent(self) -> i8 {
        let rounded = (self.0.abs() * 100 + Share::MOST.0 / 2) / Share::MOST.0;
        (rounded * self.0.signum()) as i8
    }
}

impl Room {
    /// The length at `share`. It grows with the share and stays within the range.
    pub(super) fn at(&self, share: Share) -> u64 {
        let part = |whole: u64| {
            let scaled = u128::from(whole) * u128::from(share.0.unsigned_abs());
            (scaled >> 32) as u64
        };
        if share < Share::NONE {
            self.usual - part(self.usual - self.least)
        } else {
            self.usual + part(self.most - self.usual)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Room = Room {
        least: 10,
        usual: 20,
        most: 60,
    };

    #[test]
    fn a_share_goes_to_either_side_of_the_range() {
        let table = [
            (Share::LEAST, 10, -100),
            (Share(-(1 << 31)), 15, -50),
            (Share::NONE, 20, 0),
            (Share(1 << 31), 40, 50),
            (Share::MOST, 60, 100),
        ];
        for (share, length, percent) in table {
            assert_eq!((ROOM.at(share), share.percent()), (length, percent), "{share:?}");
        }
    }

    #[test]
    fn the_next_share_changes_a_day_by_at_most_one_frame() {
        let day = Room {
            least: 0,
            usual: 0,
            most: 24 * 60 * 60 * 48_000,
        };
        for share in [0, 1, 77_777, 1 << 31, (1 << 32) - 1].map(Share) {
            assert!(day.at(share.next()) - day.at(share) <= 1, "{share:?}");
        }
    }

    #[test]
    fn the_largest_fitting_share_is_found() {
        for length in [10, 11, 19, 20, 21, 59, 60] {
            let share = Share::largest(|share| ROOM.at(share) <= length);
            assert_eq!(ROOM.at(share), length);
            assert!(share == Share::MOST || ROOM.at(share.next()) > length);
        }
        assert_eq!(Share::largest(|_| false), Share::LEAST);
    }
}
