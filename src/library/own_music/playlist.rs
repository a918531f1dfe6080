//! The recordings of the user's own music, what is known of them, and their order, shared by all players.
//!
//! Opens files, so calls may block. A file is looked at when it is about to be played: its length and the end of its sound
//! are then known and stay, so a damaged recording ends at the same frame for every player. A file that can't be read
//! when it plays is lost for all of them.

use std::fmt;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::OwnMusicError;
use super::files::{FoundFiles, files, unread};
use super::left_out::LeftOut;
use super::level::CAUTIOUS;
use super::order::{PlayOrder, PlaySpan};
use super::report::LossReport;
use super::shuffle::shuffle;
use super::stream::{TrackStream, lasting};
use crate::clip::{DecodeError, Recording};
use crate::diagnostic::{Diagnose, Diagnostic};
use crate::library::ReadError;
use crate::mixer::MusicLoss;
use crate::units::{CHANNELS, Frames};

/// The timeout for opening. It is long because a recording of many hours may have to be read to its end to find its
/// length.
const NO_ANSWER: Duration = Duration::from_secs(15);
/// How long a session waits, once there is something to play, to find out which files can't be played. The others are
/// looked at as they come.
const LOOKING_THROUGH: Duration = Duration::from_millis(300);
/// The number of samples that are decoded before a recording counts as playable.
const FIRST_SOUND: usize = 8192;

type Open = dyn Fn(&Path) -> Result<Box<dyn TrackStream>, DecodeError> + Send + Sync;

/// The recordings of the user's own music. Cheap to clone; all clones share what is known.
#[derive(Clone)]
pub struct Playlist {
    files: Arc<[PathBuf]>,
    known: Arc<Mutex<SharedFacts>>,
    open: Arc<Open>,
    told: Arc<ToldBefore>,
}

/// What is known of the files.
struct SharedFacts {
    facts: Vec<Fact>,
    order: PlayOrder,
    report: LossReport,
}

/// What is told before playback.
#[derive(Debug, Default)]
struct ToldBefore {
    left_out: LeftOut,
    ends: Option<MusicLoss>,
    most: Option<usize>,
}

/// The known properties of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
enum Fact {
    #[default]
    Unknown,
    Unplayable,
    Playable {
        frames: u64,
        /// The gain, as an amplitude, once it is measured.
        gain: Option<f32>,
    },
    /// It was playable and could not be read once, so it is played no more. Who has it open reads on to its end, and it
    /// may be there again for a place that was before the loss: there it sounds as it did.
    Lost {
        frames: u64,
        gain: f32,
    },
}

impl Playlist {
    /// Opens the file at `path`, the sound files of the folder at `path`, or those that the playlist at `path` names; with
    /// `seed` in a mixed order. Looks for the first playable file, and then a moment longer. Unplayable files are skipped.
    ///
    /// # Errors
    /// There is nothing to play.
    pub fn open(path: &Path, seed: Option<u64>) -> Result<Playlist, OwnMusicError> {
        let (tell, told) = channel();
        let (there, name) = (path.to_owned(), path.display().to_string());
        let looking = thread::Builder::new().name("look".into());
        let started = looking.spawn(move || look_through(&there, seed, &tell));
        started.map_err(|error| unread(path, &error))?;
        first_answer(&told, name)
    }

    /// Creates a playlist of `files`, which `open` opens.
    pub(super) fn of(files: Vec<PathBuf>, open: Arc<Open>) -> Playlist {
        let known = SharedFacts {
            facts: vec![Fact::Unknown; files.len()],
            order: PlayOrder::new(files.len()),
            report: LossReport::default(),
        };
        Playlist {
            known: Arc::new(Mutex::new(known)),
            files: files.into(),
            open,
            told: Arc::default(),
        }
    }

    /// All files, playable or not, in the order in which they are played.
    pub fn files(&self) -> &[PathBuf] {
        &self.files
    }

    /// What was left out by the time of opening.
    pub fn left_out(&self) -> &LeftOut {
        &self.told.left_out
    }

    /// The recordings that end early, as found by the time of opening.
    pub fn ends_early(&self) -> Option<&MusicLoss> {
        self.told.ends.as_ref()
    }

