//! A drawing: an SVG text with a still and poses.

use std::sync::LazyLock;

use resvg::tiny_skia::{Pixmap, PremultipliedColorU8, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree};
use usvg::{Indent, WriteOptions};

use super::bounds;
use super::drawing_error::DrawingError;
use super::points::{Colour, Points};
use super::tones::Skin;

/// A drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    text: String,
    poses: usize,
}

/// One picture of a drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pose {
    /// The picture that stands for the whole movement.
    Still,
    /// A moment of the movement, from 0.
    Moment(usize),
}

/// How a drawing is drawn.
#[derive(Debug, Clone, Copy)]
pub struct DrawnAs<'a> {
    /// What is shown.
    pub pose: Pose,
    /// The skin.
    pub skin: &'a Skin,
    /// The colour behind it; `None` leaves its own.
    pub ground: Option<Colour>,
}

/// The most poses of a drawing.
const MOST_POSES: usize = 8;
/// How far a drawing may reach, in widths of its page. Whoever draws it counts in small numbers.
const FARTHEST: f32 = 20.0;
/// The widest picture, in points.
const WIDEST: usize = 4096;
/// The decimals of a number on a page: a drawing is some hundred units wide.
const INLINE_DECIMALS: u8 = 2;
const HIDDEN: &str = " display=\"none\"";

/// No drawing leads to another file.
static OPTIONS: LazyLock<Options<'static>> = LazyLock::new(|| Options {
    image_href_resolver: ImageHrefResolver {
        resolve_data: Box::new(|_, _, _| None),
        resolve_string: Box::new(|_, _| None),
    },
    ..Options::default()
});

impl Drawing {
    /// Reads `text`. Whether its shapes can be drawn is found when it is, or by [`Drawing::verify`].
    ///
    /// # Errors
    /// If it is not a drawing, or has more than shapes.
    pub fn read(text: String) -> Result<Drawing, DrawingError> {
        bounds::check(&text)?;
        if !text.contains(&opening("still")) {
            return Err(DrawingError::NoStill);
        }
        let is_there = |pose: &usize| text.contains(&opening(&group(Pose::Moment(*pose))));
        let poses = (0..MOST_POSES).take_while(is_there).count();
        Ok(Drawing { text, poses })
    }

    /// Checks that the shapes of all its pictures can be drawn.
    ///
    /// # Errors
    /// If they can't.
    pub fn verify(&self) -> Result<(), DrawingError> {
        self.pictures()
            .try_for_each(|pose| parsed(&self.posed(pose)).map(drop))
    }

    /// All of its pictures.
    pub fn pictures(&self) -> impl Iterator<Item = Pose> + use<> {
        [Pose::Still].into_iter().chain((0..self.poses).map(Pose::Moment))
    }

    /// The number of its poses.
    pub fn poses(&self) -> usize {
        self.poses
    }

    /// Its text as `look` says.
    pub fn text(&self, look: &DrawnAs<'_>) -> String {
        let Skin(skin) = look.skin;
        let skin = skin.iter().map(|(written, shown)| (hex(*written), hex(*shown)));
        let ground = self.ground().zip(look.ground);
        let ground = ground.map(|(written, shown)| (written.to_owned(), hex(shown)));
        let pairs: Vec<(String, String)> = ground.into_iter().chain(skin).collect();
        recoloured(&self.posed(look.pose), &pairs)
    }

    /// Its text with `pose` shown, and no other picture.
    fn posed(&self, pose: Pose) -> String {
        self.pictures().fold(self.text.clone(), |text, picture| {
            let opening = opening(&group(picture));
            let hidden = opening.clone() + HIDDEN;
            let text = text.replace(&hidden, &opening);
            if picture == pose {
                return text;
            }
            text.replace(&opening, &hidden)
        })
    }

    /// The colour behind it, as it is written.
    fn ground(&self) -> Option<&str> {
        let (_, after) = self.text.split_once(".ground{fill:")?;
        after.split_once('}').map(|(colour, _)| colour)
    }

