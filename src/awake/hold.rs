//! Whether sleep is held off: a function of what plays and of the time that passed. Pure.

use std::time::{Duration, Instant};

use crate::player::{PlayState, SoundState, Status};

/// After a longer silence the machine may sleep: she may have left it.
const LONGEST_SILENCE: Duration = Duration::from_secs(600);

/// Tells from one look at the status to the next whether sleep is held off.
#[derive(Debug)]
pub(super) struct HoldRule {
    /// When the session was last seen to play.
    played: Instant,
}

impl HoldRule {
    pub(super) fn new(now: Instant) -> HoldRule {
        HoldRule { played: now }
    }

    pub(super) fn holds(&mut self, status: &Status, now: Instant) -> bool {
        if status.state == PlayState::Over {
            return false;
        }
        if plays(status) {
            self.played = now;
        }
        now.saturating_duration_since(self.played) <= LONGEST_SILENCE
    }
}

/// Whether it moves on. Without a device it does, with its captions; with one that is gone it waits.
fn plays(status: &Status) -> bool {
    let has_output = matches!(status.sound, SoundState::Ok | SoundState::Silent);
    has_output && (status.state.is_playing() || status.state == PlayState::Ending)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::player::testing::status;

    /// Whether sleep is held off at each second, for what is seen then.
    fn holds(looks: &[(u64, Status)]) -> Vec<bool> {
        let start = Instant::now();
        let mut rule = HoldRule::new(start);
        let looks = looks.iter();
        looks
            .map(|(second, status)| rule.holds(status, start + Duration::from_secs(*second)))
            .collect()
    }

    #[test]
    fn a_long_pause_lets_go_and_playing_holds_again() {
        let (playing, paused) = (status(PlayState::Playing), status(PlayState::Paused));
        let looks = [
            (0, playing.clone()),
            (3000, playing.clone()),
            (3001, paused.clone()),
            (3600, paused.clone()),
            (3601, paused.clone()),
            (9000, paused.clone()),
            (9001, playing),
            (9601, paused),
        ];
        assert_eq!(holds(&looks), [true, true, true, true, false, false, true, true]);
    }

    #[test]
    fn two_short_pauses_are_not_a_long_one() {
        let (playing, paused) = (status(PlayState::Playing), status(PlayState::Paused));
        let looks = [(500, paused.clone()), (510, playing), (1100, paused)];
        assert_eq!(holds(&looks), [true, true, true]);
    }

    #[test]
    fn the_end_lets_go_at_once() {
        let looks = [
            (1, status(PlayState::Playing)),
            (2, status(PlayState::Ending)),
            (3, status(PlayState::Over)),
        ];
        assert_eq!(holds(&looks), [true, true, false]);
    }

    #[test]
    fn a_device_that_is_gone_is_as_a_pause_and_none_at_all_is_not() {
        let with = |sound| Status {
            sound,
            ..status(PlayState::Playing)
        };
        for (sound, is_held) in [
            (SoundState::Lost, false),
            (SoundState::Hung, false),
            (SoundState::Silent, true),
        ] {
            let looks = [(1, with(SoundState::Ok)), (600, with(sound)), (700, with(sound))];
            assert_eq!(holds(&looks), [true, true, is_held], "{sound:?}");
        }
    }
}
