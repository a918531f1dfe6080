//! Fills the ring from a source.

use crate::output::ring::Feed;
use crate::units::{CHANNELS, Frames};

use super::reel::Reel;
use super::{RenderSource, Segment, SourceError};

/// Frames rendered at a time: few, so that a control never waits long.
const BLOCK: usize = 480;

/// Renders the current segment into the feed.
pub(super) struct Renderer {
    reel: Option<Reel>,
    /// The segment that begins when the previous one is silent.
    next: Option<Segment>,
    block: Box<[f32]>,
}

impl Renderer {
    pub(super) fn new() -> Renderer {
        Renderer {
            reel: None,
            next: None,
            block: vec![0.0; BLOCK * CHANNELS].into(),
        }
    }

    /// Drops the current segment; `segment` is next.
    pub(super) fn go_to(&mut self, segment: Segment) {
        self.reel = None;
        self.next = Some(segment);
    }

    /// Drops all segments.
    pub(super) fn stop(&mut self) {
        self.reel = None;
        self.next = None;
    }

    /// The next frame to render from the source; `None` if nothing is being rendered.
    pub(super) fn position(&self) -> Option<Frames> {
        self.reel.as_ref().map(Reel::position)
    }

    /// Notes that the list of changes number `changes` is in force from now on. Returns the updated segment, if one is
    /// being rendered.
    pub(super) fn change(&mut self, changes: usize) -> Option<Segment> {
        if let Some(next) = &mut self.next {
            next.changes = changes;
            return Some(*next);
        }
        let reel = self.reel.as_mut()?;
        reel.change(changes);
        Some(*reel.segment())
    }

    /// Ends the current segment with a fade, from the next rendered frame on. Returns the updated segment; `None` if
    /// none or all of it was rendered.
    pub(super) fn fade(&mut self, over: Frames, source: &dyn RenderSource) -> Option<Segment> {
        let reel = self.reel.as_mut()?;
        if reel.left(source) == Frames::ZERO {
            return None;
        }
        reel.fade(over);
        Some(*reel.segment())
    }

    /// Renders until the ring is full or the segment ends. If the source fails, the segment ends with a fade, and is
    /// returned once with the error.
    pub(super) fn fill(&mut self, source: &mut dyn RenderSource, feed: &mut Feed) -> Result<(), Broken> {
        if let Some(segment) = self.next.take_if(|_| feed.is_ready()) {
            self.reel = Some(Reel::new(segment, source));
        }
        let Some(reel) = &mut self.reel else {
            return Ok(());
        };
        loop {
            let left = reel.left(source).as_index();
            let frames = left.min(BLOCK);
            if frames == 0 || feed.room() < frames {
                return Ok(());
            }
            let block = &mut self.block[..frames * CHANNELS];
            let read = reel.read(source, block);
            feed.push(block, reel.left(source) == Frames::ZERO);
            if let Err(error) = read {
                let segment = *reel.segment();
                return Err(Broken { segment, error });
            }
        }
    }
}

/// A segment whose source failed.
pub(super) struct Broken {
    pub(super) segment: Segment,
    pub(super) error: SourceError,
}
