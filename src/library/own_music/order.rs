//! The play order: recordings follow one another with crossfades, in a loop.
//!
//! Pure arithmetic. The files of a folder are added as they are probed; later files do not change earlier positions.

use super::crossing;
use crate::units::Frames;

/// The play order of recordings. A play is one playback of one recording; plays are counted from 0.
#[derive(Debug, Default)]
pub(super) struct PlayOrder {
    tracks: Vec<PlacedTrack>,
    /// The loop length in frames, once all tracks are known.
    round: Option<u64>,
}

#[derive(Debug, Clone, Copy)]
struct PlacedTrack {
    file: usize,
    frames: u64,
    /// The first frame in the first round.
    start: u64,
}

/// A range of frames in which the same recordings play.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PlaySpan {
    /// The current play; in a crossfade, the one that begins.
    pub(super) play: u64,
    /// The first frame of the play.
    pub(super) start: u64,
    /// The first frame after the range.
    pub(super) until: u64,
    /// The length of the crossfade with the previous play, if the range is a crossfade.
    pub(super) crossing: Option<u64>,
}

impl PlayOrder {
    pub(super) fn new() -> PlayOrder {
        PlayOrder::default()
    }

    /// Adds a track of `frames` (at least one).
    pub(super) fn push(&mut self, file: usize, frames: u64) {
        let frames = frames.max(1);
        let start = self.tracks.last().map_or(0, |last| last.next_start(frames));
        self.tracks.push(PlacedTrack { file, frames, start });
    }

    /// Closes the order: there are no more tracks.
    pub(super) fn close(&mut self) {
        // An empty order would have no loop, so a silent track is added.
        if self.tracks.is_empty() {
            self.push(0, Frames::ENDLESS.0);
        }
        let last = self.tracks[self.tracks.len() - 1];
        self.round = Some(last.next_start(self.tracks[0].frames));
    }

    /// Whether [`PlayOrder::span`] is known at `frame`.
    pub(super) fn reaches(&self, frame: u64) -> bool {
        self.round.is_some() || self.tracks.last().is_some_and(|last| frame < last.start)
    }

    /// Whether play `play` and its end are known.
    pub(super) fn has(&self, play: u64) -> bool {
        self.round.is_some() || play + 1 < self.tracks.len() as u64
    }

    /// The file of play `play`, which must be known.
    pub(super) fn file(&self, play: u64) -> usize {
        self.track(play).file
    }

    /// The first frame of play `play`, which must be known.
    pub(super) fn start(&self, play: u64) -> u64 {
        let rounds = play / self.tracks.len() as u64;
        rounds * self.round.unwrap_or_default() + self.track(play).start
    }

    /// The span at `frame`, which must be known.
    pub(super) fn span(&self, frame: u64) -> PlaySpan {
        let play = self.play_at(frame);
        let start = self.start(play);
        let crossing = match play {
            0 => 0,
            _ => crossing::length(self.track(play - 1).frames, self.track(play).frames),
        };
        if frame < start + crossing {
            let until = start + crossing;
            let crossing = Some(crossing);
            return PlaySpan {
                play,
                start,
                until,
                crossing,
            };
        }
        PlaySpan {
            play,
            start,
            until: self.start(play + 1),
            crossing: None,
        }
    }

    /// The last play that begins at or before `frame`.
    fn play_at(&self, frame: u64) -> u64 {
        let (rounds, into) = match self.round {
            Some(round) => (frame / round, frame % round),
            None => (0, frame),
        };
        let after = self.tracks.partition_point(|track| track.start <= into);
        rounds * self.tracks.len() as u64 + after as u64 - 1
    }

    fn track(&self, play: u64) -> PlacedTrack {
        self.tracks[(play % self.tracks.len() as u64) as usize]
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
        let mut order = PlayOrder::new();
        for (file, frames) in lengths.iter().enumerate() {
            order.push(file, *frames);
        }
        order.close();
        order
    }

    #[test]
    fn one_recording_follows_itself() {
        let order = order(&[300]);
        let first = PlaySpan {
            play: 0,
            start: 0,
            until: 200,
            crossing: None,
        };
        assert_eq!(order.span(0), first);
        let crossing = PlaySpan {
            play: 1,
            start: 200,
            until: 300,
            crossing: Some(100),
        };
        assert_eq!((order.span(200), order.span(299)), (crossing, crossing));
        let alone = PlaySpan {
            play: 1,
            start: 200,
            until: 400,
            crossing: None,
        };
        assert_eq!(order.span(300), alone);
        assert_eq!(order.span(200 * 1_000_000).play, 1_000_000);
    }

    #[test]
    fn many_recordings_play_in_a_loop() {
        let order = order(&[300, 90, 600]);
        // The crossfades: 30 frames between 300 and 90 and between 90 and 600, and 100 frames between 600 and 300.
        let starts: Vec<u64> = (0..7).map(|play| order.start(play)).collect();
        assert_eq!(starts, [0, 270, 330, 830, 1_100, 1_160, 1_660]);
        let files: Vec<usize> = (0..7).map(|play| order.file(play)).collect();
        assert_eq!(files, [0, 1, 2, 0, 1, 2, 0]);
    }

    #[test]
    fn spans_are_contiguous() {
        for lengths in [&[1][..], &[3, 1], &[100, 7, 30], &[2, 2, 2]] {
            let order = order(lengths);
            let mut at = 0;
            while at < 1_000 {
                let span = order.span(at);
                assert!(
                    span.start <= at && at < span.until,
                    "{lengths:?} at {at}: {span:?}"
                );
                let inside = (at..span.until).all(|frame| order.span(frame) == span);
                assert!(inside, "{lengths:?} at {at}");
                at = span.until;
            }
        }
    }

    #[test]
    fn later_files_do_not_change_earlier_positions() {
        let whole = order(&[300, 90, 600]);
        let mut known = PlayOrder::new();
        assert!(!known.reaches(0));
        known.push(0, 300);
        known.push(1, 90);
        assert!(known.reaches(269) && !known.reaches(270));
        assert!((0..270).all(|frame| known.span(frame) == whole.span(frame)));
    }
}
