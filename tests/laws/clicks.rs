//! With a 100 Hz sine as every clip, no two neighbouring samples differ by more than those of the sine itself plus a
//! tenth.

use proptest::prelude::*;
use warmhands::mixer::{GATE_RAMP, Gate, MixSettings};
use warmhands::timeline::Bus;
use warmhands::units::{CHANNELS, Frames};

use super::score::{Score, sine, stereo};

const HEIGHT: f32 = 0.2;

/// The largest allowed step between neighbouring samples of a sum of `sines` such sines.
fn allowed(sines: f32) -> f32 {
    1.1 * sines * HEIGHT * (std::f32::consts::TAU / 480.0)
}

/// The largest step between neighbouring frames, on the left.
fn widest_step(sound: &[f32]) -> f32 {
    let left: Vec<f32> = sound.chunks_exact(CHANNELS).map(|frame| frame[0]).collect();
    left.windows(2)
        .map(|pair| (pair[1] - pair[0]).abs())
        .fold(0.0, f32::max)
}

/// Lines, signals and music at odd frames. Every sound is a sine.
fn humming() -> Score {
    Score::new(200_000)
        .accompany(stereo(&sine(480 * 60, HEIGHT)), 480 * 4)
        .with_bed(|bed| {
            bed.fade_in = Frames(20_000);
            bed.fade_out = Frames(50_000);
            bed.silent_from = Frames(190_000);
        })
        .play(Bus::Speech, 30_001, sine(480 * 50, HEIGHT))
        .play(Bus::Speech, 120_457, sine(480 * 20, HEIGHT))
        .play(Bus::Signal, 40_123, sine(480 * 10, HEIGHT))
        .play(Bus::Signal, 90_009, sine(480 * 10, HEIGHT))
}

#[test]
fn starts_ends_ducking_fades_and_the_seam_do_not_click() {
    for bus in [Bus::Speech, Bus::Music, Bus::Signal] {
        assert!(widest_step(&humming().stem(bus)) <= allowed(1.0), "{bus:?}");
    }
    assert!(widest_step(&humming().mix(MixSettings::default())) <= allowed(3.0));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn jumps_with_the_gate_closed_do_not_click(jumps in prop::collection::vec((0..195_000_u64, 1..9_000_usize), 1..6)) {
        let mut mixer = humming().mixer(MixSettings::default());
        let mut gate = Gate::open_at_once();
        let mut heard = Vec::new();
        for (to, frames) in jumps {
            gate.close();
            let closing = GATE_RAMP.as_index();
            for (frames, opening) in [(closing, false), (frames, true)] {
                let mut out = vec![0.0; CHANNELS * frames];
                if opening {
                    mixer.seek(Frames(to));
                    gate.open();
                }
                mixer.render(&mut out).unwrap();
                gate.apply(&mut out);
                heard.extend(out);
            }
        }
        prop_assert!(widest_step(&heard) <= allowed(3.0));
    }
}
