//! The controls of a player, and their names for scripts, key maps and other programs.

use crate::session::Side;
use crate::show::Volume;
use crate::timeline::Bus;
use crate::units::{Decibels, Frames};

/// A request by the user or the system. The player decides whether it is possible and where it leads. A request for the
/// current state has no effect.
#[derive(Debug, Clone, PartialEq)]
pub enum Control {
    /// Falls silent.
    Pause,
    /// Continues from the beginning of the sentence that the pause interrupted.
    Resume,
    /// Pauses or resumes.
    Toggle,
    /// Moves to the next step; never skips a safety line.
    Next,
    /// Moves to the beginning of this step, or of the previous one.
    Previous,
    /// Plays the last sentence again.
    Repeat,
    /// Plays this phase from its beginning.
    Restart,
    /// Moves to the sentence at a frame of the current part; never skips a safety line.
    Seek(Frames),
    /// The flow has slowed: ends the rhythm with its cycle, and goes on with the other breast, which may be named.
    Side(Option<Side>),
    /// Makes this step or rhythm longer, by a minute or as far as its source allows.
    Longer,
    /// Makes this step or rhythm shorter.
    Shorter,
    /// Makes the rhythm a little faster, from one of the next cycles on.
    Faster,
    /// Makes the rhythm a little slower.
    Slower,
    /// Sets the volume of a bus, from the next frames on.
    Volume(Bus, Decibels),
    /// Raises the volume of a bus a little.
    Louder(Bus),
    /// Lowers the volume of a bus a little.
    Softer(Bus),
    /// Changes the music, or ends it.
    Music(MusicWish),
    /// Says how much time is left.
    TimeLeft,
    /// It hurts: leaves the session at once for the aftercare.
    Hurt,
    /// Goes on where something waits for the user: after "it hurts", with the session.
    GoOn,
    /// Ends calmly, with the farewell if the session has one. A second request ends at once.
    Quit,
    /// The system ends the program: a short fade.
    Stop(Stop),
}

/// Which music to change to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MusicWish {
    /// The next piece of [`Script::pieces`](super::Script::pieces); after the last one the first.
    Next,
    /// None.
    None,
    /// The piece with this name.
    Named(String),
}

/// Why the system ends the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// Ctrl-C.
    Interrupted,
    /// A request to terminate.
    Terminated,
    /// The terminal is gone.
    HungUp,
}

/// Words that are no control.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ControlError {
    /// There is no control of this name.
    #[error("there is no control `{name}`")]
    Unknown {
        /// The name.
        name: String,
    },
    /// The control needs another argument, or none.
    #[error("`{control}` takes {takes}")]
    Arguments {
        /// The name of the control.
        control: &'static str,
        /// What it takes.
        takes: &'static str,
    },
    /// A volume is no number, or outside its range.
    #[error("`volume` takes decibels from {} to {}", Volume::SOFTEST, Volume::LOUDEST)]
    Volume {
        /// What was given for it.
        decibels: String,
    },
}

/// A control by its name, what it takes, and what it does with that.
struct Named {
    name: &'static str,
    takes: &'static str,
    read: fn(&[&str]) -> Option<Control>,
}

const VOLUME: &str = "volume";
const NOTHING: &str = "no argument";
const A_BUS: &str = "voice, music or signal";

/// A control without an argument.
macro_rules! alone {
    ($name:literal, $control:expr) => {
        Named {
            name: $name,
            takes: NOTHING,
            read: |words| words.is_empty().then_some($control),
        }
    };
}

/// All controls that another program may ask for. This list is a contract: scripts rely on it.
const NAMED: [Named; 20] = [
    alone!("pause", Control::Pause),
    alone!("resume", Control::Resume),
    alone!("toggle", Control::Toggle),
    alone!("next", Control::Next),
    alone!("previous", Control::Previous),
    alone!("repeat", Control::Repeat),
    alone!("restart", Control::Restart),
    Named {
        name: "side",
        takes: "left, right or no argument",
        read: side,
    },
    alone!("longer", Control::Longer),
    alone!("shorter", Control::Shorter),
    alone!("faster", Control::Faster),
    alone!("slower", Control::Slower),
    Named {
        name: VOLUME,
        takes: "voice, music or signal, and decibels",
        read: volume,
    },
    Named {
        name: "louder",
        takes: A_BUS,
        read: |words| one_bus(words).map(Control::Louder),
    },
    Named {
        name: "softer",
        takes: A_BUS,
        read: |words| one_bus(words).map(Control::Softer),
    },
    Named {
        name: "music",
        takes: "next, none or the name of a piece",
        read: music,
    },
    alone!("time-left", Control::TimeLeft),
    alone!("hurt", Control::Hurt),
    alone!("go-on", Control::GoOn),
    alone!("quit", Control::Quit),
];

