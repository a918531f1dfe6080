//! A thread that decodes clips ahead of their use. A clip that is needed now and not being decoded is decoded by the
//! caller.

use std::collections::VecDeque;
use std::io::Cursor;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use super::encoded::bytes;
use crate::clip::{Clip, ClipId, decode};
use crate::library::Data;
use crate::mixer::SoundError;

type Decoded = (ClipId, Result<Arc<Clip>, SoundError>);

/// Decodes clips ahead of their use. Dropping it ends its thread.
#[derive(Debug)]
pub(super) struct Decoder {
    data: Data,
    wanted: Sender<ClipId>,
    decoded: Receiver<Decoded>,
    /// The outstanding requests, in order. The first one is being decoded.
    waiting: VecDeque<ClipId>,
}

impl Decoder {
    pub(super) fn new(data: Data) -> Decoder {
        let (wanted, to_decode) = channel::<ClipId>();
        let (done, decoded) = channel();
        let source = data.clone();
        // If the thread can't be started, `now` decodes everything, with the same result.
        let _ = thread::Builder::new().name("decode".into()).spawn(move || {
            for id in to_decode {
                let clip = decoded_clip(&source, &id);
                if done.send((id, clip)).is_err() {
                    break;
                }
            }
        });
        Decoder {
            data,
            wanted,
            decoded,
            waiting: VecDeque::new(),
        }
    }

    /// Requests `id` for later use.
    pub(super) fn ask(&mut self, id: &ClipId) {
        if !self.waiting.contains(id) && self.wanted.send(id.clone()).is_ok() {
            self.waiting.push_back(id.clone());
        }
    }

    /// Returns the clips that are ready. A clip that failed is decoded again when it is needed, and reports the error
    /// then.
    pub(super) fn ready(&mut self) -> Vec<(ClipId, Arc<Clip>)> {
        let mut ready = Vec::new();
        while let Ok((id, clip)) = self.decoded.try_recv() {
            self.waiting.pop_front();
            ready.extend(clip.ok().map(|clip| (id, clip)));
        }
        ready
    }

    /// Returns the clip `id`. Waits for it if it is being decoded; otherwise decodes it here, because a request may
    /// be queued behind others.
    pub(super) fn now(&mut self, id: &ClipId) -> Result<Arc<Clip>, SoundError> {
        if self.waiting.front() == Some(id)
            && let Ok((_, clip)) = self.decoded.recv()
        {
            self.waiting.pop_front();
            return clip;
        }
        decoded_clip(&self.data, id)
    }

    #[cfg(test)]
    pub(super) fn is_waiting_for(&self, id: &ClipId) -> bool {
        self.waiting.contains(id)
    }
}

fn decoded_clip(data: &Data, id: &ClipId) -> Result<Arc<Clip>, SoundError> {
    match decode(Cursor::new(bytes(data, id)?)) {
        Ok(clip) => Ok(Arc::new(clip)),
        Err(reason) => Err(SoundError::Unplayable {
            clip: id.clone(),
            reason,
        }),
    }
}
