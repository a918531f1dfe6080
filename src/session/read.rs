//! Parsers that several parts of a session file share.

use std::collections::BTreeSet;

use super::script::Hold;
use super::{Line, SessionProblem};
use crate::document::{Fault, Placed, Problem, Table};
use crate::locale::MessageId;

pub(super) type ReadSession<T> = Result<T, Fault<SessionProblem>>;

/// Reads the name of a figure.
pub(super) fn figure(table: &mut Table<'_>) -> ReadSession<Option<Placed<String>>> {
    let name = wide(table.optional_id::<MessageId>("figure"))?;
    Ok(name.map(|name| Placed {
        value: name.value.to_string(),
        spot: name.spot,
    }))
}

/// Reads `say = "id"`, `say = { side = "stem" }` or `say = { technique = "stem" }`.
pub(super) fn line(table: &mut Table<'_>) -> ReadSession<Option<Placed<Line>>> {
    if !table.holds_table("say") {
        let id = wide(table.optional_id("say"))?;
        return Ok(id.map(|id| Placed {
            value: Line::Always(id.value),
            spot: id.spot,
        }));
    }
    let mut variants = wide(table.table("say"))?;
    let by_side = wide(variants.optional_id("side"))?;
    let line = match by_side {
        Some(stem) => Placed {
            value: Line::BySide(stem.value),
            spot: stem.spot,
        },
        None => {
            let stem = wide(variants.id("technique"))?;
            Placed {
                value: Line::ByTechnique(stem.value),
                spot: stem.spot,
            }
        }
    };
    wide(variants.finish())?;
    Ok(Some(line))
}

pub(super) fn hold(mut table: Table<'_>) -> ReadSession<Hold> {
    let hold = Hold {
        target: wide(table.duration("target"))?,
        min: wide(table.duration("min"))?,
        max: wide(table.duration("max"))?,
        source: wide(table.text("source"))?,
    };
    if hold.min.value > hold.target.value || hold.target.value > hold.max.value {
        return Err(table.fault(hold.target.spot, SessionProblem::HoldOrder));
    }
    wide(table.finish())?;
    Ok(hold)
}

/// Parses each table with `read` and rejects duplicate ids.
pub(super) fn unique<'a, T>(
    tables: Vec<Table<'a>>,
    read: impl Fn(Table<'a>) -> ReadSession<T>,
    id: impl Fn(&T) -> &String,
) -> ReadSession<Vec<T>> {
    let mut seen = BTreeSet::new();
    let mut items = Vec::with_capacity(tables.len());
    for table in tables {
        let spot = table.spot();
        let file = table.fault(spot, ()).file;
        let item = read(table)?;
        if !seen.insert(id(&item).clone()) {
            let problem = Problem::Duplicate {
                id: id(&item).clone(),
            }
            .into();
            return Err(Fault {
                file,
                spot: Some(spot),
                problem,
            });
        }
        items.push(item);
    }
    Ok(items)
}

pub(super) fn word<T>(
    table: &mut Table<'_>,
    key: &'static str,
    known: impl Fn(&str) -> Option<T>,
    all: &[&str],
) -> ReadSession<Option<Placed<T>>> {
    wide(table.word(key, known, all))
}

pub(super) fn wide<T>(read: Result<T, Fault<Problem>>) -> ReadSession<T> {
    read.map_err(Fault::widen)
}
