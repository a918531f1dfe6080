//! The music bus: the piece of the timeline and the pieces that changes select, with crossfades.
//!
//! Each frame depends on its number only. Must not know speech: ducking is applied later.

use crate::timeline::{Bus, Changes, MusicBed, Timeline};
use crate::units::Frames;

use super::block::{BLOCK_SAMPLES, add};
use super::lane::Lane;
use super::piece::Piece;
use super::sounds::{SoundError, Sounds};

/// The length of a fade from one piece to another or to silence.
const CROSSING: Frames = Frames::from_seconds(2);

/// The music of a timeline.
pub(super) struct MusicBus {
    tracks: Vec<Track>,
    /// The volume of all tracks.
    volume: Lane,
    /// Scratch space for the block of one track.
    part: Box<[f32]>,
}

/// One piece and the time when it plays.
struct Track {
    piece: Piece,
    /// 1 while the piece plays, 0 before and after.
    presence: Lane,
}

impl MusicBus {
    /// Creates the bus for the music of `timeline` with `changes` applied. `None` if there is no music at all.
    pub(super) fn new(timeline: &Timeline, changes: &Changes, volume: Lane) -> Option<MusicBus> {
        let tracks: Vec<Track> = tracks(timeline, changes).collect();
        (!tracks.is_empty()).then(|| MusicBus {
            tracks,
            volume,
            part: vec![0.0; BLOCK_SAMPLES].into(),
        })
    }

    /// Renders the stereo block at frame `from`. Returns `false` and does not touch `out` if nothing plays in the
    /// block.
    pub(super) fn render(
        &mut self,
        sounds: &mut impl Sounds,
        from: u64,
        out: &mut [f32],
    ) -> Result<bool, SoundError> {
        let mut sounding = false;
        for track in &mut self.tracks {
            if !sounding {
                sounding = track.render(sounds, &self.volume, from, out)?;
            } else if track.render(sounds, &self.volume, from, &mut self.part)? {
                add(&self.part, out);
            }
        }
        Ok(sounding)
    }
}

/// The beds of the pieces that `changes` add to `timeline`.
pub(super) fn beds_of_changes<'a>(
    timeline: &'a Timeline,
    changes: &'a Changes,
) -> impl Iterator<Item = MusicBed> + 'a {
    let pieces = changes
        .music()
        .filter_map(|(at, piece)| piece.map(|piece| (at, piece)));
    pieces.map(|(at, piece)| piece.from(at, timeline.frames))
}

fn tracks<'a>(timeline: &'a Timeline, changes: &'a Changes) -> impl Iterator<Item = Track> + 'a {
    let cue = timeline.cues.iter().find(|cue| cue.bus == Bus::Music);
    let own = timeline.music.as_ref().zip(cue).and_then(|(bed, cue)| {
        let (start, end) = (cue.at, cue.end());
        let left_at = changes.music().next().map(|(at, _)| at);
        Track::new(bed, start, end, None, left_at)
    });
    let next_change = |at| changes.music().map(|(next, _)| next).find(move |next| at < *next);
    let changed = beds_of_changes(timeline, changes).filter_map(move |bed| {
        let (start, left_at) = (bed.start, next_change(bed.start));
        Track::new(&bed, start, timeline.frames, Some(start), left_at)
    });
    own.into_iter().chain(changed)
}

impl Track {
    /// Creates a track of `bed` between the frames `start` and `end`. It fades in from `comes_at` on and out from
    /// `left_at` on, if given.
    fn new(
        bed: &MusicBed,
        start: Frames,
        end: Frames,
        comes_at: Option<Frames>,
        left_at: Option<Frames>,
    ) -> Option<Track> {
        let comes = comes_at.map(|at| (at, 1.0));
        let leaves = left_at.map(|at| (at, 0.0));
        let before = if comes.is_some() { 0.0 } else { 1.0 };
        Some(Track {
            piece: Piece::new(bed, start, end)?,
            presence: Lane::new(before, comes.into_iter().chain(leaves), CROSSING),
        })
    }

    fn render(
        &mut self,
        sounds: &mut impl Sounds,
        volume: &Lane,
        from: u64,
        out: &mut [f32],
    ) -> Result<bool, SoundError> {
        let after = from + (out.len() / 2) as u64;
        let presence = self.presence.steady(from, after);
        if presence == Some(0.0) || volume.steady(from, after) == Some(0.0) {
            return Ok(false);
        }
        let sounding = self.piece.render(sounds, volume, from, out)?;
        if sounding && presence != Some(1.0) {
            self.presence.apply(1.0, from, out);
        }
        Ok(sounding)
    }
}
