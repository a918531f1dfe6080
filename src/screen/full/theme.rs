//! The colours of the full screen. Nothing is said by colour alone.

use crate::figure::Colour;

/// The colours of the full screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// Dark letters on a light page.
    Light,
    /// Light letters on a dark page.
    #[default]
    Dark,
    /// Amber on black, for a dark room.
    Night,
}

/// What a text is, which decides its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Ink {
    /// What is spoken.
    #[default]
    Plain,
    /// What matters most.
    Strong,
    /// What comes next, and what may be overlooked.
    Quiet,
    /// What needs attention.
    Notice,
}

/// A colour by its number in the table of 256 that terminals share.
pub(super) type ColourNumber = u8;

/// The first colour of the cube; those before are the user's own.
const CUBE: u8 = 16;
/// The first grey.
const GREYS: u8 = 232;

/// The red, green and blue of a colour of the cube or a grey, as xterm defines them; black for one of the user's own.
pub(super) fn channels(colour: ColourNumber) -> Colour {
    let Some(place) = colour.checked_sub(CUBE) else {
        return [0; 3];
    };
    if colour >= GREYS {
        return [8 + 10 * (colour - GREYS); 3];
    }
    [36, 6, 1].map(|step| level(place / step % 6))
}

/// The level of a channel at `step` of the cube.
fn level(step: u8) -> u8 {
    if step == 0 { 0 } else { 55 + 40 * step }
}

impl Theme {
    /// All themes.
    pub const ALL: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::Night];

    /// The theme called `word`.
    pub fn from_word(word: &str) -> Option<Theme> {
        let named = ["light", "dark", "night"].into_iter().zip(Theme::ALL);
        named
            .into_iter()
            .find(|(name, _)| *name == word)
            .map(|(_, theme)| theme)
    }

    /// The theme that suits a terminal whose `COLORFGBG` is `colours`: the numbers of the letters and of the page, of which
    /// the last one counts.
    pub fn of_terminal(colours: &str) -> Option<Theme> {
        match colours.rsplit(';').next()?.parse().ok()? {
            7 | 9..=15 => Some(Theme::Light),
            0..=6 | 8 => Some(Theme::Dark),
            _ => None,
        }
    }

    /// The page.
    pub(super) fn page(self) -> ColourNumber {
        match self {
            Theme::Light => 231,
            Theme::Dark => 234,
            Theme::Night => 16,
        }
    }

    /// The colour of the table that is nearest to `wanted`: by brightness, and by what makes a colour warm or cold. The distance
    /// of each channel alone would make some skin yellow and some pink. At night greys are left out: they are not amber.
    pub(super) fn nearest(self, wanted: Colour) -> ColourNumber {
        let last = if self == Theme::Night { GREYS - 1 } else { u8::MAX };
        let parts = |[red, green, blue]: Colour| {
            let [red, green, blue] = [red, green, blue].map(i32::from);
            let brightness = (30 * red + 59 * green + 11 * blue) / 100;
            [brightness, red - green, green - blue]
        };
        let wanted = parts(wanted);
        let distance = |colour: &ColourNumber| {
            let found = parts(channels(*colour));
            let [brightness, warm, cold] = [0, 1, 2].map(|part: usize| (found[part] - wanted[part]).pow(2));
            brightness + 2 * (warm + cold)
        };
        (CUBE..=last).min_by_key(distance).unwrap_or(CUBE)
    }

    /// The letters.
    pub(super) fn letters(self, ink: Ink) -> ColourNumber {
        match (self, ink) {
            (Theme::Light, Ink::Plain) => 235,
            (Theme::Light, Ink::Strong) => 16,
            (Theme::Light, Ink::Quiet) => 241,
            (Theme::Light, Ink::Notice) => 88,
            (Theme::Dark, Ink::Plain) => 254,
            (Theme::Dark, Ink::Strong) => 231,
            (Theme::Dark, Ink::Quiet) => 248,
            (Theme::Dark, Ink::Notice) => 222,
            (Theme::Night, Ink::Plain) => 172,
            (Theme::Night, Ink::Strong) => 214,
            (Theme::Night, Ink::Quiet) => 136,
            (Theme::Night, Ink::Notice) => 220,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screen::full::contrast::contrast;

    #[test]
    fn every_colour_is_nearest_to_itself() {
        for colour in CUBE..GREYS {
            assert_eq!(Theme::Night.nearest(channels(colour)), colour);
        }
        for colour in CUBE..=u8::MAX {
            assert_eq!(Theme::Dark.nearest(channels(colour)), colour);
        }
        assert_eq!(channels(GREYS), [8; 3]);
    }

    #[test]
    fn the_page_of_a_terminal_decides() {
        assert_eq!(Theme::of_terminal("0;15"), Some(Theme::Light));
        assert_eq!(Theme::of_terminal("15;default;0"), Some(Theme::Dark));
        assert_eq!(Theme::of_terminal("0;default"), None);
        assert_eq!(Theme::from_word("night"), Some(Theme::Night));
        assert_eq!(Theme::from_word("auto"), None);
    }

    #[test]
    fn every_letter_has_the_contrast_that_tired_eyes_need() {
        for theme in Theme::ALL {
            for ink in [Ink::Plain, Ink::Strong, Ink::Quiet, Ink::Notice] {
                let contrast = contrast(channels(theme.page()), channels(theme.letters(ink)));
                assert!(contrast >= 4.5, "{theme:?} {ink:?}: {contrast:.2}");
            }
        }
    }
}
