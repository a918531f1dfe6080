//! Ctrl-C outside a raw terminal, and the system's request to end.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use signal_hook::consts::{SIGINT, SIGTERM};

pub(super) use crate::player::Stop;

/// Both signals, while somebody looks.
#[derive(Debug)]
pub(super) struct Signals {
    interrupt: Arc<AtomicBool>,
    terminate: Arc<AtomicBool>,
}

impl Signals {
    /// Watches from now on. Where the system refuses, it ends the program itself, as it would any other.
    pub(super) fn watch() -> Signals {
        let signals = Signals {
            interrupt: Arc::default(),
            terminate: Arc::default(),
        };
        let _ = signal_hook::flag::register(SIGINT, Arc::clone(&signals.interrupt));
        let _ = signal_hook::flag::register(SIGTERM, Arc::clone(&signals.terminate));
        signals
    }

    /// What came since it was last asked.
    pub(super) fn taken(&self) -> Option<Stop> {
        let came = |flag: &AtomicBool| flag.swap(false, Ordering::Relaxed);
        if came(&self.terminate) {
            return Some(Stop::Terminated);
        }
        came(&self.interrupt).then_some(Stop::Interrupted)
    }
}
