//! Finds the sessions that are heard on a device, by asking all that run. None of them is waited for.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::client::{ask, running, socket};

/// The most sessions that are asked.
const MOST: usize = 16;

/// The names of the sessions but `own` that are heard on `device`, of those that say so within `patience`, which is for
/// all together. Without a `device` it is the one that the system chooses.
pub fn heard_on(device: Option<&str>, own: &str, patience: Duration) -> Vec<String> {
    let until = Instant::now() + patience;
    let line = format!("{}\n", json!({"status": true}));
    let names = running().into_iter().filter(|name| name != own).take(MOST);
    let asked: Vec<_> = names
        .filter_map(|name| Some((ask(socket(&name).ok()?, line.clone()), name)))
        .collect();
    let is_heard = |answer: &str| serde_json::from_str(answer).is_ok_and(|status| is_heard(&status, device));
    asked
        .into_iter()
        .filter(|(answers, _)| {
            let left = until.saturating_duration_since(Instant::now());
            matches!(answers.recv_timeout(left), Ok(Ok(answer)) if is_heard(&answer))
        })
        .map(|(_, name)| name)
        .collect()
}

fn is_heard(status: &Value, device: Option<&str>) -> bool {
    status["output"] == "speaker"
        && status["state"] == "playing"
        && status["sound"] == "ok"
        && status["device"].as_str() == device
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_sounds_on_the_same_device_is_heard_there() {
        let status = json!({"output": "speaker", "state": "playing", "sound": "ok", "device": null});
        assert!(is_heard(&status, None));
        assert!(!is_heard(&status, Some("usb")));
        for (field, other) in [
            ("output", "null"),
            ("state", "paused"),
            ("sound", "silent"),
            ("device", "usb"),
        ] {
            let mut changed = status.clone();
            changed[field] = json!(other);
            assert!(!is_heard(&changed, None), "{field}");
            assert_eq!(is_heard(&changed, Some("usb")), field == "device");
        }
        assert!(!is_heard(&Value::Null, None));
    }
}
