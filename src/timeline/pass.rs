//! One compiler pass over a session, from the first step to the last.

use super::held::Held;
use super::rhythm;
use super::running::Running;
use super::turns::Turns;
use super::{Bus, Catalogue, Choices, CompileError, Cue, CueKind, Lap, Notice};
use super::{PhaseSpan, Plan, RateSpan, StepSpan, Timeline, find};
use crate::document::Spot;
use crate::session::{CADENCE_STEP, Content, Line, Phase, Session, Side, Step};
use crate::units::Frames;

/// Compiles `session` with the step and rhythm lengths of `held`.
pub(super) fn as_held(
    session: &Session,
    held: &Held,
    choices: &Choices,
    catalogue: &dyn Catalogue,
) -> Result<Plan, CompileError> {
    let mut compiler = Compiler::new(session, held, choices, catalogue);
    match Turns::of(session, choices.turn, choices.lasting) {
        None => compiler.phases(&session.phases)?,
        Some(turns) => compiler.turns(&turns)?,
    }
    Ok(compiler.finish())
}

/// The length of each step's sound and its tail, by phase. No step can be shorter.
pub(super) fn heard(
    session: &Session,
    choices: &Choices,
    catalogue: &dyn Catalogue,
) -> Result<Vec<Vec<Frames>>, CompileError> {
    let held = Held::default();
    let compiler = Compiler::new(session, &held, choices, catalogue);
    let of = |phase: &Phase| {
        let side = phase.side.resolve(choices.side);
        let heard = |step| Ok(compiler.cue(step, side)?.frames + compiler.tail);
        phase.steps.iter().map(heard).collect()
    };
    session.phases.iter().map(of).collect()
}

struct Compiler<'a> {
    held: &'a Held,
    choices: &'a Choices,
    catalogue: &'a dyn Catalogue,
    tail: Frames,
    now: Frames,
    cues: Vec<Cue>,
    phases: Vec<PhaseSpan>,
    steps: Vec<StepSpan>,
    rates: Vec<RateSpan>,
    lap: Option<Lap>,
    notices: Vec<Notice>,
}

