//! Notices that a thread is gone before its work was done.

use std::sync::mpsc::Sender;

use super::inbox::Input;

/// Held by a thread while it works. Dropped before [`Watched::done`], as by a panic, it tells that the thread is gone.
pub(super) struct Watched {
    name: &'static str,
    inbox: Option<Sender<Input>>,
}

impl Watched {
    /// Watches the thread `name` for whoever reads `inbox`.
    pub(super) fn new(name: &'static str, inbox: Sender<Input>) -> Watched {
        let inbox = Some(inbox);
        Watched { name, inbox }
    }

    /// The thread ends as it should.
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
