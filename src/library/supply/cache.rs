//! Decoded clips within a budget: beats and signals stay, the rest goes when it was longest unused.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::clip::{Clip, ClipId};

/// What decoded clips may take, without those that stay: the three or four longest lines.
const BUDGET_BYTES: usize = 8 << 20;

/// Decoded clips within a budget.
#[derive(Debug)]
pub(super) struct Cache {
    kept: BTreeSet<ClipId>,
    clips: BTreeMap<ClipId, Arc<Clip>>,
    /// The clips that may go, the longest unused first.
    by_use: Vec<ClipId>,
    bytes: usize,
}

impl Cache {
    /// An empty cache in which `kept` will stay.
    pub(super) fn keeping(kept: BTreeSet<ClipId>) -> Cache {
        Cache {
            kept,
            clips: BTreeMap::new(),
            by_use: Vec::new(),
            bytes: 0,
        }
    }

    pub(super) fn holds(&self, id: &ClipId) -> bool {
        self.clips.contains_key(id)
    }

    /// The clip `id`, now the last used.
    pub(super) fn get(&mut self, id: &ClipId) -> Option<Arc<Clip>> {
        let clip = self.clips.get(id)?;
        if let Some(at) = self.by_use.iter().position(|one| one == id) {
            let used = self.by_use.remove(at);
            self.by_use.push(used);
        }
        Some(Arc::clone(clip))
    }

    /// Takes `clip` in, and lets go what no longer fits.
    pub(super) fn put(&mut self, id: ClipId, clip: Arc<Clip>) {
        let size = bytes(&clip);
        if self.clips.insert(id.clone(), clip).is_some() || self.kept.contains(&id) {
            return;
        }
        self.by_use.push(id);
        self.bytes += size;
        // The clip just put stays even where it is larger than the budget: it is about to sound.
        while self.bytes > BUDGET_BYTES && self.by_use.len() > 1 {
            let oldest = self.by_use.remove(0);
            self.bytes -= self.clips.remove(&oldest).map_or(0, |clip| bytes(&clip));
        }
    }
}

fn bytes(clip: &Clip) -> usize {
    size_of_val(clip.samples())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clip::ClipChannels;

    fn clip(bytes: usize) -> Arc<Clip> {
        Arc::new(Clip::new(vec![0.0; bytes / size_of::<f32>()], ClipChannels::Mono))
    }

    #[test]
    fn memory_does_not_grow_with_the_session() {
        let beat = ClipId::new("beat");
        let mut cache = Cache::keeping([beat.clone()].into());
        cache.put(beat.clone(), clip(1024));
        for line in 0..100 {
            cache.put(ClipId::new(format!("{line}")), clip(BUDGET_BYTES / 4));
            assert!(cache.bytes <= BUDGET_BYTES);
        }
        assert!(cache.holds(&beat));
        assert!(cache.holds(&ClipId::new("99")) && !cache.holds(&ClipId::new("90")));
    }

    #[test]
    fn the_longest_unused_goes_first() {
        let mut cache = Cache::keeping(BTreeSet::new());
        let [a, b, c] = ["a", "b", "c"].map(ClipId::new);
        cache.put(a.clone(), clip(BUDGET_BYTES / 2));
        cache.put(b.clone(), clip(BUDGET_BYTES / 2));
        cache.get(&a);
        cache.put(c.clone(), clip(BUDGET_BYTES / 2));
        assert!(cache.holds(&a) && !cache.holds(&b) && cache.holds(&c));
    }
}
