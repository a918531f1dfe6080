//! The lines of what happens: each has the thing itself in it, in the shape that the status has. Pure.

use serde_json::{Value, json};

use super::protocol::{caption, phase, step};
use crate::player::{Event, Finish, Happening, MusicLoss, Stop, bus_word};

/// The line of `event`; `None` if only the status is new.
pub(super) fn event(event: &Event) -> Option<Value> {
    let mut line = thing(&event.what)?;
    line["frame"] = json!(event.at);
    Some(line)
}

fn thing(what: &Happening) -> Option<Value> {
    Some(match what {
        Happening::Progress => return None,
        Happening::LineStarted(line) => {
            json!({"event": "caption", "caption": caption(line.caption.as_ref()?)})
        }
        Happening::PhaseStarted(begun) => json!({"event": "phase", "phase": phase(begun)}),
        Happening::StepStarted(begun) => json!({"event": "step", "step": step(begun)}),
        Happening::Paused => json!({"event": "paused"}),
        Happening::Resumed => json!({"event": "resumed"}),
        Happening::Moved { from, to } => json!({"event": "moved", "from": from, "to": to}),
        Happening::NotSkipped(line) => {
            json!({"event": "not-skipped", "caption": line.caption.as_ref().map(caption)})
        }
        Happening::Rate(rate) => json!({"event": "rate", "rate": rate}),
        Happening::Held(frames) => json!({"event": "held", "frames": frames}),
        Happening::OtherSide(side) => json!({"event": "other-side", "side": side}),
        Happening::Volume(bus, volume) => {
            json!({"event": "volume", "bus": bus_word(*bus), "volume": volume})
        }
        Happening::Music(piece) => {
            json!({"event": "music", "music": piece.as_ref().map(|piece| &*piece.name)})
        }
        Happening::TimeLeft(frames) => json!({"event": "time-left", "frames": frames}),
        Happening::Refused(refusal) => json!({"event": "refused", "reason": refusal.word()}),
        Happening::Waits => json!({"event": "waits"}),
        Happening::WentOn => json!({"event": "went-on"}),
        Happening::Farewell => json!({"event": "farewell"}),
        Happening::Aftercare => json!({"event": "aftercare"}),
        Happening::MusicLost(loss) => lost(loss),
        Happening::DeviceHung => json!({"event": "device-hung"}),
        Happening::DeviceLost => json!({"event": "device-lost"}),
        Happening::DeviceBack => json!({"event": "device-back"}),
        Happening::DeviceGone(device) => json!({"event": "device-gone", "device": &**device}),
        Happening::DeviceMoved(device) => json!({"event": "device-moved", "device": &**device}),
        Happening::DeviceSilent(device) => json!({"event": "device-silent", "device": &**device}),
        Happening::FellBackToSilence(why) => json!({"event": "no-device", "detail": why.to_string()}),
        Happening::Finished(finish) => finished(finish),
    })
}

fn lost(loss: &MusicLoss) -> Value {
    let file = match loss {
        MusicLoss::Files { first, .. } | MusicLoss::Ends { first, .. } => Some(first),
        MusicLoss::All => None,
    };
    json!({"event": "music-lost", "file": file})
}

/// How it ended. What went wrong is told in English, for a person who reads it.
fn finished(finish: &Finish) -> Value {
    let (how, detail) = match finish {
        Finish::Ended => ("ended", None),
        Finish::Hurt => ("hurt", None),
        Finish::Quit => ("quit", None),
        Finish::Stopped(Stop::Interrupted) => ("interrupted", None),
        Finish::Stopped(Stop::Terminated) => ("terminated", None),
        Finish::Stopped(Stop::HungUp) => ("hung-up", None),
        Finish::Failed(error) => ("failed", Some(error.to_string())),
        Finish::NoOutput(error) => ("failed", Some(error.to_string())),
        Finish::Died(thread) => ("failed", Some(format!("the thread {thread} stopped"))),
    };
    json!({"event": "finished", "how": how, "detail": detail})
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::player::{PlayState, Refusal, testing};
    use crate::units::Frames;

    fn told(what: Happening) -> Option<Value> {
        let status = Arc::new(testing::status(PlayState::Playing));
        event(&Event {
            at: Frames(7),
            what,
            status,
        })
    }

    #[test]
    fn an_event_has_the_thing_itself_in_it() {
        let refused = told(Happening::Refused(Refusal::Longest)).unwrap();
        assert_eq!(
            refused,
            json!({"event": "refused", "frame": 7, "reason": "longest"})
        );
        let music = told(Happening::Music(None)).unwrap();
        assert_eq!(music, json!({"event": "music", "frame": 7, "music": null}));
        let moved = Happening::Moved {
            from: Frames(9),
            to: Frames(7),
        };
        assert_eq!(
            told(moved).unwrap(),
            json!({"event": "moved", "frame": 7, "from": 9, "to": 7})
        );
    }

    #[test]
    fn a_new_status_alone_is_no_event() {
        assert_eq!(told(Happening::Progress), None);
    }

    #[test]
    fn the_end_says_how_it_came() {
        let failed = told(Happening::Finished(Finish::Failed("broken".into()))).unwrap();
        assert_eq!(
            (&failed["how"], &failed["detail"]),
            (&json!("failed"), &json!("broken"))
        );
        let stopped = told(Happening::Finished(Finish::Stopped(Stop::HungUp))).unwrap();
        assert_eq!(stopped["how"], "hung-up");
    }
}
