//! `warmhands plan`: the cue sheet, without sound.

mod fit;

use std::fmt::Write;
use std::process::ExitCode;

use serde::Serialize;

use super::app::App;
use super::arguments::PlanOptions;
use super::failure::CommandError;
use super::print_json;
use super::telling;
use crate::clip::ClipId;
use crate::locale::{Locale, MessageId};
use crate::screen::{clock, phase_name};
use crate::session::{PhaseKind, Side};
use crate::show::Show;
use crate::timeline::{Bus, Cue, StepSpan, Timeline};
use crate::units::{ENGINE_RATE, Frames, SampleRate};
use fit::FitJson;

pub(super) fn run(app: &App, options: &PlanOptions) -> Result<ExitCode, CommandError> {
    let show = app.show(&options.request(app)?)?.with_an_end()?;
    show.verify_lengths()?;
    if options.json {
        print_json(&PlanJson::of(&show))
    } else {
        app.print(&sheet(app, &show))
    }
}

#[derive(Serialize)]
struct PlanJson<'a> {
    sample_rate: SampleRate,
    frames: Frames,
    session: &'a str,
    lang: &'a Locale,
    phases: Vec<PhaseJson<'a>>,
    cues: Vec<CueJson<'a>>,
    /// Only if a length was requested.
    #[serde(skip_serializing_if = "Option::is_none")]
    fit: Option<FitJson<'a>>,
}

#[derive(Serialize)]
struct PhaseJson<'a> {
    id: &'a str,
    kind: PhaseKind,
    side: Side,
    frame: Frames,
    frames: Frames,
}

#[derive(Serialize)]
struct CueJson<'a> {
    frame: Frames,
    frames: Frames,
    bus: Bus,
    clip: &'a ClipId,
    message: Option<&'a MessageId>,
    text: Option<&'a str>,
}

impl<'a> PlanJson<'a> {
    fn of(show: &'a Show) -> PlanJson<'a> {
        let timeline = &show.plan.timeline;
        let phase = |span: &'a crate::timeline::PhaseSpan| PhaseJson {
            id: &span.id,
            kind: span.kind,
            side: span.side,
            frame: span.at,
            frames: span.frames,
        };
        PlanJson {
            sample_rate: ENGINE_RATE,
            frames: timeline.frames,
            session: &show.session.id,
            lang: &show.narration.language,
            phases: timeline.phases.iter().map(phase).collect(),
            cues: timeline.cues.iter().map(|cue| CueJson::of(cue, show)).collect(),
            fit: FitJson::of(&show.plan),
        }
    }
}

impl<'a> CueJson<'a> {
    fn of(cue: &'a Cue, show: &'a Show) -> CueJson<'a> {
        let message = cue.message.as_ref();
        let text = message.and_then(|message| show.narration.text(message));
        CueJson {
            frame: cue.at,
            frames: cue.frames,
            bus: cue.bus,
            clip: &cue.clip,
            message,
            text,
        }
    }
}

/// The cue sheet for users: phases, their named steps, and the cues with their times.
fn sheet(app: &App, show: &Show) -> String {
    let timeline = &show.plan.timeline;
    let mut sheet = format!("{}\n", telling::heading(app, show));
    if let Some(found) = &show.plan.fit {
        let _ = writeln!(sheet, "{}", fit::line(app, found, timeline.frames));
    }
    for notice in telling::notices(app, show) {
        let _ = writeln!(sheet, "{notice}");
    }
    for (index, phase) in timeline.phases.iter().enumerate() {
        let (at, length) = (clock::moment(phase.at), fit::change(&show.plan, index));
        let name = phase_name(&app.messages, phase);
        let _ = writeln!(sheet, "\n{at:>10}  {} · {name} ({length})", phase.id);
        for step in timeline.steps.iter().filter(|step| step.phase == index) {
            sheet += &step_lines(show, step);
        }
    }
    sheet
}

/// One line per cue; the first begins with the step's name.
fn step_lines(show: &Show, step: &StepSpan) -> String {
    let cues = cues_within(&show.plan.timeline, step.at, step.at + step.frames);
    let names = std::iter::once(step.id.as_str()).chain(std::iter::repeat(""));
    cues.zip(names)
        .map(|(cue, name)| {
            let at = clock::moment(cue.at);
            format!("{at:>10}    {name:<20}  {}\n", heard(cue, show))
        })
        .collect()
}

fn cues_within(timeline: &Timeline, from: Frames, to: Frames) -> impl Iterator<Item = &Cue> {
    let sounded = move |cue: &&Cue| cue.bus != Bus::Music && (from..to).contains(&cue.at);
    timeline.cues.iter().filter(sounded)
}

fn heard(cue: &Cue, show: &Show) -> String {
    let text = cue
        .message
        .as_ref()
        .and_then(|message| show.narration.text(message));
    text.map_or_else(|| format!("[{}]", cue.clip), str::to_owned)
}
