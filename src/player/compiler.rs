//! The thread that compiles changes, so that the rendering thread never waits for a compile.

use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use crate::timeline::Changes;

use super::Recompile;
use super::inbox::Input;
use super::watched::Watched;

/// Starts the thread. It receives lists of changes and sends each timeline to `inbox`. It ends when the sender is
/// dropped.
pub(super) fn start(mut recompile: Recompile, inbox: Sender<Input>) -> io::Result<Sender<Changes>> {
    let (ask, asked) = channel::<Changes>();
    thread::Builder::new().name("compile".to_owned()).spawn(move || {
        let watched = Watched::new("compile", inbox.clone());
        while let Some(changes) = newest(&asked) {
            let timeline = recompile(&changes);
            let _ = inbox.send(Input::Compiled(changes, timeline));
        }
        watched.done();
    })?;
    Ok(ask)
}

/// The last list requested; earlier ones are obsolete. `None` when the sender was dropped.
fn newest(asked: &Receiver<Changes>) -> Option<Changes> {
    let first = asked.recv().ok()?;
    Some(asked.try_iter().last().unwrap_or(first))
}
