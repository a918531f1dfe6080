//! `controls.toml`: the lines that only a control says. They answer a person who asks how much time is left.
//!
//! A voice is complete without them (law: new-lines). Must not know packs, nor how a control is given.

use crate::document::{Fault, Placed, Problem, Source, Table};
use crate::locale::MessageId;
use crate::units::{FRAMES_PER_MINUTE, Frames};

/// The most minutes that a line can name: a day, far longer than any session.
const MOST_MINUTES: i64 = 24 * 60;

const ONE_MINUTE: Frames = Frames(FRAMES_PER_MINUTE);

/// The lines that only a control says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ControlLines {
    /// The file, as the user would name it.
    pub file: String,
    /// How much time is left, from the fewest minutes to the most.
    time_left: Vec<TimeLeft>,
}

/// A line that says how much time is left.
#[derive(Debug, Clone, PartialEq, Eq)]
struct TimeLeft {
    /// About this much; zero means less than a minute.
    length: Frames,
    say: Placed<MessageId>,
}

impl ControlLines {
    /// Parses `controls.toml`.
    ///
    /// # Errors
    /// The first problem, with its position.
    pub fn parse(source: Source<'_>) -> Result<ControlLines, Fault<Problem>> {
        let mut table = source.parse()?;
        let time_left = time_left(table.tables("time-left")?)?;
        table.finish()?;
        Ok(ControlLines {
            file: source.file.to_owned(),
            time_left,
        })
    }

    /// Every line, with its position.
    pub fn messages(&self) -> impl Iterator<Item = &Placed<MessageId>> {
        self.time_left.iter().map(|line| &line.say)
    }

    /// Whether `message` is one of these lines.
    pub fn has(&self, message: &MessageId) -> bool {
        self.messages().any(|line| line.value == *message)
    }

    /// The line that says that `left` is left: the nearest number of minutes, of two equally near the smaller, and zero
    /// for less than a minute. `None` if no line is near: more is left than half a step above the most minutes.
    pub fn time_left(&self, left: Frames) -> Option<&MessageId> {
        let is_under = left < ONE_MINUTE;
        if !is_under && left > self.most_time_left() {
            return None;
        }
        let fitting = self
            .time_left
            .iter()
            .filter(|line| (line.length < ONE_MINUTE) == is_under);
        let nearest = fitting.min_by_key(|line| line.length.0.abs_diff(left.0))?;
        Some(&nearest.say.value)
    }

    /// The most time for which there is a line: half a step above the most minutes.
    fn most_time_left(&self) -> Frames {
        let mut lengths = self.time_left.iter().rev().map(|line| line.length);
        let (last, before) = (
            lengths.next().unwrap_or_default(),
            lengths.next().unwrap_or_default(),
        );
        last + Frames(last.saturating_sub(before).0 / 2)
    }
}

