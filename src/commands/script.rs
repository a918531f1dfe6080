//! `warmhands script`: the spoken text.

use std::fmt::Write;
use std::process::ExitCode;

use super::app::App;
use super::arguments::ScriptOptions;
use super::failure::CommandError;
use super::telling;
use crate::screen::phase_name;
use crate::show::Show;
use crate::timeline::Timeline;

pub(super) fn run(app: &App, options: &ScriptOptions) -> Result<ExitCode, CommandError> {
    let show = app.show(&options.session.request(app)?)?;
    let mut text = format!("{}\n", telling::heading(app, &show));
    spoken(app, &show, &show.plan.timeline, &mut text);
    if show.plan.timeline.is_endless()
        && let Some(farewell) = show.farewell()?
    {
        // The farewell can follow at any time.
        spoken(app, &show, &farewell, &mut text);
    }
    app.print(&text)
}

/// Appends the spoken lines of `timeline`, phase by phase.
fn spoken(app: &App, show: &Show, timeline: &Timeline, text: &mut String) {
    for phase in &timeline.phases {
        let _ = writeln!(text, "\n{}\n", phase_name(&app.messages, phase));
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
