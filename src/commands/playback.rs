//! Plays single clips outside of sessions, one after the other.
//!
//! Must not know what they are, nor what is shown meanwhile.

use std::sync::Arc;
use std::time::Duration;

use super::failure::CommandError;
use super::signals::Signals;
use crate::control::{Key, Keys};
use crate::library::places::recording;
use crate::library::{Data, Supply};
use crate::locale::{Locale, MessageId};
use crate::mixer::{MixSettings, Mixer};
use crate::output::{NullOpener, Opener, SpeakerOpener, WallClock};
use crate::player::{Control, Finish, Happening, Listener, Part, Player, Script, Setup};
use crate::timeline::{Bus, Cue, CueKind, Timeline};
use crate::units::Frames;

/// The interval of checks of keys and events.
const PATIENCE: Duration = Duration::from_millis(20);

/// A timeline of `cues` that ends at `frames`.
pub(super) fn row(cues: Vec<Cue>, frames: Frames) -> Timeline {
    Timeline {
        cues,
        phases: Vec::new(),
        steps: Vec::new(),
        music: None,
        rates: Vec::new(),
        figures: Vec::new(),
        holds: Vec::new(),
        lap: None,
        frames,
    }
}

/// Plays single clips.
pub(super) struct Playback<'a> {
    /// The data that contains the clips.
    pub(super) data: &'a Data,
    /// The clips and their times.
    pub(super) timeline: Arc<Timeline>,
    pub(super) keys: &'a mut Keys,
    pub(super) signals: &'a Signals,
}

impl Playback<'_> {
    /// Plays until the end or until it is stopped; passes events to `say`.
    pub(super) fn run(
        &mut self,
        mut say: impl FnMut(&Happening) -> Result<(), CommandError>,
    ) -> Result<Finish, CommandError> {
        let output = Box::new(SpeakerOpener::new(None));
        let (player, mut events) = start(self.data, &self.timeline, output, MixSettings::default())?;
        loop {
            let key = match self.keys.next(PATIENCE) {
                Some(Key::Suspend) => {
                    self.keys.suspend();
                    None
                }
                key => key.and_then(control),
            };
            let stop = self.signals.taken().map(Control::Stop);
            key.into_iter()
                .chain(stop)
                .for_each(|control| player.control(control));
            while let Some(event) = events.poll() {
                say(&event.what)?;
                if let Happening::Finished(finish) = event.what {
                    return Ok(finish);
                }
            }
        }
    }
}

/// A cue that says the line `message` of `language` at `at`, in so many `frames`.
pub(super) fn line(language: &Locale, message: &MessageId, frames: Frames, at: Frames) -> Cue {
    Cue {
        at,
        frames,
        bus: Bus::Speech,
        kind: CueKind::Line,
        clip: recording(language, message),
        message: Some(message.clone()),
    }
}

/// Starts to play `timeline` on `output`, or in silence if it can't be opened.
pub(super) fn start(
    data: &Data,
    timeline: &Arc<Timeline>,
    output: Box<dyn Opener>,
    settings: MixSettings,
) -> Result<(Player, Listener), CommandError> {
    let supply = Supply::new(data, &[timeline]).starting(timeline, Frames::ZERO);
    let source = Mixer::new(Arc::clone(timeline), supply, settings);
    let clips = Part {
        source: Box::new(source),
        timeline: Arc::clone(timeline),
    };
    let nothing = Box::new(|_| Err("nothing follows single clips".into()));
    let setup = Setup {
        script: Script::new(clips, nothing),
        recompile: Box::new(|_| None),
        from: Frames::ZERO,
        waits: false,
        output,
        silence: Some(Box::new(NullOpener::new(Arc::new(WallClock::new())))),
    };
    Player::start_heard(setup).map_err(|error| CommandError::Internal(error.to_string()))
}

/// The control of a key. Single clips have no step, rhythm or aftercare.
fn control(key: Key) -> Option<Control> {
    match key {
        Key::Control(control @ (Control::Toggle | Control::Quit)) => Some(control),
        _ => None,
    }
}
