//! Everything with one button: the times of its presses decide what they mean.
//!
//! Pure: the caller passes the time. A key that is held down repeats, so it is the same as many presses.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// The longest time between the two presses that mean "next".
const TWICE: Duration = Duration::from_millis(600);
/// The longest time in which [`MANY`] presses mean "it hurts".
const RUN: Duration = Duration::from_millis(1_200);
/// How many presses mean "it hurts".
const MANY: usize = 4;

/// What a press means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Push {
    /// Pause or go on.
    Once,
    /// Next; what the press before did is undone.
    Twice,
    /// It hurts.
    Many,
    /// Nothing: the button is still held down after "it hurts".
    Held,
}

/// The presses so far.
#[derive(Debug, Clone, Default)]
pub(super) struct OneButton {
    /// The presses that may still become "it hurts".
    recent: VecDeque<Instant>,
    last: Option<Instant>,
    /// Whether the last press was the second of two.
    is_paired: bool,
    /// Whether presses mean nothing until the button is let go.
    is_held: bool,
}

impl OneButton {
    /// A press at `now`.
    pub(super) fn press(&mut self, now: Instant) -> Push {
        let is_soon = self.since_last(now).is_some_and(|gap| gap <= TWICE);
        self.last = Some(now);
        self.is_held &= is_soon;
        if self.is_held {
            return Push::Held;
        }
        self.recent
            .retain(|then| now.saturating_duration_since(*then) <= RUN);
        self.recent.push_back(now);
        if self.recent.len() >= MANY {
            return self.hurt(now);
        }
        self.is_paired = is_soon && !self.is_paired;
        match self.is_paired {
            true => Push::Twice,
            false => Push::Once,
        }
    }

    /// "It hurts" was said at `now`, here or by a key of its own. The button means nothing until it is let go.
    pub(super) fn hurt(&mut self, now: Instant) -> Push {
        *self = OneButton {
            last: Some(now),
            is_held: true,
            ..OneButton::default()
        };
        Push::Many
    }

    fn since_last(&self, now: Instant) -> Option<Duration> {
        self.last.map(|last| now.saturating_duration_since(last))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What presses mean that come these milliseconds after each other.
    fn pushes(gaps: &[u64]) -> Vec<Push> {
        let (mut button, mut now) = (OneButton::default(), Instant::now());
        let press = |gap: &u64| {
            now += Duration::from_millis(*gap);
            button.press(now)
        };
        gaps.iter().map(press).collect()
    }

    #[test]
    fn the_second_of_two_quick_presses_means_next() {
        use Push::{Once, Twice};
        assert_eq!(pushes(&[0]), [Once]);
        assert_eq!(pushes(&[0, 600]), [Once, Twice]);
        assert_eq!(pushes(&[0, 601]), [Once, Once]);
        assert_eq!(pushes(&[0, 300, 300]), [Once, Twice, Once]);
        assert_eq!(pushes(&[0, 500, 500, 500]), [Once, Twice, Once, Twice]);
    }

    #[test]
    fn four_presses_within_the_time_mean_that_it_hurts() {
        use Push::{Many, Once, Twice};
        assert_eq!(pushes(&[0, 400, 400, 400]), [Once, Twice, Once, Many]);
        assert_eq!(pushes(&[0, 400, 400, 401]), [Once, Twice, Once, Twice]);
        // The last four count, whenever the first one was.
        assert_eq!(pushes(&[0, 1_201, 100, 100, 100]).last(), Some(&Many));
        assert_eq!(pushes(&[0, 0, 0, 0]).last(), Some(&Many));
    }

    #[test]
    fn after_it_hurts_a_held_button_means_nothing_until_it_is_let_go() {
        let mut gaps = vec![0, 100, 100, 100];
        gaps.extend([600; 20]);
        let held = pushes(&gaps);
        assert!(held[4..].iter().all(|push| *push == Push::Held));
        gaps.push(601);
        assert_eq!(pushes(&gaps).last(), Some(&Push::Once));
    }

    proptest! {
        #[test]
        fn fewer_than_four_or_slow_presses_never_mean_that_it_hurts(
            few in prop::collection::vec(0_u64..2_000, 0..4),
            slow in prop::collection::vec(401_u64..2_000, 0..40),
        ) {
            prop_assert!(!pushes(&few).contains(&Push::Many));
            prop_assert!(!pushes(&slow).contains(&Push::Many));
        }

        #[test]
        fn four_quick_presses_always_mean_that_it_hurts(
            before in prop::collection::vec(601_u64..2_000, 0..20),
            quick in prop::collection::vec(0_u64..=400, 3),
        ) {
            let gaps: Vec<u64> = before.into_iter().chain([1_300]).chain(quick).collect();
            prop_assert!(pushes(&gaps).contains(&Push::Many));
        }

        /// As keyboards repeat: first after a while, then many times a second.
        #[test]
        fn a_button_that_is_held_down_means_that_it_hurts_once(wait in 150_u64..1_100, every in 10_u64..50) {
            let mut gaps = vec![0, wait];
            gaps.extend([every; 50]);
            let heard = pushes(&gaps);
            prop_assert_eq!(heard.iter().filter(|push| **push == Push::Many).count(), 1);
        }
    }
}
