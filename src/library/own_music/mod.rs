//! The user's own music: an endless loop of one or more recordings with crossfades.
//!
//! The output depends only on the frame number, counted from the start of the music, so a seek needs no history. Must
//! not know threads or the listener.

mod crossing;
mod error;
mod files;
mod level;
mod order;
mod playlist;
mod stream;
#[cfg(test)]
mod tests;

pub use error::OwnMusicError;
pub use playlist::Playlist;

use crate::clip::DecodeError;
use crate::units::CHANNELS;
use level::Measuring;
use order::{PlayOrder, PlaySpan};
use stream::TrackStream;

/// The player of a playlist.
pub(super) struct PlaylistPlayer {
    playlist: Playlist,
    order: PlayOrder,
    /// The number of playlist files that were added to the order.
    looked_at: usize,
    /// The recordings that play now: one, or two during a crossfade.
    decks: Vec<Deck>,
    /// The play that was read last.
    playing: u64,
    measuring: Option<(usize, Measuring)>,
    /// Scratch space for the ending sound of a crossfade.
    ending: Vec<f32>,
}

/// An open recording.
struct Deck {
    /// The play index, from the start of the music.
    play: u64,
    stream: Box<dyn TrackStream>,
}

/// A recording can't be read any more.
#[derive(Debug)]
pub(super) struct Unread {
    /// The file, as the user would name it.
    pub(super) file: String,
    /// The reason.
    pub(super) reason: DecodeError,
}

impl PlaylistPlayer {
    /// Creates a player of `playlist`.
    pub(super) fn new(playlist: Playlist) -> PlaylistPlayer {
        PlaylistPlayer {
            playlist,
            order: PlayOrder::new(),
            looked_at: 0,
            decks: Vec::new(),
            playing: 0,
            measuring: None,
            ending: Vec::new(),
        }
    }

    /// Fills `out` (interleaved stereo) with the frames from `from` on. The bits do not depend on earlier reads.
    pub(super) fn read(&mut self, from: u64, out: &mut [f32]) -> Result<(), Unread> {
        let read = self.try_read(from, out);
        if read.is_err() {
            // The next read reopens the recordings.
            self.decks.clear();
        }
        read
    }

    fn try_read(&mut self, from: u64, out: &mut [f32]) -> Result<(), Unread> {
        let (mut at, mut out) = (from, out);
        while !out.is_empty() {
            let span = self.span(at);
            let frames = (span.until - at).min((out.len() / CHANNELS) as u64);
            let (part, rest) = out.split_at_mut(CHANNELS * frames as usize);
            self.sound(&span, at, part)?;
            at += frames;
            out = rest;
        }
        Ok(())
    }

    /// Measures a step of the current or the next recording. Returns `false` if both are measured.
    pub(super) fn prepare(&mut self) -> bool {
        let next = self.span_of(self.playing + 1);
        let files = [self.order.file(self.playing), self.order.file(next.play)];
        match files.into_iter().find(|&file| self.playlist.gain(file).is_none()) {
            Some(file) => {
                self.measure_part(file);
                true
            }
            None => false,
        }
    }

    /// The span at frame `at`.
    fn span(&mut self, at: u64) -> PlaySpan {
        while !self.order.reaches(at) {
            self.look_further();
        }
        self.order.span(at)
    }

    /// The span at the start of play `play`.
    fn span_of(&mut self, play: u64) -> PlaySpan {
        while !self.order.has(play) {
            self.look_further();
        }
        self.order.span(self.order.start(play))
    }

    /// Adds one more file to the order, or closes the order after the last one.
    fn look_further(&mut self) {
        if self.looked_at == self.playlist.len() {
            return self.order.close();
        }
        let file = self.looked_at;
        self.looked_at += 1;
        if let Some(frames) = self.playlist.frames(file) {
            self.order.push(file, frames);
        }
    }

    /// Fills `out` with the frames of `span` from frame `at` on.
    fn sound(&mut self, span: &PlaySpan, at: u64, out: &mut [f32]) -> Result<(), Unread> {
        self.playing = span.play;
        self.play(span.play, at - span.start, out)?;
        let Some(crossing) = span.crossing else {
            self.decks.retain(|deck| deck.play == span.play);
            return Ok(());
        };
        let mut ending = std::mem::take(&mut self.ending);
        ending.resize(out.len(), 0.0);
        let before = span.play - 1;
        let played = self.play(before, at - self.order.start(before), &mut ending);
        crossing::cross(&ending, out, at - span.start, crossing);
        self.ending = ending;
        played
    }

    /// Fills `out` with play `play` from its frame `into` on, at its level.
    fn play(&mut self, play: u64, into: u64, out: &mut [f32]) -> Result<(), Unread> {
        let file = self.order.file(play);
        let read = self.deck(play, file).and_then(|stream| stream.read(into, out));
        read.map_err(|reason| Unread {
            file: self.playlist.name(file),
            reason,
        })?;
        let end = into + (out.len() / CHANNELS) as u64;
        let gain = match play {
            0 if level::is_cautious_until(end) => level::CAUTIOUS,
            _ => self.gain(file),
        };
        level::apply(gain, (play == 0).then_some(into), out);
        Ok(())
    }

    /// The recording of play `play`, opened if necessary.
    fn deck(&mut self, play: u64, file: usize) -> Result<&mut dyn TrackStream, DecodeError> {
        self.decks.retain(|deck| deck.play.abs_diff(play) <= 1);
        let found = self.decks.iter().position(|deck| deck.play == play);
        let at = match found {
            Some(at) => at,
            None => {
                let stream = self.playlist.open_track(file)?;
                self.decks.push(Deck { play, stream });
                self.decks.len() - 1
            }
        };
        Ok(self.decks[at].stream.as_mut())
    }

    /// The gain of `file`. Measures it now if it is not known yet.
    fn gain(&mut self, file: usize) -> f32 {
        loop {
            match self.playlist.gain(file) {
                Some(gain) => return gain,
                None => self.measure_part(file),
            }
        }
    }

    fn measure_part(&mut self, file: usize) {
        let under_way = self.measuring.take().filter(|(measured, _)| *measured == file);
        let measuring = under_way.map(|(_, measuring)| measuring);
        let measuring = measuring.or_else(|| Measuring::begin(self.playlist.open_track(file)));
        match measuring.map_or(Err(level::CAUTIOUS), Measuring::go_on) {
            Ok(measuring) => self.measuring = Some((file, measuring)),
            Err(gain) => self.playlist.set_gain(file, gain),
        }
    }
}
