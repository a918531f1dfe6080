//! The effect of `--fit` on a session in `warmhands plan`: a line and the change of each phase for users, the member
//! `fit` for scripts.

use serde::Serialize;

use crate::commands::app::App;
use crate::locale::Arguments;
use crate::screen::clock;
use crate::timeline::{Fit, PhaseSpan, Plan};
use crate::units::Frames;

/// The member `fit` of `plan --json`.
#[derive(Serialize)]
pub(super) struct FitJson<'a> {
    usual: Frames,
    shortest: Frames,
    longest: Frames,
    percent: i8,
    phases: Vec<FittedPhaseJson<'a>>,
}

#[derive(Serialize)]
struct FittedPhaseJson<'a> {
    id: &'a str,
    usual: Frames,
    frames: Frames,
}

impl<'a> FitJson<'a> {
    /// `None` if no length was requested.
    pub(super) fn of(plan: &'a Plan) -> Option<FitJson<'a>> {
        let fit = plan.fit.as_ref()?;
        let phases = plan.timeline.phases.iter().zip(&fit.phases);
        let phase = |(span, usual): (&'a PhaseSpan, &Frames)| FittedPhaseJson {
            id: &span.id,
            usual: *usual,
            frames: span.frames,
        };
        Some(FitJson {
            usual: fit.usual,
            shortest: fit.reach.shortest,
            longest: fit.reach.longest,
            percent: fit.percent,
            phases: phases.map(phase).collect(),
        })
    }
}

/// How the session was shortened or extended, in one line.
pub(super) fn line(app: &App, fit: &Fit, whole: Frames) -> String {
    let reach = fit.reach.in_seconds().unwrap_or(fit.reach);
    let arguments = Arguments::new()
        .text("usual", clock::length(fit.usual))
        .number("percent", u64::from(fit.percent.unsigned_abs()));
    if whole < fit.usual {
        let shortest = clock::length(reach.shortest);
        app.with("plan-fit-shorter", arguments.text("shortest", shortest))
    } else if whole > fit.usual {
        let longest = clock::length(reach.longest);
        app.with("plan-fit-longer", arguments.text("longest", longest))
    } else {
        app.text("plan-fit-usual")
    }
}

/// The length of the phase at `index`, after its usual length if it differs: `4:30 -> 3:52`.
pub(super) fn change(plan: &Plan, index: usize) -> String {
    let now = plan.timeline.phases.get(index).map(|phase| phase.frames);
    let now = clock::length(now.unwrap_or_default());
    let usual = plan.fit.as_ref().and_then(|fit| fit.phases.get(index));
    match usual.map(|frames| clock::length(*frames)) {
        Some(usual) if usual != now => format!("{usual} -> {now}"),
        _ => now,
    }
}
