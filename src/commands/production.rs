//! A session made ready: read, spoken in the chosen language, compiled as chosen.

use super::arguments::{ChoiceOptions, SessionOptions, SoundOptions};
use super::desk::Desk;
use super::duration::duration;
use super::failure::{CommandError, UsageError};
use super::music::Music;
use crate::library::{Narration, Playlist, Quality};
use crate::locale::Arguments;
use crate::mixer::{MixSettings, Volumes};
use crate::session::{Hold, Quantity, Session, Side, Technique};
use crate::terminal::{clock, phase_name};
use crate::timeline::{Bus, Changes, Choices, Count, Notice, PhaseSpan, Plan, Timeline};
use crate::units::{CyclesPerMinute, Decibels, Frames};

/// The session that is played where none is named.
const DEFAULT_SESSION: &str = "full";

/// A session made ready.
#[derive(Debug, Clone)]
pub(super) struct Production {
    pub(super) session: Session,
    pub(super) narration: Narration,
    pub(super) choices: Choices,
    pub(super) plan: Plan,
    pub(super) music: Music,
}

impl Production {
    /// Reads and compiles what `options` name.
    pub(super) fn prepare(desk: &Desk, options: &SessionOptions) -> Result<Production, CommandError> {
        let session = desk
            .library
            .session(options.session.as_deref().unwrap_or(DEFAULT_SESSION))?;
        let narration = Narration::open(&desk.library, &desk.languages.narration.tag)?;
        let music = Music::open(desk, options.choices.music.as_deref())?;
        let mut choices = choices(desk, &session, &options.choices, &music)?;
        choices.fit = fit(&session, options.fit.as_deref())?;
        let plan = narration.plan(&session, &choices)?;
        Ok(Production {
            session,
            narration,
            choices,
            plan,
            music,
        })
    }

    /// The person's own music, if she brought some.
    pub(super) fn own_music(&self) -> Option<Playlist> {
        self.music.own.clone()
    }
}

fn choices(
    desk: &Desk,
    session: &Session,
    options: &ChoiceOptions,
    music: &Music,
) -> Result<Choices, CommandError> {
    Ok(Choices {
        side: options.side.as_deref().and_then(Side::from_word),
        technique: options
            .technique
            .as_deref()
            .and_then(Technique::from_word)
            .unwrap_or(Technique::Areola),
        rate: options.rate.as_deref().map(|text| rate(desk, text)).transpose()?,
        count: options.count.as_deref().map_or(Count::Tone, count),
        fit: None,
        music: music.piece.clone(),
        lasting: turns(session, "--for", options.lasting.as_deref())?,
        turn: turns(session, "--switch", options.turn.as_deref())?,
        changes: Changes::default(),
    })
}

/// How long all of it should be; what repeats has `--for` instead.
fn fit(session: &Session, text: Option<&str>) -> Result<Option<Frames>, CommandError> {
    if text.is_some() && !session.repeating().is_empty() {
        let session = session.id.clone();
        return Err(UsageError::Endless { session }.into());
    }
    text.map(|text| duration("--fit", text)).transpose()
}

/// The longest that turns go on where a length was chosen: as long as any length may be.
const LONGEST: Frames = Frames::from_seconds(24 * 60 * 60);

/// A length of the turns of a session that repeats: no shorter than its shortest turn, and one turn no longer than its longest.
fn turns(
    session: &Session,
    argument: &'static str,
    text: Option<&str>,
) -> Result<Option<Frames>, CommandError> {
    let Some(text) = text else { return Ok(None) };
    let turn = session
        .repeating()
        .first()
        .and_then(|phase| phase.rhythm.as_ref());
    let Some(Hold { min, max, .. }) = turn.map(|rhythm| &rhythm.hold) else {
        let (argument, session) = (argument.to_owned(), session.id.clone());
        return Err(UsageError::DoesNotRepeat { argument, session }.into());
    };
    let max = if argument == "--switch" {
        max.value
    } else {
        LONGEST
    };
    let length = duration(argument, text)?;
    if (min.value..=max).contains(&length) {
        return Ok(Some(length));
    }
    let (min, max) = (clock::length(min.value), clock::length(max));
    let value = text.to_owned();
    Err(UsageError::Length {
        argument,
        value,
        min,
        max,
    }
    .into())
}

/// What `comfort` allows: a comfort setting, never a prescription.
fn rates(desk: &Desk) -> Result<(u64, u64), CommandError> {
    let sources = desk.library.sources()?;
    Ok(sources.range("comfort", Quantity::Rate).unwrap_or((1, 1)))
}

fn rate(desk: &Desk, text: &str) -> Result<CyclesPerMinute, CommandError> {
    let (min, max) = rates(desk)?;
    match text.parse::<u32>() {
        Ok(number) if (min..=max).contains(&u64::from(number)) => Ok(CyclesPerMinute(number)),
        _ => {
            let (min, max) = (min.to_string(), max.to_string());
            Err(UsageError::Range {
                argument: "--rate",
                value: text.to_owned(),
                min,
                max,
            }
            .into())
        }
    }
}

fn count(word: &str) -> Count {
    match word {
        "voice" => Count::Voice,
        "none" => Count::None,
        _ => Count::Tone,
    }
}

