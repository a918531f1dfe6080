//! What a person is told of her own music: what is left out, what ends early, and when nothing is left.
//!
//! Bounded, whatever happens to the files: what was not yet told is counted. Must not know the words of the screen.

use super::left_out::LeftOut;
use crate::mixer::MusicLoss;
use crate::units::Frames;

/// What was found and is not yet told.
#[derive(Debug, Clone, Default)]
pub(super) struct LossReport {
    pub(super) left_out: LeftOut,
    ends: Option<EndsEarly>,
    /// That nothing is left, if so.
    all: Option<All>,
}

/// Whether it is told that nothing is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum All {
    NotYetTold,
    Told,
}

/// The files that end early.
#[derive(Debug, Clone)]
struct EndsEarly {
    first: String,
    at: Frames,
    count: usize,
}

impl LossReport {
    /// Notes that `file` ends early, at `at`.
    pub(super) fn ends(&mut self, file: String, at: Frames) {
        let first = EndsEarly {
            first: file,
            at,
            count: 0,
        };
        self.ends.get_or_insert(first).count += 1;
    }

    /// Notes that no file can be played any more. It is told once.
    pub(super) fn nothing_is_left(&mut self) {
        self.all.get_or_insert(All::NotYetTold);
    }

    /// Notes that a file can be played. The end of all music is news again after it.
    pub(super) fn something_is_left(&mut self) {
        self.all.take_if(|all| *all == All::Told);
    }

    /// Takes what is not yet told.
    pub(super) fn take_losses(&mut self) -> Vec<MusicLoss> {
        let LeftOut { first, count } = std::mem::take(&mut self.left_out);
        let first = first.into_iter().next().and_then(|told| told.location);
        let files = first.map(|first| MusicLoss::Files {
            first: first.file,
            count,
        });
        let all = self.all.as_mut();
        let all = all
            .and_then(|all| (std::mem::replace(all, All::Told) == All::NotYetTold).then_some(MusicLoss::All));
        files.into_iter().chain(self.take_ends()).chain(all).collect()
    }

    /// Takes the files that end early.
    pub(super) fn take_ends(&mut self) -> Option<MusicLoss> {
        let EndsEarly { first, at, count } = self.ends.take()?;
        Some(MusicLoss::Ends { first, at, count })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::diagnostic;

    fn left_out(report: &mut LossReport, file: &str) {
        report.left_out.add(|| diagnostic!("not-sound").at(file, None));
    }

    #[test]
    fn many_losses_are_told_as_one() {
        let mut report = LossReport::default();
        (0..20_000).for_each(|number| left_out(&mut report, &number.to_string()));
        report.ends("a".into(), Frames(9));
        report.ends("b".into(), Frames(8));
        let (files, first) = ("0".to_owned(), "a".to_owned());
        let expected = [
            MusicLoss::Files {
                first: files,
                count: 20_000,
            },
            MusicLoss::Ends {
                first,
                at: Frames(9),
                count: 2,
            },
        ];
        assert_eq!(report.take_losses(), expected);
        assert_eq!(report.take_losses(), []);
    }

    #[test]
    fn that_nothing_is_left_is_told_once_until_something_is() {
        let mut report = LossReport::default();
        report.nothing_is_left();
        assert_eq!(report.take_losses(), [MusicLoss::All]);
        report.nothing_is_left();
        assert_eq!(report.take_losses(), []);
        report.something_is_left();
        report.nothing_is_left();
        assert_eq!(report.take_losses(), [MusicLoss::All]);
    }
}
