//! The user's own music: an endless loop of one or more recordings with crossfades.
//!
//! What is heard depends on the frame number, counted from the start of the music, and on the files, so a seek needs no
//! history (law: same-bits). A recording that is damaged or cut short ends where its sound ends. That place is found when the
//! file is looked at, so it is the same for every player. What nobody can foresee is a file that is deleted, or whose
//! disk is gone, while it plays. It is passed over: the next one comes at once, the places before stay as they were, and
//! all players share the new order. Must not know threads or the listener.

mod alike;
mod crossing;
mod entry;
mod error;
mod files;
mod folder;
mod left_out;
mod level;
mod list_file;
mod natural;
mod order;
mod playlist;
mod report;
mod shuffle;
mod stream;
#[cfg(test)]
mod tests;

pub use error::OwnMusicError;
pub use left_out::LeftOut;
pub use list_file::ListFormat;
pub use playlist::Playlist;

use crate::clip::DecodeError;
use crate::units::CHANNELS;
use level::Measuring;
use order::{Play, PlaySpan};
use stream::TrackStream;

/// The player of a playlist.
pub(super) struct PlaylistPlayer {
    playlist: Playlist,
    /// The recordings that play now: one, or two during a crossfade.
    decks: Vec<Deck>,
    /// The end of the last read.
    at: u64,
    /// The frame before that.
    last: [f32; CHANNELS],
    measuring: Option<(usize, Measuring)>,
    /// Scratch space for the ending sound of a crossfade.
    ending: Vec<f32>,
}

/// An open recording.
struct Deck {
    play: Play,
    stream: Box<dyn TrackStream>,
}

/// A recording that can't be read any more.
struct Lost {
    file: usize,
    reason: DecodeError,
}

impl PlaylistPlayer {
    /// Creates a player of `playlist`.
    pub(super) fn new(playlist: Playlist) -> PlaylistPlayer {
        PlaylistPlayer {
            playlist,
            decks: Vec::new(),
            at: 0,
            last: [0.0; CHANNELS],
            measuring: None,
            ending: Vec::new(),
        }
    }

    /// Fills `out` (interleaved stereo) with the frames from `from` on. The bits do not depend on earlier reads. A
    /// recording that can't be read any more is passed over; when none is left, there is silence.
    pub(super) fn read(&mut self, from: u64, out: &mut [f32]) {
        if self.at != from {
            (self.at, self.last) = (from, [0.0; CHANNELS]);
        }
        let mut out = out;
        while !out.is_empty() {
            let span = self.playlist.span(self.at);
            let frames = (span.until - self.at).min((out.len() / CHANNELS) as u64);
            let samples = CHANNELS * frames as usize;
            match self.sound(&span, &mut out[..samples]) {
                Ok(()) => {
                    self.at += frames;
                    self.last = out[..samples].last_chunk().copied().unwrap_or(self.last);
                    out = &mut out[samples..];
                }
                // One file fewer can be played, so this comes to an end.
                Err(Lost { file, reason }) => {
                    self.playlist.lose(file, &reason, (&span, self.at), self.last);
                }
            }
        }
    }

    /// Looks at the next recording, or measures a step of this one or the next. Returns `false` if nothing is left to do.
    pub(super) fn prepare(&mut self) -> bool {
        let now = self.playlist.span(self.at);
        let mut next = now;
        while next.play == now.play && next.until < u64::MAX {
            let Some(span) = self.playlist.known_span(next.until) else {
                self.playlist.look_further();
                return true;
            };
            next = span;
        }
        let files = [now.play, next.play].into_iter().flatten().map(|play| play.file);
        let unmeasured = files.into_iter().find(|&file| self.playlist.gain(file).is_none());
        if let Some(file) = unmeasured {
            self.measure_part(file);
        }
        unmeasured.is_some()
    }

    /// Fills `out` with the frames of `span` from the current one on.
    fn sound(&mut self, span: &PlaySpan, out: &mut [f32]) -> Result<(), Lost> {
        let ends = span.ending.map(|ending| ending.play);
        self.decks
            .retain(|deck| [span.play, ends].contains(&Some(deck.play)));
        match span.play {
            Some(play) => self.play(play, out)?,
            None => out.fill(0.0),
        }
        if let Some(ending) = span.ending {
            let mut sound = std::mem::take(&mut self.ending);
            sound.resize(out.len(), 0.0);
            let played = self.play(ending.play, &mut sound);
            crossing::cross(&sound, out, self.at - ending.from, ending.crossing);
            self.ending = sound;
            played?;
        }
        if let Some(cut) = span.cut {
            crossing::resume(cut.held, out, self.at - cut.at);
        }
        Ok(())
    }

    /// Fills `out` with `play` from the current frame on, at its level.
    fn play(&mut self, play: Play, out: &mut [f32]) -> Result<(), Lost> {
        let (file, into) = (play.file, self.at - play.start);
        let read = self.deck(play).and_then(|stream| stream.read(into, out));
        read.map_err(|reason| Lost { file, reason })?;
        let end = into + (out.len() / CHANNELS) as u64;
        let is_first = play.start == 0;
        let gain = match is_first {
            true if level::is_cautious_until(end) => level::CAUTIOUS,
            _ => self.gain(file),
        };
        level::apply(gain, is_first.then_some(into), out);
        Ok(())
    }

    /// The recording of `play`, opened if necessary.
    fn deck(&mut self, play: Play) -> Result<&mut dyn TrackStream, DecodeError> {
        let found = self.decks.iter().position(|deck| deck.play == play);
        let at = match found {
            Some(at) => at,
            None => {
                let stream = self.playlist.open_track(play.file)?;
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
