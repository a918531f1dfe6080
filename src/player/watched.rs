//! Detects that a thread ended before its work was done.

use std::sync::mpsc::Sender;

use super::inbox::Input;

/// Held by a thread while it works. If it is dropped before [`Watched::done`], for example by a panic, it reports the
/// death of the thread.
pub(super) struct Watched {
    name: &'static str,
    inbox: Option<Sender<Input>>,
}

impl Watched {
    /// Watches the thread `name`, and reports to `inbox`.
    pub(super) fn new(name: &'static str, inbox: Sender<Input>) -> Watched {
        let inbox = Some(inbox);
        Watched { name, inbox }
    }

    /// Ends the watch: the thread's work is done.
    pub(super) fn done(mut self) {
        self.inbox = None;
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        if let Some(inbox) = &self.inbox {
            let _ = inbox.send(Input::Died(self.name));
        }
    }
}
