//! Parses TOML text into a [`Session`]. Reports the first problem with its line and column.

use super::must_have;
use super::on_paper::on_paper;
use super::read::{ReadSession, figure, hold, line, unique, wide, word};
use super::rhythm::rhythm;
use super::script::{Content, Pace, Phase, Session, Step, Wait};
use super::{CADENCE_STEP, PhaseKind, Safety, SessionProblem, Side};
use crate::document::{Fault, Placed, Problem, Source, Table};
use crate::locale::MessageId;

impl Session {
    /// Parses `source` as the session `id`.
    ///
    /// # Errors
    /// The first problem, with its position.
    pub fn parse(id: &str, source: Source<'_>) -> ReadSession<Session> {
        let mut table = source.parse().map_err(Fault::widen)?;
        let session = Session {
            id: id.to_owned(),
            file: source.file.to_owned(),
            title: wide(table.id("title"))?,
            summary: wide(table.id("summary"))?,
            listed: wide(table.truth("listed", true))?,
            pace: pace(wide(table.table("pace"))?)?,
            phases: unique(wide(table.tables("phase"))?, phase, |phase| &phase.id)?,
        };
        wide(table.finish())?;
        must_have::check(&session)?;
        Ok(session)
    }
}

fn pace(mut table: Table<'_>) -> ReadSession<Pace> {
    let pace = Pace {
        tail: wide(table.duration("tail"))?,
        source: wide(table.text("source"))?,
    };
    wide(table.finish())?;
    Ok(pace)
}

fn phase(mut table: Table<'_>) -> ReadSession<Phase> {
    let spot = table.spot();
    let id = wide(table.id::<MessageId>("id"))?.value.to_string();
    let kind = word(&mut table, "kind", PhaseKind::from_word, PhaseKind::WORDS)?;
    let kind = wide(table.required("kind", kind))?.value;
    let side = word(&mut table, "side", Side::from_word, Side::WORDS)?.map_or(Side::Both, |side| side.value);
    let repeat = wide(table.truth("repeat", false))?;
    let rhythm = rhythm(&mut table, kind)?;
    let steps = unique(
        wide(table.tables("step"))?,
        |table| step(table, kind),
        |step| &step.id,
    )?;
    wide(table.finish())?;
    Ok(Phase {
        id,
        spot,
        kind,
        side,
        repeat,
        steps,
        rhythm,
    })
}

fn step(mut table: Table<'_>, kind: PhaseKind) -> ReadSession<Step> {
    let spot = table.spot();
    let id = wide(table.id::<MessageId>("id"))?;
    if id.value.as_str() == CADENCE_STEP {
        let problem = Problem::Duplicate {
            id: id.value.to_string(),
        };
        return Err(table.fault(id.spot, problem).widen());
    }
    let content = content(&mut table, id.value.as_str())?;
    let safety = word(&mut table, "safety", Safety::from_word, Safety::WORDS)?.map(|safety| safety.value);
    let hold = wide(table.optional_table("hold"))?.map(hold).transpose()?;
    let figure = figure(&mut table)?;
    let wait = wide(table.optional_table("wait"))?;
    let wait = wait.map(|table| self::wait(table, kind)).transpose()?;
    let on_paper = wide(on_paper(&mut table))?;
    wide(table.finish())?;
    Ok(Step {
        id: id.value.to_string(),
        spot,
        content,
        safety,
        hold,
        figure,
        wait,
        on_paper,
    })
}

/// Reads how a step waits. Only a preparation can wait: elsewhere the time is part of what is guided.
fn wait(mut table: Table<'_>, kind: PhaseKind) -> ReadSession<Wait> {
    if kind != PhaseKind::Prepare {
        let problem = SessionProblem::Rhythm {
            kind,
            key: "wait",
            needed: false,
        };
        return Err(table.fault(table.spot(), problem));
    }
    let wait = Wait {
        max: wide(table.duration("max"))?,
        source: wide(table.text("source"))?,
    };
    wide(table.finish())?;
    Ok(wait)
}

