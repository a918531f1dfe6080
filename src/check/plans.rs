//! Compiles every session with every combination of choices, and checks the signals that they use.
//!
//! A line without a clip has a finding of its own. A stand-in replaces it here, so that all other errors are found.
//! Must not know sound.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::opened::OpenedData;
use super::{Finding, parallel};
use crate::clip::ClipId;
use crate::library::{Library, LibraryError, Pack};
use crate::locale::MessageId;
use crate::session::{Quantity, Session, Side, Sources, Technique};
use crate::timeline::{Catalogue, Choices, ClipLength, CompileError, Count, compile};
use crate::units::{CyclesPerMinute, Frames};

/// Length of the stand-in for a missing sound.
const STAND_IN: Frames = Frames::from_seconds(1);

/// The clips of one language, if any, and every signal. Records which signals were used.
#[derive(Default)]
struct Lenient<'a> {
    pack: Option<&'a Pack>,
    asked: RefCell<BTreeSet<String>>,
}

/// The result of compiling the sessions in every combination.
pub(super) struct Compiled {
    pub(super) findings: Vec<Finding>,
    pub(super) plans: usize,
}

/// Compiles all sessions of `opened` in all narrated languages.
pub(super) fn compile_all(library: &Library, opened: &OpenedData) -> Compiled {
    let signals = library.data().names("audio/signals");
    let choices = all_choices(opened.sources.as_ref());
    let compiled = parallel::each(&opened.sessions, |session| {
        let packs: Vec<&Pack> = opened
            .languages
            .iter()
            .filter_map(|language| language.pack.as_ref())
            .collect();
        of_session(session, &packs, &choices, &signals)
    });
    Compiled {
        plans: compiled.iter().map(|one| one.plans).sum(),
        findings: compiled.into_iter().flat_map(|one| one.findings).collect(),
    }
}

fn of_session(
    session: &Session,
    packs: &[&Pack],
    choices: &[Choices],
    signals: &BTreeSet<String>,
) -> Compiled {
    let lenient = |pack| Lenient {
        pack,
        ..Lenient::default()
    };
    // Compiles also without a language: signals are needed in any case.
    let catalogues: Vec<Lenient<'_>> = [None]
        .into_iter()
        .chain(packs.iter().copied().map(Some))
        .map(lenient)
        .collect();
    let mut refused: Vec<CompileError> = Vec::new();
    for catalogue in &catalogues {
        let errors = choices
            .iter()
            .filter_map(|choice| compile(session, choice, catalogue).err());
        refused.extend(errors);
    }
    let mut findings: Vec<Finding> = Vec::new();
    for (index, error) in refused.iter().enumerate() {
        if !refused[..index].contains(error) {
            findings.extend(finding(session, error));
        }
    }
    let asked = catalogues
        .iter()
        .flat_map(|catalogue| catalogue.asked.borrow().clone());
    let missing: BTreeSet<String> = asked
        .filter(|name| !signals.contains(&format!("{name}.ogg")))
        .collect();
    findings.extend(missing.into_iter().map(|name| no_signal(session, name)));
    Compiled {
        findings,
        plans: catalogues.len() * choices.len(),
    }
}

/// All techniques, sides and counts; of the rates, the session's own, the slowest and the fastest.
pub(crate) fn all_choices(sources: Option<&Sources>) -> Vec<Choices> {
    let range = sources.and_then(|sources| sources.comfort(Quantity::Rate));
    let ends = range.map_or(Vec::new(), |(slowest, fastest)| vec![slowest, fastest]);
    let rates: Vec<Option<CyclesPerMinute>> = ends
        .into_iter()
        .filter_map(|rate| u32::try_from(rate).ok())
        .map(|rate| Some(CyclesPerMinute(rate)))
        .chain([None])
        .collect();
    let mut all = Vec::new();
    for technique in Technique::ALL.iter().copied() {
        for side in [None, Some(Side::Left), Some(Side::Right)] {
            for count in [Count::Voice, Count::Tone, Count::None] {
                all.extend(rates.iter().copied().map(|rate| Choices {
                    side,
                    technique,
                    rate,
                    count,
                    ..Choices::default()
                }));
            }
        }
    }
    all
}

fn finding(session: &Session, error: &CompileError) -> Option<Finding> {
    let file = session.file.clone();
    match error {
        CompileError::NoRoomForSafety { phase, prompt } => {
            let (phase, prompt) = (phase.clone(), prompt.clone());
            Some(Finding::refused(LibraryError::NoRoomForSafety {
                file,
                phase,
                prompt,
            }))
        }
        // A stand-in replaces both.
        CompileError::NoClip { .. } | CompileError::NoSignal { .. } => None,
        // No length is requested here.
        CompileError::Length { .. } => None,
    }
}

fn no_signal(session: &Session, name: String) -> Finding {
    let spot = session
        .sounds()
        .find(|sound| sound.value == name)
        .map(|sound| sound.spot);
    Finding::refused(LibraryError::NoSignal {
        file: session.file.clone(),
        spot,
        name,
    })
}

impl Catalogue for Lenient<'_> {
    fn speech(&self, message: &MessageId) -> Option<ClipLength> {
        let told = self.pack.and_then(|pack| pack.clips.get(message));
        Some(ClipLength {
            clip: ClipId::new(message.as_str()),
            frames: told.map_or(STAND_IN, |clip| clip.frames),
        })
    }

    fn signal(&self, name: &str) -> Option<ClipLength> {
        self.asked.borrow_mut().insert(name.to_owned());
        Some(ClipLength {
            clip: ClipId::new(name),
            frames: STAND_IN,
        })
    }
}
