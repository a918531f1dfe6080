//! The thread that speaks to the bus. Nobody waits for it: a bus may hang, die, or not be there at all.

use std::time::Duration;
use std::{io, thread};

use mpris_server::zbus::{self, block_on};
use mpris_server::{Server, Signal};

use super::bus_name::suffix;
use super::interface::DesktopSession;
use super::{DesktopFacts, panel};
use crate::player::{Event, Happening, Remote, Status};

/// The longest silence of a player that is waited for at a time.
const PATIENCE: Duration = Duration::from_secs(60);

/// Shows a session to the desktop and lets it steer, until the session or the bus is over.
///
/// # Errors
/// If there is no thread for it.
pub fn show_to_desktop(remote: Remote, facts: DesktopFacts) -> io::Result<()> {
    // A bus that is not there, or that dies, costs the session nothing and is not told.
    let attended = move || drop(attend(remote, facts));
    let thread = thread::Builder::new().name("desktop".to_owned());
    thread.spawn(attended).map(drop)
}

fn attend(remote: Remote, facts: DesktopFacts) -> zbus::Result<()> {
    let name = suffix(facts.name.as_deref(), std::process::id());
    let session = DesktopSession {
        remote: remote.clone(),
        facts,
    };
    // With a bus that hangs, this and all that is told later may wait without an end: only this thread does.
    let server = block_on(Server::new(&name, session))?;
    let mut events = remote.listen();
    let mut before = remote.status();
    loop {
        let Some(Event { what, status, .. }) = events.wait(PATIENCE) else {
            continue;
        };
        block_on(tell(&server, &before, &status))?;
        if matches!(what, Happening::Finished(_)) {
            return Ok(());
        }
        before = status;
    }
}

/// Signals what has changed, and nothing else.
async fn tell(server: &Server<DesktopSession>, before: &Status, now: &Status) -> zbus::Result<()> {
    let facts = &server.imp().facts;
    let news = panel::changed(&panel::properties(before, facts), &panel::properties(now, facts));
    if !news.is_empty() {
        server.properties_changed(news).await?;
    }
    if panel::is_jump(before, now) {
        let position = panel::position(now);
        server.emit(Signal::Seeked { position }).await?;
    }
    Ok(())
}
