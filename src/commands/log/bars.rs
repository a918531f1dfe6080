//! What a chart of the log shows: for each day, a bar for the milk and one for the time of each breast. Pure.

use crate::session::Side;
use crate::store::log::{LogRow, Millilitres};

use super::words::sides;

/// The most days that are shown, the last ones.
const MOST_DAYS: usize = 366;

/// A bar.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ChartBar {
    pub(super) side: Side,
    pub(super) value: BarValue,
    /// Its length, from 0 to 1: the longest of its kind has 1.
    pub(super) share: f64,
}

/// What a bar stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BarValue {
    Milk(Millilitres),
    Seconds(u32),
}

/// The bars of a day.
#[derive(Debug, PartialEq)]
pub(super) struct DayBars {
    pub(super) day: String,
    pub(super) bars: Vec<ChartBar>,
}

impl BarValue {
    fn is_milk(self) -> bool {
        matches!(self, BarValue::Milk(_))
    }

    fn number(self) -> u32 {
        match self {
            BarValue::Milk(milk) => milk.tenths(),
            BarValue::Seconds(seconds) => seconds,
        }
    }

    fn and(self, other: BarValue) -> BarValue {
        match (self, other) {
            (BarValue::Milk(one), BarValue::Milk(other)) => BarValue::Milk(
                Millilitres::from_tenths(one.tenths() + other.tenths()).unwrap_or(Millilitres::MOST),
            ),
            _ => BarValue::Seconds(self.number().saturating_add(other.number())),
        }
    }
}

/// The bars of `rows`, which begin on the days that `day` says.
pub(super) fn of_days(rows: &[LogRow], day: impl Fn(u64) -> String) -> Vec<DayBars> {
    let mut days: Vec<DayBars> = Vec::new();
    for row in rows {
        let day = day(row.entry.started);
        let values = values(row);
        if values.is_empty() {
            continue;
        }
        if days.last().is_none_or(|last| last.day != day) {
            days.push(DayBars {
                day,
                bars: Vec::new(),
            });
        }
        if let Some(last) = days.last_mut() {
            values.into_iter().for_each(|(side, value)| last.add(side, value));
        }
    }
    let mut days = days.split_off(days.len().saturating_sub(MOST_DAYS));
    share(&mut days);
    days
}

/// The milk and the time of each breast, the milk first.
fn values(row: &LogRow) -> Vec<(Side, BarValue)> {
    let milk = [(Side::Left, row.note.left), (Side::Right, row.note.right)];
    let milk = milk.into_iter();
    let milk = milk.filter_map(|(side, milk)| Some((side, BarValue::Milk(milk?))));
    let times = sides(row.entry.seconds).map(|(side, seconds)| (side, BarValue::Seconds(seconds)));
    milk.chain(times).collect()
}

impl DayBars {
    /// Adds to the bar of its breast and its kind, which has its place among the others.
    fn add(&mut self, side: Side, value: BarValue) {
        let place =
            |side: Side, value: BarValue| (!value.is_milk(), Side::ALL.iter().position(|one| *one == side));
        let at = place(side, value);
        let found = self
            .bars
            .binary_search_by_key(&at, |bar| place(bar.side, bar.value));
        match found {
            Ok(index) => self.bars[index].value = self.bars[index].value.and(value),
            Err(index) => self.bars.insert(
                index,
                ChartBar {
                    side,
                    value,
                    share: 0.0,
                },
            ),
        }
    }
}

/// Gives each bar its length.
fn share(days: &mut [DayBars]) {
    let most = |is_milk: bool| {
        let bars = days.iter().flat_map(|day| &day.bars);
        let alike = bars.filter(|bar| bar.value.is_milk() == is_milk);
        alike
            .map(|bar| bar.value.number())
            .max()
            .unwrap_or_default()
            .max(1)
    };
    let (milk, seconds) = (most(true), most(false));
    for bar in days.iter_mut().flat_map(|day| &mut day.bars) {
        let most = if bar.value.is_milk() { milk } else { seconds };
        bar.share = f64::from(bar.value.number()) / f64::from(most);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::log::{LogEnd, LogEntry, LogNote, LogSeconds};

    const DAY: u64 = 100;

    fn row(started: u64, [left, right]: [u32; 2], milk: [u32; 2]) -> LogRow {
        let milk = milk.map(|tenths| Millilitres::from_tenths(tenths).filter(|_| tenths > 0));
        LogRow {
            id: 1,
            entry: LogEntry {
                session: String::new(),
                language: String::new(),
                preset: None,
                started,
                ended: started,
                how: LogEnd::Done,
                phases: 0,
                seconds: LogSeconds {
                    left,
                    right,
                    ..LogSeconds::default()
                },
            },
            note: LogNote {
                left: milk[0],
                right: milk[1],
                felt: None,
            },
        }
    }

    fn days(rows: &[LogRow]) -> Vec<DayBars> {
        of_days(rows, |moment| (moment / DAY).to_string())
    }

    #[test]
    fn a_day_has_the_sum_of_its_sessions_and_the_longest_bar_is_whole() {
        let rows = [
            row(10, [60, 0], [0, 50]),
            row(20, [60, 30], [100, 50]),
            row(110, [240, 0], [50, 0]),
            row(310, [0, 0], [0, 0]),
        ];
        let days = days(&rows);
        let names: Vec<&str> = days.iter().map(|day| day.day.as_str()).collect();
        assert_eq!(names, ["0", "1"], "a day without anything is left out");
        let bars = |at: usize| {
            let bars = days[at].bars.iter();
            bars.map(|bar| (bar.side, bar.value.number(), bar.share))
                .collect::<Vec<_>>()
        };
        let first = [
            (Side::Left, 100, 1.0),
            (Side::Right, 100, 1.0),
            (Side::Left, 120, 0.5),
            (Side::Right, 30, 0.125),
        ];
        assert_eq!(bars(0), first);
        assert_eq!(bars(1), [(Side::Left, 50, 0.5), (Side::Left, 240, 1.0)]);
    }

    #[test]
    fn only_the_last_days_are_shown() {
        let rows: Vec<LogRow> = (0..400).map(|day| row(day * DAY, [1, 1], [0, 0])).collect();
        let days = days(&rows);
        assert_eq!((days.len(), days[0].day.as_str()), (MOST_DAYS, "34"));
    }
}
