//! The figures in cells: drawn once for each size and pose, and kept.

use std::collections::BTreeMap;

use super::blocks::{ACROSS, Blocks, cells, ground};
use super::picture::PictureCell;
use super::theme::Theme;
use crate::figure::{DrawnAs, Pose};
use crate::player::Status;
use crate::session::Side;
use crate::show::Figures;
use crate::timeline::FigureSpan;
use crate::units::Frames;

/// A pose that is no beat is shown for this long.
const POSE: Frames = Frames::from_millis(1_500);
/// The most pictures that are kept.
const MOST: usize = 64;

/// A figure of a status: which one, which of its poses, and whether as in a mirror.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shown {
    name: String,
    pose: Pose,
    is_mirrored: bool,
}

/// Figures that are drawn when they are shown.
#[derive(Debug)]
pub(super) struct Gallery {
    figures: Option<Figures>,
    blocks: Blocks,
    theme: Option<Theme>,
    drawn: BTreeMap<(Shown, usize), Vec<Vec<PictureCell>>>,
}

impl Gallery {
    pub(super) fn new(figures: Option<Figures>, blocks: Blocks, theme: Option<Theme>) -> Gallery {
        Gallery {
            figures,
            blocks,
            theme,
            drawn: BTreeMap::new(),
        }
    }

    /// What `status` shows, as a function of its frame. Figures are drawn for the breast that is at the right of the page; one
    /// for the left breast is turned around, so that left is left.
    pub(super) fn shown(&self, status: &Status) -> Option<Shown> {
        let FigureSpan { name, at, .. } = status.figure.as_ref()?;
        let poses = self.figures.as_ref()?.named(name)?.poses();
        let side = status.phase.as_ref().map(|phase| phase.side);
        let moment = match status.beat {
            Some(beat) if beat.count == poses => Some(beat.index),
            _ => (status.at.saturating_sub(*at).0 / POSE.0)
                .checked_rem(poses as u64)
                .map(|pose| pose as usize),
        };
        Some(Shown {
            name: name.to_string(),
            pose: moment.map_or(Pose::Still, Pose::Moment),
            is_mirrored: side == Some(Side::Left),
        })
    }

    /// `shown` in `rows` rows, twice as wide; `None` if it can't be drawn.
    pub(super) fn cells(&mut self, shown: &Shown, rows: usize) -> Option<&Vec<Vec<PictureCell>>> {
        let place = (shown.clone(), rows);
        if !self.drawn.contains_key(&place) {
            let drawn = self.draw(shown, rows)?;
            if self.drawn.len() == MOST {
                self.drawn.clear();
            }
            self.drawn.insert(place.clone(), drawn);
        }
        self.drawn.get(&place)
    }

    fn draw(&self, shown: &Shown, rows: usize) -> Option<Vec<Vec<PictureCell>>> {
        let figures = self.figures.as_ref()?;
        let look = DrawnAs {
            pose: shown.pose,
            tone: figures.tone(),
            tones: figures.tones(),
            ground: ground(self.theme),
        };
        let points = figures
            .named(&shown.name)?
            .points(&look, 2 * ACROSS * rows)
            .ok()?;
        let points = if shown.is_mirrored {
            points.mirrored()
        } else {
            points
        };
        Some(cells(&points, self.blocks, self.theme))
    }
}
