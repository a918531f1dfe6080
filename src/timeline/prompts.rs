//! Which prompt is said on which cycle, by precedence (law 9).

use super::compile::CompileError;
use super::cycles::Cycles;
use super::rhythm::Running;
use super::{Bus, Catalogue, Choices, ClipLength, Cue, CueKind};
use crate::document::Spot;
use crate::locale::MessageId;
use crate::session::{Prompt, PromptKind};
use crate::units::Frames;

/// A prompt waits this long for a free cycle, then it is dropped.
const LONGEST_WAIT: Frames = Frames::from_seconds(15);
/// The last-minute prompt speaks of this.
const LAST_MINUTE: Frames = Frames::from_seconds(60);

/// One line that wants to be said from `due` on, counted from the first cycle.
struct Wish<'a> {
    due: Frames,
    prompt: &'a Prompt,
    message: MessageId,
    clip: ClipLength,
}

/// The prompts as cues: each on a cycle, none over another, the more needful first.
pub(super) fn schedule(
    running: &Running<'_>,
    cycles: Cycles,
    choices: &Choices,
    catalogue: &dyn Catalogue,
) -> Result<Vec<Cue>, CompileError> {
    let mut waiting = wishes(running, cycles.frames(), choices, catalogue)?;
    let mut cues = Vec::new();
    let mut free_from = Frames::ZERO;
    for start in (0..cycles.count()).map(|index| cycles.start(index)) {
        drop_stale(&mut waiting, start);
        let chosen = if start < free_from {
            None
        } else {
            next(&waiting, start, cycles.frames())
        };
        if let Some(index) = chosen {
            let wish = waiting.remove(index);
            free_from = start + wish.clip.frames + running.tail;
            cues.push(wish.cue(running.at + start));
        }
    }
    match waiting.iter().find(|wish| wish.is_safety()) {
        None => Ok(cues),
        Some(unsaid) => Err(CompileError::NoRoomForSafety {
            phase: running.phase.id.clone(),
            prompt: unsaid.prompt.id.clone(),
        }),
    }
}

/// Forgets what has waited too long by `start`; a safety line waits on.
fn drop_stale(waiting: &mut Vec<Wish<'_>>, start: Frames) {
    waiting.retain(|wish| wish.is_safety() || start <= wish.due + LONGEST_WAIT);
}

/// The most needful wish that is due at `start` and ends within the rhythm.
fn next(waiting: &[Wish<'_>], start: Frames, end: Frames) -> Option<usize> {
    let ready = |wish: &Wish<'_>| wish.due <= start && start + wish.clip.frames <= end;
    (0..waiting.len())
        .filter(|index| ready(&waiting[*index]))
        .min_by_key(|index| (waiting[*index].prompt.kind, waiting[*index].due, *index))
}

impl Wish<'_> {
    fn is_safety(&self) -> bool {
        self.prompt.kind == PromptKind::Hurt
    }

    fn cue(self, at: Frames) -> Cue {
        Cue {
            at,
            frames: self.clip.frames,
            bus: Bus::Speech,
            kind: if self.is_safety() {
                CueKind::Safety
            } else {
                CueKind::Line
            },
            clip: self.clip.clip,
            message: Some(self.message),
        }
    }
}

fn wishes<'a>(
    running: &Running<'a>,
    frames: Frames,
    choices: &Choices,
    catalogue: &dyn Catalogue,
) -> Result<Vec<Wish<'a>>, CompileError> {
    let prompts = &running.written.prompts;
    let wish = |prompt: &'a Prompt, due| {
        let (message, clip) = find(running, prompt, choices, catalogue)?;
        Ok(Wish {
            due,
            prompt,
            message,
            clip,
        })
    };
    let once = prompts
        .iter()
        .filter_map(|prompt| Some((prompt, due(prompt, frames)?)));
    once.chain(rotations(running, frames))
        .map(|(prompt, due)| wish(prompt, due))
        .collect()
}

/// When a prompt that is said once is due; never, where the rhythm is too short for it to be true.
fn due(prompt: &Prompt, frames: Frames) -> Option<Frames> {
    match prompt.kind {
        PromptKind::Hurt | PromptKind::Remind => prompt.at.as_ref().map(|(at, _)| at.value),
        PromptKind::HalfWay => Some(Frames(frames.0 / 2)),
        PromptKind::LastMinute => (frames > LAST_MINUTE).then(|| frames - LAST_MINUTE),
        PromptKind::Rotate => None,
    }
}

/// The rotate prompts take turns at every `rotate_every`.
fn rotations<'a>(running: &Running<'a>, frames: Frames) -> Vec<(&'a Prompt, Frames)> {
    let every = running.written.cadence.rotate_every.value;
    let prompts: Vec<&Prompt> = running
        .written
        .prompts
        .iter()
        .filter(|prompt| prompt.kind == PromptKind::Rotate)
        .collect();
    let moments = (1..)
        .map(|turn| every * turn)
        .take_while(|moment| *moment < frames && every > Frames::ZERO);
    prompts.iter().copied().cycle().zip(moments).collect()
}

fn find(
    running: &Running<'_>,
    prompt: &Prompt,
    choices: &Choices,
    catalogue: &dyn Catalogue,
) -> Result<(MessageId, ClipLength), CompileError> {
    let message = prompt.line.value.message(running.side, choices.technique);
    let spot: Spot = prompt.line.spot;
    match catalogue.speech(&message) {
        Some(clip) => Ok((message, clip)),
        None => Err(CompileError::NoClip {
            message,
            spot: Some(spot),
        }),
    }
}
