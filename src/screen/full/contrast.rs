//! How bright colours are, and how well one is seen on another, by WCAG 2. For tests alone.

use crate::figure::Colour;

/// The relative luminance: 0 is black, 1 is white.
pub(super) fn luminance(colour: Colour) -> f64 {
    let [red, green, blue] = colour.map(|channel| {
        let value = f64::from(channel) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The contrast of two colours, from 1 to 21.
pub(super) fn contrast(one: Colour, other: Colour) -> f64 {
    let [one, other] = [one, other].map(luminance);
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}