impl Control {
    /// The names of all controls, in the order of the documentation.
    pub fn names() -> impl Iterator<Item = &'static str> {
        NAMED.iter().map(|named| named.name)
    }

    /// The control called `name`, with `arguments`.
    ///
    /// # Errors
    /// If there is none, or it takes other arguments.
    pub fn parse(name: &str, arguments: &[&str]) -> Result<Control, ControlError> {
        let named = NAMED
            .iter()
            .find(|named| named.name == name)
            .ok_or_else(|| ControlError::Unknown {
                name: name.to_owned(),
            })?;
        (named.read)(arguments).ok_or_else(|| named.refusal(arguments))
    }
}

impl Named {
    /// Why it does not take `arguments`.
    fn refusal(&self, arguments: &[&str]) -> ControlError {
        match arguments {
            [word, decibels] if self.name == VOLUME && bus(word).is_some() => ControlError::Volume {
                decibels: (*decibels).to_owned(),
            },
            _ => ControlError::Arguments {
                control: self.name,
                takes: self.takes,
            },
        }
    }
}

fn bus(word: &str) -> Option<Bus> {
    match word {
        "voice" => Some(Bus::Speech),
        "music" => Some(Bus::Music),
        "signal" => Some(Bus::Signal),
        _ => None,
    }
}

/// The word for a bus in controls, and in what is told of them.
pub fn bus_word(bus: Bus) -> &'static str {
    match bus {
        Bus::Speech => "voice",
        Bus::Music => "music",
        Bus::Signal => "signal",
    }
}

fn one_bus(words: &[&str]) -> Option<Bus> {
    match words {
        [word] => bus(word),
        _ => None,
    }
}

fn side(words: &[&str]) -> Option<Control> {
    match words {
        [] => Some(Control::Side(None)),
        ["left"] => Some(Control::Side(Some(Side::Left))),
        ["right"] => Some(Control::Side(Some(Side::Right))),
        _ => None,
    }
}

fn volume(words: &[&str]) -> Option<Control> {
    let [word, decibels] = words else { return None };
    let decibels: f32 = decibels.parse().ok()?;
    let volume = Volume::try_from(decibels).ok()?;
    Some(Control::Volume(bus(word)?, volume.decibels()))
}

fn music(words: &[&str]) -> Option<Control> {
    match words {
        ["next"] => Some(Control::Music(MusicWish::Next)),
        ["none"] => Some(Control::Music(MusicWish::None)),
        [name] => Some(Control::Music(MusicWish::Named((*name).to_owned()))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_control_has_a_name() {
        for (words, control) in [
            (&["pause"][..], Control::Pause),
            (
                &["volume", "voice", "-3"],
                Control::Volume(Bus::Speech, Decibels(-3.0)),
            ),
            (&["softer", "music"], Control::Softer(Bus::Music)),
            (
                &["music", "rain"],
                Control::Music(MusicWish::Named("rain".to_owned())),
            ),
            (&["music", "none"], Control::Music(MusicWish::None)),
            (&["time-left"], Control::TimeLeft),
            (&["side"], Control::Side(None)),
            (&["side", "left"], Control::Side(Some(Side::Left))),
        ] {
            assert_eq!(Control::parse(words[0], &words[1..]), Ok(control), "{words:?}");
        }
        let mut names: Vec<&str> = Control::names().collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), NAMED.len());
    }

    #[test]
    fn what_is_no_control_is_said() {
        for (words, told) in [
            (&["pauze"][..], "there is no control `pauze`"),
            (&["pause", "now"], "`pause` takes no argument"),
            (&["side", "both"], "`side` takes left, right or no argument"),
            (
                &["volume", "voice"],
                "`volume` takes voice, music or signal, and decibels",
            ),
            (
                &["volume", "voice", "nan"],
                "`volume` takes decibels from -60 to 12",
            ),
            (
                &["volume", "voice", "13"],
                "`volume` takes decibels from -60 to 12",
            ),
            (&["music"], "`music` takes next, none or the name of a piece"),
        ] {
            let refused = Control::parse(words[0], &words[1..]).unwrap_err();
            assert_eq!(refused.to_string(), told);
        }
    }
}
