//! The supervisor with a simulated device and simulated time.

use std::sync::{Arc, Mutex};

use super::*;
use crate::output::Condition;
use crate::output::ring::{Opening, ring};

/// The state of a simulated device.
#[derive(Default)]
struct Bench {
    news: Vec<DeviceNews>,
    refuses: bool,
    unknown: bool,
    condition: Option<Condition>,
    opened: u32,
    drain: Option<Drain>,
}

type Shared = Arc<Mutex<Bench>>;

struct FakeOpener(Shared);
struct FakeOutput(Shared);

impl Opener for FakeOpener {
    fn open(&mut self, drain: Drain) -> Result<Box<dyn Output>, Refused> {
        let mut bench = self.0.lock().unwrap();
        bench.opened += 1;
        if bench.refuses {
            let error = if bench.unknown {
                OutputError::UnknownDevice {
                    name: "x".to_owned(),
                    known: Vec::new(),
                }
            } else {
                OutputError::NoDevice
            };
            return Err(Refused { drain, error });
        }
        bench.drain = Some(drain);
        bench.condition = Some(Condition::Running);
        Ok(Box::new(FakeOutput(Arc::clone(&self.0))))
    }

    fn news(&mut self) -> Option<DeviceNews> {
        self.0.lock().unwrap().news.pop()
    }
}

impl Output for FakeOutput {
    fn condition(&self) -> Condition {
        self.0.lock().unwrap().condition.unwrap()
    }

    fn latency(&self) -> Frames {
        Frames(1_024)
    }

    fn stop(self: Box<Self>) -> Option<Drain> {
        self.0.lock().unwrap().drain.take()
    }
}

fn supervisor(fallback: bool) -> (Supervisor, Shared, Shared) {
    let (device, silence) = (Shared::default(), Shared::default());
    let (_, drain) = ring(Opening::AtOnce);
    let opener = Box::new(FakeOpener(Arc::clone(&device)));
    let fallback = fallback.then(|| Box::new(FakeOpener(Arc::clone(&silence))) as Box<dyn Opener>);
    (Supervisor::new(opener, fallback, drain), device, silence)
}

/// Steps at the times that the supervisor requests until `end`. Pulls as a device does, unless it `stalls`.
fn run(
    supervisor: &mut Supervisor,
    device: &Shared,
    from: u64,
    end: u64,
    stalls: bool,
) -> Vec<(u64, Report)> {
    let mut now = Duration::from_millis(from);
    let mut told = Vec::new();
    while now < Duration::from_millis(end) {
        let (wait, report) = supervisor.step(now);
        told.extend(report.map(|report| (now.as_millis() as u64, report)));
        if let (Some(drain), false) = (&mut device.lock().unwrap().drain, stalls) {
            drain.pull();
        }
        now += wait;
    }
    told
}

#[test]
fn a_lost_device_is_retried_with_growing_waits_until_it_is_back() {
    let (mut supervisor, device, _) = supervisor(true);
    let told = run(&mut supervisor, &device, 0, 1_000, false);
    assert!(matches!(
        told[..],
        [(
            0,
            Report::Opened {
                latency: Frames(1_024)
            }
        )]
    ));
    device.lock().unwrap().condition = Some(Condition::Lost);
    device.lock().unwrap().refuses = true;
    let told = run(&mut supervisor, &device, 1_000, 61_000, false);
    assert!(matches!(told[..], [(1_000, Report::Lost)]), "{told:?}");
    let tries = device.lock().unwrap().opened - 1;
    assert!((30..40).contains(&tries), "{tries} in a minute");
    device.lock().unwrap().refuses = false;
    let told = run(&mut supervisor, &device, 61_000, 64_000, false);
    assert!(
        matches!(told[..], [(..=63_000, Report::Opened { .. })]),
        "{told:?}"
    );
}

