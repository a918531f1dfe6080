//! The endings that the names of sound files have.
//!
//! They only tell which files to look at: what a file is, its bytes say. Must not know where files are.

/// Endings of sounds that can be played, and of films, which phones give to sounds too.
const PLAYABLE: [&str; 23] = [
    "3ga", "3gp", "3gpp", "aac", "aif", "aifc", "aiff", "caf", "flac", "m4a", "m4b", "mka", "mkv", "mov",
    "mp3", "mp4", "oga", "ogg", "opus", "wav", "wave", "weba", "webm",
];

/// Endings of other sounds. Such a file is looked at too, so that a message can say what it is.
const OTHERS: [&str; 12] = [
    "ac3", "amr", "ape", "dsf", "m4p", "mid", "mp2", "mpc", "ra", "tta", "wma", "wv",
];

/// `name` without its ending, if that is the ending of a sound file, in any case.
pub fn without_sound_ending(name: &str) -> Option<&str> {
    let (stem, ending) = name.rsplit_once('.')?;
    let mut known = PLAYABLE.iter().chain(&OTHERS);
    known
        .any(|known| ending.eq_ignore_ascii_case(known))
        .then_some(stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_endings_of_sounds_are_taken_off() {
        for name in ["a b.opus", "a b.OPUS", "a b.mov", "a b.Wma"] {
            assert_eq!(without_sound_ending(name), Some("a b"), "{name}");
        }
        assert_eq!(without_sound_ending("a.opus.ogg"), Some("a.opus"));
        for name in ["a.txt", "wav", "a.", "a.wav.bak", "", "a. wav"] {
            assert_eq!(without_sound_ending(name), None, "{name}");
        }
    }
}
