//! Tells the desktop what plays, in the words of the screen. Nothing waits for it.

use std::collections::HashMap;

use crate::commands::app::App;
use crate::control::desktop::{DesktopFacts, PhaseName, show_to_desktop};
use crate::locale::Messages;
use crate::player::Remote;
use crate::screen::phase_name;
use crate::session::{PhaseKind, Side};
use crate::show::Show;
use crate::timeline::PhaseSpan;
use crate::units::Frames;

pub(super) fn show(app: &App, show: &Show, name: Option<String>, is_one_button: bool, remote: Remote) {
    let facts = DesktopFacts {
        name,
        title: app.text(show.session.title.value.as_str()),
        phase_name: names(&app.messages),
        is_one_button,
    };
    // Without a thread for it the session plays all the same.
    let _ = show_to_desktop(remote, facts);
}

/// The names of all phases that can be, because messages stay on their thread.
fn names(messages: &Messages) -> PhaseName {
    let mut names = HashMap::new();
    for kind in PhaseKind::ALL.iter().copied() {
        for side in Side::ALL.iter().copied() {
            names.insert((kind, side), phase_name(messages, &somewhere(kind, side)));
        }
    }
    Box::new(move |status| {
        let phase = status.phase.as_ref()?;
        names.get(&(phase.kind, phase.side)).cloned()
    })
}

/// A phase of this kind and side. Its place does not matter to its name.
fn somewhere(kind: PhaseKind, side: Side) -> PhaseSpan {
    PhaseSpan {
        id: String::new(),
        kind,
        side,
        at: Frames::ZERO,
        frames: Frames::ZERO,
    }
}
