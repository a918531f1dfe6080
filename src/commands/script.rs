//! `warmhands script`: what will be said, as text.

use std::fmt::Write;
use std::process::ExitCode;

use super::arguments::ScriptOptions;
use super::desk::Desk;
use super::failure::CommandError;
use super::print;
use super::production::Production;

pub(super) fn run(desk: &Desk, options: &ScriptOptions) -> Result<ExitCode, CommandError> {
    let production = Production::prepare(desk, &options.session)?;
    let timeline = &production.plan.timeline;
    let mut text = format!("{}\n", production.heading(desk));
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
    print(&text)
}
