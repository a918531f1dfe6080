//! The pending prompts of a rhythm and their due times.

use super::running::Running;
use super::{Catalogue, Choices, ClipLength, CompileError, Cue, CueKind, find};
use crate::locale::MessageId;
use crate::session::{Prompt, PromptKind};
use crate::units::Frames;

/// A prompt waits this long for a free cycle before it is dropped.
const LONGEST_WAIT: Frames = Frames::from_seconds(15);
/// The remaining time at the last-minute prompt.
const LAST_MINUTE: Frames = Frames::from_seconds(60);

/// One line that is due from `due` on. Times count from the first cycle.
pub(super) struct PendingPrompt<'a> {
    pub(super) id: PromptId,
    pub(super) due: Frames,
    /// The prompt; `None` for a line that the user asked for.
    prompt: Option<&'a Prompt>,
    message: MessageId,
    clip: ClipLength,
}

/// Which prompt it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PromptId {
    /// The index of a prompt in its phase, and of its repetition.
    Prompt { prompt: usize, time: u64 },
    /// The index in the lines that the user asked for.
    Say(usize),
}

/// The precedence of prompts. Smaller ranks go first, and what the user asked for gives way to all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    Prompt(PromptKind),
    Say,
}

impl PendingPrompt<'_> {
    /// The precedence.
    pub(super) fn rank(&self) -> Rank {
        self.prompt.map_or(Rank::Say, |prompt| Rank::Prompt(prompt.kind))
    }

    /// Whether the prompt is a safety line, which is never dropped.
    pub(super) fn is_safety(&self) -> bool {
        self.rank() == Rank::Prompt(PromptKind::Hurt)
    }

    /// The name of the prompt in the session, or else of its line.
    pub(super) fn name(&self) -> &str {
        self.prompt
            .map_or(self.message.as_str(), |prompt| prompt.id.as_str())
    }

    /// The length of the clip.
    pub(super) fn frames(&self) -> Frames {
        self.clip.frames
    }

    /// Whether the prompt has waited too long at `start`. A safety line waits without limit, and so does a line that the
    /// user asked for.
    pub(super) fn is_stale(&self, start: Frames) -> bool {
        !self.is_safety() && self.rank() != Rank::Say && start > self.due + LONGEST_WAIT
    }

    /// Creates the cue at `at` on the timeline.
    pub(super) fn cue(self, at: Frames) -> Cue {
        let kind = if self.is_safety() {
            CueKind::Safety
        } else {
            CueKind::Line
        };
        Cue::spoken(at, kind, self.clip, self.message)
    }
}

/// All pending prompts of a rhythm of this length.
pub(super) fn wishes<'a>(
    running: &Running<'a>,
    frames: Frames,
    choices: &Choices,
    catalogue: &dyn Catalogue,
) -> Result<Vec<PendingPrompt<'a>>, CompileError> {
    let prompts = &running.written.prompts;
    let once = prompts.iter().enumerate().filter_map(|(index, prompt)| {
        let id = (index, 0);
        Some((id, due(prompt, frames)?))
    });
    let written = once
        .chain(rotations(running, frames))
        .map(|(id, due)| wish(running, id, due, choices, catalogue));
    let says = running.says.iter().enumerate();
    let asked = says
        .map(|(index, (at, message))| (index, at.saturating_sub(running.at), message))
        .filter(|(_, due, _)| *due < frames)
        .map(|(index, due, message)| asked(index, due, message, catalogue));
    written.chain(asked).collect()
}

/// The due time of a prompt that is spoken once. `None` if the rhythm is too short for it to be true.
fn due(prompt: &Prompt, frames: Frames) -> Option<Frames> {
    match prompt.kind {
        PromptKind::Hurt | PromptKind::Remind => prompt.at.as_ref().map(|(at, _)| at.value),
        PromptKind::HalfWay => Some(Frames(frames.0 / 2)),
        PromptKind::LastMinute => (frames > LAST_MINUTE).then(|| frames - LAST_MINUTE),
        PromptKind::Rotate => None,
    }
}

