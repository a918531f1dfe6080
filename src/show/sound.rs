//! The audio of a show: mixers for its timelines, with their clips and music.

use std::sync::Arc;

use super::Show;
use crate::library::Supply;
use crate::mixer::{MixSettings, Mixer};
use crate::timeline::{Bus, Timeline};
use crate::units::Frames;

impl Show {
    /// A real-time mixer of `timeline`, a timeline of this show, starting at frame `from`.
    pub fn mixer(&self, timeline: Arc<Timeline>, from: Frames) -> Mixer<Supply> {
        let supply = self.supply(&timeline).starting(&timeline, from);
        self.mixed(timeline, from, supply, None)
    }

    /// An offline mixer of `timeline`, a timeline of this show, starting at frame `from`. Its output has the same bits
    /// as the real-time mixer's, and is made as fast as possible. `stem` selects a single bus.
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

    /// One second of the short massage, starting at its twentieth.
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
    fn live_and_offline_have_the_same_bits() {
        let heard = second(0.0, false);
        assert!(heard == second(0.0, true), "live and offline differ");
        assert!(heard != second(-60.0, true), "the volume of the voice is heard");
    }
}