    /// How many files are played, if there are more than can be.
    pub fn most(&self) -> Option<usize> {
        self.told.most
    }

    /// Takes what was lost since the last call. While the next playable file is being looked for, there is nothing: it
    /// will be more.
    pub fn take_losses(&self) -> Vec<MusicLoss> {
        let mut known = self.known();
        if known.order.is_searching() {
            return Vec::new();
        }
        known.report.take_losses()
    }

    /// The span at frame `at`. Looks at more files if that is needed.
    pub(super) fn span(&self, at: u64) -> PlaySpan {
        loop {
            if let Some(span) = self.known_span(at) {
                return span;
            }
            self.look_further();
        }
    }

    /// The span at frame `at`, if it is known.
    pub(super) fn known_span(&self, at: u64) -> Option<PlaySpan> {
        self.known().order.span(at)
    }

    /// Adds one more file to the order.
    pub(super) fn look_further(&self) {
        let Some(file) = self.known().order.wanted() else {
            return;
        };
        let frames = self.frames(file);
        let mut known = self.known();
        known.order.add(file, frames);
        if known.order.is_silent() {
            known.report.nothing_is_left();
        }
    }

    /// Notes that `file`, which plays in `span`, can't be read at frame `at`, after the frame `held`. It is played no
    /// more.
    pub(super) fn lose(
        &self,
        file: usize,
        reason: &DecodeError,
        (span, at): (&PlaySpan, u64),
        held: [f32; CHANNELS],
    ) {
        let mut known = self.known();
        if let Fact::Playable { frames, gain } = known.facts[file] {
            let gain = gain.unwrap_or(CAUTIOUS);
            known.facts[file] = Fact::Lost { frames, gain };
            known.report.left_out.add(|| told(&self.files[file], reason));
        }
        known.order.lose(file, span, at, held);
    }

    /// Opens `file`.
    pub(super) fn open_track(&self, file: usize) -> Result<Box<dyn TrackStream>, DecodeError> {
        let stream = lasting((self.open)(&self.files[file])?)?;
        let mut known = self.known();
        let fact = known.facts[file];
        match fact {
            // Somebody has replaced it since it was looked at.
            Fact::Playable { frames, .. } | Fact::Lost { frames, .. } if frames != stream.frames() => {
                Err(DecodeError::Truncated {
                    stated: frames,
                    found: stream.frames(),
                })
            }
            _ => {
                known.report.something_is_left();
                Ok(stream)
            }
        }
    }

    /// The gain of `file`, if measured.
    pub(super) fn gain(&self, file: usize) -> Option<f32> {
        match self.known().facts[file] {
            Fact::Playable { gain, .. } => gain,
            Fact::Lost { gain, .. } => Some(gain),
            // It is never heard, and needs no measurement.
            Fact::Unknown | Fact::Unplayable => Some(CAUTIOUS),
        }
    }

    /// Stores the gain of `file`.
    pub(super) fn set_gain(&self, file: usize, measured: f32) {
        if let Fact::Playable { gain, .. } = &mut self.known().facts[file] {
            *gain = Some(measured);
        }
    }

    /// The length of `file` in frames, after repetition if it is very short. `None` if it can't be played.
    pub(super) fn frames(&self, file: usize) -> Option<u64> {
        if self.known().facts[file] == Fact::Unknown {
            let _ = self.look_at(file);
        }
        // If another player was faster, what it found stands.
        match self.known().facts[file] {
            Fact::Playable { frames, .. } => Some(frames),
            _ => None,
        }
    }

    /// Opens `file`, decodes its start and stores the result, unless another player was faster.
    fn look_at(&self, file: usize) -> Result<(), DecodeError> {
        let looked = (self.open)(&self.files[file]).and_then(|stream| {
            let end = stream.ends_early().then(|| Frames(stream.frames()));
            let mut stream = lasting(stream)?;
            stream.read(0, &mut [0.0; FIRST_SOUND])?;
            Ok((stream.frames(), end))
        });
        let mut known = self.known();
        if known.facts[file] == Fact::Unknown {
            match &looked {
                Ok((frames, end)) => {
                    let (frames, gain) = (*frames, None);
                    known.facts[file] = Fact::Playable { frames, gain };
                    if let Some(end) = end {
                        known.report.ends(self.name(file), *end);
                    }
                }
                Err(reason) => {
                    known.facts[file] = Fact::Unplayable;
                    known.report.left_out.add(|| told(&self.files[file], reason));
                }
            }
        }
        looked.map(drop)
    }