impl<'a> Compiler<'a> {
    fn new(
        session: &Session,
        held: &'a Held,
        choices: &'a Choices,
        catalogue: &'a dyn Catalogue,
    ) -> Compiler<'a> {
        Compiler {
            held,
            choices,
            catalogue,
            tail: session.pace.tail.value,
            now: Frames::ZERO,
            cues: Vec::new(),
            phases: Vec::new(),
            steps: Vec::new(),
            rates: Vec::new(),
            lap: None,
            notices: Vec::new(),
        }
    }

    fn phases(&mut self, phases: &[Phase]) -> Result<(), CompileError> {
        phases.iter().try_for_each(|phase| self.phase(phase, None))
    }

    /// Compiles the opening and then turn after turn. If the session is endless, the last turns form a lap that
    /// repeats (law: endless).
    fn turns(&mut self, turns: &Turns<'_>) -> Result<(), CompileError> {
        let mut ends = turns.ends();
        let mut began = None;
        for phase in turns.opening {
            match phase.rhythm.as_ref().map(|_| ends.next()) {
                None => self.phase(phase, None)?,
                Some(None) => {}
                Some(Some(end)) => {
                    let began = *began.get_or_insert(self.now);
                    self.phase(phase, Some(began + end))?;
                }
            }
        }
        if self.choices.lasting.is_none() {
            return self.laps(turns);
        }
        let began = began.unwrap_or(self.now);
        for (phase, end) in turns.repeating.iter().cycle().zip(ends) {
            self.phase(phase, Some(began + end))?;
        }
        self.phases(turns.closing)
    }

    /// Laps are equal from the last rate change on. The laps before it are compiled one by one.
    fn laps(&mut self, turns: &Turns<'_>) -> Result<(), CompileError> {
        loop {
            let from = self.now;
            let is_last = self.choices.changes.last_rate_at().is_none_or(|at| at <= from);
            for (phase, end) in turns.repeating.iter().zip(turns.ends()) {
                self.phase(phase, Some(from + end))?;
            }
            if is_last {
                let frames = self.now - from;
                self.lap = Some(Lap { from, frames });
                return Ok(());
            }
        }
    }

    /// Compiles a phase. `end` is the end of the phase, if the session does not define it.
    fn phase(&mut self, phase: &Phase, end: Option<Frames>) -> Result<(), CompileError> {
        let at = self.now;
        let side = phase.side.resolve(self.choices.side);
        for (index, step) in phase.steps.iter().enumerate() {
            self.step(index, step, side)?;
        }
        if let Some(written) = &phase.rhythm {
            let held = self.held.of_rhythm(self.phases.len());
            let own = held.unwrap_or(written.hold.target.value);
            let hold = end.map_or(own, |end| end.saturating_sub(self.now));
            let running = Running {
                phase,
                written,
                side,
                at: self.now,
                hold,
                tail: self.tail,
            };
            let heard = rhythm::compile(&running, self.choices, self.catalogue)?;
            self.cues.extend(heard.cues);
            self.rates.extend(heard.rates);
            self.notices.extend(heard.notice);
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

    /// Compiles a step. Its length is the maximum of clip plus tail and target (law: words-fit).
    fn step(&mut self, index: usize, step: &Step, side: Side) -> Result<(), CompileError> {
        let cue = self.cue(step, side)?;
        let heard = cue.frames + self.tail;
        let written = || step.hold.as_ref().map(|hold| hold.target.value);
        let held = self.held.of_step(self.phases.len(), index).or_else(written);
        self.cues.push(cue);
        self.span(&step.id, heard.max(held.unwrap_or(Frames::ZERO)));
        Ok(())
    }

    /// The cue of a step at the current position.
    fn cue(&self, step: &Step, side: Side) -> Result<Cue, CompileError> {
        match &step.content {
            Content::Say(line) => self.line(&line.value, line.spot, step, side),
            Content::Sound(name) => self.sound(&name.value, name.spot),
        }
    }

    fn line(&self, line: &Line, spot: Spot, step: &Step, side: Side) -> Result<Cue, CompileError> {
        let message = line.message(side, self.choices.technique);
        let found = find::speech(self.catalogue, &message, Some(spot))?;
        let kind = match step.safety {
            Some(_) => CueKind::Safety,
            None => CueKind::Line,
        };
        Ok(Cue::spoken(self.now, kind, found, message))
    }

    fn sound(&self, name: &str, spot: Spot) -> Result<Cue, CompileError> {
        let found = find::signal(self.catalogue, name, Some(spot))?;
        Ok(Cue::signal(self.now, found))
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

    /// Extends the last step to the end of its sounds, e.g. of a long tone on a late beat.
    fn ring_out(&mut self) {
        let heard_until = self.cues.iter().map(Cue::end).max().unwrap_or_default();
        let more = heard_until.saturating_sub(self.now);
        self.now += more;
        if let (Some(phase), Some(step)) = (self.phases.last_mut(), self.steps.last_mut()) {
            phase.frames += more;
            step.frames += more;
        }
    }

    fn finish(mut self) -> Plan {
        let frames = match self.lap {
            Some(_) => Frames::ENDLESS,
            None => {
                self.ring_out();
                self.now
            }
        };
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
            rates: self.rates,
            lap: self.lap,
            frames,
        };
        Plan {
            timeline,
            notices: self.notices,
            fit: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clip::ClipId;
    use crate::session::Technique;
    use crate::timeline::testing::{Shelf, edited, short, usual};
    use crate::timeline::{MusicPiece, compile};
    use crate::units::Decibels;

    /// Compiles `session` without choices.
    fn unchosen(session: &Session, shelf: &Shelf) -> Result<Plan, CompileError> {
        compile(session, &Choices::default(), shelf)
    }

    fn length(plan: &Plan, id: &str) -> Frames {
        let mut steps = plan.timeline.steps.iter();
        steps.find(|step| step.id == id).unwrap().frames
    }

    fn says(plan: &Plan, id: &str) -> bool {
        plan.timeline.lines().any(|line| line.as_str() == id)
    }

    #[test]
    fn a_step_lasts_the_longer_of_clip_with_tail_and_target() {
        for (clip, gate) in [(2_000, 20_000), (19_000, 20_000), (19_001, 20_001)] {
            let plan = unchosen(&short(), &Shelf::new().line("gate", clip)).unwrap();
            assert_eq!(length(&plan, "gate"), Frames::from_millis(gate), "{clip} ms");
        }
        let plan = usual(&short());
        assert_eq!(
            length(&plan, "welcome"),
            Frames::from_seconds(3),
            "no target: clip and tail"
        );
        assert_eq!(
            length(&plan, "end"),
            Frames::from_millis(1_500),
            "a signal has a tail, too"
        );
    }

    #[test]
    fn sides_resolve_in_spans_and_lines() {
        let table = [
            (None, Side::First, "on-first"),
            (Some(Side::Left), Side::Left, "on-left"),
            (Some(Side::Right), Side::Right, "on-right"),
        ];
        for (side, resolved, line) in table {
            let choices = Choices {
                side,
                ..Choices::default()
            };
            let plan = compile(&short(), &choices, &Shelf::new()).unwrap();
            assert_eq!(plan.timeline.phases[1].side, resolved);
            assert!(says(&plan, line), "{line}");
        }
    }

    #[test]
    fn a_technique_has_its_own_lines() {
        let choices = Choices {
            technique: Technique::PressBack,
            ..Choices::default()
        };
        let plan = compile(&short(), &choices, &Shelf::new()).unwrap();
        assert!(says(&plan, "motion-press-back") && !says(&plan, "motion-areola"));
    }

    #[test]
    fn safety_lines_are_marked() {
        let plan = usual(&short());
        let safety = plan
            .timeline
            .cues
            .iter()
            .filter(|cue| cue.kind == CueKind::Safety);
        let messages: Vec<&str> = safety.map(|cue| cue.message.as_ref().unwrap().as_str()).collect();
        assert_eq!(messages, ["gate", "hurt", "call"]);
    }

    #[test]
    fn a_missing_clip_or_signal_is_reported_with_its_position() {
        let missing = |name| unchosen(&short(), &Shelf::new().without(name)).unwrap_err();
        let spot = |line, column| Some(Spot { line, column });
        let message = "on-first".parse().unwrap();
        assert_eq!(
            missing("on-first"),
            CompileError::NoClip {
                message,
                spot: spot(28, 16)
            }
        );
        let name = "end".to_owned();
        assert_eq!(
            missing("end"),
            CompileError::NoSignal {
                name,
                spot: spot(72, 9)
            }
        );
    }

    #[test]
    fn a_sound_plays_to_its_end() {
        let brief = edited("hold = { target = \"20 s\"", "hold = { target = \"10 s\"");
        let plan = unchosen(&brief, &Shelf::new().line("relax", 60_000))
            .unwrap()
            .timeline;
        let last = plan.steps.last().unwrap();
        assert_eq!(plan.cues.iter().map(Cue::end).max(), Some(plan.frames));
        assert_eq!(last.at + last.frames, plan.frames);
    }

    #[test]
    fn music_plays_under_the_whole_session() {
        let piece = MusicPiece {
            clip: ClipId::new("music/warm.ogg"),
            frames: Frames::from_seconds(120),
            seam: Frames::from_seconds(6),
            trim: Decibels::UNITY,
        };
        let choices = Choices {
            music: Some(piece),
            ..Choices::default()
        };
        let timeline = compile(&short(), &choices, &Shelf::new()).unwrap().timeline;
        let music: Vec<&Cue> = timeline.cues.iter().filter(|cue| cue.bus == Bus::Music).collect();
        assert!(matches!(music[..], [cue] if cue.at == Frames::ZERO && cue.frames == timeline.frames));
        assert_eq!(timeline.music.unwrap().silent_from, timeline.frames);
    }
}
