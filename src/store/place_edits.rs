//! The edits of a session, as they are kept: only those that still matter, music by its name.
//!
//! An edit of another kind needs a variant of [`KeptChange`], and a line in each of its functions.

use std::mem::discriminant;

use serde::{Deserialize, Serialize};

use crate::locale::MessageId;
use crate::show::{NamedPiece, Request, Volume};
use crate::timeline::{Bus, Change, Changes, Edit, HoldChange, HoldId};
use crate::units::{Frames, LONGEST};

/// The largest change of the rate, in cycles per minute. The range of the rates is narrower.
const MOST_CYCLES: u32 = 1_000;
/// The largest number of a phase or step: two days of turns of a minute have fewer.
const MOST_PHASES: usize = 4_000;
/// The name for no music.
const NO_MUSIC: &str = "none";

/// An edit, and its frame.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeptEdit {
    /// The first frame.
    pub at: u64,
    /// What is changed.
    #[serde(flatten)]
    pub change: KeptChange,
}

/// What an edit changes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeptChange {
    /// An offset to the chosen rate, in cycles per minute.
    Rate(i32),
    /// A new length of a step or rhythm.
    Hold(KeptHold),
    /// A line that was spoken once.
    Say(MessageId),
    /// The volume of the narration.
    VoiceVolume(Volume),
    /// The volume of the music.
    MusicVolume(Volume),
    /// The volume of beats and signals.
    SignalVolume(Volume),
    /// The name of a piece, or `none`.
    Music(String),
}

/// A new length of a step or rhythm, as [`HoldChange`] has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptHold {
    /// The number of phases before its own.
    pub phase: usize,
    /// The number of steps before it in its phase.
    pub step: usize,
    /// From here on, in frames from its start.
    pub since: u64,
    /// The length.
    pub frames: u64,
}

/// The edits to keep of `changes`: all that shape the plan, and of each other kind the last. `music` is the name of the music
/// in force.
pub fn kept(changes: &Changes, music: Option<&str>) -> Vec<KeptEdit> {
    let all: Vec<KeptEdit> = changes
        .iter()
        .filter_map(|change| KeptEdit::of(change, music))
        .collect();
    let mut later = Vec::new();
    let mut kept: Vec<KeptEdit> = Vec::new();
    for edit in all.into_iter().rev() {
        let kind = discriminant(&edit.change);
        if edit.change.shapes_the_plan() || !later.contains(&kind) {
            later.push(kind);
            kept.push(edit);
        }
    }
    kept.reverse();
    kept
}

impl KeptEdit {
    fn of(change: &Change, music: Option<&str>) -> Option<KeptEdit> {
        let volume = |decibels: f32| Volume::try_from(decibels).ok();
        Some(KeptEdit {
            at: change.at.0,
            change: match &change.edit {
                Edit::Rate(by) => KeptChange::Rate(*by),
                Edit::Hold(hold) => KeptChange::Hold(KeptHold::of(hold)),
                Edit::Say(line) => KeptChange::Say(line.clone()?),
                // It was heard, and changes nothing after it.
                Edit::Signal(_) => return None,
                Edit::Volume(Bus::Speech, decibels) => KeptChange::VoiceVolume(volume(decibels.0)?),
                Edit::Volume(Bus::Music, decibels) => KeptChange::MusicVolume(volume(decibels.0)?),
                Edit::Volume(Bus::Signal, decibels) => KeptChange::SignalVolume(volume(decibels.0)?),
                Edit::Music(_) => KeptChange::Music(music.unwrap_or(NO_MUSIC).to_owned()),
            },
        })
    }

    /// The edit for a timeline, with the music from `pieces`. `None` if there is no such piece any more.
    pub(super) fn change(&self, pieces: &[NamedPiece]) -> Option<Change> {
        let named = |name: &String| pieces.iter().find(|named| *named.name == **name);
        Some(Change {
            at: Frames(self.at),
            edit: match &self.change {
                KeptChange::Rate(by) => Edit::Rate(*by),
                KeptChange::Hold(hold) => Edit::Hold(hold.change()),
                KeptChange::Say(line) => Edit::Say(Some(line.clone())),
                KeptChange::VoiceVolume(volume) => Edit::Volume(Bus::Speech, volume.decibels()),
                KeptChange::MusicVolume(volume) => Edit::Volume(Bus::Music, volume.decibels()),
                KeptChange::SignalVolume(volume) => Edit::Volume(Bus::Signal, volume.decibels()),
                KeptChange::Music(name) if name == NO_MUSIC => Edit::Music(None),
                KeptChange::Music(name) => Edit::Music(Some(named(name)?.piece.clone())),
            },
        })
    }

