//! The words for what stands in the log.

use crate::commands::app::App;
use crate::locale::{Arguments, Locale};
use crate::session::Side;
use crate::store::log::{Feeling, LogEnd, LogSeconds, Millilitres};

/// How it was for her.
pub(in crate::commands) fn feeling(app: &App, felt: Feeling) -> String {
    app.text(match felt {
        Feeling::Easy => "log-felt-easy",
        Feeling::Hard => "log-felt-hard",
        Feeling::Painful => "log-felt-painful",
        Feeling::Tired => "log-felt-tired",
    })
}

/// How a session ended.
pub(super) fn how(app: &App, how: LogEnd) -> String {
    app.text(match how {
        LogEnd::Done => "log-ended-done",
        LogEnd::Stopped => "log-ended-stopped",
        LogEnd::Hurt => "log-ended-hurt",
    })
}

/// The name of a session, or its id if it is not there any more.
pub(super) fn session(app: &App, id: &str) -> String {
    let session = app.library.session(id);
    session.map_or_else(
        |_| id.to_owned(),
        |session| app.text(session.title.value.as_str()),
    )
}

/// The name of a language, or its tag if it is not there any more.
pub(super) fn language(app: &App, tag: &str) -> String {
    let locale: Option<Locale> = tag.parse().ok();
    let profile = locale.and_then(|locale| app.library.profile(locale).ok());
    profile.map_or_else(|| tag.to_owned(), |profile| profile.name)
}

/// The breast.
pub(super) fn side(app: &App, side: Side) -> String {
    app.text(&format!("side-{side}"))
}

/// A time, in minutes: rounded, because nobody counts the seconds of a week.
pub(super) fn minutes(app: &App, seconds: u32) -> String {
    let minutes = u64::from(seconds).saturating_add(30) / 60;
    app.with("log-minutes", Arguments::new().number("minutes", minutes))
}

/// An amount of milk.
pub(super) fn amount(app: &App, amount: Millilitres) -> String {
    app.with("log-amount", Arguments::new().text("amount", amount.to_string()))
}

/// The time of each breast that has one.
pub(super) fn sides(seconds: LogSeconds) -> impl Iterator<Item = (Side, u32)> {
    let LogSeconds {
        left,
        right,
        first,
        second,
    } = seconds;
    let all = [
        (Side::Left, left),
        (Side::Right, right),
        (Side::First, first),
        (Side::Second, second),
    ];
    all.into_iter().filter(|(_, seconds)| *seconds > 0)
}
