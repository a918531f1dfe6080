//! The figures in cells: drawn once for each size and pose, and kept.
//!
//! They are drawn on another thread, one at a time, because a drawing may be anybody's: keys never wait for one (law:
//! never-stuck).

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use super::blocks::{ACROSS, Blocks, cells, ground};
use super::picture::PictureCell;
use super::theme::Theme;
use crate::figure::{Drawing, DrawnAs, Pose, Skin};
use crate::pending::{Pending, Waited};
use crate::player::Status;
use crate::session::Side;
use crate::timeline::FigureSpan;
use crate::units::Frames;

/// A pose that is no beat is shown for this long.
const POSE: Frames = Frames::from_millis(1_500);
/// The most pictures that are kept.
const MOST: usize = 64;

/// The figures of a session, and how they are shown.
#[derive(Debug, Default)]
pub struct Figures {
    /// The figures, by name.
    pub drawings: BTreeMap<String, Drawing>,
    /// Their skin.
    pub skin: Skin,
    /// What they are made of.
    pub blocks: Blocks,
}

/// A picture of a status: which figure, which of its poses, whether as in a mirror, and in how many rows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shown {
    name: String,
    is_mirrored: bool,
    rows: usize,
    pose: Pose,
}

/// Rows of cells; `None` for what can't be drawn.
type Drawn = Option<Vec<Vec<PictureCell>>>;

/// Figures that are drawn when they are shown.
#[derive(Debug)]
pub(super) struct Gallery {
    figures: Arc<Figures>,
    theme: Option<Theme>,
    drawn: BTreeMap<Shown, Drawn>,
    drawing: Option<(Shown, Pending<Drawn>)>,
    /// What was shown last.
    last: Option<Shown>,
}

impl Gallery {
    pub(super) fn new(figures: Figures, theme: Option<Theme>) -> Gallery {
        Gallery {
            figures: Arc::new(figures),
            theme,
            drawn: BTreeMap::new(),
            drawing: None,
            last: None,
        }
    }

    /// What `status` shows in `rows` rows, as a function of its frame. Figures are drawn for the breast that is at the right of the
    /// page; one for the left breast is turned around, so that left is left.
    pub(super) fn shown(&self, status: &Status, rows: usize) -> Option<Shown> {
        let FigureSpan { name, at, .. } = status.figure.as_ref()?;
        let poses = self.figures.drawings.get(&**name)?.poses();
        let since = status.at.saturating_sub(*at);
        let moment = match &status.beat {
            Some(beat) if beat.beats.len() == poses => Some(beat.index),
            _ => (since.0 / POSE.0)
                .checked_rem(poses as u64)
                .map(|pose| pose as usize),
        };
        let side = status.phase.as_ref().map(|phase| phase.side);
        Some(Shown {
            name: name.to_string(),
            is_mirrored: side == Some(Side::Left),
            rows,
            pose: moment.map_or(Pose::Still, Pose::Moment),
        })
    }

    /// The cells of `shown`, twice as wide as high. While it is drawn, another pose of the figure stands there; `None` if there
    /// is none, or it can't be drawn.
    pub(super) fn cells(&mut self, shown: Shown) -> Option<&[Vec<PictureCell>]> {
        self.collect();
        if !self.drawn.contains_key(&shown) && self.drawing.is_none() {
            self.begin(shown.clone());
        }
        let is_like_it = |last: &Shown| {
            let Shown {
                name,
                is_mirrored,
                rows,
                pose: _,
            } = last;
            (name, *is_mirrored, *rows) == (&shown.name, shown.is_mirrored, shown.rows)
        };
        if self.drawn.contains_key(&shown) {
            self.last = Some(shown);
        } else {
            self.last.take_if(|last| !is_like_it(last));
        }
        self.drawn.get(self.last.as_ref()?)?.as_deref()
    }

    /// Takes what has been drawn meanwhile. Returns whether anything was.
    pub(super) fn collect(&mut self) -> bool {
        let Some((shown, drawing)) = self.drawing.take() else {
            return false;
        };
        let drawn = match drawing.wait(Duration::ZERO) {
            Waited::NotYet(drawing) => {
                self.drawing = Some((shown, drawing));
                return false;
            }
            Waited::Done(drawn) => drawn,
            Waited::Never => None,
        };
        if self.drawn.len() == MOST {
            self.drawn.clear();
        }
        self.drawn.insert(shown, drawn);
        true
    }

    fn begin(&mut self, shown: Shown) {
        let (figures, theme, wish) = (Arc::clone(&self.figures), self.theme, shown.clone());
        self.drawing = Some((shown, Pending::begin(move || draw(&figures, theme, &wish))));
    }
}