    /// The name of `file`, as the user would name it.
    fn name(&self, file: usize) -> String {
        self.files[file].display().to_string()
    }

    /// With what is told before playback: what `found` tells, and what was found of the files by now.
    fn opened(self, found: ToldBefore) -> Playlist {
        let mut report = std::mem::take(&mut self.known().report);
        let mut left_out = found.left_out;
        left_out.append(std::mem::take(&mut report.left_out));
        let ends = report.take_ends();
        Playlist {
            told: Arc::new(ToldBefore {
                left_out,
                ends,
                most: found.most,
            }),
            ..self
        }
    }

    /// Ignores poisoning: every update is complete under the lock.
    fn known(&self) -> MutexGuard<'_, SharedFacts> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Playlist {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.files.iter()).finish()
    }
}

/// A playlist with something to play, and what is told of its files before they are looked at.
type FoundMusic = (Playlist, ToldBefore);

/// Looks for the first playable file, sends the playlist through `tell`, and looks at other files a moment longer.
fn look_through(path: &Path, seed: Option<u64>, tell: &Sender<Result<FoundMusic, OwnMusicError>>) {
    let FoundFiles {
        mut files,
        left_out,
        most,
    } = match files(path) {
        Ok(found) => found,
        Err(error) => return drop(tell.send(Err(error))),
    };
    if let Some(seed) = seed {
        shuffle(&mut files, seed);
    }
    let playlist = Playlist::of(files, Arc::new(open_file));
    let (mut found, mut refused) = (Some((left_out, most)), None);
    let mut until: Option<Instant> = None;
    for file in 0..playlist.files.len() {
        if until.is_some_and(|until| Instant::now() >= until) {
            return;
        }
        match playlist.look_at(file) {
            Ok(()) => {
                until.get_or_insert_with(|| Instant::now() + LOOKING_THROUGH);
                if let Some((left_out, most)) = found.take() {
                    let told = ToldBefore {
                        left_out,
                        ends: None,
                        most,
                    };
                    let _ = tell.send(Ok((playlist.clone(), told)));
                }
            }
            Err(reason) => refused = refused.or(Some((file, reason))),
        }
    }
    if let Some((file, reason)) = refused.filter(|_| found.is_some()) {
        let _ = tell.send(Err(no_music(&playlist.files[file], reason)));
    }
}

/// Waits for the first answer, and until all files are looked at, but only a moment.
fn first_answer(
    told: &Receiver<Result<FoundMusic, OwnMusicError>>,
    file: String,
) -> Result<Playlist, OwnMusicError> {
    let Ok(answer) = told.recv_timeout(NO_ANSWER) else {
        return Err(OwnMusicError::NoAnswer { file });
    };
    let (playlist, found) = answer?;
    // Nothing more is sent: this ends when the looking does, or in time.
    let _ = told.recv_timeout(LOOKING_THROUGH);
    Ok(playlist.opened(found))
}

fn no_music(file: &Path, reason: DecodeError) -> OwnMusicError {
    match reason {
        DecodeError::Read(error) => unread(file, &error),
        reason => OwnMusicError::Sound {
            file: file.display().to_string(),
            reason,
        },
    }
}

/// What is told of a file that can't be played.
fn told(file: &Path, reason: &DecodeError) -> Diagnostic {
    match reason {
        DecodeError::Read(error) => ReadError::of(file, error).diagnostic(),
        reason => reason.diagnostic().at(file.display(), None),
    }
}

fn open_file(path: &Path) -> Result<Box<dyn TrackStream>, DecodeError> {
    let file = File::open(path).map_err(DecodeError::Read)?;
    Ok(Box::new(Recording::open(file)?))
}