fn content(table: &mut Table<'_>, step: &str) -> ReadSession<Content> {
    let line = line(table)?;
    let sound = wide(table.optional_id::<MessageId>("sound"))?;
    match (line, sound) {
        (Some(line), None) => Ok(Content::Say(line)),
        (None, Some(name)) => Ok(Content::Sound(Placed {
            value: name.value.to_string(),
            spot: name.spot,
        })),
        _ => Err(table.fault(
            table.spot(),
            SessionProblem::SayOrSound {
                step: step.to_owned(),
            },
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::testing::SHORT;
    use crate::units::{CyclesPerMinute, Frames};

    fn told(text: &str) -> String {
        Session::parse("x", Source { file: "x.toml", text })
            .unwrap_err()
            .to_string()
    }

    #[test]
    fn a_complete_session_is_read() {
        let session = Session::parse(
            "short",
            Source {
                file: "short.toml",
                text: SHORT,
            },
        )
        .unwrap();
        assert_eq!(session.phases.len(), 3);
        let rhythm = session.phases[1].rhythm.as_ref().unwrap();
        assert_eq!(rhythm.cadence.rate.value, CyclesPerMinute(15));
        assert_eq!(rhythm.prompts.len(), 3);
    }

    #[test]
    fn only_a_preparation_waits() {
        let with = |before: &str, wait: &str| {
            let text = SHORT.replacen(before, &format!("{wait}\n{before}"), 1);
            let source = Source {
                file: "x.toml",
                text: &text,
            };
            Session::parse("x", source).map_err(|fault| fault.to_string())
        };
        let wait = "wait = { max = \"2 min\", source = \"comfort\" }";
        let session = with("say = \"welcome\"", wait).unwrap();
        let max = |index: usize| {
            session.phases[0].steps[index]
                .wait
                .as_ref()
                .map(|wait| wait.max.value)
        };
        assert_eq!([max(0), max(1)], [Some(Frames::from_seconds(120)), None]);
        let told = with("say = { side = \"on\" }", wait).unwrap_err();
        assert!(told.contains("`express` has no `wait`"), "{told}");
        let told = with("say = \"welcome\"", "wait = { source = \"comfort\" }").unwrap_err();
        assert!(told.contains("`max` is missing"), "{told}");
        let told = with(
            "say = \"welcome\"",
            "wait = { max = \"2 min\", source = \"x\", min = \"1 s\" }",
        )
        .unwrap_err();
        assert!(told.contains("min"), "{told}");
    }

    #[test]
    fn one_broken_line_is_reported_with_its_position() {
        for (from, to, expected) in [
            (
                "kind = \"express\"",
                "kind = \"expres\"",
                "21:8: `expres` is none of",
            ),
            (
                "say = \"welcome\"",
                "say = \"Welcome\"",
                "11:7: `Welcome` is not an id",
            ),
            (
                "say = \"welcome\"",
                "say = \"welcome\"\nsound = \"end\"",
                "9:1: the step `welcome` must either",
            ),
            ("rate = 15", "rate = 0", "24:20: `rate` must be a whole number"),
            ("rate = 15", "rat = 15", "24:11: `rate` is missing"),
            (
                "target = \"2 min\"",
                "target = \"9 min\"",
                "23:19: target must lie",
            ),
            ("at = \"30 s\"", "", "40:1: the prompt `first-milk` needs `at`"),
            (
                "id = \"gate\"",
                "id = \"welcome\"",
                "13:1: `welcome` stands here a second time",
            ),
            ("safety = \"gate\"", "", "no step with safety = \"gate\""),
            (
                "say = \"gate\"",
                "sound = \"gate\"",
                "no step with safety = \"gate\"",
            ),
            ("safety = \"hurt\"", "", "the phase `express` has no step"),
            ("sound = \"end\"", "sound = \"press\"", "the session must end"),
            ("summary", "sumary", "1:1: `summary` is missing"),
        ] {
            assert!(SHORT.contains(from), "{from}");
            let told = told(&SHORT.replacen(from, to, 1));
            assert!(told.contains(expected), "{to:?}: {told}");
        }
    }
}
