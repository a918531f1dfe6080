//! An LRU cache of decoded clips with a memory budget. Beats and signals are never evicted.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::clip::{Clip, ClipId};

/// The budget for evictable clips: the three or four longest lines.
const BUDGET_BYTES: usize = 8 << 20;

/// Decoded clips with a memory budget.
#[derive(Debug)]
pub(super) struct Cache {
    kept: BTreeSet<ClipId>,
    clips: BTreeMap<ClipId, Arc<Clip>>,
    /// The evictable clips, the least recently used first.
    by_use: Vec<ClipId>,
    bytes: usize,
}

impl Cache {
    /// Creates an empty cache that never evicts `kept`.
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

    /// Returns the clip `id` and marks it as most recently used.
    pub(super) fn get(&mut self, id: &ClipId) -> Option<Arc<Clip>> {
        let clip = self.clips.get(id)?;
        if let Some(at) = self.by_use.iter().position(|one| one == id) {
            let used = self.by_use.remove(at);
            self.by_use.push(used);
        }
        Some(Arc::clone(clip))
    }

    /// Adds `clip` and evicts clips that exceed the budget.
    pub(super) fn put(&mut self, id: ClipId, clip: Arc<Clip>) {
        let size = bytes(&clip);
        if self.clips.insert(id.clone(), clip).is_some() || self.kept.contains(&id) {
            return;
        }
        self.by_use.push(id);
        self.bytes += size;
        // The new clip stays even if it is larger than the budget, because it is about to play.
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
    fn the_least_recently_used_clip_is_evicted_first() {
        let mut cache = Cache::keeping(BTreeSet::new());
        let [a, b, c] = ["a", "b", "c"].map(ClipId::new);
        cache.put(a.clone(), clip(BUDGET_BYTES / 2));
        cache.put(b.clone(), clip(BUDGET_BYTES / 2));
        cache.get(&a);
        cache.put(c.clone(), clip(BUDGET_BYTES / 2));
        assert!(cache.holds(&a) && !cache.holds(&b) && cache.holds(&c));
    }
}