/// The lines in `tables`, in order of their minutes. No number of minutes may occur twice.
fn time_left(tables: Vec<Table<'_>>) -> Result<Vec<TimeLeft>, Fault<Problem>> {
    let mut lines: Vec<TimeLeft> = Vec::with_capacity(tables.len());
    for mut table in tables {
        let minutes = table.integer("minutes", 0..=MOST_MINUTES)?;
        let length = ONE_MINUTE * minutes.value.unsigned_abs();
        let say = table.id("say")?;
        match lines.binary_search_by_key(&length, |line| line.length) {
            Ok(_) => {
                let id = minutes.value.to_string();
                return Err(table.fault(minutes.spot, Problem::Duplicate { id }));
            }
            Err(place) => lines.insert(place, TimeLeft { length, say }),
        }
        table.finish()?;
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<ControlLines, String> {
        let file = "controls.toml";
        ControlLines::parse(Source { file, text }).map_err(|fault| fault.to_string())
    }

    /// Lines for these minutes, each called after its own.
    fn lines(minutes: &[u64]) -> ControlLines {
        let line = |minutes: &u64| format!("[[time-left]]\nminutes = {minutes}\nsay = \"m-{minutes}\"\n");
        parse(&minutes.iter().map(line).collect::<String>()).unwrap()
    }

    /// The number of minutes that is said when `left` is left.
    fn said(lines: &ControlLines, left: Frames) -> Option<u64> {
        let said = lines.time_left(left)?.as_str();
        Some(said.strip_prefix("m-").unwrap().parse().unwrap())
    }

    const LISTED: [u64; 10] = [45, 30, 20, 15, 10, 5, 3, 2, 1, 0];

    #[test]
    fn the_nearest_number_of_minutes_is_said_to_the_frame() {
        let lines = lines(&LISTED);
        let minutes = |minutes| ONE_MINUTE * minutes;
        for (border, below, above) in [
            (minutes(1), 0, 1),
            (Frames(90 * 48_000 + 1), 1, 2),
            (Frames(150 * 48_000 + 1), 2, 3),
            (minutes(4) + Frames(1), 3, 5),
            (Frames(450 * 48_000 + 1), 5, 10),
            (Frames(750 * 48_000 + 1), 10, 15),
            (Frames(1_050 * 48_000 + 1), 15, 20),
            (minutes(25) + Frames(1), 20, 30),
            (Frames(2_250 * 48_000 + 1), 30, 45),
        ] {
            let told = [border - Frames(1), border].map(|left| said(&lines, left));
            assert_eq!(told, [Some(below), Some(above)], "{border}");
        }
        for listed in LISTED {
            assert_eq!(said(&lines, minutes(listed)), Some(listed));
        }
    }

    #[test]
    fn no_line_promises_less_time_than_there_is() {
        let lines = lines(&LISTED);
        // Half a step above the most: 52.5 minutes.
        let most = Frames(105 * FRAMES_PER_MINUTE / 2);
        assert_eq!(said(&lines, most), Some(45));
        for left in [
            most + Frames(1),
            ONE_MINUTE * 90,
            Frames::ENDLESS,
            Frames(u64::MAX),
        ] {
            assert_eq!(said(&lines, left), None, "{left:?}");
        }
    }

    #[test]
    fn a_list_without_a_fitting_line_says_nothing() {
        for (minutes, left, told) in [
            (&[][..], Frames::ZERO, None),
            (&[][..], ONE_MINUTE, None),
            (&[0][..], Frames::from_seconds(59), Some(0)),
            (&[0][..], ONE_MINUTE, None),
            (&[10][..], Frames::from_seconds(59), None),
            (&[10][..], ONE_MINUTE * 15, Some(10)),
            (&[10][..], ONE_MINUTE * 16, None),
            (&[1440][..], ONE_MINUTE * 1440, Some(1440)),
        ] {
            assert_eq!(said(&lines(minutes), left), told, "{minutes:?} {left}");
        }
    }

    #[test]
    fn the_order_in_the_file_does_not_matter() {
        let (one, other) = (lines(&LISTED), lines(&[0, 10, 45, 3, 2, 30, 5, 20, 1, 15]));
        for seconds in (0..3_600).step_by(7) {
            let left = Frames::from_seconds(seconds);
            assert_eq!(one.time_left(left), other.time_left(left));
        }
        assert!(one.has(&"m-5".parse().unwrap()) && !one.has(&"m-4".parse().unwrap()));
        assert_eq!(one.messages().count(), LISTED.len());
    }

    #[test]
    fn a_problem_is_reported_with_its_position() {
        let line = |minutes: &str, say: &str| format!("[[time-left]]\nminutes = {minutes}\nsay = {say}\n");
        for (text, told) in [
            (
                line("5", "\"a\"") + &line("5", "\"b\""),
                "controls.toml:5:11: `5` stands here a second time",
            ),
            (line("-1", "\"a\""), "controls.toml:2:11: `minutes` must be"),
            (line("1441", "\"a\""), "controls.toml:2:11: `minutes` must be"),
            (line("1.5", "\"a\""), "controls.toml:2:11: `minutes` must be"),
            (line("5", "\"A\""), "controls.toml:3:7: `A` is not an id"),
            (line("5", "\"a\"") + "says = 1\n", "controls.toml:4:1: "),
            ("time-left = 5\n".to_owned(), "controls.toml:1:13: "),
            ("[[time-let]]\n".to_owned(), "controls.toml:1:3: "),
            (
                "[[time-left]]\nsay = \"a\"\n".to_owned(),
                "controls.toml:1:1: `minutes` is missing",
            ),
        ] {
            let fault = parse(&text).unwrap_err();
            assert!(fault.starts_with(told), "{text}: {fault}");
        }
    }
}