    /// It as an element for a page: without its other pictures, with `prefix` before each id, so that several stand on one page.
    /// Its size is that of its place.
    ///
    /// # Errors
    /// If it can't be drawn.
    pub fn inline(&self, look: &DrawnAs<'_>, prefix: &str) -> Result<String, DrawingError> {
        let tree = parsed(&self.text(look))?;
        let text = tree.to_string(&WriteOptions {
            id_prefix: Some(prefix.to_owned()),
            coordinates_precision: INLINE_DECIMALS,
            transforms_precision: INLINE_DECIMALS,
            indent: Indent::None,
            attributes_indent: Indent::None,
            ..WriteOptions::default()
        });
        // Its own opening has a size and no view.
        let (_, shapes) = text.split_once('>').unwrap_or_default();
        let (width, height) = (tree.size().width(), tree.size().height());
        Ok(format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" aria-hidden=\"true\">{shapes}"
        ))
    }

    /// It as points: `columns` wide, and as high as it is wide.
    ///
    /// # Errors
    /// If it can't be drawn.
    pub fn points(&self, look: &DrawnAs<'_>, columns: usize) -> Result<Points, DrawingError> {
        let pixmap = self.painted(look, columns)?;
        let colour = |point: &PremultipliedColorU8| {
            let point = point.demultiply();
            [point.red(), point.green(), point.blue()]
        };
        let points = pixmap.pixels().iter().map(colour).collect();
        Ok(Points::new(pixmap.width() as usize, points))
    }

    /// The same as a PNG file.
    ///
    /// # Errors
    /// If it can't be drawn.
    pub fn png(&self, look: &DrawnAs<'_>, columns: usize) -> Result<Vec<u8>, DrawingError> {
        let encoded = self.painted(look, columns)?.encode_png();
        encoded.map_err(|error| DrawingError::Parse(error.to_string()))
    }

    fn painted(&self, look: &DrawnAs<'_>, columns: usize) -> Result<Pixmap, DrawingError> {
        let tree = parsed(&self.text(look))?;
        let columns = columns.clamp(1, WIDEST) as u32;
        let mut pixmap = Pixmap::new(columns, columns).ok_or(DrawingError::TooLarge)?;
        let scale = columns as f32 / tree.size().width();
        resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
        Ok(pixmap)
    }
}

fn parsed(text: &str) -> Result<Tree, DrawingError> {
    let tree = Tree::from_str(text, &OPTIONS).map_err(|error| DrawingError::Parse(error.to_string()))?;
    let (width, height) = (tree.size().width(), tree.size().height());
    let is_near = |edge: f32| edge.abs() <= FARTHEST * width.max(height);
    let bounds = tree.root().abs_stroke_bounding_box();
    let edges = [bounds.left(), bounds.top(), bounds.right(), bounds.bottom()];
    if !edges.into_iter().all(is_near) {
        return Err(DrawingError::FarOut);
    }
    Ok(tree)
}

/// `colour` as it is written in a drawing.
fn hex([red, green, blue]: Colour) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// The name of the group of `pose`.
fn group(pose: Pose) -> String {
    match pose {
        Pose::Still => "still".to_owned(),
        Pose::Moment(index) => format!("pose-{}", index + 1),
    }
}

fn opening(group: &str) -> String {
    format!("<g id=\"{group}\"")
}

