//! Session + choices + catalogue -> Timeline: one pass from the first step to the last.

use super::rhythm::{self, Running};
use super::{Bus, Catalogue, Choices, Cue, CueKind, PhaseSpan, StepSpan, Timeline};
use crate::document::Spot;
use crate::locale::MessageId;
use crate::session::{CADENCE_STEP, Content, Line, Phase, Session, Side, Step};
use crate::units::Frames;

/// A compiled session, and what the person should know about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// What is heard, and when.
    pub timeline: Timeline,
    /// Where it differs from what was asked for.
    pub notices: Vec<Notice>,
}

/// Where a plan differs from what was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The word is longer than its beat at this rate: the phase counts with tones.
    WordTooLong {
        /// The phase.
        phase: String,
        /// The beat's message.
        word: MessageId,
    },
}

/// Why a session can't be compiled.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CompileError {
    /// A spoken line without a clip: never silence in its place.
    #[error("the spoken line `{message}` has no clip")]
    NoClip {
        /// The line.
        message: MessageId,
        /// Where the session says it; none for the words of the rhythm.
        spot: Option<Spot>,
    },
    /// A signal that is not at hand.
    #[error("there is no signal `{name}`")]
    NoSignal {
        /// The signal.
        name: String,
        /// Where the session sounds it; none for the rhythm's own.
        spot: Option<Spot>,
    },
    /// A safety line found no free cycle.
    #[error("the safety line of the prompt `{prompt}` does not fit into the phase `{phase}`")]
    NoRoomForSafety {
        /// The phase.
        phase: String,
        /// The prompt.
        prompt: String,
    },
}

/// Compiles `session` as chosen with the clips of one language.
///
/// # Errors
/// A clip or a signal that is not at hand, or a safety line without room; nothing is left out in silence.
pub fn compile(
    session: &Session,
    choices: &Choices,
    catalogue: &dyn Catalogue,
) -> Result<Plan, CompileError> {
    let mut compiler = Compiler::new(session, choices, catalogue);
    for phase in &session.phases {
        compiler.phase(phase)?;
    }
    Ok(compiler.finish())
}

struct Compiler<'a> {
    choices: &'a Choices,
    catalogue: &'a dyn Catalogue,
    tail: Frames,
    now: Frames,
    cues: Vec<Cue>,
    phases: Vec<PhaseSpan>,
    steps: Vec<StepSpan>,
    notices: Vec<Notice>,
}

impl<'a> Compiler<'a> {
    fn new(session: &Session, choices: &'a Choices, catalogue: &'a dyn Catalogue) -> Compiler<'a> {
        Compiler {
            choices,
            catalogue,
            tail: session.pace.tail.value,
            now: Frames::ZERO,
            cues: Vec::new(),
            phases: Vec::new(),
            steps: Vec::new(),
            notices: Vec::new(),
        }
    }

    fn phase(&mut self, phase: &Phase) -> Result<(), CompileError> {
        let at = self.now;
        let side = phase.side.resolve(self.choices.side);
        for step in &phase.steps {
            self.step(step, side)?;
        }
        if let Some(written) = &phase.rhythm {
            let running = Running {
                phase,
                written,
                side,
                at: self.now,
                tail: self.tail,
            };
            let heard = rhythm::compile(&running, self.choices, self.catalogue)?;
            self.cues.extend(heard.cues);
            self.notices.extend(heard.notices);
            self.span(CADENCE_STEP, heard.frames);
        }
        let frames = self.now - at;
        self.phases.push(PhaseSpan {
            id: phase.id.clone(),
            kind: phase.kind,
            side,
            at,
            frames,
        });
        Ok(())
    }

    /// Lasts the longer of clip with tail, and target (law 9).
    fn step(&mut self, step: &Step, side: Side) -> Result<(), CompileError> {
        let cue = match &step.content {
            Content::Say(line) => self.line(&line.value, line.spot, step, side)?,
            Content::Sound(name) => self.sound(&name.value, name.spot)?,
        };
        let heard = cue.frames + self.tail;
        let target = step.hold.as_ref().map_or(Frames::ZERO, |hold| hold.target.value);
        self.cues.push(cue);
        self.span(&step.id, heard.max(target));
        Ok(())
    }

    fn line(&self, line: &Line, spot: Spot, step: &Step, side: Side) -> Result<Cue, CompileError> {
        let message = line.message(side, self.choices.technique);
        let kind = if step.safety.is_some() {
            CueKind::Safety
        } else {
            CueKind::Line
        };
        match self.catalogue.speech(&message) {
            None => Err(CompileError::NoClip {
                message,
                spot: Some(spot),
            }),
            Some(found) => Ok(Cue {
                at: self.now,
                frames: found.frames,
                bus: Bus::Speech,
                kind,
                clip: found.clip,
                message: Some(message),
            }),
        }
    }

    fn sound(&self, name: &str, spot: Spot) -> Result<Cue, CompileError> {
        signal(self.catalogue, name, self.now, CueKind::Signal).ok_or_else(|| CompileError::NoSignal {
            name: name.to_owned(),
            spot: Some(spot),
        })
    }

    /// Ends the step that began at `now`.
    fn span(&mut self, id: &str, frames: Frames) {
        self.steps.push(StepSpan {
            phase: self.phases.len(),
            id: id.to_owned(),
            at: self.now,
            frames,
        });
        self.now += frames;
    }

    fn finish(mut self) -> Plan {
        let frames = self.now;
        let music = self.choices.music.as_ref().map(|piece| piece.bed(frames));
        self.cues.extend(music.as_ref().map(|bed| Cue {
            at: Frames::ZERO,
            frames,
            bus: Bus::Music,
            kind: CueKind::Music,
            clip: bed.clip.clone(),
            message: None,
        }));
        self.cues.sort_by_key(|cue| (cue.at, cue.bus));
        let timeline = Timeline {
            cues: self.cues,
            phases: self.phases,
            steps: self.steps,
            music,
            frames,
        };
        Plan {
            timeline,
            notices: self.notices,
        }
    }
}

/// The signal `name` as a cue at `at`, if it is at hand.
pub(super) fn signal(catalogue: &dyn Catalogue, name: &str, at: Frames, kind: CueKind) -> Option<Cue> {
    let found = catalogue.signal(name)?;
    Some(Cue {
        at,
        frames: found.frames,
        bus: Bus::Signal,
        kind,
        clip: found.clip,
        message: None,
    })
}
