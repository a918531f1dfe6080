//! `warmhands remind`: reminders for a calendar, as far apart as their source has it.

use std::process::ExitCode;

use chrono::{Duration, Local, NaiveDateTime, NaiveTime, Timelike, Utc};

use super::app::App;
use super::arguments::RemindOptions;
use super::failure::{CommandError, UsageError};
use super::whole;
use crate::export::Reminders;
use crate::pending::within;
use crate::screen::clock;
use crate::session::Quantity;
use crate::show::Length;
use crate::units::{FRAMES_PER_MINUTE, Frames};

/// The source that says how often.
const SOURCE: &str = "frequency";
/// The most reminders in a file: two weeks of ten a day.
const MOST_TIMES: u32 = 140;
/// The first reminder falls on such a minute, if no time is typed.
const QUARTER: u32 = 15;
/// As often as this in a day is the least of the usual advice.
const USUAL_TIMES: u64 = 8;
/// How long the file of the time zone may take; a variable can name any.
const ZONE: std::time::Duration = std::time::Duration::from_secs(2);
const DAY: Frames = Frames(24 * 60 * FRAMES_PER_MINUTE);

pub(super) fn run(app: &App, options: &RemindOptions) -> Result<ExitCode, CommandError> {
    whole::look(&options.file, options.force)?;
    let every = every(app, &options.every)?;
    let now = within(ZONE, || Local::now().naive_local()).unwrap_or_else(|| Utc::now().naive_utc());
    let reminders = Reminders {
        first: match options.from.as_deref() {
            Some(time) => next(now, self::time(time)?),
            None => at_a_quarter(now),
        },
        every: u32::try_from(every.0 / FRAMES_PER_MINUTE).unwrap_or(u32::MAX),
        times: times(&options.times)?,
        summary: app.text("remind-summary"),
        description: app.text("about-how-often"),
        language: app.languages.screen.tag.to_string(),
        made: Utc::now(),
    };
    let done = whole::put(&options.file, reminders.text().as_bytes(), options.force)?;
    if every.0 * USUAL_TIMES > DAY.0 {
        app.tell(&(app.text("about-how-often") + "\n"));
    }
    Ok(done)
}

/// How far apart, in whole minutes.
fn every(app: &App, typed: &str) -> Result<Frames, CommandError> {
    let length: Length = typed.parse().map_err(|reason| UsageError::Duration {
        argument: "--every",
        value: typed.to_owned(),
        reason,
    })?;
    let sources = app.library.sources()?;
    let cite = sources.entry(SOURCE).and_then(|source| source.cite.clone());
    let (min, max) = sources
        .range(SOURCE, Quantity::Every)
        .unwrap_or((FRAMES_PER_MINUTE, DAY.0));
    let whole_minutes = Frames(length.frames().0 / FRAMES_PER_MINUTE * FRAMES_PER_MINUTE);
    if (min..=max).contains(&whole_minutes.0) {
        return Ok(whole_minutes);
    }
    Err(UsageError::Every {
        value: typed.to_owned(),
        min: clock::length(Frames(min)),
        max: clock::length(Frames(max)),
        cite: cite.unwrap_or_default(),
    }
    .into())
}

fn times(typed: &str) -> Result<u32, UsageError> {
    let number = typed
        .parse()
        .ok()
        .filter(|number| (1..=MOST_TIMES).contains(number));
    number.ok_or_else(|| UsageError::Range {
        argument: "--times",
        value: typed.to_owned(),
        min: "1".to_owned(),
        max: MOST_TIMES.to_string(),
    })
}

fn time(typed: &str) -> Result<NaiveTime, UsageError> {
    NaiveTime::parse_from_str(typed.trim(), "%H:%M").map_err(|_| UsageError::InvalidValue {
        argument: "--from".to_owned(),
        value: typed.to_owned(),
        known: vec!["22:00".to_owned()],
    })
}

/// The next moment at which the clock shows `time`: today, or tomorrow if that is over.
fn next(now: NaiveDateTime, time: NaiveTime) -> NaiveDateTime {
    let today = now.date().and_time(time);
    match today < now {
        true => today.checked_add_signed(Duration::days(1)).unwrap_or(today),
        false => today,
    }
}

/// The next full quarter of an hour.
fn at_a_quarter(now: NaiveDateTime) -> NaiveDateTime {
    let over = i64::from(now.minute() % QUARTER) * 60 + i64::from(now.second());
    let begun = now.with_nanosecond(0).unwrap_or(now) - Duration::seconds(over);
    match begun < now {
        true => begun + Duration::minutes(i64::from(QUARTER)),
        false => begun,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").unwrap()
    }

    #[test]
    fn the_first_is_today_or_tomorrow() {
        let now = moment("2026-12-31 22:00:30");
        for (time, first) in [
            ("22:00", "2027-01-01 22:00:00"),
            ("22:01", "2026-12-31 22:01:00"),
            ("0:05", "2027-01-01 00:05:00"),
        ] {
            assert_eq!(next(now, self::time(time).unwrap()), moment(first), "{time}");
        }
        for wrong in ["24:00", "7", "", "7 pm", "-1:00"] {
            assert!(time(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn without_a_time_it_is_at_the_next_quarter_of_an_hour() {
        for (now, first) in [
            ("2026-12-31 23:50:00", "2027-01-01 00:00:00"),
            ("2026-12-31 12:15:00", "2026-12-31 12:15:00"),
            ("2026-12-31 12:15:01", "2026-12-31 12:30:00"),
        ] {
            assert_eq!(at_a_quarter(moment(now)), moment(first), "{now}");
        }
    }

    #[test]
    fn there_are_only_so_many() {
        assert_eq!(times("8").ok(), Some(8));
        for wrong in ["0", "141", "-3", "x"] {
            assert!(times(wrong).is_err(), "{wrong}");
        }
    }
}
