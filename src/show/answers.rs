//! What answers a control: lines, and signals where no line is needed.

use std::collections::BTreeSet;

use super::{Show, ShowError};
use crate::locale::MessageId;
use crate::session::ControlLines;
use crate::timeline::{Catalogue, ClipLength};
use crate::units::Frames;

/// The signal that confirms a control, and the one that refuses it.
const SIGNALS: [&str; 2] = ["done", "refused"];

/// The lines and signals that answer controls. Where there is none, the screen alone answers.
#[derive(Debug, Clone, Default)]
pub struct Answers {
    lines: ControlLines,
    /// The lines that the voice has.
    spoken: BTreeSet<MessageId>,
    done: Option<ClipLength>,
    refused: Option<ClipLength>,
}

impl Answers {
    /// The answers with those of `lines` that the voice has, and the signals that confirm and refuse a control.
    pub fn new(
        lines: ControlLines,
        spoken: BTreeSet<MessageId>,
        [done, refused]: [Option<ClipLength>; 2],
    ) -> Answers {
        Answers {
            lines,
            spoken,
            done,
            refused,
        }
    }

    /// The line that says that `left` is left; `None` if the voice has none.
    pub fn time_left(&self, left: Frames) -> Option<&MessageId> {
        let line = self.lines.time_left(left)?;
        self.spoken.get(line)
    }

    /// Whether `message` is a line that answers a control.
    pub fn has(&self, message: &MessageId) -> bool {
        self.spoken.contains(message)
    }

    /// The signal that confirms a control (`is_done`), or refuses it.
    pub fn signal(&self, is_done: bool) -> Option<&ClipLength> {
        if is_done {
            self.done.as_ref()
        } else {
            self.refused.as_ref()
        }
    }
}

impl Show {
    /// The answers in the language of the voice. A line or signal that can't be played is left out, so that no control ends a
    /// session (law: new-lines).
    ///
    /// # Errors
    /// If the list of lines can't be read.
    pub fn answers(&self) -> Result<Answers, ShowError> {
        let lines = self.library.control_lines()?;
        let messages = lines.messages().map(|line| line.value.clone());
        let spoken = self.narration.spoken(&self.library, messages);
        let signals = SIGNALS.map(|name| {
            let signal = self.narration.signal(name)?;
            let is_whole = self.library.verify(&signal.clip, signal.frames).is_ok();
            is_whole.then_some(signal)
        });
        Ok(Answers::new(lines, spoken, signals))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Library;
    use crate::show::Request;
    use crate::show::testing::show;

    #[test]
    fn every_shipped_voice_answers() {
        let answers = show(&Request::default()).answers().unwrap();
        let line = answers.time_left(Frames::from_seconds(10 * 60)).unwrap();
        assert_eq!(line.as_str(), "time-left-10");
        assert!(answers.has(line));
        assert_ne!(answers.signal(true), answers.signal(false));
        assert!(answers.signal(true).is_some() && answers.signal(false).is_some());
    }

    #[test]
    fn a_broken_signal_is_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let signals = folder.path().join("audio/signals");
        std::fs::create_dir_all(&signals).unwrap();
        let whole = std::fs::read("audio/signals/done.ogg").unwrap();
        std::fs::write(signals.join("done.ogg"), &whole[..whole.len() / 2]).unwrap();
        let mut show = show(&Request::default());
        show.library = Library::open(Some(folder.path())).unwrap();
        assert_eq!(show.answers().unwrap().signal(true), None);
    }
}
