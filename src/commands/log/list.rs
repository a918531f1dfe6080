//! `warmhands log list`: two lines for each entry, the oldest first.

use std::process::ExitCode;

use super::days::LocalDays;
use super::opening::rows;
use super::record::{LogRecords, records};
use super::words;
use crate::commands::app::App;
use crate::commands::arguments::LogListOptions;
use crate::commands::failure::CommandError;
use crate::commands::print_json;
use crate::locale::Arguments;
use crate::session::Side;
use crate::store::log::{LogNote, LogRow, LogSeconds, Millilitres};

pub(super) fn run(app: &App, options: &LogListOptions) -> Result<ExitCode, CommandError> {
    let days = LocalDays::here();
    let rows = rows(app, days.since(options.since.as_deref())?)?;
    if options.json {
        let entries = records(&days, rows);
        return print_json(&LogRecords { entries });
    }
    if rows.is_empty() {
        return app.print(&(app.text("log-none") + "\n"));
    }
    let lines: String = rows.iter().map(|row| lines(app, &days, row)).collect();
    app.print(&lines)
}

fn lines(app: &App, days: &LocalDays, LogRow { id, entry, note }: &LogRow) -> String {
    let phases = Arguments::from(u64::from(entry.phases));
    let first = [
        Some(words::session(app, &entry.session)),
        Some(words::language(app, &entry.language)),
        entry.preset.clone(),
        Some(words::how(app, entry.how)),
        Some(app.with("log-phases", phases)),
    ];
    let first: Vec<String> = first.into_iter().flatten().collect();
    let when = days.minute(entry.started);
    let mut lines = format!("{id:>4}  {when}  {}\n", first.join(" · "));
    let felt = note.felt.map(|felt| words::feeling(app, felt));
    let second: Vec<String> = breasts(app, entry.seconds, note).chain(felt).collect();
    if !second.is_empty() {
        lines += &format!("{:>4}  {}\n", "", second.join(" · "));
    }
    lines
}

/// The time and the milk of each breast.
fn breasts<'a>(app: &'a App, seconds: LogSeconds, note: &LogNote) -> impl Iterator<Item = String> + 'a {
    let times: Vec<(Side, u32)> = words::sides(seconds).collect();
    let milk = |side: Side, milk: Option<Millilitres>| milk.map(|milk| (side, milk));
    let milk = [milk(Side::Left, note.left), milk(Side::Right, note.right)];
    let milk: Vec<(Side, Millilitres)> = milk.into_iter().flatten().collect();
    let of = |side: Side| {
        let time = times.iter().find(|(one, _)| *one == side);
        let milk = milk.iter().find(|(one, _)| *one == side);
        let time = time.map(|(_, seconds)| words::minutes(app, *seconds));
        let milk = milk.map(|(_, milk)| words::amount(app, *milk));
        let said: Vec<String> = time.into_iter().chain(milk).collect();
        (!said.is_empty()).then(|| format!("{}: {}", words::side(app, side), said.join(", ")))
    };
    let all = [Side::Left, Side::Right, Side::First, Side::Second].map(of);
    all.into_iter().flatten()
}