impl Production {
    /// The session's name, language and length, on one line.
    pub(super) fn heading(&self, desk: &Desk) -> String {
        let arguments = Arguments::new()
            .text("session", desk.text(self.session.title.value.as_str()))
            .text("language", &desk.languages.narration.name)
            .text("length", self.length(desk));
        desk.with("plan-heading", arguments)
    }

    /// How long it takes; without an end, as long as the person likes.
    fn length(&self, desk: &Desk) -> String {
        let timeline = &self.plan.timeline;
        if timeline.is_endless() {
            desk.text("length-endless")
        } else {
            clock::length(timeline.frames)
        }
    }

    /// Refuses a session without an end where one is needed.
    pub(super) fn with_an_end(self) -> Result<Production, CommandError> {
        if self.plan.timeline.is_endless() {
            let session = self.session.id;
            return Err(UsageError::Endless { session }.into());
        }
        Ok(self)
    }

    /// No changes yet, those of the rate within the range that rates have.
    pub(super) fn changes(&self, desk: &Desk) -> Result<Changes, CommandError> {
        let (slowest, fastest) = rates(desk)?;
        let [slowest, fastest] = [slowest, fastest].map(|rate| CyclesPerMinute(rate as u32));
        Ok(Changes::within(slowest, fastest))
    }

    /// A phase as people call it: what for, and which breast.
    pub(super) fn phase_name(&self, desk: &Desk, phase: &PhaseSpan) -> String {
        phase_name(&desk.messages, phase)
    }

    /// What the person should know before it plays: where the plan differs, where clips are stale.
    pub(super) fn notices(&self, desk: &Desk) -> Vec<String> {
        let words = self
            .plan
            .notices
            .iter()
            .map(|Notice::WordTooLong { word, .. }| word);
        let mut notices: Vec<String> = Vec::new();
        if let Some(word) = words.into_iter().next() {
            let text = self.narration.text(word).unwrap_or_default().to_owned();
            notices.push(desk.with("notice-word-too-long", Arguments::new().text("word", text)));
        }
        let stale = self.narration.stale(&self.plan.timeline);
        if !stale.is_empty() {
            notices.push(desk.with("notice-stale", Arguments::from(stale.len() as u64)));
        }
        if let Some(tag) = &desk.languages.unserved {
            notices.push(desk.with("notice-unserved-language", Arguments::new().text("language", tag)));
        }
        if let Some(asked) = &desk.languages.asked {
            let arguments = Arguments::new()
                .text("asked", asked)
                .text("language", &desk.languages.narration.name);
            notices.push(desk.with("notice-near-language", arguments));
        }
        if self.narration.pack.quality == Quality::Draft {
            notices.push(self.in_its_language(desk, "notice-draft"));
        }
        notices.extend(self.music.notice(desk));
        notices
    }
}

impl Production {
    /// What `id` says in the language that is spoken: it concerns whoever listens.
    fn in_its_language(&self, desk: &Desk, id: &str) -> String {
        let messages = desk.library.messages(&self.narration.language);
        messages.map_or_else(|_| desk.text(id), |messages| messages.text(id))
    }

    /// The frame at which to begin: the step called `PHASE.STEP`, the phase called `PHASE`, or the start.
    pub(super) fn start(&self, from: Option<&str>) -> Result<Frames, CommandError> {
        let Some(name) = from else { return Ok(Frames::ZERO) };
        let (phase, step) = match name.split_once('.') {
            Some((phase, step)) => (phase, Some(step)),
            None => (name, None),
        };
        self.plan.timeline.find(phase, step).ok_or_else(|| {
            UsageError::InvalidValue {
                argument: "--from".into(),
                value: name.to_owned(),
                known: self.starts(phase),
            }
            .into()
        })
    }

    /// Where one can begin: at a step of `phase` or, where there is no such phase, at any phase.
    fn starts(&self, phase: &str) -> Vec<String> {
        let Timeline { phases, steps, .. } = &self.plan.timeline;
        match phases.iter().position(|span| span.id == phase) {
            Some(at) => {
                let within = steps.iter().filter(|step| step.phase == at);
                within.map(|step| format!("{phase}.{}", step.id)).collect()
            }
            None => phases.iter().map(|span| span.id.clone()).collect(),
        }
    }
}

/// The softest and the loudest volume, in decibels.
const VOLUMES: (f32, f32) = (-60.0, 12.0);

impl SoundOptions {
    /// The volumes chosen, for the whole mix or for one bus.
    pub(super) fn settings(&self, stem: Option<Bus>) -> Result<MixSettings, CommandError> {
        let volumes = Volumes {
            speech: volume("--voice-volume", self.voice_volume.as_deref())?,
            music: volume("--music-volume", self.music_volume.as_deref())?,
            signal: volume("--signal-volume", self.signal_volume.as_deref())?,
        };
        Ok(MixSettings {
            volumes,
            stem,
            ..MixSettings::default()
        })
    }
}

fn volume(argument: &'static str, text: Option<&str>) -> Result<Decibels, CommandError> {
    let Some(text) = text else {
        return Ok(Decibels::UNITY);
    };
    let (min, max) = VOLUMES;
    match text.parse::<f32>() {
        Ok(number) if (min..=max).contains(&number) => Ok(Decibels(number)),
        _ => {
            let (min, max) = (min.to_string(), max.to_string());
            Err(UsageError::Range {
                argument,
                value: text.to_owned(),
                min,
                max,
            }
            .into())
        }
    }
}