/// `text` with the second colour of each of `pairs` in place of the first one, in its style, in one pass.
fn recoloured(text: &str, pairs: &[(String, String)]) -> String {
    let (Some(start), Some(end)) = (text.find("<style>"), text.find("</style>")) else {
        return text.to_owned();
    };
    let (before, rest) = text.split_at(start);
    let (style, after) = rest.split_at(end.saturating_sub(start));
    let mut recoloured = String::from(before);
    let mut left = style;
    while let Some(hash) = left.find('#') {
        recoloured += &left[..hash];
        left = &left[hash..];
        let found = pairs.iter().find(|(colour, _)| left.starts_with(colour));
        let (taken, put) = found.map_or((1, "#"), |(colour, other)| (colour.len(), other));
        recoloured += put;
        left = &left[taken..];
    }
    recoloured + left + after
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Source;
    use crate::figure::Tones;

    fn skin(tone: &str) -> Skin {
        let text = std::fs::read_to_string("figures/tones.toml").unwrap();
        let tones = Tones::parse(Source {
            file: "tones.toml",
            text: &text,
        });
        tones.unwrap().skin(tone).unwrap()
    }

    fn shipped(name: &str) -> Drawing {
        let text = std::fs::read_to_string(format!("figures/{name}.svg")).unwrap();
        Drawing::read(text).unwrap()
    }

    #[test]
    fn each_pose_and_each_tone_is_another_picture() {
        let drawing = shipped("compress");
        assert!(drawing.poses() >= 2);
        let points = |pose, tone| {
            let look = DrawnAs {
                pose,
                skin: &skin(tone),
                ground: None,
            };
            drawing.points(&look, 64).unwrap()
        };
        let first = points(Pose::Moment(0), "neutral");
        assert_eq!((first.columns(), first.rows()), (64, 64));
        assert_ne!(first, points(Pose::Moment(1), "neutral"));
        assert_ne!(first, points(Pose::Moment(0), "dark"));
        assert_eq!(first.clone().mirrored().mirrored(), first);
        assert_ne!(first.clone().mirrored(), first);
    }

    #[test]
    fn no_number_of_a_drawing_ends_the_program() {
        let text = std::fs::read_to_string("figures/c-hand.svg").unwrap();
        let starts: Vec<usize> = (1..text.len())
            .filter(|at| text.is_char_boundary(*at))
            .filter(|at| text.as_bytes()[*at].is_ascii_digit() && !text.as_bytes()[at - 1].is_ascii_digit())
            .collect();
        let mut drawn = 0;
        for (index, at) in starts.iter().enumerate().step_by(7) {
            let number = ["99999", "0", "-99999", "1e20", "31000.5"][index % 5];
            let end = at + text[*at..].find(|c: char| !c.is_ascii_digit()).unwrap_or(0);
            let changed = [&text[..*at], number, &text[end..]].concat();
            let Ok(drawing) = Drawing::read(changed) else {
                continue;
            };
            let look = DrawnAs {
                pose: Pose::Still,
                skin: &Skin::default(),
                ground: None,
            };
            drawn += usize::from(drawing.points(&look, 48).is_ok());
        }
        assert!(drawn > 0);
    }

    #[test]
    fn one_pose_is_shown_at_a_time() {
        let drawing = shipped("compress");
        let look = DrawnAs {
            pose: Pose::Moment(1),
            skin: &Skin::default(),
            ground: Some([1, 2, 255]),
        };
        let text = drawing.text(&look);
        assert!(text.contains(".ground{fill:#0102ff}"));
        assert!(text.contains("<g id=\"pose-2\">"));
        for hidden in ["still", "pose-1"] {
            assert!(
                text.contains(&format!("<g id=\"{hidden}\" display=\"none\"")),
                "{hidden}"
            );
        }
    }

    #[test]
    fn on_a_page_it_has_one_picture_and_ids_of_its_own() {
        let drawing = shipped("compress");
        let look = DrawnAs {
            pose: Pose::Moment(1),
            skin: &Skin::default(),
            ground: None,
        };
        let text = drawing.inline(&look, "f3-").unwrap();
        assert!(
            text.starts_with("<svg ") && text.trim_end().ends_with("</svg>"),
            "{text}"
        );
        assert!(text.contains("viewBox=\"0 0 400 400\""));
        assert!(text.contains("id=\"f3-pose-2\""));
        for none in ["still", "pose-1", "<style", "class="] {
            assert!(!text.contains(none), "{none}");
        }
    }

    #[test]
    fn other_text_is_refused() {
        let read = |text: &str| Drawing::read(text.to_owned()).unwrap_err();
        let svg = |inner: &str| {
            format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\">{inner}</svg>")
        };
        assert_eq!(
            read(&svg("<rect width=\"4\" height=\"4\"/>")),
            DrawingError::NoStill
        );
        assert!(matches!(read(&svg("<use/>")), DrawingError::Element(_)));
        let far = svg("<g id=\"still\"/><g id=\"pose-1\" display=\"none\"><path d=\"M0 0L9000 9z\"/></g>");
        let far = Drawing::read(far).unwrap();
        assert_eq!(
            far.verify(),
            Err(DrawingError::FarOut),
            "in a picture that is hidden at first"
        );
        let broken = Drawing::read("<svg><g id=\"still\">".to_owned()).unwrap();
        assert!(matches!(broken.verify(), Err(DrawingError::Parse(_))));
    }
}
