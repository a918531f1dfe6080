//! Runs the same work on many inputs in parallel, so that the tests take less time.

use std::panic::resume_unwind;
use std::sync::Mutex;
use std::thread;

/// The results of `work` for each of `things`, all started at once. For work that waits, such as a session that plays.
pub(crate) fn waiting<T: Send, R: Send>(
    things: impl IntoIterator<Item = T>,
    work: impl Fn(T) -> R + Sync,
) -> Vec<R> {
    on_threads(usize::MAX, things, work)
}

/// The same for work that computes: as many at a time as the machine has cores, because more would slow down the tests
/// that run beside it.
pub(crate) fn computing<T: Send, R: Send>(
    things: impl IntoIterator<Item = T>,
    work: impl Fn(T) -> R + Sync,
) -> Vec<R> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    on_threads(cores, things, work)
}

/// The results are in the order of `things`. A panic in `work` is a panic here.
fn on_threads<T: Send, R: Send>(
    most: usize,
    things: impl IntoIterator<Item = T>,
    work: impl Fn(T) -> R + Sync,
) -> Vec<R> {
    let things: Vec<T> = things.into_iter().collect();
    let threads = most.min(things.len());
    let left = Mutex::new(things.into_iter().enumerate());
    let next = || left.lock().unwrap().next();
    let labour = || {
        let mut done = Vec::new();
        while let Some((index, thing)) = next() {
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

#[test]
fn everything_is_done_once_and_in_order() {
    let doubled: Vec<usize> = (0..1000).map(|n| 2 * n).collect();
    assert_eq!(computing(0..1000, |n| 2 * n), doubled);
    assert_eq!(waiting(0..7, |n| 2 * n), doubled[..7]);
    assert!(computing([], |n: usize| n).is_empty());
}

#[test]
#[should_panic(expected = "the fourth")]
fn a_failure_in_one_fails_all() {
    computing(0..9, |n| assert!(n != 3, "the fourth"));
}
