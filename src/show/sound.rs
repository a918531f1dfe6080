//! The sound of a show: a mixer of any of its timelines, with the clips and the music that these need.

use std::sync::Arc;

use super::Show;
use crate::library::Supply;
use crate::mixer::{MixSettings, Mixer};
use crate::timeline::{Bus, Timeline};
use crate::units::Frames;

impl Show {
    /// Mixes `timeline`, one of this show, from the frame `from` on, for somebody who listens meanwhile.
    pub fn mixer(&self, timeline: Arc<Timeline>, from: Frames) -> Mixer<Supply> {
        let supply = self.supply(&timeline).starting(&timeline, from);
        self.mixed(timeline, from, supply, None)
    }

    /// Mixes `timeline`, one of this show, from the frame `from` on, for a file: the same bits, as fast as it goes.
    /// `stem` is one bus alone.
    pub fn offline_mixer(&self, timeline: Arc<Timeline>, from: Frames, stem: Option<Bus>) -> Mixer<Supply> {
        let supply = self.supply(&timeline).offline();
        self.mixed(timeline, from, supply, stem)
    }

    fn supply(&self, timeline: &Timeline) -> Supply {
        Supply::new(self.library.data(), &[timeline]).with_own(self.music.own.clone())
    }

    fn mixed(
        &self,
        timeline: Arc<Timeline>,
        from: Frames,
        supply: Supply,
        stem: Option<Bus>,
    ) -> Mixer<Supply> {
        let settings = MixSettings {
            volumes: self.volumes,
            stem,
            ..MixSettings::default()
        };
        let mut mixer = Mixer::new(timeline, supply, settings);
        mixer.seek(from);
        mixer
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::show::testing::show;
    use crate::show::{Request, Volume};

    /// A second of the short massage from its twentieth on.
    fn second(volume: f32, offline: bool) -> Vec<u32> {
        let show = show(&Request {
            session: Some("massage".into()),
            voice_volume: Volume::try_from(volume).ok(),
            ..Request::default()
        });
        let from = Frames::from_seconds(20);
        let timeline = Arc::new(show.plan.timeline.clone());
        let mut mixer = if offline {
            show.offline_mixer(timeline, from, None)
        } else {
            show.mixer(timeline, from)
        };
        assert_eq!(mixer.position(), from);
        let mut out = vec![0.0; 96_000];
        mixer.render(&mut out).unwrap();
        out.into_iter().map(f32::to_bits).collect()
    }

    #[test]
    fn a_file_has_the_bits_that_are_heard() {
        let heard = second(0.0, false);
        assert!(heard == second(0.0, true), "live and offline differ");
        assert!(heard != second(-60.0, true), "the volume of the voice is heard");
    }
}
