//! Why nothing is heard from a microphone, as a person sees it.

use super::super::exit::DEVICE;
use super::told::Told;
use crate::locale::Arguments;
use crate::microphone::MicrophoneError;

pub(super) fn told(error: &MicrophoneError) -> Told {
    let told = |id, arguments| Told::new(DEVICE, id, arguments);
    let named = |name: &String| Arguments::new().text("name", name);
    match error {
        MicrophoneError::None => told("failure-no-microphone", Arguments::new()),
        MicrophoneError::Unknown { name, known } => {
            told("failure-unknown-microphone", named(name)).known(known)
        }
        MicrophoneError::Ambiguous { name, matching } => told(
            "failure-ambiguous-microphone",
            named(name).text("names", matching.join(", ")),
        ),
        MicrophoneError::Rate { device } => {
            told("failure-microphone-rate", Arguments::new().text("device", device))
        }
        MicrophoneError::Refused { device, reason } => told(
            "failure-device-refused",
            Arguments::new().text("device", device).text("detail", reason),
        ),
        MicrophoneError::Lost => return told("failure-microphone-lost", Arguments::new()),
        MicrophoneError::NotBuilt => told("failure-not-built", Arguments::new()),
    }
    .or_hint("hint-list-microphones")
}
