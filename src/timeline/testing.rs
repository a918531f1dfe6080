//! For tests: sounds of fictitious lengths, and the short session.

use std::collections::BTreeMap;

use super::{Catalogue, Choices, ClipLength, Plan, compile};
use crate::clip::ClipId;
use crate::document::Source;
use crate::locale::MessageId;
use crate::session::Session;
use crate::session::testing::SHORT;
use crate::units::Frames;

/// Has every sound: lines of 2 s, signals of 0.5 s, and beats of 0.4 s, as word and as tone.
#[derive(Default)]
pub(super) struct Shelf {
    lengths: BTreeMap<String, Frames>,
    missing: Vec<String>,
}

impl Shelf {
    pub(super) fn new() -> Shelf {
        Shelf::default()
    }

    /// Sets the length of the line or signal `name` to `millis`.
    pub(super) fn line(mut self, name: &str, millis: u64) -> Shelf {
        self.lengths.insert(name.to_owned(), Frames::from_millis(millis));
        self
    }

    /// Removes the line or signal `name`.
    pub(super) fn without(mut self, name: &str) -> Shelf {
        self.missing.push(name.to_owned());
        self
    }

    fn find(&self, name: &str, path: String, usual: u64) -> Option<ClipLength> {
        if self.missing.iter().any(|missing| missing == name) {
            return None;
        }
        let usual = Frames::from_millis(usual);
        let frames = self.lengths.get(name).copied().unwrap_or(usual);
        let clip = ClipId::new(path);
        Some(ClipLength { clip, frames })
    }
}

impl Catalogue for Shelf {
    fn speech(&self, message: &MessageId) -> Option<ClipLength> {
        let name = message.as_str();
        let usual = if name.starts_with("beat-") { 400 } else { 2_000 };
        self.find(name, format!("speech/{name}"), usual)
    }

    fn signal(&self, name: &str) -> Option<ClipLength> {
        let beat = ["press", "compress", "relax"].contains(&name);
        self.find(name, format!("signals/{name}"), if beat { 400 } else { 500 })
    }
}

/// The short session.
pub(super) fn short() -> Session {
    parsed(SHORT)
}

/// The short session with the first `from` replaced by `to`.
pub(super) fn edited(from: &str, to: &str) -> Session {
    assert!(SHORT.contains(from), "{from}");
    parsed(&SHORT.replacen(from, to, 1))
}

/// The short session with other prompts over its rhythm.
pub(super) fn prompted(prompts: &str) -> Session {
    let first = SHORT.find("[[phase.prompt]]").unwrap();
    let close = SHORT.find("[[phase]]\nid = \"close\"").unwrap();
    parsed(&format!("{}{prompts}\n{}", &SHORT[..first], &SHORT[close..]))
}

/// Compiles `session` without choices, with every sound at its usual length.
pub(super) fn usual(session: &Session) -> Plan {
    compile(session, &Choices::default(), &Shelf::new()).unwrap()
}

fn parsed(text: &str) -> Session {
    let file = "short.toml";
    Session::parse("short", Source { file, text }).unwrap()
}