/// The rotate prompts, which alternate every `rotate_every`.
fn rotations(running: &Running<'_>, frames: Frames) -> Vec<((usize, u64), Frames)> {
    let every = running.written.cadence.rotate_every.value;
    let prompts = running.written.prompts.iter().enumerate();
    let rotating: Vec<usize> = prompts
        .filter(|(_, prompt)| prompt.kind == PromptKind::Rotate)
        .map(|(index, _)| index)
        .collect();
    let times = (1..).take_while(|time| every * *time < frames && every > Frames::ZERO);
    let turns = rotating.iter().cycle().zip(times);
    turns
        .map(|(prompt, time)| ((*prompt, time), every * time))
        .collect()
}

fn wish<'a>(
    running: &Running<'a>,
    (index, time): (usize, u64),
    due: Frames,
    choices: &Choices,
    catalogue: &dyn Catalogue,
) -> Result<PendingPrompt<'a>, CompileError> {
    let prompt = &running.written.prompts[index];
    let message = prompt.line.value.message(running.side, choices.technique);
    let clip = find::speech(catalogue, &message, Some(prompt.line.spot))?;
    Ok(PendingPrompt {
        id: PromptId::Prompt { prompt: index, time },
        due,
        prompt: Some(prompt),
        message,
        clip,
    })
}

/// A line that the user asked for.
fn asked<'a>(
    index: usize,
    due: Frames,
    message: &MessageId,
    catalogue: &dyn Catalogue,
) -> Result<PendingPrompt<'a>, CompileError> {
    Ok(PendingPrompt {
        id: PromptId::Say(index),
        due,
        prompt: None,
        clip: find::speech(catalogue, message, None)?,
        message: message.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::CADENCE_STEP;
    use crate::timeline::testing::{Shelf, edited, prompted, short, usual};
    use crate::timeline::{Plan, compile};

    /// The lines spoken over the rhythm, with their time after the first cycle, in seconds.
    fn said(plan: &Plan) -> Vec<(u64, &str)> {
        let timeline = &plan.timeline;
        let cadence = timeline
            .steps
            .iter()
            .find(|step| step.id == CADENCE_STEP)
            .unwrap();
        let within = |cue: &&Cue| cadence.at <= cue.at && cue.at < cadence.at + cadence.frames;
        let lines = timeline.cues.iter().filter(|cue| cue.is_line()).filter(within);
        let told = |cue: &Cue| (cue.at - cadence.at).0 / 48_000;
        lines
            .map(|cue| (told(cue), cue.message.as_ref().unwrap().as_str()))
            .collect()
    }

    #[test]
    fn half_way_and_last_minute_have_their_own_time() {
        // Two and a half minutes at 15 cycles per minute: a cycle is 4 s, so the rhythm is 152 s.
        let text = "[[phase.prompt]]\nid = \"half\"\nkind = \"half-way\"\nsay = \"half\"\n\
                    [[phase.prompt]]\nid = \"last\"\nkind = \"last-minute\"\nsay = \"last\"\n";
        let mut session = prompted(text);
        let rhythm = session.phases[1].rhythm.as_mut().unwrap();
        rhythm.hold.target.value = Frames::from_seconds(150);
        assert_eq!(said(&usual(&session)), [(76, "half"), (92, "last")]);
    }

    #[test]
    fn a_rhythm_of_one_minute_has_no_last_minute_prompt() {
        let brief = edited("target = \"2 min\"", "target = \"1 min\"");
        assert_eq!(said(&usual(&brief)), [(32, "first-milk")]);
    }

    #[test]
    fn rotate_prompts_alternate() {
        let rotate =
            |n| format!("[[phase.prompt]]\nid = \"r-{n}\"\nkind = \"rotate\"\nsay = \"rotate-{n}\"\n");
        let mut session = prompted(&format!("{}{}", rotate(1), rotate(2)));
        let rhythm = session.phases[1].rhythm.as_mut().unwrap();
        rhythm.cadence.rotate_every.value = Frames::from_seconds(32);
        assert_eq!(
            said(&usual(&session)),
            [(32, "rotate-1"), (64, "rotate-2"), (96, "rotate-1")]
        );
    }

    #[test]
    fn a_missing_line_is_reported_with_its_position() {
        let shelf = Shelf::new().without("first-milk");
        let error = compile(&short(), &Choices::default(), &shelf).unwrap_err();
        let CompileError::NoClip {
            message,
            spot: Some(spot),
        } = error
        else {
            panic!("{error}")
        };
        assert_eq!((message.as_str(), spot.line), ("first-milk", 43));
    }
}
