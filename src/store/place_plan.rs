//! The fingerprint of a plan: whether the data and the choices still make the same session.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::timeline::{Bus, Timeline};

/// The SHA-256 of all phases, steps, spoken lines and signals of `timeline`, in hexadecimal. Music moves nothing, so it does
/// not count.
pub fn fingerprint(timeline: &Timeline) -> String {
    let mut hasher = Sha256::new();
    let mut add = |line: String| hasher.update(line);
    add(format!("{}\n", timeline.frames.0));
    for phase in &timeline.phases {
        let (at, frames) = (phase.at.0, phase.frames.0);
        add(format!(
            "{}\0{}\0{}\0{at}\0{frames}\n",
            phase.id, phase.kind, phase.side
        ));
    }
    for step in &timeline.steps {
        let (at, frames) = (step.at.0, step.frames.0);
        add(format!("{}\0{}\0{at}\0{frames}\n", step.phase, step.id));
    }
    for cue in timeline.cues.iter().filter(|cue| cue.bus != Bus::Music) {
        let message = cue.message.as_ref().map_or("", |message| message.as_str());
        let (at, frames) = (cue.at.0, cue.frames.0);
        add(format!("{}\0{message}\0{at}\0{frames}\n", cue.clip.as_str()));
    }
    let mut digits = String::new();
    for byte in hasher.finalize() {
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Library;
    use crate::show::{LanguageChoice, Request, Show};
    use crate::units::CyclesPerMinute;

    fn of(request: &Request) -> String {
        let library = Library::default();
        let languages = LanguageChoice::settle(&library, request, &|_| None).unwrap();
        fingerprint(
            &Show::prepare(&library, &languages, request)
                .unwrap()
                .plan
                .timeline,
        )
    }

    #[test]
    fn only_what_moves_a_line_makes_another_plan() {
        let request = Request::default();
        let plain = of(&request);
        assert_eq!(plain.len(), 64);
        let music = Request {
            music: Some("none".into()),
            ..request.clone()
        };
        assert_eq!(of(&music), plain);
        let slower = Request {
            rate: Some(CyclesPerMinute(12)),
            ..request.clone()
        };
        assert_ne!(of(&slower), plain);
        let other = Request {
            session: Some("massage".into()),
            ..request
        };
        assert_ne!(of(&other), plain);
    }
}
