//! The lines of the socket: requests in, answers out. Pure.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::player::{
    Control, ControlError, PartName, PhaseSpan, PlayState, Refusal, SoundState, Status, StepSpan,
};
use crate::show::Caption;
use crate::units::ENGINE_RATE;

/// What does not change while a session plays.
#[derive(Debug, Clone)]
pub struct SessionFacts {
    /// The name of the running session.
    pub name: String,
    /// The id of the session.
    pub session: String,
    /// The spoken language.
    pub lang: String,
    /// The language of the screen.
    pub screen_lang: String,
    /// The requested output, `speaker` or `null`.
    pub output: String,
    /// The requested device.
    pub device: Option<String>,
}

/// A request of a client.
#[derive(Debug, PartialEq)]
pub(super) enum SocketRequest {
    Control(Control),
    Status,
    Watch,
}

#[derive(Deserialize)]
struct RequestLine {
    control: Option<String>,
    #[serde(default)]
    args: Vec<String>,
    #[serde(default)]
    status: bool,
    #[serde(default)]
    watch: bool,
}

/// Reads a request, or says in a word why it is none. Unknown fields are ignored.
pub(super) fn read(line: &[u8]) -> Result<SocketRequest, &'static str> {
    let line: RequestLine = serde_json::from_slice(line).map_err(|_| "not-understood")?;
    if let Some(name) = &line.control {
        let words: Vec<&str> = line.args.iter().map(String::as_str).collect();
        return match Control::parse(name, &words) {
            Ok(control) => Ok(SocketRequest::Control(control)),
            Err(ControlError::Unknown { .. }) => Err("unknown-control"),
            Err(ControlError::Arguments { .. } | ControlError::Volume { .. }) => Err("other-arguments"),
        };
    }
    match (line.status, line.watch) {
        (true, false) => Ok(SocketRequest::Status),
        (_, true) => Ok(SocketRequest::Watch),
        _ => Err("not-understood"),
    }
}

pub(super) fn answer(result: Result<(), Refusal>) -> Value {
    match result {
        Ok(()) => json!({"ok": true}),
        Err(refusal) => refused(refusal.word()),
    }
}

pub(super) fn refused(reason: &str) -> Value {
    json!({"ok": false, "reason": reason})
}

/// The whole state as one object.
pub(super) fn status(facts: &SessionFacts, status: &Status) -> Value {
    let state = match status.state {
        PlayState::Playing => "playing",
        PlayState::Waiting | PlayState::UntilReady => "waiting",
        PlayState::Paused => "paused",
        PlayState::Ending => "ending",
        PlayState::Over => "over",
    };
    let part = match status.part {
        PartName::Session => "session",
        PartName::Aftercare => "aftercare",
        PartName::Farewell => "farewell",
    };
    let sound = match status.sound {
        SoundState::Ok => "ok",
        SoundState::Silent => "silent",
        SoundState::Lost => "lost",
        SoundState::Hung => "hung",
        SoundState::Gone => "gone",
    };
    let next = status.next.as_ref().map(|(at, line)| {
        let mut next = caption(line);
        next["frame"] = json!(at);
        next
    });
    let volumes = &status.volumes;
    json!({
        "name": facts.name, "state": state, "part": part, "sound": sound,
        "session": facts.session, "lang": facts.lang, "screen_lang": facts.screen_lang,
        "sample_rate": ENGINE_RATE, "frame": status.at, "frames": status.frames,
        "phase": status.phase.as_ref().map(phase), "step": status.step.as_ref().map(step),
        "caption": status.caption.as_ref().map(caption), "next": next,
        "rate": status.rate,
        "volumes": {"voice": volumes.speech, "music": volumes.music, "signal": volumes.signal},
        "music": status.music.as_deref(), "output": facts.output, "device": facts.device, "heard_on": status.device.as_deref(),
        "late": status.late,
    })
}

pub(super) fn caption(line: &Caption) -> Value {
    json!({"message": line.message.as_str(), "voice": &*line.voice, "screen": line.screen.as_deref()})
}

pub(super) fn phase(phase: &PhaseSpan) -> Value {
    json!({"id": phase.id, "kind": phase.kind, "side": phase.side, "frame": phase.at, "frames": phase.frames})
}

pub(super) fn step(step: &StepSpan) -> Value {
    json!({"id": step.id, "frame": step.at, "frames": step.frames})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_read_and_unknown_fields_are_ignored() {
        let line = br#"{"control":"pause","args":[],"later":{}}"#;
        assert_eq!(read(line), Ok(SocketRequest::Control(Control::Pause)));
        assert_eq!(read(br#"{"status":true}"#), Ok(SocketRequest::Status));
        assert_eq!(read(br#"{"watch":true}"#), Ok(SocketRequest::Watch));
    }

    #[test]
    fn what_is_no_request_is_answered_with_a_word() {
        assert_eq!(read(b"pause"), Err("not-understood"));
        assert_eq!(read(b"{}"), Err("not-understood"));
        assert_eq!(read("[".repeat(4000).as_bytes()), Err("not-understood"));
        assert_eq!(read(br#"{"control":"pauze"}"#), Err("unknown-control"));
        assert_eq!(
            read(br#"{"control":"pause","args":["x"]}"#),
            Err("other-arguments")
        );
    }
}
