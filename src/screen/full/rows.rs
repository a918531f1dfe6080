//! Who has how many rows: what matters most has its rows first, and the rest of the page gives way.

/// The rows of the digits at their smallest: the middle has at least these, where what is spoken leaves them.
const LEAST_MIDDLE: usize = 5;

/// The rows that each part of the page wants.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct WantedRows {
    /// What is spoken.
    pub(super) captions: usize,
    /// Room for the captions, so that the page does not move with each of them.
    pub(super) captions_room: usize,
    /// What was told last.
    pub(super) notice: usize,
    /// A page of lines in the middle.
    pub(super) page: usize,
    /// The rhythm in words.
    pub(super) beats: usize,
    /// What comes next.
    pub(super) next: usize,
    /// How far it is: the session, then the phase, then the step.
    pub(super) bars: usize,
    /// The keys.
    pub(super) keys: usize,
}

/// The rows that each part of the page has, in the order from the top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct GivenRows {
    /// Phase and side.
    pub(super) header: usize,
    /// The figure, the shape of the rhythm and the digits.
    pub(super) middle: usize,
    pub(super) beats: usize,
    pub(super) captions: usize,
    pub(super) next: usize,
    pub(super) notice: usize,
    pub(super) bars: usize,
    pub(super) keys: usize,
}

impl GivenRows {
    /// Divides `rows` among them. A part that must be whole to be of use has all of its rows or none.
    pub(super) fn of(rows: usize, wanted: WantedRows) -> GivenRows {
        let mut left = rows;
        let mut given = GivenRows {
            bars: some(wanted.bars.min(1), &mut left),
            captions: some(wanted.captions, &mut left),
            ..GivenRows::default()
        };
        given.header = some(1, &mut left);
        given.notice = whole(wanted.notice, &mut left);
        let page = some(wanted.page.max(LEAST_MIDDLE), &mut left);
        given.beats = whole(wanted.beats, &mut left);
        // Among them is the one for "it hurts".
        given.keys = whole(wanted.keys, &mut left);
        given.bars += some(wanted.bars.saturating_sub(1), &mut left);
        given.captions += some(wanted.captions_room.saturating_sub(given.captions), &mut left);
        given.next = whole(wanted.next, &mut left);
        given.middle = page + left;
        given
    }
}

fn some(wanted: usize, left: &mut usize) -> usize {
    let given = wanted.min(*left);
    *left -= given;
    given
}

fn whole(wanted: usize, left: &mut usize) -> usize {
    if wanted > *left {
        return 0;
    }
    some(wanted, left)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WANTED: WantedRows = WantedRows {
        captions: 2,
        captions_room: 3,
        notice: 1,
        page: 0,
        beats: 1,
        next: 2,
        bars: 3,
        keys: 1,
    };

    fn sum(given: GivenRows) -> usize {
        let GivenRows {
            header,
            middle,
            beats,
            captions,
            next,
            notice,
            bars,
            keys,
        } = given;
        header + middle + beats + captions + next + notice + bars + keys
    }

    #[test]
    fn every_row_is_given_once() {
        for rows in 0..80 {
            for captions in 0..30 {
                let wanted = WantedRows { captions, ..WANTED };
                assert_eq!(sum(GivenRows::of(rows, wanted)), rows);
            }
        }
    }

    #[test]
    fn a_long_line_is_whole_and_the_time_left_stays() {
        let wanted = WantedRows {
            captions: 13,
            ..WANTED
        };
        let given = GivenRows::of(15, wanted);
        assert_eq!((given.captions, given.bars, given.header), (13, 1, 1));
        assert_eq!(given.middle, 0);
    }

    #[test]
    fn nothing_of_many_rows_is_cut_but_left_out() {
        for rows in 0..30 {
            let given = GivenRows::of(rows, WANTED);
            assert!([0, 2].contains(&given.next), "{given:?}");
        }
    }
}
