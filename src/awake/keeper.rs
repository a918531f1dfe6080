//! Holds one inhibitor or lets go of it, as the rule says. Pure, but for what the inhibitor does.

use std::time::Instant;

use super::hold::HoldRule;
use crate::player::Status;

/// A service of the machine that can be asked not to let it sleep.
pub(super) trait Inhibitor {
    /// What stands for the request; the service drops the request if it is lost.
    type Held;
    /// Why there is none.
    type Error;

    fn hold(&self) -> Result<Self::Held, Self::Error>;

    fn release(&self, held: Self::Held) -> Result<(), Self::Error>;
}

/// An inhibitor, and what is held of it.
pub(super) struct Keeper<I: Inhibitor> {
    inhibitor: I,
    rule: HoldRule,
    held: Option<I::Held>,
}

impl<I: Inhibitor> Keeper<I> {
    pub(super) fn new(inhibitor: I, now: Instant) -> Keeper<I> {
        Keeper {
            inhibitor,
            rule: HoldRule::new(now),
            held: None,
        }
    }

    /// Does what this status asks for. `is_stopped`: the job is about to be stopped, and nothing could let go then.
    pub(super) fn look(&mut self, status: &Status, is_stopped: bool, now: Instant) -> Result<(), I::Error> {
        let is_wanted = self.rule.holds(status, now) && !is_stopped;
        match (is_wanted, &self.held) {
            (true, None) => self.held = Some(self.inhibitor.hold()?),
            (false, Some(_)) => self.let_go()?,
            _ => {}
        }
        Ok(())
    }

    /// Lets go of what is held.
    pub(super) fn let_go(&mut self) -> Result<(), I::Error> {
        self.held
            .take()
            .map_or(Ok(()), |held| self.inhibitor.release(held))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;
    use std::time::Duration;

    use crate::player::PlayState;
    use crate::player::testing::status;

    /// Notes what is asked of it, and refuses if it is not there.
    #[derive(Default)]
    struct Noted {
        asked: RefCell<Vec<String>>,
        is_missing: bool,
    }

    impl Inhibitor for Noted {
        type Held = usize;
        type Error = &'static str;

        fn hold(&self) -> Result<usize, &'static str> {
            let number = self.asked.borrow().len();
            self.asked.borrow_mut().push(format!("hold {number}"));
            if self.is_missing {
                Err("missing")
            } else {
                Ok(number)
            }
        }

        fn release(&self, held: usize) -> Result<(), &'static str> {
            self.asked.borrow_mut().push(format!("release {held}"));
            Ok(())
        }
    }

    #[test]
    fn one_request_stands_while_it_plays_and_is_taken_back() {
        let start = Instant::now();
        let mut keeper = Keeper::new(Noted::default(), start);
        for (second, state, is_stopped) in [
            (0, PlayState::Playing, false),
            (1, PlayState::Playing, false),
            (2, PlayState::Paused, false),
            (700, PlayState::Paused, false),
            (701, PlayState::Paused, false),
            (702, PlayState::Playing, false),
            // Control-Z.
            (703, PlayState::Paused, true),
            (704, PlayState::Playing, false),
            (705, PlayState::Over, false),
        ] {
            let now = start + Duration::from_secs(second);
            keeper.look(&status(state), is_stopped, now).unwrap();
        }
        keeper.let_go().unwrap();
        assert_eq!(
            *keeper.inhibitor.asked.borrow(),
            [
                "hold 0",
                "release 0",
                "hold 2",
                "release 2",
                "hold 4",
                "release 4"
            ]
        );
    }

    #[test]
    fn a_session_that_is_left_lets_go() {
        let start = Instant::now();
        let mut keeper = Keeper::new(Noted::default(), start);
        keeper.look(&status(PlayState::Playing), false, start).unwrap();
        keeper.let_go().unwrap();
        assert_eq!(*keeper.inhibitor.asked.borrow(), ["hold 0", "release 0"]);
    }

    #[test]
    fn a_service_that_is_missing_is_told_to_the_thread() {
        let missing = Noted {
            is_missing: true,
            ..Noted::default()
        };
        let start = Instant::now();
        let mut keeper = Keeper::new(missing, start);
        assert_eq!(
            keeper.look(&status(PlayState::Playing), false, start),
            Err("missing")
        );
    }
}
