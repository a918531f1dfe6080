//! The paths of the recordings of a language: under `audio/speech/`, named after their lines.

use crate::clip::ClipId;
use crate::locale::{Locale, MessageId};

/// The folder of all recordings, with one subfolder per language.
pub(crate) const SPEECH: &str = "audio/speech";

/// The file name of the manifest in the folder of a language.
pub(crate) const MANIFEST: &str = "pack.toml";

/// The sound file of `clip`.
pub(crate) fn sound_file(clip: &ClipId) -> String {
    format!("audio/{clip}")
}

/// The folder of the recordings of `language`.
pub(crate) fn recordings(language: &Locale) -> String {
    format!("{SPEECH}/{language}")
}

/// The manifest of the recordings of `language`.
pub(crate) fn manifest(language: &Locale) -> String {
    format!("{SPEECH}/{language}/{MANIFEST}")
}

/// The recording of `message` in `language`.
pub(crate) fn recording(language: &Locale, message: &MessageId) -> ClipId {
    ClipId::new(format!("speech/{language}/{message}.ogg"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_is_in_the_folder_of_its_language() {
        let language: Locale = "es-419".parse().unwrap();
        let clip = recording(&language, &"wash-hands".parse().unwrap());
        assert_eq!(clip.as_str(), "speech/es-419/wash-hands.ogg");
        assert_eq!(sound_file(&clip), "audio/speech/es-419/wash-hands.ogg");
        assert!(sound_file(&clip).starts_with(&recordings(&language)));
        assert!(manifest(&language).starts_with(&recordings(&language)));
    }
}
