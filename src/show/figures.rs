//! The figures of a session, ready to be drawn.

use std::collections::BTreeMap;

use super::Show;
use crate::figure::{Drawing, Tone, Tones};

/// The figures that a session shows, and the tones of skin.
#[derive(Debug, Clone)]
pub struct Figures {
    drawings: BTreeMap<String, Drawing>,
    tones: Tones,
    tone: Tone,
}

impl Figures {
    /// The figure `name`.
    pub fn named(&self, name: &str) -> Option<&Drawing> {
        self.drawings.get(name)
    }

    /// The tone in which they are drawn.
    pub fn tone(&self) -> &Tone {
        &self.tone
    }

    /// All tones.
    pub fn tones(&self) -> &Tones {
        &self.tones
    }
}

impl Show {
    /// The figures of the session, in the tone called `tone`; the usual one if there is no such tone. One that can't be read
    /// is left out: the words say what it would show. `None` if there are no tones.
    pub fn figures(&self, tone: Option<&str>) -> Option<Figures> {
        let tones = self.library.tones().ok()?;
        let tone = tone.and_then(|name| tones.named(name)).or(tones.drawn())?.clone();
        let steps = self.plan.timeline.steps.iter();
        let named = steps.filter_map(|step| step.figure.as_deref());
        let said = self.plan.timeline.figures.iter().map(|figure| &*figure.name);
        let drawing = |name: &str| Some((name.to_owned(), self.library.figure(name).ok()?));
        Some(Figures {
            drawings: named.chain(said).filter_map(drawing).collect(),
            tones,
            tone,
        })
    }
}
