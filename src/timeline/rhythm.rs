//! Compiles the rhythm of one expression phase: whole cycles, the lines over them and the signal before the end.

use super::running::Running;
use super::tempo_map::{Stretch, TempoMap, Wanted};
use super::{Catalogue, Choices, CompileError, Cue, FigureSpan, Notice, RateSpan, beats, find, prompts};
use crate::session::Beat;
use crate::units::Frames;

/// The signal that announces the end of a rhythm, and its time before the end.
const LAST_TEN_SECONDS: (&str, Frames) = ("last-ten-seconds", Frames::from_seconds(10));

/// A figure stays this long after its line.
const AFTER_A_LINE: Frames = Frames::from_seconds(6);

/// A compiled rhythm.
pub(super) struct CompiledRhythm {
    pub(super) cues: Vec<Cue>,
    pub(super) rates: Vec<RateSpan>,
    pub(super) figures: Vec<FigureSpan>,
    pub(super) notice: Option<Notice>,
    pub(super) frames: Frames,
    /// The lines that the user asked for and that are spoken here, by their index.
    pub(super) says: Vec<usize>,
    /// The cycles.
    pub(super) tempo_map: TempoMap,
}

/// Compiles one rhythm.
pub(super) fn compile(
    running: &Running<'_>,
    choices: &Choices,
    catalogue: &dyn Catalogue,
) -> Result<CompiledRhythm, CompileError> {
    let wanted = Wanted {
        at: running.at,
        hold: running.hold,
        rate: choices.rate.unwrap_or(running.written.cadence.rate.value),
        beats: choices.technique.beats().len(),
    };
    let prompts::Scheduled {
        mut cues,
        tempo_maps,
        says,
    } = prompts::schedule(running, wanted, choices, catalogue)?;
    let tempo_map = &tempo_maps[tempo_maps.len() - 1];
    // After a rate change the cycles may end before a line does. The rhythm then lasts to the end of that line.
    let quiet_from = cues.last().map(|line| line.end() + running.tail - running.at);
    let frames = tempo_map.frames().max(quiet_from.unwrap_or_default());
    let figures = figures(running, &cues, choices);
    let counted = beats::count(running.at, tempo_map, &cues, choices, catalogue)?;
    cues.extend(counted.cues);
    cues.extend(last_ten_seconds(running.at, &tempo_maps, catalogue)?);
    let notice = counted.too_long.map(|word| Notice::WordTooLong {
        phase: running.phase.id.clone(),
        word,
    });
    Ok(CompiledRhythm {
        cues,
        rates: rates(running.at, tempo_map, choices.technique.beats()),
        figures,
        notice,
        frames,
        says,
        tempo_map: tempo_map.clone(),
    })
}

/// The figures of the `lines` whose prompts have one. Each stays a little longer than its line.
fn figures(running: &Running<'_>, lines: &[Cue], choices: &Choices) -> Vec<FigureSpan> {
    let span = |line: &Cue| {
        let prompts = running.written.prompts.iter();
        let mut said = prompts.filter(|prompt| {
            let message = prompt.line.value.message(running.side, choices.technique);
            line.message.as_ref() == Some(&message)
        });
        Some(FigureSpan {
            name: said.next()?.figure.as_ref()?.value.as_str().into(),
            at: line.at,
            frames: line.frames + AFTER_A_LINE,
        })
    };
    lines.iter().filter_map(span).collect()
}

fn rates(at: Frames, tempo_map: &TempoMap, beats: &'static [Beat]) -> Vec<RateSpan> {
    let stretches = tempo_map.stretches();
    let ends = stretches.iter().skip(1).map(|next| next.at);
    let ends = ends.chain([tempo_map.frames()]);
    let span = |(stretch, end): (&Stretch, Frames)| RateSpan {
        at: at + stretch.at,
        rate: stretch.rate,
        beats,
        frames: end - stretch.at,
    };
    stretches.iter().zip(ends).map(span).collect()
}

/// The signals for the last ten seconds, if the rhythm is at least twice as long. A signal that played before a change
/// stays; it plays again if the change adds more than the ten seconds.
fn last_ten_seconds(
    at: Frames,
    tempo_maps: &[TempoMap],
    catalogue: &dyn Catalogue,
) -> Result<Vec<Cue>, CompileError> {
    let (name, before) = LAST_TEN_SECONDS;
    let mut told: Vec<Frames> = Vec::new();
    for (index, tempo_map) in tempo_maps.iter().enumerate() {
        let next = tempo_maps.get(index + 1).map(TempoMap::parting);
        let Some(due) = last_ten(tempo_map) else { continue };
        let is_new = told.last().is_none_or(|told| *told + before < due);
        if is_new && next.is_none_or(|next| due < next) {
            told.push(due);
        }
    }
    let cue = |due: Frames| Ok(Cue::signal(at + due, find::signal(catalogue, name, None)?));
    told.into_iter().map(cue).collect()
}

