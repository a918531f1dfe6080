//! Keeps the ring full from a score.

use crate::output::ring::Feed;
use crate::units::{CHANNELS, Frames};

use super::reel::Reel;
use super::{Score, ScoreError, Take};

/// Rendered at a time: small, so that a control never waits long.
const BLOCK: usize = 480;

/// Renders the present take into the feed.
pub(super) struct Renderer {
    reel: Option<Reel>,
    /// A take that begins when the one before has fallen silent.
    next: Option<Take>,
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

    /// Nothing more of the present take; `take` is next.
    pub(super) fn go_to(&mut self, take: Take) {
        self.reel = None;
        self.next = Some(take);
    }

    /// Nothing more at all.
    pub(super) fn stop(&mut self) {
        self.reel = None;
        self.next = None;
    }

    /// The frame of the score that is rendered next; none where nothing is being rendered.
    pub(super) fn position(&self) -> Option<Frames> {
        self.reel.as_ref().map(Reel::position)
    }

    /// From now on another tempo counts. Returns the take as it is now, where one is being rendered.
    pub(super) fn retime(&mut self, tempi: usize) -> Option<Take> {
        if let Some(next) = &mut self.next {
            next.tempi = tempi;
            return Some(*next);
        }
        let reel = self.reel.as_mut()?;
        reel.retime(tempi);
        Some(*reel.take())
    }

    /// Ends the present take by a fade from what is rendered next.
    /// Returns it as it is now; `None` where nothing of it has been rendered, or all.
    pub(super) fn fade(&mut self, over: Frames, score: &dyn Score) -> Option<Take> {
        let reel = self.reel.as_mut()?;
        if reel.left(score) == Frames::ZERO {
            return None;
        }
        reel.fade(over);
        Some(*reel.take())
    }

    /// Renders until the ring is full or the take at its end. Where the score fails, the take ends
    /// calmly: it is given back with the error, once.
    pub(super) fn fill(&mut self, score: &mut dyn Score, feed: &mut Feed) -> Result<(), Broken> {
        if let Some(take) = self.next.take_if(|_| feed.is_ready()) {
            self.reel = Some(Reel::new(take, score));
        }
        let Some(reel) = &mut self.reel else {
            return Ok(());
        };
        loop {
            let left = reel.left(score).as_index();
            let frames = left.min(BLOCK);
            if frames == 0 || feed.room() < frames {
                return Ok(());
            }
            let block = &mut self.block[..frames * CHANNELS];
            let read = reel.read(score, block);
            feed.push(block, reel.left(score) == Frames::ZERO);
            if let Err(error) = read {
                let take = *reel.take();
                return Err(Broken { take, error });
            }
        }
    }
}

/// A take whose score failed.
pub(super) struct Broken {
    pub(super) take: Take,
    pub(super) error: ScoreError,
}
