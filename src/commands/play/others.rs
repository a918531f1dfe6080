//! Says before a session which others are heard on the same device, because two voices at once guide nobody.

use std::time::Duration;

use crate::commands::app::App;
use crate::commands::failure::first_named;
use crate::control::socket::heard_on;
use crate::locale::Arguments;
use crate::pending::within;
use crate::show::Request;

/// How long all of them together may take to answer.
const PATIENCE: Duration = Duration::from_millis(150);
/// How long the look for them may take, also where the disk hangs.
const AT_MOST: Duration = Duration::from_millis(200);

/// Tells which sessions are heard where `request` would be, other than the one called `own`. Returns what it told.
pub(super) fn tell(app: &App, request: &Request, own: &str) -> Option<String> {
    let output = request.output.as_deref();
    if output.is_some_and(|output| output != "speaker") {
        return None;
    }
    let (device, own) = (request.device.clone(), own.to_owned());
    let names = within(AT_MOST, move || heard_on(device.as_deref(), &own, PATIENCE)).unwrap_or_default();
    if names.is_empty() {
        return None;
    }
    let names = Arguments::new().text("names", first_named(&names));
    let text = app.with("notice-both-heard", names);
    app.tell(&format!("{text}\n"));
    Some(text)
}
