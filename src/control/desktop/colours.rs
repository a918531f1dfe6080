//! The colours that the desktop prefers, by its portal.

use mpris_server::zbus::OwnedVariant;
use mpris_server::zbus::{Connection, block_on};

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const SETTINGS: &str = "org.freedesktop.portal.Settings";
const PREFERENCE: (&str, &str) = ("org.freedesktop.appearance", "color-scheme");
const DARK: u32 = 1;
const LIGHT: u32 = 2;

/// Whether the desktop prefers dark pages; `None` if it does not tell. A bus that hangs lets it wait without an end.
pub fn prefers_dark() -> Option<bool> {
    let answer = block_on(async {
        let bus = Connection::session().await.ok()?;
        let message = bus
            .call_method(Some(PORTAL), PATH, Some(SETTINGS), "ReadOne", &PREFERENCE)
            .await
            .ok()?;
        message.body().deserialize::<OwnedVariant>().ok()
    })?;
    match u32::try_from(answer).ok()? {
        DARK => Some(true),
        LIGHT => Some(false),
        _ => None,
    }
}