/// When the signal for the last ten seconds is due. `None` if the rhythm is short, or ends sooner after a change of its
/// length.
fn last_ten(tempo_map: &TempoMap) -> Option<Frames> {
    let (_, before) = LAST_TEN_SECONDS;
    let ends = tempo_map.frames();
    if ends < before * 2 {
        return None;
    }
    let due = ends - before;
    // If another rate shortens the rhythm, the signal plays at the change, not in the part that was already played.
    let parting = tempo_map.parting();
    (!tempo_map.is_held() || parting <= due).then(|| due.max(parting))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{CADENCE_STEP, Session};
    use crate::timeline::testing::{Shelf, edited, prompted, short};
    use crate::timeline::{Changes, Edit, StepSpan, Timeline, compile};
    use crate::units::CyclesPerMinute;

    fn timeline(session: &Session, rate: u32) -> Timeline {
        let choices = Choices {
            rate: Some(CyclesPerMinute(rate)),
            ..Choices::default()
        };
        compile(session, &choices, &Shelf::new()).unwrap().timeline
    }

    fn cadence(timeline: &Timeline) -> &StepSpan {
        let mut steps = timeline.steps.iter();
        steps.find(|step| step.id == CADENCE_STEP).unwrap()
    }

    #[test]
    fn a_rhythm_runs_for_its_hold_and_finishes_its_cycle() {
        for (rate, cycles) in [(15, 30), (16, 32), (17, 34)] {
            let whole = Frames(cycles * 60 * 48_000 / u64::from(rate));
            assert_eq!(
                cadence(&timeline(&short(), rate)).frames,
                whole,
                "{rate} a minute"
            );
        }
        let odd = edited("target = \"2 min\"", "target = \"61 s\"");
        assert_eq!(
            cadence(&timeline(&odd, 15)).frames,
            Frames::from_seconds(64),
            "16 cycles"
        );
    }

    #[test]
    fn the_last_ten_seconds_are_announced() {
        let timeline = timeline(&short(), 15);
        let cadence = cadence(&timeline);
        let signal = timeline
            .cues
            .iter()
            .find(|cue| cue.clip.as_str().contains("last-ten-seconds"));
        assert_eq!(
            signal.unwrap().at + Frames::from_seconds(10),
            cadence.at + cadence.frames
        );
    }

    #[test]
    fn a_line_ends_within_the_rhythm_even_if_a_change_shortens_it() {
        let mut session = prompted(
            "[[phase.prompt]]\nid = \"a\"\nkind = \"remind\"\nsay = \"a\"\nat = \"42 s\"\nsource = \"book\"\n",
        );
        let rhythm = session.phases[1].rhythm.as_mut().unwrap();
        rhythm.hold.target.value = Frames::from_seconds(61);
        let shelf = Shelf::new().line("a", 22_000);
        let slow = Choices {
            rate: Some(CyclesPerMinute(10)),
            ..Choices::default()
        };
        let steady = compile(&session, &slow, &shelf).unwrap().timeline;
        assert_eq!(cadence(&steady).frames, Frames::from_seconds(66));
        let after = cadence(&steady).at + Frames::from_seconds(50);
        let quick = Choices {
            changes: Changes::default().with(after, Edit::Rate(50)),
            ..slow
        };
        let changed = compile(&session, &quick, &shelf).unwrap().timeline;
        let step = cadence(&changed);
        let line = changed.line_at(after).unwrap();
        assert_eq!(line.end, step.at + Frames::from_seconds(64));
        assert_eq!(step.frames, Frames::from_seconds(65), "the line and its tail");
    }

    #[test]
    fn under_twenty_seconds_they_are_not_announced() {
        let brief = edited(
            "target = \"2 min\", min = \"1 min\"",
            "target = \"16 s\", min = \"1 s\"",
        );
        let mut cues = timeline(&brief, 15).cues.into_iter();
        assert!(cues.all(|cue| !cue.clip.as_str().contains("last-ten-seconds")));
    }

    #[test]
    fn a_missing_signal_is_reported() {
        let shelf = Shelf::new().without("last-ten-seconds");
        let error = crate::timeline::compile(&short(), &Choices::default(), &shelf).unwrap_err();
        assert_eq!(error.to_string(), "there is no signal `last-ten-seconds`");
    }
}
