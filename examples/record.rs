//! Records from a microphone, for measuring what a sound server makes of it.
//!
//! `cargo run --example record -- SECONDS [NAME] >sound.raw`: 32-bit floats, little endian, one channel of 48 kHz. On stderr, with
//! the milliseconds since the start: when it was open, when the first sound was there, what was lost, and what ended it.

use std::io::Write;
use std::time::{Duration, Instant};

use warmhands::microphone::{Microphone, MicrophoneError};

/// Records into `out` until `seconds` were heard.
fn record(
    seconds: usize,
    name: Option<&str>,
    out: &mut impl Write,
    start: Instant,
) -> Result<(), MicrophoneError> {
    let told = |what: &str| eprintln!("{:>8} ms  {what}", start.elapsed().as_millis());
    let mut microphone = Microphone::open(name)?;
    told(&format!("open: {}", microphone.entry().label()));
    let (mut heard, mut sound) = (0, Vec::new());
    while heard < seconds * 48_000 {
        sound.clear();
        let frames = microphone.take(&mut sound)?;
        if heard == 0 && frames > 0 {
            told(&format!("first sound: {frames} frames"));
        }
        heard += frames;
        let bytes: Vec<u8> = sound.iter().flat_map(|sample| sample.to_le_bytes()).collect();
        if out.write_all(&bytes).and_then(|()| out.flush()).is_err() {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    told(&format!("{heard} frames, {} lost", microphone.lost()));
    Ok(())
}

fn main() {
    let start = Instant::now();
    let mut arguments = std::env::args().skip(1);
    let seconds = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(10);
    let name = arguments.next();
    if let Err(error) = record(seconds, name.as_deref(), &mut std::io::stdout(), start) {
        eprintln!("{:>8} ms  {error}", start.elapsed().as_millis());
        std::process::exit(4);
    }
}
