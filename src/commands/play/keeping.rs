//! Keeps the place of the session for `warmhands resume`: at each sentence, every few seconds, and at the end. A session
//! that begins anew leaves an older place alone until enough of it was heard that its own is worth more.
//!
//! One thread listens and writes. However slow the disk is, neither the sound nor the screen waits for it.

use std::path::{Path, PathBuf, absolute};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::commands::app::App;
use crate::commands::arguments::HandOptions;
use crate::commands::now::now;
use crate::player::{Event, Finish, Happening, Listener, PartName, Status};
use crate::show::{Request, Show};
use crate::store::{LastPlace, PlaceError, PlaceFile, PlaceLock, SideMemory, fingerprint, kept};
use crate::units::Frames;

/// While sound plays, the place is kept at least as often.
const OFTEN: Duration = Duration::from_secs(5);
/// After so much a place replaces an older one: who stops sooner has lost nothing, and may have begun by mistake.
const WORTH_MORE: Frames = Frames::from_seconds(30);
/// How long the thread waits for an event before it looks at the time.
const GLANCE: Duration = Duration::from_millis(500);
/// How long the end of the program waits for the disk.
const AT_THE_END: Duration = Duration::from_millis(500);

/// The thread that keeps the place.
pub(super) struct Keeping {
    /// Whether the place is kept, and nobody was hurt.
    invites: Arc<AtomicBool>,
    /// The first failure.
    failed: Receiver<PlaceError>,
    done: Receiver<()>,
}

/// Where a session begins whose place is to be kept.
pub(super) enum KeepingFrom {
    /// Anew.
    Start,
    /// At the place that is kept, with the right to write there, if it could be had.
    Place(Option<PlaceLock>),
}

/// Starts to keep the place of `events` in `file`, with all that `template` says of the session, and in `side` which breast
/// was first.
pub(super) fn start(
    events: Listener,
    file: Option<PlaceFile>,
    side: Option<SideMemory>,
    template: LastPlace,
    beginning: KeepingFrom,
) -> Keeping {
    let (tell, failed) = sync_channel(1);
    let (end, done) = sync_channel(1);
    let invites = Arc::new(AtomicBool::new(false));
    let (is_anew, lock) = match beginning {
        KeepingFrom::Start => (true, None),
        KeepingFrom::Place(lock) => (false, lock),
    };
    let keeper = PlaceKeeper {
        file,
        side,
        lock,
        is_anew,
        template,
        invites: Arc::clone(&invites),
        tell: Some(tell),
        written: Instant::now(),
    };
    let work = move || {
        keeper.keep(events);
        let _ = end.send(());
    };
    // Without a thread for it the session plays all the same, and nobody is invited to go on.
    let _ = thread::Builder::new().name("keep".to_owned()).spawn(work);
    Keeping {
        invites,
        failed,
        done,
    }
}

impl Keeping {
    /// The first failure, once.
    pub(super) fn failure(&self) -> Option<PlaceError> {
        self.failed.try_recv().ok()
    }

    /// Waits a little for the last place. Returns whether a session can go on there and nobody was hurt.
    pub(super) fn finish(&self) -> bool {
        let _ = self.done.recv_timeout(AT_THE_END);
        self.invites.load(Ordering::Acquire)
    }
}

/// What is kept of `show` wherever it is left: the languages and the music in force, not what the environment says later.
pub(super) fn template(app: &App, show: &Show, hands: &HandOptions) -> LastPlace {
    let request = &show.request;
    LastPlace {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        written: 0,
        plan: fingerprint(&show.plan.timeline),
        frame: 0,
        phase: String::new(),
        step: String::new(),
        offset: 0,
        hurt: false,
        offered: false,
        data: app.data.as_deref().map(whole),
        request: Request {
            session: Some(show.session.id.clone()),
            lang: Some(show.narration.language.to_string()),
            screen_lang: Some(show.languages.screen.tag.to_string()),
            music: Some(music(show, request)),
            from: None,
            delay: None,
            ..request.clone()
        },
        hands: hands.kept(),
        edits: Vec::new(),
    }
}

/// The name of a shipped piece, or the whole path of the user's own music.
fn music(show: &Show, request: &Request) -> PathBuf {
    match (&show.music.own, &request.music) {
        (Some(_), Some(path)) => whole(path),
        _ => show.music.name.as_deref().unwrap_or("none").into(),
    }
}

