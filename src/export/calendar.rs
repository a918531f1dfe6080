//! Reminders for a calendar (RFC 5545), each with an alarm. Their times are those of the clock on the wall, without a zone.
//!
//! The same reminders have the same ids, so a calendar that takes them in twice has them once.

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use icalendar::{Alarm, Calendar, Class, Component, Event, EventLike, Property};

/// Reminders that are equally far apart.
#[derive(Debug, Clone)]
pub struct Reminders {
    /// When the first one is.
    pub first: NaiveDateTime,
    /// How far apart they are, in minutes.
    pub every: u32,
    /// How many there are.
    pub times: u32,
    /// What an entry is called.
    pub summary: String,
    /// What it says below that.
    pub description: String,
    /// The language of these words, by its tag.
    pub language: String,
    /// When the file is made.
    pub made: DateTime<Utc>,
}

/// The program that made the file.
const PRODUCT: &str = concat!("-//warmhands//warmhands ", env!("CARGO_PKG_VERSION"), "//EN");

impl Reminders {
    /// When each of them is.
    pub fn moments(&self) -> impl Iterator<Item = NaiveDateTime> {
        let (first, every) = (self.first, Duration::minutes(i64::from(self.every)));
        (0..self.times).map_while(move |index| first.checked_add_signed(every * i32::try_from(index).ok()?))
    }

    /// The file.
    pub fn text(&self) -> String {
        let mut calendar = Calendar::empty();
        calendar.append_property(Property::new("VERSION", "2.0"));
        calendar.append_property(Property::new("PRODID", PRODUCT));
        calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
        for moment in self.moments() {
            calendar.push(self.event(moment));
        }
        calendar.to_string()
    }

    /// It does not make her busy, and whoever shares her calendar sees only that there is something.
    fn event(&self, moment: NaiveDateTime) -> Event {
        let in_language = |name: &str, words: &str| {
            Property::new(name, plain(words))
                .add_parameter("LANGUAGE", &self.language)
                .done()
        };
        let id = |kind: &str| format!("{}{kind}@warmhands", moment.format("%Y%m%dT%H%M%S"));
        let mut alarm = Alarm::display(&plain(&self.summary), Duration::zero());
        // It would get the time of writing and an id by chance.
        alarm.uid(&id("-alarm")).timestamp(self.made);
        Event::new()
            .uid(&id(""))
            .timestamp(self.made)
            .starts(moment)
            .append_property(in_language("SUMMARY", &self.summary))
            .append_property(in_language("DESCRIPTION", &self.description))
            .add_property("TRANSP", "TRANSPARENT")
            .class(Class::Private)
            .alarm(alarm)
            .done()
    }
}

/// `words` without characters that could end a line of the file.
fn plain(words: &str) -> String {
    words.replace(char::is_control, " ")
}
