//! `warmhands log chart`: the milk and the time of each breast, day by day, in the terminal or as an SVG.

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use unicode_width::UnicodeWidthStr as _;

use super::bars::{BarValue, ChartBar, DayBars, of_days};
use super::days::LocalDays;
use super::opening::rows;
use super::svg::svg;
use super::words;
use crate::commands::app::App;
use crate::commands::arguments::LogChartOptions;
use crate::commands::failure::{CommandError, UsageError};
use crate::control::width;
use crate::output::{FileError, NewFile, Overwrite};

/// The ending of the file.
const SVG: &str = "svg";
/// The room for a value beside its bar.
const VALUE: usize = 12;
/// The longest bar, and the shortest one that a narrow terminal has.
const LONGEST: usize = 60;
const SHORTEST: usize = 8;

pub(super) fn run(app: &App, options: &LogChartOptions) -> Result<ExitCode, CommandError> {
    let file = options.file.as_deref();
    file.map_or(Ok(()), unless_svg)?;
    let days = LocalDays::here();
    let rows = rows(app, days.since(options.since.as_deref())?)?;
    let bars = of_days(&rows, |moment| days.day(moment));
    if let Some(path) = file {
        write(path, &svg(&bars, &|bar| said(app, bar)), options.force)?;
        return Ok(ExitCode::SUCCESS);
    }
    if bars.is_empty() {
        return app.print(&(app.text("log-none") + "\n"));
    }
    app.print(&lines(app, &bars))
}

/// The words of a bar: the breast, and the value.
fn said(app: &App, bar: &ChartBar) -> (String, String) {
    let value = match bar.value {
        BarValue::Milk(milk) => words::amount(app, milk),
        BarValue::Seconds(seconds) => words::minutes(app, seconds),
    };
    (words::side(app, bar.side), value)
}

/// A line for each bar; the day stands before its first one. Plain lines have no bars, which nobody wants to hear.
fn lines(app: &App, days: &[DayBars]) -> String {
    let all = days.iter().flat_map(|day| &day.bars);
    let side = all.map(|bar| said(app, bar).0.width()).max().unwrap_or_default();
    let day = days.first().map_or(0, |day| day.day.len());
    let room = width()
        .saturating_sub(day + side + VALUE)
        .clamp(SHORTEST, LONGEST);
    let line = |day: &DayBars, index: usize, bar: &ChartBar| {
        let (breast, value) = said(app, bar);
        let day = if index == 0 { day.day.as_str() } else { "" };
        let gap = " ".repeat(side - breast.width());
        match app.terminal.is_plain {
            true => format!("{day:<10}  {breast}: {value}\n"),
            false => format!("{day:<10}  {breast}{gap}  {} {value}\n", block(bar.share, room)),
        }
    };
    let lines = days.iter().flat_map(|day| {
        let bars = day.bars.iter().enumerate();
        bars.map(move |(index, bar)| line(day, index, bar))
    });
    lines.collect()
}

/// A bar of at most `room` columns. What is not nothing has one.
fn block(share: f64, room: usize) -> String {
    let length = (share * room as f64).round() as usize;
    "█".repeat(length.max(usize::from(share > 0.0)))
}

/// Refuses a name that says something else.
fn unless_svg(path: &Path) -> Result<(), UsageError> {
    let is_svg = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case(SVG));
    match is_svg {
        true => Ok(()),
        false => Err(UsageError::InvalidValue {
            argument: "--output".to_owned(),
            value: path.display().to_string(),
            known: vec![format!("log.{SVG}")],
        }),
    }
}

fn write(path: &Path, text: &str, may_replace: bool) -> Result<(), FileError> {
    let overwrite = if may_replace {
        Overwrite::WhenWhole
    } else {
        Overwrite::Never
    };
    let mut file = NewFile::create(path, overwrite)?;
    file.write_all(text.as_bytes())
        .map_err(|source| FileError::writing(path, source))?;
    file.keep().map(drop)
}
