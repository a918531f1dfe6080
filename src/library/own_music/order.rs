//! The play order: recordings follow one another with crossfades, round after round.
//!
//! Pure arithmetic. Files are added as they are looked at; later files do not change earlier positions. Where a file is
//! lost while it plays, a new stretch of the order begins, and what was before it stays. So what is heard at a frame
//! depends on the frame, on the files, and on the losses so far, but never on what was read.

use super::crossing;
use crate::units::CHANNELS;

/// The play order of the files 0 to `files`. A play is one playback of one recording.
#[derive(Debug)]
pub(super) struct PlayOrder {
    files: usize,
    /// One more for each loss. The last one goes on without end.
    stretches: Vec<OrderStretch>,
}

/// A part of the order without a loss.
#[derive(Debug)]
struct OrderStretch {
    start: u64,
    begins: Beginning,
    /// The first file to look at.
    first: usize,
    /// How many files were looked at.
    looked_at: usize,
    tracks: Vec<PlacedTrack>,
    /// Whether the next playable file is being looked for: after a loss, and after a file that can't be played.
    is_searching: bool,
    /// The length of a round in frames, once all tracks are known; 0 without any track.
    round: Option<u64>,
}

/// What is heard of the music before a stretch.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Beginning {
    /// Nothing: this is the beginning.
    Nothing,
    /// The end of the play before, in a crossfade as usual.
    Ending(EndingPlay),
    /// Its last frame, which fades: no more could be read.
    Cut(Cut),
}

#[derive(Debug, Clone, Copy)]
struct PlacedTrack {
    file: usize,
    frames: u64,
    /// The first frame in the first round, from the start of the stretch.
    start: u64,
}

/// A range of frames in which the same recordings play.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct PlaySpan {
    /// What plays; in a crossfade, what begins. `None` if no file can be played any more.
    pub(super) play: Option<Play>,
    /// The first frame after the range.
    pub(super) until: u64,
    /// What ends, if the range is a crossfade.
    pub(super) ending: Option<EndingPlay>,
    /// The loss at which this play begins, if it does.
    pub(super) cut: Option<Cut>,
}

/// One playback of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Play {
    pub(super) file: usize,
    /// The frame at which its first frame is heard.
    pub(super) start: u64,
}

/// A play that ends in a crossfade.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct EndingPlay {
    pub(super) play: Play,
    /// The first frame of the crossfade.
    pub(super) from: u64,
    /// Its length, in frames.
    pub(super) crossing: u64,
}

/// A place where no more could be read of a recording.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Cut {
    pub(super) at: u64,
    /// The last frame that was heard.
    pub(super) held: [f32; CHANNELS],
}

impl PlayOrder {
    pub(super) fn new(files: usize) -> PlayOrder {
        PlayOrder {
            files,
            stretches: vec![OrderStretch::new(0, Beginning::Nothing, 0)],
        }
    }

    /// The span at `frame`. `None` if more files must be added before.
    pub(super) fn span(&self, frame: u64) -> Option<PlaySpan> {
        let at = self.stretch_at(frame);
        let span = self.stretches[at].span(frame)?;
        let next = self.stretches.get(at + 1);
        Some(PlaySpan {
            until: next.map_or(span.until, |next| span.until.min(next.start)),
            ..span
        })
    }

    /// Whether nothing plays any more, from some frame on.
    pub(super) fn is_silent(&self) -> bool {
        self.stretches.last().is_some_and(|last| last.round == Some(0))
    }

    /// Whether the next playable file is being looked for.
    pub(super) fn is_searching(&self) -> bool {
        self.stretches.last().is_some_and(|last| last.is_searching)
    }

    /// The next file to add. `None` if all are known.
    pub(super) fn wanted(&self) -> Option<usize> {
        let last = self.stretches.last()?;
        (last.round.is_none()).then(|| (last.first + last.looked_at) % self.files.max(1))
    }

