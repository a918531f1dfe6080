//! `warmhands remind`: reminders for a calendar.

use proptest::prelude::*;
use warmhands::export::Reminders;

use super::run::warmhands;

/// The values of the property `name`, with folded lines put together.
fn values(text: &str, name: &str) -> Vec<String> {
    let whole = text.replace("\r\n ", "");
    let lines = whole.split("\r\n");
    let value = |line: &str| {
        let (key, value) = line.split_once(':')?;
        (key.split(';').next() == Some(name)).then(|| value.to_owned())
    };
    lines.filter_map(value).collect()
}

#[test]
fn the_reminders_are_as_far_apart_as_typed_by_the_clock_on_the_wall() {
    let text = warmhands("remind --every 2h30m --times 9 --from 22:00 --lang en-US -o -").text();
    let starts = values(&text, "DTSTART");
    let hours: Vec<&str> = starts.iter().map(|start| &start[9..13]).collect();
    assert_eq!(
        hours,
        [
            "2200", "0030", "0300", "0530", "0800", "1030", "1300", "1530", "1800"
        ]
    );
    assert!(
        starts.iter().all(|start| start.len() == 15),
        "no zone: {starts:?}"
    );
    assert_eq!(text.matches("BEGIN:VALARM").count(), 9);
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
}

#[test]
fn they_name_their_source_in_the_language_and_keep_to_it() {
    let text = warmhands("remind --lang en-US -o -").ends(0);
    assert_eq!(text.err, "", "3 hours are the usual advice");
    let text = text.text();
    assert_eq!(values(&text, "DTSTART").len(), 8);
    assert!(
        values(&text, "DESCRIPTION")
            .iter()
            .any(|words| words.contains("NHS Lothian"))
    );
    let seldom = warmhands("remind --every 6h --times 4 --lang en-US -o -").ends(0);
    assert!(seldom.err.contains("8 to 10 times"), "{}", seldom.err);
    for line in [
        "--every 6h1m",
        "--every 2h",
        "--every 0",
        "--times 0",
        "--times 141",
        "--from 25:00",
        "--every soon",
    ] {
        let said = warmhands(&format!("remind {line} --lang en-US -o -")).ends(2).err;
        assert!(said.contains(line.split(' ').next().unwrap()), "{said}");
    }
    let said = warmhands("remind --every 7h --lang en-US -o -").ends(2).err;
    assert_eq!(
        said,
        "--every: \"7h\" is not between 2:24:00 and 6:00:00 (NHS; NHS Lothian).\n"
    );
}

proptest! {
    #[test]
    fn each_is_there_once_whatever_the_words(
        start in 0_i64..4_000_000_000,
        every in 144_u32..=360,
        times in 1_u32..=140,
        summary in "(?s).{1,80}",
    ) {
        let made = chrono::DateTime::from_timestamp(start, 0).unwrap();
        let reminders = Reminders {
            first: made.naive_utc(),
            every,
            times,
            summary: summary.clone(),
            description: summary,
            language: "en-US".to_owned(),
            made,
        };
        let text = reminders.text();
        // 75, and the space that the crate does not count in the last line of a folded one.
        prop_assert!(text.split("\r\n").all(|line| line.len() <= 76));
        prop_assert!(!text.replace("\r\n", "").contains(char::is_control));
        let (starts, ids) = (values(&text, "DTSTART"), values(&text, "UID"));
        prop_assert_eq!(starts.len(), times as usize);
        prop_assert_eq!(ids.len(), 2 * starts.len(), "of each reminder and its alarm");
        let mut unique = ids.clone();
        unique.sort();
        unique.dedup();
        prop_assert_eq!(unique.len(), ids.len());
        let moments: Vec<_> = reminders.moments().collect();
        prop_assert!(moments.windows(2).all(|two| (two[1] - two[0]).num_minutes() == i64::from(every)));
        prop_assert_eq!(reminders.text(), text);
    }
}
