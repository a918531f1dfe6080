//! Why nothing is heard from a microphone, as a person sees it.

use super::diagnostic::Diagnostic;
use super::sound;
use crate::commands::exit::DEVICE;
use crate::locale::Arguments;
use crate::microphone::MicrophoneError;
use crate::output::OutputError;

pub(super) fn told(error: &MicrophoneError) -> Diagnostic {
    let told = |id, arguments| Diagnostic::new(DEVICE, id, arguments);
    let named = |name: &String| Arguments::new().text("name", name);
    let of = |device: &String| Arguments::new().text("device", device);
    let found = match error {
        MicrophoneError::NoMicrophone => told("failure-no-microphone", Arguments::new()),
        MicrophoneError::Rate { device } => told("failure-microphone-rate", of(device)),
        MicrophoneError::Silent { .. } => told("failure-microphone-lost", Arguments::new()),
        MicrophoneError::Device(OutputError::UnknownDevice { name, known }) => {
            told("failure-unknown-microphone", named(name)).known(known)
        }
        MicrophoneError::Device(OutputError::AmbiguousDevice { name, matching }) => told(
            "failure-ambiguous-microphone",
            named(name).text("names", matching.join(", ")),
        ),
        MicrophoneError::Device(other) => return sound::output(other),
    };
    found.or_hint("hint-list-microphones")
}
