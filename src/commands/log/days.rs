//! Days and moments in the time zone of this machine.

use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::commands::failure::UsageError;
use crate::pending::within;

/// How long the files of the zone may take.
const ZONE: Duration = Duration::from_secs(2);

/// The days of a time zone.
pub(super) struct LocalDays(TimeZone);

impl LocalDays {
    /// Those of this machine, or of UTC if it does not tell.
    pub(super) fn here() -> LocalDays {
        LocalDays(within(ZONE, TimeZone::system).unwrap_or(TimeZone::UTC))
    }

    /// When the day began that was typed as `2026-11-30`, in seconds since 1970; without one, the beginning of time.
    pub(super) fn since(&self, typed: Option<&str>) -> Result<u64, UsageError> {
        let Some(typed) = typed else { return Ok(0) };
        let day = Date::strptime("%Y-%m-%d", typed).ok();
        let begins = day.and_then(|day| day.to_zoned_datetime(self.0.clone()).ok());
        let seconds = begins.map(|begins| begins.timestamp().as_second());
        let seconds = seconds.and_then(|seconds| u64::try_from(seconds).ok());
        seconds.ok_or_else(|| UsageError::InvalidValue {
            argument: "--since".to_owned(),
            value: typed.to_owned(),
            known: Vec::new(),
        })
    }

    /// The day, as `2026-11-30`.
    pub(super) fn day(&self, moment: u64) -> String {
        self.written(moment, "%Y-%m-%d")
    }

    /// The day and the time, as `2026-11-30 17:04`.
    pub(super) fn minute(&self, moment: u64) -> String {
        self.written(moment, "%Y-%m-%d %H:%M")
    }

    /// The moment as programs read it, with its distance from UTC.
    pub(super) fn exact(&self, moment: u64) -> String {
        self.written(moment, "%Y-%m-%dT%H:%M:%S%:z")
    }

    fn written(&self, moment: u64, form: &str) -> String {
        // What lies beyond the year 9999 was no clock's.
        let moment = i64::try_from(moment)
            .ok()
            .and_then(|moment| Timestamp::from_second(moment).ok());
        let moment = moment.unwrap_or(Timestamp::MAX);
        moment
            .to_zoned_datetime(self.0.clone())
            .strftime(form)
            .to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An hour before UTC, and two from the end of March to that of October.
    fn berlin() -> LocalDays {
        LocalDays(TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap())
    }

    #[test]
    fn a_day_begins_at_midnight_where_she_is() {
        let days = berlin();
        let at = |day: &str| days.since(Some(day)).unwrap();
        assert_eq!(at("2026-03-30") - at("2026-03-29"), 23 * 60 * 60);
        for day in ["2026-01-01", "2026-07-31"] {
            assert_eq!(days.day(at(day)), day);
            assert_eq!(days.minute(at(day) - 60)[11..], *"23:59");
        }
        assert_eq!(days.exact(at("2026-07-31")), "2026-07-31T00:00:00+02:00");
        assert_eq!(days.since(None).unwrap(), 0);
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for typed in [
            "",
            "today",
            "2026-13-01",
            "2026-02-30",
            "30.11.2026",
            "2026-11-30x",
            "1960-01-01",
        ] {
            assert!(berlin().since(Some(typed)).is_err(), "{typed}");
        }
    }

    #[test]
    fn any_number_is_a_moment() {
        assert_eq!(berlin().day(u64::MAX)[..4], *"9999");
    }
}