    /// Whether its number is within its bounds.
    pub(super) fn is_sound(&self) -> bool {
        match &self.change {
            KeptChange::Rate(by) => by.unsigned_abs() <= MOST_CYCLES,
            KeptChange::Hold(hold) => hold.is_sound(),
            _ => true,
        }
    }
}

impl KeptHold {
    fn of(hold: &HoldChange) -> KeptHold {
        KeptHold {
            phase: hold.of.phase,
            step: hold.of.step,
            since: hold.since.0,
            frames: hold.frames.0,
        }
    }

    fn change(self) -> HoldChange {
        HoldChange {
            of: HoldId {
                phase: self.phase,
                step: self.step,
            },
            since: Frames(self.since),
            frames: Frames(self.frames),
        }
    }

    fn is_sound(&self) -> bool {
        let is_few = |number: usize| number <= MOST_PHASES;
        let is_short = |frames: u64| frames <= LONGEST.0;
        is_few(self.phase) && is_few(self.step) && is_short(self.since) && is_short(self.frames)
    }
}

impl KeptChange {
    /// Whether a choice of `request` counts instead.
    pub(super) fn is_replaced_by(&self, request: &Request) -> bool {
        match self {
            KeptChange::VoiceVolume(_) => request.voice_volume.is_some(),
            KeptChange::MusicVolume(_) => request.music_volume.is_some(),
            KeptChange::SignalVolume(_) => request.signal_volume.is_some(),
            KeptChange::Rate(_) | KeptChange::Hold(_) | KeptChange::Say(_) | KeptChange::Music(_) => false,
        }
    }

    /// Whether the frames after it depend on it even when a later edit replaces it.
    fn shapes_the_plan(&self) -> bool {
        matches!(
            self,
            KeptChange::Rate(_) | KeptChange::Hold(_) | KeptChange::Say(_)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clip::ClipId;
    use crate::timeline::MusicPiece;
    use crate::units::Decibels;

    fn rain() -> NamedPiece {
        NamedPiece {
            name: "rain".into(),
            title: None,
            piece: MusicPiece::endless(ClipId::new("music/rain.ogg")),
        }
    }

    fn hold(since: u64) -> Edit {
        Edit::Hold(HoldChange {
            of: HoldId { phase: 2, step: 1 },
            since: Frames(since),
            frames: Frames(900),
        })
    }

    #[test]
    fn only_edits_that_still_matter_are_kept() {
        let quieter = |decibels| Edit::Volume(Bus::Music, Decibels(decibels));
        let edits = [
            (1, Edit::Rate(1)),
            (2, quieter(-3.0)),
            (3, Edit::Rate(2)),
            (3, hold(0)),
            (3, Edit::Say(Some("time-left-5".parse().unwrap()))),
            (3, hold(1)),
            (4, Edit::Music(None)),
            (5, quieter(-6.0)),
            (6, Edit::Music(Some(rain().piece))),
            (7, Edit::Volume(Bus::Speech, Decibels(3.0))),
        ];
        let with = |changes: Changes, (at, edit)| changes.with(Frames(at), edit);
        let changes = edits.into_iter().fold(Changes::default(), with);
        let edits = kept(&changes, Some("rain"));
        let at: Vec<u64> = edits.iter().map(|edit| edit.at).collect();
        assert_eq!(at, [1, 3, 3, 3, 3, 5, 6, 7]);
        let pieces = [rain()];
        let again: Vec<Change> = edits.iter().filter_map(|edit| edit.change(&pieces)).collect();
        let again = Changes::default().with_all(&again);
        assert!(again.compiles_like(&changes));
        assert!(again.volumes(Bus::Music).eq([(Frames(5), Decibels(-6.0))]));
        assert_eq!(again.kept_at(Frames(9)), changes.kept_at(Frames(9)));
    }

    #[test]
    fn no_music_is_kept_and_lost_music_is_left_out() {
        let ended = Changes::default().with(Frames(4), Edit::Music(None));
        let edits = kept(&ended, None);
        assert_eq!(
            edits[0].change(&[]),
            Some(Change {
                at: Frames(4),
                edit: Edit::Music(None)
            })
        );
        let lost = KeptEdit {
            at: 4,
            change: KeptChange::Music("rain".to_owned()),
        };
        assert_eq!(lost.change(&[]), None);
    }
}
