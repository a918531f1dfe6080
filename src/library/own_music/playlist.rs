//! The recordings of the user's own music and their known properties, shared by all players.
//!
//! Opens files, so calls may block. Must not know the play order.

use std::fmt;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use super::OwnMusicError;
use super::files::{files, unread};
use super::stream::{TrackStream, lasting};
use crate::clip::{DecodeError, Recording};

/// The timeout for opening. It is long because a recording of many hours may have to be read to its end to find its
/// length.
const NO_ANSWER: Duration = Duration::from_secs(15);
/// How long a session waits to find out which files of a folder can't be played.
const LOOKING_THROUGH: Duration = Duration::from_secs(1);
/// The number of samples that are decoded before a recording counts as playable.
const FIRST_SOUND: usize = 8192;

type Open = dyn Fn(&Path) -> Result<Box<dyn TrackStream>, DecodeError> + Send + Sync;

/// The recordings of the user's own music. Cheap to clone; all clones share the known properties.
#[derive(Clone)]
pub struct Playlist {
    files: Arc<[PathBuf]>,
    facts: Arc<Mutex<Vec<Fact>>>,
    open: Arc<Open>,
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
}

impl Playlist {
    /// Opens the file at `path`, or the sound files of the folder at `path`, sorted by name. Decodes the start of the
    /// first playable file, and probes the others for at most a second. Unplayable files are skipped.
    ///
    /// # Errors
    /// There is nothing to play.
    pub fn open(path: &Path) -> Result<Playlist, OwnMusicError> {
        let (tell, told) = channel();
        let (there, name) = (path.to_owned(), path.display().to_string());
        let looking = thread::Builder::new().name("look".into());
        let started = looking.spawn(move || look_through(&there, &tell));
        started.map_err(|error| unread(path, &error))?;
        first_answer(&told, name)
    }

    /// Creates a playlist of `files`, which `open` opens.
    pub(super) fn of(files: Vec<PathBuf>, open: Arc<Open>) -> Playlist {
        Playlist {
            facts: Arc::new(Mutex::new(vec![Fact::Unknown; files.len()])),
            files: files.into(),
            open,
        }
    }

    /// The files found unplayable so far, as the user would name them.
    pub fn left_out(&self) -> Vec<String> {
        let facts = self.facts();
        let unplayable = (0..facts.len()).filter(|&file| facts[file] == Fact::Unplayable);
        unplayable.map(|file| self.name(file)).collect()
    }

    /// The number of files, playable or not.
    pub(super) fn len(&self) -> usize {
        self.files.len()
    }

    /// The name of `file`, as the user would name it.
    pub(super) fn name(&self, file: usize) -> String {
        self.files[file].display().to_string()
    }

    /// The length of `file` in frames, after repetition if it is very short. `None` if it can't be played.
    pub(super) fn frames(&self, file: usize) -> Option<u64> {
        match self.fact(file) {
            Fact::Playable { frames, .. } => Some(frames),
            Fact::Unplayable => None,
            Fact::Unknown => self.look_at(file).ok(),
        }
    }

    /// Opens `file`.
    pub(super) fn open_track(&self, file: usize) -> Result<Box<dyn TrackStream>, DecodeError> {
        lasting((self.open)(&self.files[file])?)
    }

    /// The gain of `file`, if measured.
    pub(super) fn gain(&self, file: usize) -> Option<f32> {
        match self.fact(file) {
            Fact::Playable { gain, .. } => gain,
            // An unplayable file needs no measurement.
            _ => Some(0.0),
        }
    }

    /// Stores the gain of `file`.
    pub(super) fn set_gain(&self, file: usize, measured: f32) {
        if let Fact::Playable { gain, .. } = &mut self.facts()[file] {
            *gain = Some(measured);
        }
    }

    /// Opens `file`, decodes its start and stores the result. Returns the length in frames.
    fn look_at(&self, file: usize) -> Result<u64, DecodeError> {
        let looked = self.open_track(file).and_then(|mut stream| {
            stream.read(0, &mut [0.0; FIRST_SOUND])?;
            Ok(stream.frames())
        });
        let fact = match looked {
            Ok(frames) => Fact::Playable { frames, gain: None },
            Err(_) => Fact::Unplayable,
        };
        let known = &mut self.facts()[file];
        if *known == Fact::Unknown {
            *known = fact;
        }
        looked
    }

    fn fact(&self, file: usize) -> Fact {
        self.facts()[file]
    }

    /// Ignores poisoning: every update is complete under the lock.
    fn facts(&self) -> MutexGuard<'_, Vec<Fact>> {
        self.facts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Playlist {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.files.iter()).finish()
    }
}

/// Probes all files and sends the playlist through `tell` as soon as one file is playable.
fn look_through(path: &Path, tell: &Sender<Result<Playlist, OwnMusicError>>) {
    let playlist = match files(path) {
        Ok(files) => Playlist::of(files, Arc::new(open_file)),
        Err(error) => {
            let _ = tell.send(Err(error));
            return;
        }
    };
    let mut refused = None;
    for file in 0..playlist.len() {
        match playlist.look_at(file) {
            // Sent for every playable file; the receiver needs only the first one.
            Ok(_) => drop(tell.send(Ok(playlist.clone()))),
            Err(reason) => refused = refused.or(Some((file, reason))),
        }
    }
    if let Some((file, reason)) = refused {
        let _ = tell.send(Err(no_music(&playlist.files[file], reason)));
    }
}

/// Waits for the first answer, and a little longer for the remaining files.
fn first_answer(
    told: &Receiver<Result<Playlist, OwnMusicError>>,
    file: String,
) -> Result<Playlist, OwnMusicError> {
    let Ok(answer) = told.recv_timeout(NO_ANSWER) else {
        return Err(OwnMusicError::NoAnswer { file });
    };
    let playlist = answer?;
    let end = std::time::Instant::now() + LOOKING_THROUGH;
    while told
        .recv_timeout(end.saturating_duration_since(std::time::Instant::now()))
        .is_ok()
    {}
    Ok(playlist)
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

fn open_file(path: &Path) -> Result<Box<dyn TrackStream>, DecodeError> {
    let file = File::open(path).map_err(DecodeError::Read)?;
    Ok(Box::new(Recording::open(file)?))
}
