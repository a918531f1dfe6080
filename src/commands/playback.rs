//! Single clips, one after the other: what is played outside of sessions.
//!
//! Must not know what they are, nor what is shown meanwhile.

use std::sync::Arc;
use std::time::Duration;

use super::failure::CommandError;
use super::signals::{Signals, Stop};
use crate::library::{Data, Supply};
use crate::mixer::{MixSettings, Mixer};
use crate::output::{NullOpener, SpeakerOpener, WallClock};
use crate::player::{Control, Finish, Happening, Part, Player, Script, Setup};
use crate::terminal::{Key, Keys};
use crate::timeline::{Cue, Timeline};
use crate::units::Frames;

/// How often keys and events are looked at.
const PATIENCE: Duration = Duration::from_millis(20);

/// The timeline of `cues`, which ends at `frames`.
pub(super) fn row(cues: Vec<Cue>, frames: Frames) -> Timeline {
    Timeline {
        cues,
        phases: Vec::new(),
        steps: Vec::new(),
        music: None,
        rates: Vec::new(),
        lap: None,
        frames,
    }
}

/// What is heard of while it plays.
pub(super) enum Heard {
    /// The line of this cue begins.
    Line(usize),
    /// There is no device: it goes on in silence.
    Silence,
}

/// Plays `timeline`, whose clips are in `data`, to its end or until it is stopped by key or, as is told, by the system; `say`
/// is told how it goes.
pub(super) fn play(
    data: &Data,
    timeline: &Arc<Timeline>,
    watched: (&mut Keys, &Signals),
    say: impl FnMut(Heard) -> Result<(), CommandError>,
) -> Result<Option<Stop>, CommandError> {
    let player = start(data, timeline)?;
    conduct(&player, watched, say)
}

fn start(data: &Data, timeline: &Arc<Timeline>) -> Result<Player, CommandError> {
    let supply = Supply::new(data, &[timeline]).starting(timeline, Frames::ZERO);
    let score = Mixer::new(Arc::clone(timeline), supply, MixSettings::default());
    let script = Script {
        session: Part {
            score: Box::new(score),
            timeline: Arc::clone(timeline),
        },
        recompile: None,
        aftercare: Box::new(|_| Err("nothing follows a list".into())),
        farewell: None,
    };
    let setup = Setup {
        script,
        from: Frames::ZERO,
        output: Box::new(SpeakerOpener::new(None)),
        silence: Some(Box::new(NullOpener::new(Arc::new(WallClock::new())))),
    };
    Player::start(setup).map_err(|error| CommandError::Internal(error.to_string()))
}

/// Plays to the end, or until it is stopped.
fn conduct(
    player: &Player,
    (keys, signals): (&mut Keys, &Signals),
    mut say: impl FnMut(Heard) -> Result<(), CommandError>,
) -> Result<Option<Stop>, CommandError> {
    loop {
        match keys.next(PATIENCE) {
            Some(Key::Pause) => player.control(Control::PauseOrResume),
            Some(Key::Quit) => player.control(Control::Quit),
            Some(Key::Suspend) => keys.suspend(),
            _ => {}
        }
        match signals.taken() {
            Some(Stop::Interrupted) => player.control(Control::Interrupt),
            Some(Stop::Terminated | Stop::HungUp) => player.control(Control::Terminate),
            None => {}
        }
        while let Some(event) = player.poll() {
            match event.what {
                Happening::LineStarted { cue } => say(Heard::Line(cue))?,
                Happening::FellBackToSilence { .. } => say(Heard::Silence)?,
                Happening::Finished(finish) => return ended(finish, signals),
                _ => {}
            }
        }
    }
}

fn ended(finish: Finish, signals: &Signals) -> Result<Option<Stop>, CommandError> {
    match finish {
        Finish::Interrupted | Finish::Terminated => Ok(signals.first()),
        Finish::NoOutput(error) => Err(error.into()),
        Finish::Failed(error) => Err(CommandError::of_score(error)),
        Finish::Ended | Finish::Hurt | Finish::Quit => Ok(None),
    }
}