    /// Adds `file`, which must be the wanted one, with its length; `None` if it can't be played.
    pub(super) fn add(&mut self, file: usize, frames: Option<u64>) {
        let (is_wanted, files) = (self.wanted() == Some(file), self.files);
        if let Some(last) = self.stretches.last_mut().filter(|_| is_wanted) {
            last.looked_at += 1;
            last.is_searching = frames.is_none() && last.looked_at < files;
            if let Some(frames) = frames {
                last.push(file, frames.max(1));
            }
            if last.looked_at >= files {
                last.close();
            }
        }
    }

    /// The file `lost`, which plays in `span`, can't be read at frame `at`; `held` is the frame before. The next file
    /// comes at once. Does nothing if the order has changed since.
    pub(super) fn lose(&mut self, lost: usize, span: &PlaySpan, at: u64, held: [f32; CHANNELS]) {
        let plays = |span: &PlaySpan| (span.play, span.ending);
        if self.span(at).as_ref().map(plays) != Some(plays(span)) {
            return;
        }
        let index = self.stretch_at(at);
        let begins_now = span.play
            == Some(Play {
                file: lost,
                start: at,
            });
        let begins = match span.ending {
            // It can't even begin: the one before ends as it would have.
            Some(ending) if begins_now => Beginning::Ending(ending),
            None if begins_now && at == self.stretches[index].start => self.stretches[index].begins,
            _ => Beginning::Cut(Cut { at, held }),
        };
        self.stretches
            .truncate(index + usize::from(at > self.stretches[index].start));
        let next = (lost + 1) % self.files.max(1);
        self.stretches.push(OrderStretch {
            is_searching: true,
            ..OrderStretch::new(at, begins, next)
        });
    }

    /// The index of the last stretch that begins at or before `frame`.
    fn stretch_at(&self, frame: u64) -> usize {
        let after = self.stretches.partition_point(|stretch| stretch.start <= frame);
        after.saturating_sub(1)
    }
}

impl OrderStretch {
    fn new(start: u64, begins: Beginning, first: usize) -> OrderStretch {
        OrderStretch {
            start,
            begins,
            first,
            looked_at: 0,
            tracks: Vec::new(),
            is_searching: false,
            round: None,
        }
    }

    fn push(&mut self, file: usize, frames: u64) {
        let start = self.tracks.last().map_or(0, |last| last.next_start(frames));
        self.tracks.push(PlacedTrack { file, frames, start });
    }

    fn close(&mut self) {
        let ends = self.tracks.last().zip(self.tracks.first());
        self.round = Some(ends.map_or(0, |(last, first)| last.next_start(first.frames)));
    }

    fn span(&self, frame: u64) -> Option<PlaySpan> {
        if self.round == Some(0) {
            return Some(self.silence(frame));
        }
        let into = frame - self.start;
        let is_known = self.round.is_some() || self.tracks.last().is_some_and(|last| into < last.start);
        let number = is_known.then(|| self.play_at(into))?;
        let play = self.play(number);
        let ending = self.ending(number, &play);
        let cut = match self.begins {
            Beginning::Cut(cut) if number == 0 => Some(cut),
            _ => None,
        };
        let crossed = ending.map_or(play.start, |ending| ending.from + ending.crossing);
        Some(PlaySpan {
            play: Some(play),
            until: if frame < crossed {
                crossed
            } else {
                self.play(number + 1).start
            },
            ending: ending.filter(|_| frame < crossed),
            cut,
        })
    }

    /// The span at `frame` where nothing is left to play.
    fn silence(&self, frame: u64) -> PlaySpan {
        let (ending, cut) = match self.begins {
            Beginning::Nothing => (None, None),
            Beginning::Ending(ending) => (Some(ending), None),
            Beginning::Cut(cut) => (None, Some(cut)),
        };
        let ending = ending.filter(|ending| frame < ending.from + ending.crossing);
        PlaySpan {
            play: None,
            until: ending.map_or(u64::MAX, |ending| ending.from + ending.crossing),
            ending,
            cut,
        }
    }

    /// The play before `play`, which has this number, and its crossfade.
    fn ending(&self, number: u64, play: &Play) -> Option<EndingPlay> {
        let frames = self.track(number).frames;
        match (number, self.begins) {
            (0, Beginning::Ending(before)) => Some(EndingPlay {
                // At most what is left of it.
                crossing: crossing::length(u64::MAX, frames).min(before.crossing),
                ..before
            }),
            (0, _) => None,
            _ => Some(EndingPlay {
                play: self.play(number - 1),
                from: play.start,
                crossing: crossing::length(self.track(number - 1).frames, frames),
            }),
        }
    }

