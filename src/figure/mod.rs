//! Pictures of strokes and movements: drawings with poses, in a tone of skin, as points of colour.
//!
//! Reads SVG text and makes points of it. Must not know files, sessions or the terminal.

mod bounds;
mod drawing;
mod drawing_error;
mod points;
mod tones;

pub use drawing::{Drawing, DrawnAs, Pose};
pub use drawing_error::DrawingError;
pub use points::{Colour, Points};
pub use tones::{Skin, Tones};
