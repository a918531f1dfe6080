//! Keeps the ring full from a source.

use crate::output::ring::Feed;
use crate::units::{CHANNELS, Frames};

use super::reel::Reel;
use super::{RenderSource, Segment, SourceError};

/// Rendered at a time: small, so that a control never waits long.
const BLOCK: usize = 480;

/// Renders the present segment into the feed.
pub(super) struct Renderer {
    reel: Option<Reel>,
    /// A segment that begins when the one before has fallen silent.
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

    /// Nothing more of the present segment; `segment` is next.
    pub(super) fn go_to(&mut self, segment: Segment) {
        self.reel = None;
        self.next = Some(segment);
    }

    /// Nothing more at all.
    pub(super) fn stop(&mut self) {
        self.reel = None;
        self.next = None;
    }

    /// The frame of the source that is rendered next; none where nothing is being rendered.
    pub(super) fn position(&self) -> Option<Frames> {
        self.reel.as_ref().map(Reel::position)
    }

    /// From now on the list of changes number `changes` is in force. Returns the segment as it is now, where one is being rendered.
    pub(super) fn change(&mut self, changes: usize) -> Option<Segment> {
        if let Some(next) = &mut self.next {
            next.changes = changes;
            return Some(*next);
        }
        let reel = self.reel.as_mut()?;
        reel.change(changes);
        Some(*reel.segment())
    }

    /// Ends the present segment by a fade from what is rendered next.
    /// Returns it as it is now; `None` where nothing of it has been rendered, or all.
    pub(super) fn fade(&mut self, over: Frames, source: &dyn RenderSource) -> Option<Segment> {
        let reel = self.reel.as_mut()?;
        if reel.left(source) == Frames::ZERO {
            return None;
        }
        reel.fade(over);
        Some(*reel.segment())
    }

    /// Renders until the ring is full or the segment at its end. Where the source fails, the segment ends
    /// calmly: it is given back with the error, once.
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
