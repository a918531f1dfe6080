//! A chart of the log as an SVG: a row for each bar, with its words, so that nothing is said by colour alone. Pure.

use std::fmt::Write as _;

use super::bars::{ChartBar, DayBars};
use crate::session::Side;

/// The height of a row, the width of the day and of the breast, and the longest bar, in points.
const ROW: usize = 20;
const DAY: usize = 100;
const SIDE: usize = 220;
const BAR: f64 = 400.0;
/// The width of all, with room for the values.
const WIDTH: usize = 860;

/// The drawing of `days`, with the `words` for the breast and the value of a bar.
pub(super) fn svg(days: &[DayBars], words: &impl Fn(&ChartBar) -> (String, String)) -> String {
    let rows: usize = days.iter().map(|day| day.bars.len()).sum();
    let height = (rows + days.len()) * ROW + ROW;
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
         height=\"{height}\" font-family=\"sans-serif\" font-size=\"13\">\n\
         <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>\n"
    );
    let mut y = ROW;
    for day in days {
        put_text(&mut text, ROW / 2, y, &day.day);
        for bar in &day.bars {
            let (side, value) = words(bar);
            let (x, length) = (DAY + SIDE, bar.share * BAR);
            put_text(&mut text, DAY, y, &side);
            let _ = writeln!(
                text,
                "<rect x=\"{x}\" y=\"{}\" width=\"{length:.1}\" height=\"{}\" fill=\"{}\"/>",
                y + ROW / 8,
                ROW * 3 / 4,
                colour(bar.side)
            );
            put_text(&mut text, x + length as usize + ROW / 2, y, &value);
            y += ROW;
        }
        y += ROW;
    }
    text + "</svg>\n"
}

fn put_text(text: &mut String, x: usize, y: usize, words: &str) {
    let y = y + ROW * 3 / 4;
    let _ = writeln!(text, "<text x=\"{x}\" y=\"{y}\">{}</text>", escaped(words));
}

/// `words` without what has a meaning in XML.
fn escaped(words: &str) -> String {
    let is_text = |letter: &char| !letter.is_control();
    let plain: String = words.chars().filter(is_text).collect();
    plain
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

fn colour(side: Side) -> &'static str {
    match side {
        Side::Left | Side::First | Side::Both => "#b35900",
        Side::Right | Side::Second => "#1f6f8b",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::log::bars::BarValue;

    #[test]
    fn words_are_no_markup_and_bars_have_their_lengths() {
        let bar = |side, share| ChartBar {
            side,
            value: BarValue::Seconds(60),
            share,
        };
        let days = [DayBars {
            day: "2026-11-30".to_owned(),
            bars: vec![bar(Side::Left, 1.0), bar(Side::Right, 0.25)],
        }];
        let drawn = svg(&days, &|_| ("a<b & c".to_owned(), "1 min\u{7}".to_owned()));
        assert!(
            drawn.contains("width=\"400.0\"") && drawn.contains("width=\"100.0\""),
            "{drawn}"
        );
        assert!(
            drawn.contains("a&lt;b &amp; c") && !drawn.contains('\u{7}'),
            "{drawn}"
        );
        assert_eq!(drawn.matches("<text").count(), 5);
        assert_eq!(drawn.matches("<svg").count(), drawn.matches("</svg>").count());
    }
}
