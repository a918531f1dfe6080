//! Runs the same work on many items, on all cores.
//!
//! Must not know the work. Results come in the order of the items.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Applies `work` to each of `things`.
pub(super) fn each<T: Sync, R: Send>(things: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let threads = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(things.len());
    let labour = || {
        let mut done = Vec::new();
        while let Some((index, thing)) = take(&next, things) {
            done.push((index, work(thing)));
        }
        done
    };
    let mut done: Vec<(usize, R)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(labour)).collect();
        let finished = workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or_else(|panic| resume_unwind(panic)));
        finished.flatten().collect()
    });
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

/// The next item that no thread has taken.
fn take<'a, T>(next: &AtomicUsize, things: &'a [T]) -> Option<(usize, &'a T)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    things.get(index).map(|thing| (index, thing))
}

#[cfg(test)]
mod tests {
    use super::each;

    #[test]
    fn every_item_is_processed_once_and_in_order() {
        let things: Vec<usize> = (0..1000).collect();
        let doubled: Vec<usize> = things.iter().map(|n| 2 * n).collect();
        assert_eq!(each(&things, |n| 2 * n), doubled);
        assert!(each(&[], |n: &usize| *n).is_empty());
    }
}