fn draw(figures: &Figures, theme: Option<Theme>, shown: &Shown) -> Drawn {
    // Light lines show no tone of skin, and would turn a dark one into a light one.
    let lines = Skin::default();
    let look = DrawnAs {
        pose: shown.pose,
        skin: if theme == Some(Theme::Night) {
            &lines
        } else {
            &figures.skin
        },
        ground: ground(theme),
    };
    let drawing = figures.drawings.get(&shown.name)?;
    let points = drawing.points(&look, 2 * ACROSS * shown.rows).ok()?;
    let points = if shown.is_mirrored {
        points.mirrored()
    } else {
        points
    };
    Some(cells(&points, figures.blocks, theme))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::Colour;
    use crate::player::PlayState;
    use crate::player::testing::status;
    use crate::screen::full::blocks::shown;
    use crate::screen::full::contrast::{contrast, luminance};
    use crate::screen::full::theme::channels;

    fn gallery(text: &str) -> Gallery {
        let drawing = Drawing::read(text.to_owned()).unwrap();
        let figures = Figures {
            drawings: [("shake".to_owned(), drawing)].into(),
            ..Figures::default()
        };
        Gallery::new(figures, None)
    }

    fn at(seconds: u64) -> Status {
        let figure = FigureSpan {
            name: "shake".into(),
            at: Frames::ZERO,
            frames: Frames::from_seconds(60),
        };
        Status {
            at: Frames::from_seconds(seconds),
            figure: Some(figure),
            ..status(PlayState::Playing)
        }
    }

    /// The cells of `shown`, once they are drawn.
    fn waited(gallery: &mut Gallery, shown: &Shown) -> Drawn {
        while !gallery.drawn.contains_key(shown) {
            gallery.cells(shown.clone());
            std::thread::yield_now();
        }
        gallery.cells(shown.clone()).map(<[_]>::to_vec)
    }

    #[test]
    fn a_pose_is_drawn_beside_the_keys_and_the_one_before_stays_meanwhile() {
        let text = std::fs::read_to_string("figures/shake.svg").unwrap();
        let mut gallery = gallery(&text);
        let first = gallery.shown(&at(0), 10).unwrap();
        assert_eq!(gallery.cells(first.clone()), None, "nothing is waited for");
        let cells = waited(&mut gallery, &first).unwrap();
        assert_eq!((cells.len(), cells[0].len()), (10, 20));
        let second = gallery.shown(&at(2), 10).unwrap();
        assert_ne!(first, second);
        assert_eq!(gallery.cells(second.clone()), Some(&cells[..]));
        assert_ne!(waited(&mut gallery, &second).unwrap(), cells);
        let larger = gallery.shown(&at(2), 12).unwrap();
        assert_eq!(gallery.cells(larger), None, "no picture of another size");
    }

    /// The shipped colours of the class `outline` in each tone, by its name, and that of the ground.
    fn outlines() -> (Vec<(String, Colour)>, Colour) {
        let read = |text: &str| {
            let number = u32::from_str_radix(text.trim_start_matches('#'), 16).unwrap();
            [16, 8, 0].map(|shift| (number >> shift & 0xff) as u8)
        };
        let tones: toml::Table = std::fs::read_to_string("figures/tones.toml")
            .unwrap()
            .parse()
            .unwrap();
        let outline = |(name, tone): (String, toml::Value)| (name, read(tone["outline"].as_str().unwrap()));
        let style = std::fs::read_to_string("figures/rest.svg").unwrap();
        let (_, ground) = style.split_once(".ground{fill:").unwrap();
        (tones.into_iter().map(outline).collect(), read(&ground[..7]))
    }

    /// The least that WCAG 2 asks of what is no text, in true colour and in the table of 256.
    #[test]
    fn outlines_are_seen_on_their_ground_in_every_theme_and_tone() {
        let (outlines, own) = outlines();
        for theme in Theme::ALL {
            let tones = outlines
                .iter()
                .filter(|(name, _)| theme != Theme::Night || name == "neutral");
            for (name, outline) in tones {
                let pair = [*outline, ground(Some(theme)).unwrap_or(own)].map(|colour| shown(colour, theme));
                for [outline, ground] in [pair, pair.map(|colour| channels(theme.nearest(colour)))] {
                    let contrast = contrast(outline, ground);
                    assert!(contrast >= 3.0, "{theme:?} {name}: {contrast:.2}");
                }
            }
        }
    }

    /// How bright `drawn` is as a whole: 1 is white.
    fn brightness(drawn: &[Vec<PictureCell>]) -> f64 {
        let cells = drawn.iter().flatten();
        let of = |cell: &PictureCell| [cell.front, cell.back].map(|colour| colour.map_or(0.0, luminance));
        let brightest = cells.clone().map(|cell| of(cell)[0].max(of(cell)[1]));
        brightest.sum::<f64>() / cells.count() as f64
    }

    /// A tenth of white, as if every cell were all in the brighter of its two colours.
    #[test]
    fn no_figure_lights_up_a_dark_room() {
        for entry in std::fs::read_dir("figures").unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|ending| ending != "svg") {
                continue;
            }
            let drawing = Drawing::read(std::fs::read_to_string(&path).unwrap()).unwrap();
            let figures = Figures {
                drawings: [("one".to_owned(), drawing)].into(),
                ..Figures::default()
            };
            let wish = Shown {
                name: "one".to_owned(),
                is_mirrored: false,
                rows: 20,
                pose: Pose::Moment(0),
            };
            let drawn = draw(&figures, Some(Theme::Night), &wish).unwrap();
            let brightness = brightness(&drawn);
            assert!(
                (0.005..0.1).contains(&brightness),
                "{}: {brightness:.3}",
                path.display()
            );
        }
    }

    #[test]
    fn what_can_t_be_drawn_is_tried_once() {
        let mut gallery = gallery("<svg><g id=\"still\">");
        let shown = gallery.shown(&at(0), 10).unwrap();
        assert_eq!(waited(&mut gallery, &shown), None);
        gallery.cells(shown);
        assert!(gallery.drawing.is_none());
    }
}
