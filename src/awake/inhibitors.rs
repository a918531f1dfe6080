//! The two services that can be asked, over D-Bus: logind for the machine, the screen saver's for the screen.

use std::time::Duration;

use mpris_server::zbus::connection::Builder;
use mpris_server::zbus::{self, Connection, OwnedFd, block_on};

use super::keeper::Inhibitor;

/// How long a service may take to answer.
const ANSWER: Duration = Duration::from_secs(2);
const WHO: &str = env!("CARGO_PKG_NAME");

const LOGIND: &str = "org.freedesktop.login1";
const LOGIND_PATH: &str = "/org/freedesktop/login1";
const LOGIND_MANAGER: &str = "org.freedesktop.login1.Manager";
/// The name of the screen saver's service and of its interface.
const SCREEN_SAVER: &str = "org.freedesktop.ScreenSaver";
const SCREEN_SAVER_PATH: &str = "/org/freedesktop/ScreenSaver";

/// Holds off that the machine is taken for idle, and its sleep, but not that of a closed lid.
pub(super) struct Logind {
    /// Shown by `systemd-inhibit --list`.
    pub(super) why: String,
}

impl Inhibitor for Logind {
    /// The request ends when the last copy of this is closed.
    type Held = OwnedFd;
    type Error = zbus::Error;

    fn hold(&self) -> zbus::Result<OwnedFd> {
        let request = ("idle:sleep", WHO, self.why.as_str(), "block");
        block_on(async {
            let bus = Builder::system().method_timeout(ANSWER).build().await?;
            let answer = bus
                .call_method(
                    Some(LOGIND),
                    LOGIND_PATH,
                    Some(LOGIND_MANAGER),
                    "Inhibit",
                    &request,
                )
                .await?;
            answer.body().deserialize()
        })
    }

    fn release(&self, held: OwnedFd) -> zbus::Result<()> {
        drop(held);
        Ok(())
    }
}

/// Holds off the screen saver, and that the desktop dims the screen.
pub(super) struct ScreenSaver {
    pub(super) why: String,
}

impl Inhibitor for ScreenSaver {
    /// The request ends with this connection too.
    type Held = (Connection, u32);
    type Error = zbus::Error;

    fn hold(&self) -> zbus::Result<(Connection, u32)> {
        let request = (WHO, self.why.as_str());
        block_on(async {
            let bus = Builder::session().method_timeout(ANSWER).build().await?;
            let answer = bus
                .call_method(
                    Some(SCREEN_SAVER),
                    SCREEN_SAVER_PATH,
                    Some(SCREEN_SAVER),
                    "Inhibit",
                    &request,
                )
                .await?;
            let cookie = answer.body().deserialize()?;
            Ok((bus, cookie))
        })
    }

    fn release(&self, (bus, cookie): (Connection, u32)) -> zbus::Result<()> {
        let request = (cookie,);
        let taken_back = bus.call_method(
            Some(SCREEN_SAVER),
            SCREEN_SAVER_PATH,
            Some(SCREEN_SAVER),
            "UnInhibit",
            &request,
        );
        block_on(taken_back).map(drop)
    }
}
