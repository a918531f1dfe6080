//! The two interfaces of MPRIS. Each answer is a function of the status, each call a control.

use std::time::Duration;

use mpris_server::zbus::{self, fdo};
use mpris_server::{
    LoopStatus, Metadata, PlaybackRate, PlaybackStatus, PlayerInterface, RootInterface, Time, TrackId, Uri,
    Volume,
};

use super::{DesktopFacts, panel, wish};
use crate::player::{Control, Remote, Status};

/// How long the player may take to answer. Until then the bus gets no other answer of this session.
const ANSWER: Duration = Duration::from_millis(250);
/// A session has one pace for a desktop; the rhythm is no speed.
const RATE: PlaybackRate = 1.0;

/// A session as the desktop sees it.
pub(super) struct DesktopSession {
    pub(super) remote: Remote,
    pub(super) facts: DesktopFacts,
}

impl DesktopSession {
    /// Asks for `control`. What is refused shows in the status; the standard knows no refusals.
    fn ask(&self, control: Control) {
        let _ = self.remote.ask(control, ANSWER);
    }

    fn ask_for(&self, wish: impl FnOnce(&Status) -> Option<Control>) {
        if let Some(control) = wish(&self.remote.status()) {
            self.ask(control);
        }
    }

    fn steers(&self) -> bool {
        panel::steers(&self.remote.status())
    }
}

/// The answer to what a session does not have. An optional property is left out then.
fn not_here<T>() -> fdo::Result<T> {
    Err(fdo::Error::NotSupported("a session does not have it".to_owned()))
}

impl RootInterface for DesktopSession {
    async fn raise(&self) -> fdo::Result<()> {
        not_here()
    }

    async fn quit(&self) -> fdo::Result<()> {
        self.ask(Control::Quit);
        Ok(())
    }

    async fn can_quit(&self) -> fdo::Result<bool> {
        Ok(true)
    }

    async fn fullscreen(&self) -> fdo::Result<bool> {
        not_here()
    }

    async fn set_fullscreen(&self, _: bool) -> zbus::Result<()> {
        Ok(not_here()?)
    }

    async fn can_set_fullscreen(&self) -> fdo::Result<bool> {
        Ok(false)
    }

    async fn can_raise(&self) -> fdo::Result<bool> {
        Ok(false)
    }

    async fn has_track_list(&self) -> fdo::Result<bool> {
        Ok(false)
    }

    async fn identity(&self) -> fdo::Result<String> {
        Ok(env!("CARGO_PKG_NAME").to_owned())
    }

    async fn desktop_entry(&self) -> fdo::Result<String> {
        not_here()
    }

    async fn supported_uri_schemes(&self) -> fdo::Result<Vec<String>> {
        Ok(Vec::new())
    }

    async fn supported_mime_types(&self) -> fdo::Result<Vec<String>> {
        Ok(Vec::new())
    }
}

impl PlayerInterface for DesktopSession {
    async fn next(&self) -> fdo::Result<()> {
        self.ask_for(|status| Some(wish::next(status, self.facts.is_one_button)));
        Ok(())
    }

    async fn previous(&self) -> fdo::Result<()> {
        self.ask(Control::Previous);
        Ok(())
    }

    async fn pause(&self) -> fdo::Result<()> {
        self.ask(Control::Pause);
        Ok(())
    }

    async fn play_pause(&self) -> fdo::Result<()> {
        self.ask(Control::Toggle);
        Ok(())
    }

    async fn stop(&self) -> fdo::Result<()> {
        self.ask(Control::Quit);
        Ok(())
    }

    async fn play(&self) -> fdo::Result<()> {
        self.ask(Control::Resume);
        Ok(())
    }

    async fn seek(&self, offset: Time) -> fdo::Result<()> {
        self.ask_for(|status| {
            Some(wish::seek_by(
                status,
                offset.as_micros(),
                self.facts.is_one_button,
            ))
        });
        Ok(())
    }

    async fn set_position(&self, track: TrackId, position: Time) -> fdo::Result<()> {
        self.ask_for(|status| wish::seek_to(status, &track, position.as_micros()));
        Ok(())
    }

    async fn open_uri(&self, _: Uri) -> fdo::Result<()> {
        not_here()
    }

    async fn playback_status(&self) -> fdo::Result<PlaybackStatus> {
        Ok(panel::playback(&self.remote.status()))
    }

    async fn loop_status(&self) -> fdo::Result<LoopStatus> {
        not_here()
    }

    async fn set_loop_status(&self, _: LoopStatus) -> zbus::Result<()> {
        Ok(not_here()?)
    }

    async fn rate(&self) -> fdo::Result<PlaybackRate> {
        Ok(RATE)
    }

    async fn set_rate(&self, _: PlaybackRate) -> zbus::Result<()> {
        Ok(not_here()?)
    }

    async fn shuffle(&self) -> fdo::Result<bool> {
        not_here()
    }

    async fn set_shuffle(&self, _: bool) -> zbus::Result<()> {
        Ok(not_here()?)
    }

    async fn metadata(&self) -> fdo::Result<Metadata> {
        Ok(panel::metadata(&self.remote.status(), &self.facts))
    }

    async fn volume(&self) -> fdo::Result<Volume> {
        Ok(panel::volume(&self.remote.status()))
    }

    async fn set_volume(&self, volume: Volume) -> zbus::Result<()> {
        self.ask_for(|status| wish::volume(status, volume));
        Ok(())
    }

    async fn position(&self) -> fdo::Result<Time> {
        Ok(panel::position(&self.remote.status()))
    }

    async fn minimum_rate(&self) -> fdo::Result<PlaybackRate> {
        Ok(RATE)
    }

    async fn maximum_rate(&self) -> fdo::Result<PlaybackRate> {
        Ok(RATE)
    }

    async fn can_go_next(&self) -> fdo::Result<bool> {
        Ok(self.steers())
    }

    async fn can_go_previous(&self) -> fdo::Result<bool> {
        Ok(self.steers())
    }

    async fn can_play(&self) -> fdo::Result<bool> {
        Ok(self.steers())
    }

    async fn can_pause(&self) -> fdo::Result<bool> {
        Ok(self.steers())
    }

    async fn can_seek(&self) -> fdo::Result<bool> {
        Ok(self.steers())
    }

    async fn can_control(&self) -> fdo::Result<bool> {
        Ok(true)
    }
}
