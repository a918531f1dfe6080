//! A folder of sound files of every kind, written by `make` beside this file: each plays as music, or is refused with
//! the expected reason. WARMHANDS_CORPUS names the folder; without it, the test says that it tested nothing.

mod phones;
mod speed;

use std::env;
use std::fs::{self, File};
use std::path::Path;
use std::time::Instant;

use warmhands::clip::{DecodeError, Recording};
use warmhands::units::{CHANNELS, Frames};

use crate::laws::tone::{Tone, tone};

/// The frequency on each side, in Hz.
const SIDES: [f64; 2] = [440.0, 660.0];

/// A row of `expected.tsv`.
struct Row<'a> {
    file: &'a str,
    fields: Vec<&'a str>,
}

impl Row<'_> {
    fn number(&self, index: usize) -> f64 {
        self.fields[index]
            .parse()
            .unwrap_or_else(|_| panic!("{}: {}", self.file, self.fields[index]))
    }

    /// The fault of the file, or a description of how it played.
    fn judge(&self, folder: &Path) -> Result<String, String> {
        let source = File::open(folder.join(self.file)).map_err(|error| error.to_string())?;
        let opened = Recording::open(source);
        match (self.fields[0], opened) {
            ("refused", Err(reason)) => self.refusal(&reason),
            ("plays", Ok(recording)) => self.sound(recording),
            (_, Ok(recording)) => Err(format!("plays {} frames", recording.frames().0)),
            (_, Err(reason)) => Err(format!("refused: {reason:?}")),
        }
    }

    fn refusal(&self, reason: &DecodeError) -> Result<String, String> {
        let told = format!("{reason:?}");
        match told.starts_with(self.fields[1]) {
            true => Ok(told),
            false => Err(told),
        }
    }

    fn sound(&self, mut recording: Recording) -> Result<String, String> {
        let frames = recording.frames().0;
        let mut out = vec![f32::NAN; CHANNELS * (frames as usize + 10)];
        recording
            .read(Frames::ZERO, &mut out)
            .map_err(|error| format!("{error:?}"))?;
        let (sound, beyond) = out.split_at(CHANNELS * frames as usize);
        // A mono file has only the sine of the left side, and plays it on both sides.
        let mono = sound.chunks_exact(CHANNELS).all(|both| both[0] == both[1]);
        let sines = if mono { [SIDES[0]; 2] } else { SIDES };
        let tones = [0, 1].map(|side| heard(sound, side, sines[side]));
        let crossed = match mono {
            true => 0.0,
            false => heard(sound, 0, SIDES[1])
                .amplitude
                .max(heard(sound, 1, SIDES[0]).amplitude),
        };
        let told = format!(
            "{frames} frames, {:.4} {:.4}, {:+.2} {:+.2} frames late, {crossed:.5} crossed",
            tones[0].amplitude, tones[1].amplitude, tones[0].late, tones[1].late
        );
        let right = (frames as f64 - self.number(1)).abs() <= self.number(2)
            && tones.iter().all(|tone| self.is_right(tone))
            && crossed < 0.01
            && beyond.iter().all(|&sample| sample == 0.0);
        if right { Ok(told) } else { Err(told) }
    }

    fn is_right(&self, tone: &Tone) -> bool {
        let loud = (tone.amplitude - self.number(3)).abs() <= self.number(4);
        let on_time = self.fields[5] == "-" || tone.late.abs() <= self.number(5);
        loud && on_time
    }
}

/// The tone in the middle of one side of `sound`.
fn heard(sound: &[f32], side: usize, cycles: f64) -> Tone {
    let frames = sound.len() / CHANNELS;
    let (from, to) = (frames / 4, 3 * frames / 4);
    let samples: Vec<f32> = sound.chunks_exact(CHANNELS).map(|both| both[side]).collect();
    tone(&samples[from..to], from, cycles)
}

#[test]
fn every_file_of_the_corpus_plays_or_is_refused_with_a_reason() {
    let Some(folder) = env::var_os("WARMHANDS_CORPUS") else {
        println!("SKIPPED: WARMHANDS_CORPUS names no folder; tests/corpus/make writes one");
        return;
    };
    let folder = Path::new(&folder);
    let expected = fs::read_to_string(folder.join("expected.tsv")).unwrap();
    let rows = expected.lines().map(|line| {
        let mut fields: Vec<&str> = line.split('\t').collect();
        let file = fields.remove(0);
        Row { file, fields }
    });
    let mut wrong = Vec::new();
    let mut judged = 0;
    for row in rows {
        let begun = Instant::now();
        let (mark, told) = match row.judge(folder) {
            Ok(told) => ("", told),
            Err(told) => {
                wrong.push(row.file);
                ("WRONG ", told)
            }
        };
        println!(
            "{mark}{:24} {:4} ms  {told}",
            row.file,
            begun.elapsed().as_millis()
        );
        judged += 1;
    }
    assert!(judged > 50, "{judged} rows in {}", folder.display());
    assert!(wrong.is_empty(), "{wrong:?}");
}
