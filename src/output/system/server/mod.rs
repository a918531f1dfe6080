//! Watches what the sound server does with the sound of this program.
//!
//! A server that loses a device moves the stream to another one, and tells neither the stream nor cpal. So the server is
//! asked on a connection of our own. A server that is not there, hangs or dies costs nothing: the watcher tries again,
//! with growing pauses. Must not know what follows from what it sees.

mod listing;
mod tracker;
mod wire;

use std::process;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, TrySendError, channel, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use pulseaudio::protocol::{Command, MoveStreamParams, ProtocolError, SinkInfoList, SinkInputInfoList};

use crate::output::DeviceNews;

use listing::ServerListing;
use tracker::{DeviceTracker, StreamMove};
use wire::{Wire, WireError};

/// The first and the longest pause before a server is tried again. Each pause is twice the one before.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
/// Short, because a server that starts again may have another device.
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

/// How soon the thread notices that it is not needed any more.
const NOTICE: Duration = Duration::from_millis(500);

/// The least time between two looks: some programs change a volume a hundred times a second.
const BETWEEN: Duration = Duration::from_millis(20);

/// The most news that wait to be taken.
const MOST_WAITING: usize = 64;

/// Watches until it is dropped. Its thread is not waited for.
#[derive(Debug)]
pub(crate) struct ServerWatcher {
    news: Receiver<DeviceNews>,
    /// Nothing is sent; the drop of the sender ends the thread.
    _end: Sender<()>,
}

impl ServerWatcher {
    /// Watches the sound of this program.
    pub(crate) fn start() -> ServerWatcher {
        let (end, ended) = channel();
        let (tell, news) = sync_channel(MOST_WAITING);
        // Without a thread, the session plays as if nothing could be known of its device.
        let _ = thread::Builder::new()
            .name("devices".to_owned())
            .spawn(move || watch(&ended, &tell));
        ServerWatcher { news, _end: end }
    }

    /// Takes the next news.
    pub(crate) fn take(&self) -> Option<DeviceNews> {
        self.news.try_recv().ok()
    }
}

/// Why watching ends.
enum Ended {
    NotNeeded,
    NoServer,
}

impl From<WireError> for Ended {
    fn from(_: WireError) -> Ended {
        Ended::NoServer
    }
}

fn watch(ended: &Receiver<()>, tell: &SyncSender<DeviceNews>) {
    let begun = Instant::now();
    let mut tracker = DeviceTracker::default();
    let mut pause = FIRST_PAUSE;
    loop {
        let mut look = |listing: &ServerListing| {
            pause = FIRST_PAUSE;
            tell_all(tell, tracker.see(begun.elapsed(), listing))?;
            Ok(tracker.way_back(listing))
        };
        let Err(Ended::NoServer) = follow(ended, &mut look) else {
            return;
        };
        if is_needless(ended, pause) {
            return;
        }
        pause = (2 * pause).min(LONGEST_PAUSE);
    }
}

/// Looks now and after each change, until the server fails or nobody wants to know.
fn follow(
    ended: &Receiver<()>,
    look: &mut impl FnMut(&ServerListing) -> Result<Option<StreamMove>, Ended>,
) -> Result<(), Ended> {
    let mut changes = Wire::open()?;
    changes.subscribe()?;
    // Asked on another connection, so that no change is mistaken for an answer.
    let mut questions = Wire::open()?;
    loop {
        let mut way_back = look(&listing(&mut questions)?)?;
        if is_needless(ended, BETWEEN) {
            return Err(Ended::NotNeeded);
        }
        while !changes.changed(NOTICE)? {
            if is_needless(ended, Duration::ZERO) {
                return Err(Ended::NotNeeded);
            }
            // The server had time to do it by itself.
            if let Some(way) = way_back.take() {
                move_back(&mut questions, way)?;
            }
        }
    }
}

/// Asks the server to move the stream. It may refuse.
fn move_back(wire: &mut Wire, way: StreamMove) -> Result<(), WireError> {
    let to = MoveStreamParams {
        index: Some(way.stream),
        device_index: Some(way.device),
        device_name: None,
    };
    match wire.tell(&Command::MoveSinkInput(to)) {
        Err(WireError::Protocol(ProtocolError::ServerError(_))) => Ok(()),
        told => told,
    }
}

fn listing(wire: &mut Wire) -> Result<ServerListing, WireError> {
    let streams: SinkInputInfoList = wire.ask(&Command::GetSinkInputInfoList)?;
    let sinks: SinkInfoList = wire.ask(&Command::GetSinkInfoList)?;
    Ok(ServerListing::read(process::id(), &streams, &sinks))
}

/// Waits for `span`, and returns whether nobody wants to know any more.
fn is_needless(ended: &Receiver<()>, span: Duration) -> bool {
    ended.recv_timeout(span) == Err(RecvTimeoutError::Disconnected)
}

/// News that nobody takes are dropped.
fn tell_all(tell: &SyncSender<DeviceNews>, news: Vec<DeviceNews>) -> Result<(), Ended> {
    for news in news {
        if let Err(TrySendError::Disconnected(_)) = tell.try_send(news) {
            return Err(Ended::NotNeeded);
        }
    }
    Ok(())
}
