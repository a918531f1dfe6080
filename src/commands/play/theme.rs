//! The colours of the full screen: those that were asked for, or those that suit the terminal or the desktop.

use crate::commands::app::App;
use crate::commands::arguments::Showing;
use crate::screen::Theme;

/// The colours; `None` shows none.
pub(super) fn theme(app: &App, showing: &Showing) -> Option<Theme> {
    if app.terminal.is_colourless {
        return None;
    }
    let own = app.settings.says().theme;
    let wish = showing.theme.as_ref().or(own.as_ref());
    let wish = wish.and_then(|word| Theme::from_word(word));
    Some(
        wish.or(app.terminal.theme)
            .or_else(of_desktop)
            .unwrap_or_default(),
    )
}

/// The colours that suit the desktop, if it tells them in time.
#[cfg(all(target_os = "linux", feature = "live"))]
fn of_desktop() -> Option<Theme> {
    use std::time::Duration;

    use crate::control::desktop::prefers_dark;
    use crate::pending::within;

    /// A page that comes later than this would be missed.
    const PATIENCE: Duration = Duration::from_millis(200);

    let is_dark = within(PATIENCE, prefers_dark)??;
    Some(if is_dark { Theme::Dark } else { Theme::Light })
}

#[cfg(not(all(target_os = "linux", feature = "live")))]
fn of_desktop() -> Option<Theme> {
    None
}
