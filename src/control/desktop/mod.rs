//! Control by the desktop, over D-Bus (MPRIS): media keys, headsets, panels, `playerctl`, a telephone.
//!
//! `panel`, `wish`, `scale` and `bus_name` are pure; `interface` and `thread` are the edges. Must not know texts.

mod bus_name;
mod colours;
mod interface;
mod panel;
mod scale;
#[cfg(test)]
mod testing;
mod thread;
mod wish;

pub use colours::prefers_dark;
pub use thread::show_to_desktop;

use crate::player::Status;

/// What a desktop shows of a session and its status does not have.
pub struct DesktopFacts {
    /// The name that the session was given, if any.
    pub name: Option<String>,
    /// The title in the language of the screen.
    pub title: String,
    /// The name of the phase in the language of the screen.
    pub phase_name: PhaseName,
    /// Whether the person has one button only.
    pub is_one_button: bool,
}

/// Names the phase that plays.
pub type PhaseName = Box<dyn Fn(&Status) -> Option<String> + Send + Sync>;
