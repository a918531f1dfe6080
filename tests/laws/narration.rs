//! The speech of a rendered session is its plan: every recording is whole and at its frame, and there is nothing else.
//!
//! Tested to the bit for every session in every language that has a voice.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use warmhands::clip::{Clip, ClipId, decode};
use warmhands::library::{Library, Narration, Supply};
use warmhands::locale::Locale;
use warmhands::mixer::{MixSettings, Mixer};
use warmhands::timeline::{Bus, Choices, Cue, Timeline};
use warmhands::units::{CHANNELS, Frames};

use super::performance::LASTING;
use crate::shipped::{LANGUAGES, SESSIONS};
use crate::together::computing;

/// Frames rendered at a time. The number divides none of the lengths.
const PORTION: usize = 7_919;

/// No choice except an end, for the session that has none.
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

/// The frame before which the speech stem of `heard`, minus the recordings of `planned`, first differs from silence.
fn differs(heard: Timeline, planned: &Timeline, decoded: &Decoded) -> Option<Frames> {
    let frames = heard.frames;
    let supply = Supply::new(library().data(), &[&heard]);
    let alone = MixSettings {
        stem: Some(Bus::Speech),
        ..MixSettings::default()
    };
    let mut mixer = Mixer::new(heard, supply, alone);
    let mut expected = Recordings::of(planned, decoded);
    let mut portion = vec![0.0; PORTION * CHANNELS];
    let mut at = Frames::ZERO;
    while at < frames {
        let now = (frames - at).min(Frames(PORTION as u64));
        let samples = &mut portion[..now.as_index() * CHANNELS];
        mixer.render(samples).unwrap();
        expected.take_from(samples, at);
        at += now;
        if !is_silent(samples) {
            return Some(at);
        }
    }
    None
}

/// Whether each sample is zero, of either sign. Checks the bits of all samples together for speed, because hours of
/// audio pass through here.
fn is_silent(samples: &[f32]) -> bool {
    let bits = samples.iter().fold(0, |bits, sample| bits | sample.to_bits());
    bits << 1 == 0
}

/// The recordings of one language, each decoded once, however many sessions and steps use it.
#[derive(Default)]
struct Decoded(Mutex<BTreeMap<ClipId, Arc<Clip>>>);

impl Decoded {
    fn clip(&self, cue: &Cue) -> Arc<Clip> {
        let known = self.0.lock().unwrap().get(&cue.clip).cloned();
        let clip = known.unwrap_or_else(|| {
            let bytes = library().sound(&cue.clip).unwrap().bytes;
            let clip = Arc::new(decode(std::io::Cursor::new(bytes)).unwrap());
            self.0.lock().unwrap().insert(cue.clip.clone(), clip.clone());
            clip
        });
        assert_eq!((clip.frames(), clip.channels()), (cue.frames, 1), "{}", cue.clip);
        clip
    }
}

/// The lines of a timeline in order, computed independently of the mixer.
struct Recordings<'a> {
    lines: Vec<&'a Cue>,
    decoded: &'a Decoded,
    /// The line being subtracted.
    open: Option<(Frames, Arc<Clip>)>,
}

impl<'a> Recordings<'a> {
    fn of(timeline: &'a Timeline, decoded: &'a Decoded) -> Recordings<'a> {
        let lines = timeline.cues.iter().filter(|cue| cue.bus == Bus::Speech);
        Recordings {
            lines: lines.rev().collect(),
            decoded,
            open: None,
        }
    }

    /// Subtracts them from `samples`, which begin at frame `from`.
    fn take_from(&mut self, samples: &mut [f32], from: Frames) {
        let end = from + Frames((samples.len() / CHANNELS) as u64);
        loop {
            if self.open.is_none() {
                let next = self.lines.pop_if(|cue| cue.at < end);
                self.open = next.map(|cue| (cue.at, self.decoded.clip(cue)));
            }
            let Some((at, clip)) = &self.open else { return };
            let (at, until) = (*at, *at + clip.frames());
            let (first, last) = (at.max(from), until.min(end));
            let said = &clip.samples()[(first - at).as_index()..(last - at).as_index()];
            let place = CHANNELS * (first - from).as_index();
            for (both, sample) in samples[place..].chunks_exact_mut(CHANNELS).zip(said) {
                both[0] -= sample;
                both[1] -= sample;
            }
            if until > end {
                return;
            }
            self.open = None;
        }
    }
}

#[test]
fn the_speech_stem_of_every_session_is_its_recordings_and_nothing_else() {
    for narration in narrations() {
        let decoded = Decoded::default();
        computing(SESSIONS.iter(), |session| {
            let timeline = narration.plan(session, &choices()).unwrap().timeline;
            let differs = differs(timeline.clone(), &timeline, &decoded);
            assert_eq!(differs, None, "{} in {}", session.id, narration.language);
        });
    }
}

#[test]
fn a_recording_one_frame_off_is_detected() {
    let session = SESSIONS.iter().find(|session| !session.listed).unwrap();
    for narration in narrations() {
        let decoded = Decoded::default();
        let planned = narration.plan(session, &Choices::default()).unwrap().timeline;
        let lines = planned.cues.iter().filter(|cue| cue.is_line()).count();
        for line in 0..lines {
            let mut shifted = planned.clone();
            let cue = shifted.cues.iter_mut().filter(|cue| cue.is_line()).nth(line);
            cue.unwrap().at += Frames(1);
            assert!(
                differs(shifted, &planned, &decoded).is_some(),
                "line {line} was moved unnoticed"
            );
        }
    }
}
