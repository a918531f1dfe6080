//! What is heard of a shipped session is its plan: every recording whole and at its frame, and nothing beside it.
//!
//! In every language that has a voice, for every session, to the bit.

use std::panic::resume_unwind;
use std::sync::Arc;
use std::thread;

use warmhands::clip::decode;
use warmhands::library::{Library, Narration, Supply};
use warmhands::locale::Locale;
use warmhands::mixer::{MixSettings, Mixer};
use warmhands::timeline::{Bus, Choices, Cue, Timeline};
use warmhands::units::{CHANNELS, Frames};

use super::performance::LASTING;
use crate::shipped::{LANGUAGES, SESSIONS};

/// Frames rendered at a time: no divisor of anything.
const PORTION: usize = 7_919;

/// Nothing chosen but an end, for the session that has none.
fn choices() -> Choices {
    Choices {
        lasting: Some(LASTING),
        ..Choices::default()
    }
}

fn library() -> Library {
    Library::open(None).unwrap()
}

/// The narration of every language that has one.
pub(crate) fn narrations() -> Vec<Narration> {
    let library = library();
    let has_voice = |tag: &&Locale| library.pack(tag).unwrap().is_some();
    let tags = LANGUAGES.iter().map(|language| &language.profile.tag);
    tags.filter(has_voice)
        .map(|tag| Narration::open(&library, tag).unwrap())
        .collect()
}

/// What is left of the speech stem of `heard` when the recordings of `planned` are taken away: the loudest sample.
fn left_over(heard: Timeline, planned: &Timeline) -> f32 {
    let frames = heard.frames;
    let supply = Supply::new(library().data(), &[&heard]);
    let alone = MixSettings {
        stem: Some(Bus::Speech),
        ..MixSettings::default()
    };
    let mut mixer = Mixer::new(heard, supply, alone);
    let mut clips = Recordings::of(planned);
    let mut portion = vec![0.0; PORTION * CHANNELS];
    let (mut at, mut loudest) = (Frames::ZERO, 0.0_f32);
    while at < frames {
        let now = (frames - at).min(Frames(PORTION as u64));
        let samples = &mut portion[..now.as_index() * CHANNELS];
        mixer.render(samples).unwrap();
        clips.take_from(samples, at);
        loudest = samples
            .iter()
            .fold(loudest, |most, sample| most.max(sample.abs()));
        at += now;
    }
    loudest
}

/// The decoded lines of a timeline, in their order: an account of its own of what should be heard.
struct Recordings<'a> {
    lines: Vec<&'a Cue>,
    /// The line that is taken away just now.
    open: Option<(Frames, Vec<f32>)>,
}

impl<'a> Recordings<'a> {
    fn of(timeline: &'a Timeline) -> Recordings<'a> {
        let lines = timeline.cues.iter().filter(|cue| cue.bus == Bus::Speech);
        Recordings {
            lines: lines.rev().collect(),
            open: None,
        }
    }

    /// Takes them away from `samples`, which begin at frame `from`.
    fn take_from(&mut self, samples: &mut [f32], from: Frames) {
        let end = from + Frames((samples.len() / CHANNELS) as u64);
        loop {
            if self.open.is_none() {
                self.open = self
                    .lines
                    .pop_if(|cue| cue.at < end)
                    .map(|cue| (cue.at, decoded(cue)));
            }
            let Some((at, clip)) = &self.open else { return };
            let frames = at.0.max(from.0)..end.0.min(at.0 + clip.len() as u64);
            for frame in frames {
                let place = CHANNELS * (frame - from.0) as usize;
                let sample = clip[(frame - at.0) as usize];
                samples[place] -= sample;
                samples[place + 1] -= sample;
            }
            if at.0 + clip.len() as u64 > end.0 {
                return;
            }
            self.open = None;
        }
    }
}

fn decoded(cue: &Cue) -> Vec<f32> {
    let bytes = library().sound(&cue.clip).unwrap().bytes;
    let clip = decode(std::io::Cursor::new(bytes)).unwrap();
    assert_eq!((clip.frames(), clip.channels()), (cue.frames, 1), "{}", cue.clip);
    clip.samples().to_vec()
}

#[test]
fn the_speech_stem_of_every_session_is_its_recordings_and_nothing_else() {
    for narration in narrations() {
        let narration = Arc::new(narration);
        let workers: Vec<_> = SESSIONS
            .iter()
            .map(|session| {
                let narration = Arc::clone(&narration);
                thread::spawn(move || {
                    let timeline = narration.plan(session, &choices()).unwrap().timeline;
                    let left = left_over(timeline.clone(), &timeline);
                    assert!(left == 0.0, "{} in {}: {left}", session.id, narration.language);
                })
            })
            .collect();
        for worker in workers {
            worker.join().unwrap_or_else(|panic| resume_unwind(panic));
        }
    }
}

#[test]
fn a_recording_one_frame_beside_its_place_would_be_noticed() {
    let session = SESSIONS.iter().find(|session| !session.listed).unwrap();
    for narration in narrations() {
        let planned = narration.plan(session, &Choices::default()).unwrap().timeline;
        let lines = planned.cues.iter().filter(|cue| cue.is_line()).count();
        for line in 0..lines {
            let mut shifted = planned.clone();
            let cue = shifted.cues.iter_mut().filter(|cue| cue.is_line()).nth(line);
            cue.unwrap().at += Frames(1);
            assert!(
                left_over(shifted, &planned) > 0.0,
                "line {line} was moved unnoticed"
            );
        }
    }
}