#[test]
fn news_of_the_device_are_reported_at_once() {
    let (mut supervisor, device, _) = supervisor(true);
    run(&mut supervisor, &device, 0, 1_000, false);
    let news = [
        DeviceNews::Moved("Loudspeaker".into()),
        DeviceNews::Gone("Headphones".into()),
    ];
    device.lock().unwrap().news.extend(news);
    let told = run(&mut supervisor, &device, 1_000, 1_200, false);
    assert!(
        matches!(
            told[..],
            [
                (1_000, Report::Device(DeviceNews::Gone(_))),
                (1_000, Report::Device(DeviceNews::Moved(_)))
            ]
        ),
        "{told:?}"
    );
}

#[test]
fn a_hang_is_reported_and_after_three_seconds_the_device_is_reopened() {
    let (mut supervisor, device, _) = supervisor(true);
    run(&mut supervisor, &device, 0, 1_000, false);
    let told = run(&mut supervisor, &device, 1_000, 4_300, true);
    let [
        (hung, Report::Hung),
        (lost, Report::Lost),
        (_, Report::Opened { .. }),
    ] = told[..]
    else {
        panic!("{told:?}");
    };
    assert!((1_950..=2_050).contains(&hung), "{hung}");
    assert!((3_950..=4_050).contains(&lost), "{lost}");
    assert_eq!(device.lock().unwrap().opened, 2);
}

#[test]
fn a_device_that_continues_in_time_keeps_its_stream() {
    let (mut supervisor, device, _) = supervisor(true);
    run(&mut supervisor, &device, 0, 1_000, false);
    let told = run(&mut supervisor, &device, 1_000, 3_000, true);
    assert!(matches!(told[..], [(_, Report::Hung)]), "{told:?}");
    let told = run(&mut supervisor, &device, 3_000, 9_000, false);
    assert!(
        matches!(told[..], [(..=3_100, Report::Opened { .. })]),
        "{told:?}"
    );
    assert_eq!(device.lock().unwrap().opened, 1, "nothing was opened again");
}

#[test]
fn a_device_that_never_pulls_is_replaced_by_silence() {
    let (mut supervisor, device, silence) = supervisor(true);
    let told = run(&mut supervisor, &device, 0, 3_200, true);
    assert!(
        matches!(
            told[..],
            [
                (0, Report::Opened { .. }),
                (
                    2_950..=3_050,
                    Report::FellBack {
                        reason: OutputError::NoAnswer
                    }
                ),
                (_, Report::Opened { .. })
            ]
        ),
        "{told:?}"
    );
    assert_eq!(silence.lock().unwrap().opened, 1);
}

#[test]
fn a_device_that_keeps_the_drain_ends_the_supervision() {
    let (mut supervisor, device, _) = supervisor(true);
    run(&mut supervisor, &device, 0, 1_000, false);
    device.lock().unwrap().drain = None;
    device.lock().unwrap().condition = Some(Condition::Lost);
    let told = run(&mut supervisor, &device, 1_000, 61_000, true);
    assert!(matches!(told[..], [(1_000, Report::Died)]), "{told:?}");
}

#[test]
fn without_a_device_at_the_start_silence_plays() {
    let (mut supervisor, device, silence) = supervisor(true);
    device.lock().unwrap().refuses = true;
    let told = run(&mut supervisor, &device, 0, 10_000, false);
    assert!(
        matches!(
            told[..2],
            [(0, Report::FellBack { .. }), (0, Report::Opened { .. })]
        ),
        "{told:?}"
    );
    assert_eq!(device.lock().unwrap().opened, 1);
    assert!(silence.lock().unwrap().opened >= 1);
}

#[test]
fn a_device_requested_by_a_wrong_name_is_not_replaced() {
    for (may_fall_back, unknown) in [(true, true), (false, false)] {
        let (mut supervisor, device, _) = supervisor(may_fall_back);
        device.lock().unwrap().refuses = true;
        device.lock().unwrap().unknown = unknown;
        let told = run(&mut supervisor, &device, 0, 10_000, false);
        assert!(matches!(told[..], [(0, Report::NoOutput { .. })]), "{told:?}");
    }
}

#[test]
fn a_stop_releases_the_device() {
    let (mut supervisor, device, _) = supervisor(true);
    run(&mut supervisor, &device, 0, 100, false);
    supervisor.stop();
    assert!(device.lock().unwrap().drain.is_none());
}
