//! `warmhands script`: what will be said, as text.

use std::fmt::Write;
use std::process::ExitCode;

use super::arguments::ScriptOptions;
use super::desk::Desk;
use super::failure::CommandError;
use super::telling;
use crate::screen::phase_name;
use crate::show::Show;
use crate::timeline::Timeline;

pub(super) fn run(desk: &Desk, options: &ScriptOptions) -> Result<ExitCode, CommandError> {
    let show = desk.show(&options.session.request(desk)?)?;
    let mut text = format!("{}\n", telling::heading(desk, &show));
    spoken(desk, &show, &show.plan.timeline, &mut text);
    if show.plan.timeline.is_endless()
        && let Some(farewell) = show.farewell()?
    {
        // Heard whenever she has had enough.
        spoken(desk, &show, &farewell, &mut text);
    }
    desk.print(&text)
}

/// Adds what `timeline` says, phase by phase.
fn spoken(desk: &Desk, show: &Show, timeline: &Timeline, text: &mut String) {
    for phase in &timeline.phases {
        let _ = writeln!(text, "\n{}\n", phase_name(&desk.messages, phase));
        let within = phase.at..phase.at + phase.frames;
        let lines = timeline
            .cues
            .iter()
            .filter(|cue| cue.is_line() && within.contains(&cue.at));
        for line in lines.filter_map(|cue| show.narration.text(cue.message.as_ref()?)) {
            let _ = writeln!(text, "{line}");
        }
    }
}
