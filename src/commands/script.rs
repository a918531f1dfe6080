//! `warmhands script`: what will be said, as text.

use std::fmt::Write;
use std::process::ExitCode;

use super::arguments::ScriptOptions;
use super::desk::Desk;
use super::failure::CommandError;
use super::production::Production;
use crate::timeline::Timeline;

pub(super) fn run(desk: &Desk, options: &ScriptOptions) -> Result<ExitCode, CommandError> {
    let production = Production::prepare(desk, &options.session)?;
    let mut text = format!("{}\n", production.heading(desk));
    spoken(desk, &production, &production.plan.timeline, &mut text);
    if production.plan.timeline.is_endless() {
        // Heard whenever she has had enough.
        let close = production.session.farewell();
        let plan = production.narration.plan(&close, &production.choices)?;
        spoken(desk, &production, &plan.timeline, &mut text);
    }
    desk.print(&text)
}

/// Adds what `timeline` says, phase by phase.
fn spoken(desk: &Desk, production: &Production, timeline: &Timeline, text: &mut String) {
    for phase in &timeline.phases {
        let _ = writeln!(text, "\n{}\n", production.phase_name(desk, phase));
        let within = phase.at..phase.at + phase.frames;
        let lines = timeline
            .cues
            .iter()
            .filter(|cue| cue.is_line() && within.contains(&cue.at));
        for line in lines.filter_map(|cue| production.narration.text(cue.message.as_ref()?)) {
            let _ = writeln!(text, "{line}");
        }
    }
}