    /// The number of the last play that begins at or before `into`, counted from the start of the stretch.
    fn play_at(&self, into: u64) -> u64 {
        let (rounds, into) = match self.round {
            Some(round) => (into / round, into % round),
            None => (0, into),
        };
        let after = self.tracks.partition_point(|track| track.start <= into);
        rounds * self.tracks.len() as u64 + after as u64 - 1
    }

    fn play(&self, number: u64) -> Play {
        let (rounds, track) = (number / self.tracks.len() as u64, self.track(number));
        Play {
            file: track.file,
            start: self.start + rounds * self.round.unwrap_or_default() + track.start,
        }
    }

    fn track(&self, number: u64) -> PlacedTrack {
        self.tracks[(number % self.tracks.len() as u64) as usize]
    }
}

impl PlacedTrack {
    /// The start of a track of `frames` that follows this one.
    fn next_start(&self, frames: u64) -> u64 {
        self.start + self.frames - crossing::length(self.frames, frames)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(lengths: &[u64]) -> PlayOrder {
        let mut order = PlayOrder::new(lengths.len());
        complete(&mut order, lengths, &[]);
        order
    }

    /// Adds all files but `lost`.
    fn complete(order: &mut PlayOrder, lengths: &[u64], lost: &[usize]) {
        while let Some(file) = order.wanted() {
            order.add(file, (!lost.contains(&file)).then_some(lengths[file]));
        }
    }

    /// The files and starts of the first plays.
    fn plays(order: &PlayOrder, number: usize) -> Vec<(usize, u64)> {
        let mut plays: Vec<(usize, u64)> = Vec::new();
        let mut at = 0;
        while plays.len() < number {
            let span = order.span(at).unwrap();
            let play = span.play.unwrap();
            if plays.last() != Some(&(play.file, play.start)) {
                plays.push((play.file, play.start));
            }
            at = span.until;
        }
        plays
    }

    #[test]
    fn one_recording_follows_itself() {
        let order = order(&[300]);
        let span = |start, until, ending| PlaySpan {
            play: Some(Play { file: 0, start }),
            until,
            ending,
            cut: None,
        };
        let ending = EndingPlay {
            play: Play { file: 0, start: 0 },
            from: 200,
            crossing: 100,
        };
        assert_eq!(order.span(0), Some(span(0, 200, None)));
        assert_eq!(order.span(200), Some(span(200, 300, Some(ending))));
        assert_eq!(order.span(299), order.span(200));
        assert_eq!(order.span(300), Some(span(200, 400, None)));
        let late = order.span(200 * 1_000_000).unwrap().play.unwrap();
        assert_eq!(late.start, 200 * 1_000_000);
    }

    #[test]
    fn many_recordings_play_in_a_loop() {
        let order = order(&[300, 90, 600]);
        // The crossfades: 30 frames between 300 and 90 and between 90 and 600, and 100 frames between 600 and 300.
        let expected = [
            (0, 0),
            (1, 270),
            (2, 330),
            (0, 830),
            (1, 1_100),
            (2, 1_160),
            (0, 1_660),
        ];
        assert_eq!(plays(&order, 7), expected);
    }

    fn assert_contiguous(order: &PlayOrder) {
        let mut at = 0;
        while at < 1_000 {
            let span = order.span(at).unwrap();
            assert!(
                span.play.is_none_or(|play| play.start <= at) && at < span.until,
                "{at}: {span:?}"
            );
            let until = span.until.min(1_000);
            assert!(
                (at..until).all(|frame| order.span(frame) == Some(span)),
                "{at}: {span:?}"
            );
            at = until;
        }
    }

    #[test]
    fn spans_are_contiguous() {
        for lengths in [&[1][..], &[3, 1], &[100, 7, 30], &[2, 2, 2]] {
            assert_contiguous(&order(lengths));
        }
    }

    #[test]
    fn later_files_do_not_change_earlier_positions() {
        let whole = order(&[300, 90, 600]);
        let mut known = PlayOrder::new(3);
        assert_eq!(known.span(0), None);
        known.add(0, Some(300));
        known.add(1, Some(90));
        assert!((0..270).all(|frame| known.span(frame) == whole.span(frame)));
        assert_eq!((known.span(270), known.wanted()), (None, Some(2)));
        known.add(1, Some(5));
        assert_eq!(known.wanted(), Some(2), "only the wanted file is added");
    }

    #[test]
    fn it_searches_from_a_loss_until_the_next_file_or_the_last() {
        let mut cut = order(&[300, 90, 600]);
        assert!(!cut.is_searching());
        let span = cut.span(100).unwrap();
        cut.lose(0, &span, 100, [0.5; CHANNELS]);
        assert!(cut.is_searching());
        cut.add(1, None);
        assert!(cut.is_searching());
        cut.add(2, Some(600));
        assert!(!cut.is_searching());
        // Another player is late: its file was added before.
        cut.add(1, None);
        assert!(!cut.is_searching());
        cut.add(0, None);
        assert!(!cut.is_searching());
    }

    /// Loses `file` at frame `at`.
    fn lose(order: &mut PlayOrder, lengths: &[u64], file: usize, at: u64) {
        let span = order.span(at).unwrap();
        order.lose(file, &span, at, [0.5; CHANNELS]);
        complete(order, lengths, &[file]);
    }

    #[test]
    fn after_a_loss_the_next_file_comes_and_what_was_before_stays() {
        let lengths = [300, 90, 600];
        let (whole, mut cut) = (order(&lengths), order(&lengths));
        // In the second round, 200 frames after the last file has begun.
        lose(&mut cut, &lengths, 2, 1_360);
        for frame in 0..1_360 {
            assert_eq!(cut.span(frame).unwrap().play, whole.span(frame).unwrap().play);
        }
        let span = cut.span(1_360).unwrap();
        assert_eq!(
            span.play,
            Some(Play {
                file: 0,
                start: 1_360
            })
        );
        let held = [0.5; CHANNELS];
        assert_eq!((span.ending, span.cut), (None, Some(Cut { at: 1_360, held })));
        // From now on the lost file is passed over.
        assert_eq!(
            plays(&cut, 9)[5..],
            [(2, 1_160), (0, 1_360), (1, 1_630), (0, 1_690)]
        );
        assert_contiguous(&cut);
    }

    #[test]
    fn a_file_that_can_not_begin_is_replaced_in_its_crossfade() {
        let lengths = [300, 90, 600];
        let mut cut = order(&lengths);
        lose(&mut cut, &lengths, 1, 270);
        let span = cut.span(270).unwrap();
        let play = Play { file: 0, start: 0 };
        assert_eq!(span.play, Some(Play { file: 2, start: 270 }));
        assert_eq!(
            span.ending,
            Some(EndingPlay {
                play,
                from: 270,
                crossing: 30
            })
        );
        // The next one can't begin either.
        lose(&mut cut, &lengths, 2, 270);
        assert_eq!(cut.span(270).unwrap().ending, span.ending);
        assert_contiguous(&cut);
    }

    #[test]
    fn when_nothing_is_left_there_is_silence() {
        let mut cut = order(&[300]);
        lose(&mut cut, &[300], 0, 100);
        let span = cut.span(100).unwrap();
        assert_eq!((span.play, span.until), (None, u64::MAX));
        assert!(span.cut.is_some() && cut.span(1 << 40).unwrap().play.is_none());
        assert_contiguous(&cut);
        let mut none = PlayOrder::new(2);
        none.add(0, None);
        none.add(1, None);
        assert_eq!(none.span(0).unwrap().play, None);
    }

    #[test]
    fn a_loss_is_noted_once() {
        let mut cut = order(&[300, 90]);
        let before = cut.span(100).unwrap();
        lose(&mut cut, &[300, 90], 0, 100);
        let after = cut.span(100);
        cut.lose(0, &before, 100, [0.0; CHANNELS]);
        assert_eq!(cut.span(100), after);
    }
}
