//! One compiler pass over a session, from the first step to the last.

use std::sync::Arc;

use super::held::Held;
use super::pairs::{are_massages_of_one_pair, are_turns_of_one_pair};
use super::rhythm::{self, CompiledRhythm};
use super::running::Running;
use super::turns::{TurnClock, Turns};
use super::{Bus, Catalogue, Choices, CompileError, Cue, CueKind, FigureSpan, HoldId, HoldSpan, Lap, Notice};
use super::{PhaseSpan, Plan, RateSpan, StepSpan, Timeline, find};
use crate::document::Spot;
use crate::locale::MessageId;
use crate::session::{CADENCE_STEP, Content, Line, Phase, Rhythm, Session, Side, Step};
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
    figures: Vec<FigureSpan>,
    holds: Vec<HoldSpan>,
    lap: Option<Lap>,
    notices: Vec<Notice>,
    /// The lines that the user asked for and that are not spoken yet, in order.
    says: Vec<(Frames, MessageId)>,
    /// A rhythm whose other breast has not followed yet, with its length if the user has changed it.
    turn: Option<(&'a Phase, Option<Frames>)>,
    /// A massage whose other breast has not followed yet, with its index.
    massage: Option<(&'a Phase, usize)>,
}

impl<'a> Compiler<'a> {
    fn new(
        session: &Session,
        held: &'a Held,
        choices: &'a Choices,
        catalogue: &'a dyn Catalogue,
    ) -> Compiler<'a> {
        let says = choices.changes.says();
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
            figures: Vec::new(),
            holds: Vec::new(),
            lap: None,
            notices: Vec::new(),
            says: says.map(|(at, message)| (at, message.clone())).collect(),
            turn: None,
            massage: None,
        }
    }

    fn phases(&mut self, phases: &'a [Phase]) -> Result<(), CompileError> {
        phases
            .iter()
            .try_for_each(|phase| self.phase(phase, None).map(drop))
    }

    /// Compiles the opening and then turn after turn. If the session is endless, the last turns form a lap that
    /// repeats (law: endless).
    fn turns(&mut self, turns: &Turns<'a>) -> Result<(), CompileError> {
        let mut ends = turns.ends();
        let mut clock = None;
        for phase in turns.opening {
            match phase.rhythm.as_ref().map(|_| ends.next()) {
                None => self.phase(phase, None).map(drop)?,
                Some(None) => {}
                Some(Some(end)) => {
                    let clock = clock.get_or_insert(TurnClock::at(self.now));
                    self.turn(phase, clock, end)?;
                }
            }
        }
        if self.choices.lasting.is_none() {
            return self.laps(turns);
        }
        let mut clock = clock.unwrap_or(TurnClock::at(self.now));
        for (phase, end) in turns.repeating.iter().cycle().zip(ends) {
            self.turn(phase, &mut clock, end)?;
        }
        self.phases(turns.closing)
    }

    /// Laps are equal from the last change on. The laps before it are compiled one by one.
    fn laps(&mut self, turns: &Turns<'a>) -> Result<(), CompileError> {
        loop {
            let from = self.now;
            let is_last = !self.is_changing();
            let mut clock = TurnClock::at(from);
            for (phase, end) in turns.repeating.iter().zip(turns.ends()) {
                self.turn(phase, &mut clock, end)?;
            }
            if is_last {
                let frames = self.now - from;
                self.lap = Some(Lap { from, frames });
                return Ok(());
            }
        }
    }

    /// Whether a change may alter what follows.
    fn is_changing(&self) -> bool {
        let is_given = matches!(self.turn, Some((_, Some(_))));
        let changes = &self.choices.changes;
        is_given || !self.says.is_empty() || changes.reaches_beyond(self.now, self.phases.len())
    }

    /// Compiles a turn that ends at `end` by the clock. If the user has changed its length, the clock goes on from its end.
    fn turn(&mut self, phase: &'a Phase, clock: &mut TurnClock, end: Frames) -> Result<(), CompileError> {
        if self.phase(phase, Some(clock.at_end(end)))? {
            clock.reset(self.now, end);
        }
        Ok(())
    }

    /// Compiles a phase. `end` is the end of the phase, if the session does not define it. Returns whether the user has
    /// changed the length of its rhythm.
    fn phase(&mut self, phase: &'a Phase, end: Option<Frames>) -> Result<bool, CompileError> {
        let at = self.now;
        let side = phase.side.resolve(self.choices.side);
        let first = self.first_massage(phase);
        for (index, step) in phase.steps.iter().enumerate() {
            self.step(index, step, side, first)?;
        }
        let is_changed = match &phase.rhythm {
            Some(written) => self.rhythm(phase, written, side, end)?,
            None => false,
        };
        let frames = self.now - at;
        self.phases.push(PhaseSpan {
            id: phase.id.clone(),
            kind: phase.kind,
            side,
            at,
            frames,
        });
        Ok(is_changed)
    }

    /// The index of the massage to which this phase is the second one, if it is one.
    fn first_massage(&mut self, phase: &'a Phase) -> Option<usize> {
        if phase.rhythm.is_some() || phase.side == Side::Both {
            return None;
        }
        let before = self.massage.take();
        let paired = before.filter(|(first, _)| are_massages_of_one_pair(first, phase));
        if paired.is_none() {
            self.massage = Some((phase, self.phases.len()));
        }
        paired.map(|(_, index)| index)
    }

    /// Compiles a rhythm. The second breast is given what the first one had (law: edits). Returns whether the user has
    /// changed its length.
    fn rhythm(
        &mut self,
        phase: &'a Phase,
        written: &'a Rhythm,
        side: Side,
        end: Option<Frames>,
    ) -> Result<bool, CompileError> {
        let before = self.turn.take();
        let paired = before.filter(|(first, _)| are_turns_of_one_pair(first, phase));
        let given = paired.and_then(|(_, frames)| frames);
        let held = self.held.of_rhythm(self.phases.len());
        let own = end.map(|end| end.saturating_sub(self.now)).or(held);
        let of = HoldId {
            phase: self.phases.len(),
            step: phase.steps.len(),
        };
        let running = Running {
            phase,
            written,
            side,
            at: self.now,
            hold: given.or(own).unwrap_or(written.hold.target.value),
            tail: self.tail,
            holds: self.choices.changes.holds(of),
            is_given: given.is_some(),
            says: &self.says,
        };
        let is_changed = running.is_changed();
        let heard = rhythm::compile(&running, self.choices, self.catalogue)?;
        let frames = heard.tempo_map.frames();
        if paired.is_none() {
            self.turn = Some((phase, is_changed.then_some(frames)));
        }
        self.add_rhythm(of, written, heard);
        Ok(is_changed)
    }

    fn add_rhythm(&mut self, of: HoldId, written: &Rhythm, heard: CompiledRhythm) {
        let tempo_map = &heard.tempo_map;
        let (least, most) = tempo_map.range(written.hold.min.value, written.hold.max.value);
        self.holds.push(HoldSpan {
            step: self.steps.len(),
            of,
            wanted: tempo_map.hold(),
            frames: tempo_map.frames(),
            least,
            most,
            last_cut: tempo_map.start(tempo_map.count().saturating_sub(1)),
            waits_from: None,
        });
        self.cues.extend(heard.cues);
        self.rates.extend(heard.rates);
        self.notices.extend(heard.notice);
        let mut index = 0..self.says.len();
        self.says
            .retain(|_| index.next().is_none_or(|index| !heard.says.contains(&index)));
        self.figures.extend(heard.figures);
        self.span(CADENCE_STEP, Some(self.choices.technique.figure()), heard.frames);
    }

    /// Compiles a step. Its length is the maximum of clip plus tail and target (law: words-fit). `first`: the index of the
    /// same massage of the first breast.
    fn step(
        &mut self,
        index: usize,
        step: &Step,
        side: Side,
        first: Option<usize>,
    ) -> Result<(), CompileError> {
        let cue = self.cue(step, side)?;
        let heard = cue.frames + self.tail;
        let wait = step.wait.as_ref().filter(|_| self.choices.wait);
        let wait = wait.map(|wait| wait.max.value);
        let written = || step.hold.as_ref().map(|hold| hold.target.value);
        let held = self.held.of_step(self.phases.len(), index).or_else(written);
        let held = held.max(wait).unwrap_or(Frames::ZERO);
        let given = first.map_or(held, |phase| {
            self.changed(HoldId { phase, step: index }, heard, held)
        });
        let of = HoldId {
            phase: self.phases.len(),
            step: index,
        };
        let frames = heard.max(self.changed(of, heard, given));
        if let Some((least, most)) = range(step, wait) {
            self.holds.push(HoldSpan {
                step: self.steps.len(),
                of,
                wanted: frames,
                frames,
                least: least.max(heard),
                most: most.max(heard),
                last_cut: frames.saturating_sub(Frames(1)),
                waits_from: wait.map(|_| heard),
            });
        }
        self.cues.push(cue);
        let end = self.speak(self.now + heard, self.now + frames)?;
        self.span(&step.id, self.figure(step), end - self.now);
        Ok(())
    }

    /// The figure that `step` names; for a line on the technique, that of the technique.
    fn figure<'s>(&self, step: &'s Step) -> Option<&'s str> {
        match (&step.figure, &step.content) {
            (Some(figure), _) => Some(figure.value.as_str()),
            (None, Content::Say(line)) if line.value.is_of_technique() => {
                Some(self.choices.technique.figure())
            }
            _ => None,
        }
    }

    /// The length of a step of `held` frames after the changes of its length.
    fn changed(&self, of: HoldId, heard: Frames, held: Frames) -> Frames {
        let holds = self.choices.changes.holds(of).into_iter();
        holds.fold(held, |length, hold| {
            if hold.since <= length.max(heard) {
                hold.frames.max(hold.since)
            } else {
                length
            }
        })
    }

    /// Speaks the lines that the user asked for before `end`, one after the other, from `free` on. Returns the end of the
    /// step, which lasts as long as they do.
    fn speak(&mut self, free: Frames, end: Frames) -> Result<Frames, CompileError> {
        let (mut free, mut end) = (free, end);
        while let Some((due, message)) = self.says.first().filter(|(due, _)| *due < end).cloned() {
            let clip = find::speech(self.catalogue, &message, None)?;
            let cue = Cue::spoken(free.max(due), CueKind::Line, clip, message);
            free = cue.end() + self.tail;
            end = end.max(free);
            self.cues.push(cue);
            self.says.remove(0);
        }
        Ok(end)
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
    fn span(&mut self, id: &str, figure: Option<&str>, frames: Frames) {
        let phase = self.phases.len();
        let before = self.steps.last().filter(|step| step.phase == phase);
        let before = before.and_then(|step| step.figure.clone());
        self.steps.push(StepSpan {
            phase,
            id: id.to_owned(),
            figure: figure.map(Arc::from).or(before),
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
            figures: self.figures,
            holds: self.holds,
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

/// The range of the length of a step, without its line, if it has one. `wait`: how long it waits for the user at most.
fn range(step: &Step, wait: Option<Frames>) -> Option<(Frames, Frames)> {
    let written = step.hold.as_ref().map(|hold| (hold.min.value, hold.max.value));
    match (written, wait) {
        (Some((least, most)), Some(wait)) => Some((least, most.max(wait))),
        (None, Some(wait)) => Some((Frames::ZERO, wait)),
        (written, None) => written,
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