/// The path from the root.
pub(super) fn whole(path: &Path) -> PathBuf {
    absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// What was heard of the events.
#[derive(Debug, Default)]
struct Noted {
    /// The last status in the session itself.
    session: Option<Arc<Status>>,
    is_hurt: bool,
    /// Whether anything of the session was heard, so that there is something to go on with.
    is_begun: bool,
    /// Whether something happened that is kept at once.
    is_due: bool,
    finish: Option<Finish>,
}

impl Noted {
    fn hear(&mut self, event: Event) {
        let is_in_session = event.status.part == PartName::Session;
        self.is_begun |= is_in_session && event.status.listened > Frames::ZERO;
        self.is_due |= match &event.what {
            Happening::LineStarted(_) => is_in_session,
            Happening::Paused | Happening::Aftercare | Happening::WentOn | Happening::Finished(_) => true,
            _ => false,
        };
        match event.status.part {
            PartName::Session => self.session = Some(event.status),
            PartName::Aftercare => self.is_hurt = true,
            PartName::Farewell => {}
        }
        self.is_hurt &= !is_in_session;
        if let Happening::Finished(finish) = event.what {
            self.finish = Some(finish);
        }
    }

    /// The status to keep, if it is time; `since` is the time since the last one was kept.
    fn due(&self, since: Duration) -> Option<&Status> {
        let session = self.session.as_deref().filter(|_| self.is_begun)?;
        let is_time = session.state.is_playing() && !self.is_hurt && since >= OFTEN;
        (self.is_due || is_time).then_some(session)
    }

    /// Whether the place is worth more than an older one. After pain it is: nobody is invited to go on then.
    fn is_worth_more(&self) -> bool {
        let heard = self.session.as_ref().map(|session| session.listened);
        self.is_hurt || heard.is_some_and(|heard| heard >= WORTH_MORE)
    }
}

/// Writes the place.
struct PlaceKeeper {
    file: Option<PlaceFile>,
    /// `None` once it is written, or if nobody asked for it.
    side: Option<SideMemory>,
    lock: Option<PlaceLock>,
    /// Whether the session began anew and has kept nothing yet.
    is_anew: bool,
    template: LastPlace,
    invites: Arc<AtomicBool>,
    /// `None` once a failure was told.
    tell: Option<SyncSender<PlaceError>>,
    written: Instant,
}

/// Which session keeps its place in the file.
enum LockHolder {
    Us,
    Another,
}

impl PlaceKeeper {
    /// Keeps the place until the session is over.
    fn keep(mut self, mut events: Listener) {
        let mut noted = Noted::default();
        loop {
            // Only the newest matters, however long the disk took for the one before.
            let mut next = events.wait(GLANCE);
            while let Some(event) = next {
                noted.hear(event);
                next = events.poll();
            }
            if noted.is_worth_more()
                && let Some(memory) = self.side.take()
            {
                self.note_side(&memory);
            }
            if matches!(noted.finish, Some(Finish::Ended)) {
                return self.forget();
            }
            if let Some(status) = noted.due(self.written.elapsed()) {
                let place = at(&self.template, status, noted.is_hurt);
                if !self.is_older_worth_more(&noted) {
                    match self.write(&place) {
                        Ok(LockHolder::Another) => return,
                        Ok(LockHolder::Us) => self.invites.store(!noted.is_hurt, Ordering::Release),
                        Err(error) => self.fail(error),
                    }
                }
                self.written = Instant::now();
                noted.is_due = false;
            }
            if noted.finish.is_some() {
                return;
            }
        }
    }

    /// Keeps which breast is first.
    fn note_side(&mut self, memory: &SideMemory) {
        let Some(side) = self.template.request.side else {
            return;
        };
        if let Err(error) = memory.keep(side, now()) {
            self.fail(error);
        }
    }

    fn is_older_worth_more(&self, noted: &Noted) -> bool {
        let is_kept = || self.file.as_ref().is_some_and(|file| file.is_kept(now()));
        self.is_anew && !noted.is_worth_more() && is_kept()
    }

    fn write(&mut self, place: &LastPlace) -> Result<LockHolder, PlaceError> {
        let file = self.file.as_ref().ok_or(PlaceError::NoHome)?;
        if self.lock.is_none() {
            self.lock = file.lock()?;
        }
        let Some(lock) = &self.lock else {
            return Ok(LockHolder::Another);
        };
        file.write(place, lock)?;
        self.is_anew = false;
        Ok(LockHolder::Us)
    }

    /// A session that ended by itself has no place to go on.
    fn forget(&mut self) {
        self.invites.store(false, Ordering::Release);
        let written = self.lock.as_ref().and(self.file.as_ref());
        if let Some(Err(error)) = written.map(PlaceFile::forget) {
            self.fail(error);
        }
    }

    fn fail(&mut self, error: PlaceError) {
        self.invites.store(false, Ordering::Release);
        if let Some(tell) = self.tell.take() {
            let _ = tell.try_send(error);
        }
    }
}

/// The place of `status`, which is one of the session itself.
fn at(template: &LastPlace, status: &Status, hurt: bool) -> LastPlace {
    let id = |id: Option<&String>| id.cloned().unwrap_or_default();
    let step = status.step.as_ref();
    LastPlace {
        written: now(),
        frame: status.at.0,
        phase: id(status.phase.as_ref().map(|phase| &phase.id)),
        step: id(step.map(|step| &step.id)),
        offset: step.map_or(0, |step| status.at.saturating_sub(step.at).0),
        hurt,
        edits: kept(&status.changes, status.music.as_deref()),
        ..template.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::player::{CaptionedLine, PlayState};

    fn event(what: Happening, part: PartName, at: u64) -> Event {
        let at = Frames::from_seconds(at);
        let status = Status {
            part,
            at,
            listened: at,
            ..crate::player::testing::status(PlayState::Playing)
        };
        let status = Arc::new(status);
        Event { at, what, status }
    }

    #[test]
    fn a_session_of_which_nothing_was_heard_replaces_no_place() {
        let mut noted = Noted::default();
        noted.hear(event(Happening::Progress, PartName::Session, 0));
        noted.hear(event(Happening::Finished(Finish::Quit), PartName::Session, 0));
        assert_eq!(noted.due(OFTEN), None);
    }

    #[test]
    fn the_place_is_kept_at_the_first_sentence() {
        let mut noted = Noted::default();
        let speech = CaptionedLine {
            cue: crate::timeline::Cue {
                at: Frames::ZERO,
                frames: Frames::ZERO,
                bus: crate::timeline::Bus::Speech,
                kind: crate::timeline::CueKind::Line,
                clip: crate::clip::ClipId::new("a.ogg"),
                message: None,
            },
            caption: None,
        };
        noted.hear(event(Happening::LineStarted(speech), PartName::Session, 0));
        assert_eq!(noted.due(Duration::ZERO), None, "nothing was heard yet");
        noted.hear(event(Happening::Progress, PartName::Session, 1));
        assert!(noted.due(Duration::ZERO).is_some());
    }

    #[test]
    fn an_older_place_stays_until_enough_was_heard_or_it_hurts() {
        let mut noted = Noted::default();
        noted.hear(event(Happening::Progress, PartName::Session, 29));
        assert!(!noted.is_worth_more());
        noted.hear(event(Happening::Progress, PartName::Session, 30));
        assert!(noted.is_worth_more());
        let mut noted = Noted::default();
        noted.hear(event(Happening::Progress, PartName::Session, 3));
        noted.hear(event(Happening::Aftercare, PartName::Aftercare, 0));
        assert!(noted.is_worth_more());
    }

    #[test]
    fn the_place_is_kept_every_few_seconds_and_stays_in_the_session() {
        let mut noted = Noted::default();
        noted.hear(event(Happening::Progress, PartName::Session, 3));
        assert_eq!(noted.due(OFTEN / 2), None);
        assert!(noted.due(OFTEN).is_some());
        noted.hear(event(Happening::Aftercare, PartName::Aftercare, 1));
        let kept = noted.due(Duration::ZERO).map(|status| status.at);
        assert_eq!((kept, noted.is_hurt), (Some(Frames::from_seconds(3)), true));
        noted.is_due = false;
        assert_eq!(noted.due(OFTEN), None, "the aftercare moves nothing");
        noted.hear(event(Happening::WentOn, PartName::Session, 2));
        assert!(!noted.is_hurt && noted.is_due);
    }
}
