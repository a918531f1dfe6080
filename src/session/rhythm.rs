//! Parses the rhythm of an expression phase: hold, cadence and prompts.

use super::read::{ReadSession, figure, hold, line, unique, wide, word};
use super::script::{Cadence, Prompt, Rhythm};
use super::{PhaseKind, PromptKind, SessionProblem};
use crate::document::{Placed, Table};
use crate::locale::MessageId;
use crate::units::{CyclesPerMinute, Frames};

/// A higher rate is a typing error. The sources set much tighter limits.
pub(super) const FASTEST: i64 = 600;

/// Reads the rhythm keys. A phase of kind `express` needs all of them; other phases must have none.
pub(super) fn rhythm(table: &mut Table<'_>, kind: PhaseKind) -> ReadSession<Option<Rhythm>> {
    let spot = table.spot();
    let wrong =
        |table: &Table<'_>, key, needed| Err(table.fault(spot, SessionProblem::Rhythm { kind, key, needed }));
    let found_hold = wide(table.optional_table("hold"))?;
    let found_cadence = wide(table.optional_table("cadence"))?;
    let prompts = unique(wide(table.tables("prompt"))?, prompt, |prompt| &prompt.id)?;
    match (kind, found_hold, found_cadence) {
        (PhaseKind::Express, Some(found_hold), Some(found_cadence)) => Ok(Some(Rhythm {
            hold: hold(found_hold)?,
            cadence: cadence(found_cadence)?,
            prompts,
        })),
        (PhaseKind::Express, None, _) => wrong(table, "hold", true),
        (PhaseKind::Express, _, None) => wrong(table, "cadence", true),
        (_, Some(_), _) => wrong(table, "hold", false),
        (_, _, Some(_)) => wrong(table, "cadence", false),
        _ if !prompts.is_empty() => wrong(table, "prompt", false),
        _ => Ok(None),
    }
}

fn cadence(mut table: Table<'_>) -> ReadSession<Cadence> {
    let number = wide(table.integer("rate", 1..=FASTEST))?;
    let rate = Placed {
        value: CyclesPerMinute(number.value as u32),
        spot: number.spot,
    };
    let rotate_every: Placed<Frames> = wide(table.duration("rotate_every"))?;
    let cadence = Cadence {
        rate,
        rotate_every,
        source: wide(table.text("source"))?,
    };
    wide(table.finish())?;
    Ok(cadence)
}

fn prompt(mut table: Table<'_>) -> ReadSession<Prompt> {
    let spot = table.spot();
    let id = wide(table.id::<MessageId>("id"))?.value.to_string();
    let kind = word(&mut table, "kind", PromptKind::from_word, PromptKind::WORDS)?;
    let kind = wide(table.required("kind", kind))?.value;
    let said = line(&mut table)?;
    let said = wide(table.required("say", said))?;
    let figure = figure(&mut table)?;
    let at = prompt_time(&mut table, &id, kind)?;
    wide(table.finish())?;
    Ok(Prompt {
        id,
        spot,
        kind,
        line: said,
        figure,
        at,
    })
}

type PromptTime = (Placed<Frames>, Placed<String>);

fn prompt_time(table: &mut Table<'_>, prompt: &str, kind: PromptKind) -> ReadSession<Option<PromptTime>> {
    let needed = matches!(kind, PromptKind::Hurt | PromptKind::Remind);
    let at = wide(table.optional_duration("at"))?;
    match (at, needed) {
        (Some(at), true) => Ok(Some((at, wide(table.text("source"))?))),
        (None, false) => Ok(None),
        _ => {
            let problem = SessionProblem::PromptTime {
                prompt: prompt.to_owned(),
                needed,
            };
            Err(table.fault(table.spot(), problem))
        }
    }
}
