//! Shipped recordings keep a distance from the limits beyond which a recording can't be its line, so that a person, who
//! varies more than a synthetic voice, keeps it too; and music keeps none.
//!
//! `cargo test --release --test tests data::takes -- --ignored --nocapture` measures all of them and prints the extremes.

use std::io::Cursor;

use warmhands::clip::{Clip, ClipId, decode};
use warmhands::library::{Library, LineRules};
use warmhands::take::{Expected, Utterance, heard};
use warmhands::units::Frames;

use crate::shipped::{Language, names, spoken_languages};
use crate::together::computing;

/// One in this many recordings of a language is measured in every run.
const EVERY: usize = 16;

/// A shorter sound has too few syllables to count them.
const COUNTABLE: Frames = Frames::from_millis(1_500);

/// One figure of one recording.
struct Figure {
    what: &'static str,
    value: f64,
    clip: String,
}

/// The figures of one recording, the least of which is the nearest to its limit.
fn figures(clip: String, heard: &Utterance, expected: &Expected<'_>) -> Vec<Figure> {
    let possible = expected.possible();
    let seconds = heard.speech.as_seconds();
    let rate = heard.syllables as f64 / heard.sounding.as_seconds();
    let mut told = vec![
        (
            "speech against the shortest",
            seconds / possible.shortest.as_seconds(),
        ),
        (
            "the longest against speech",
            possible.longest.as_seconds() / seconds,
        ),
        (
            "the longest pause against the pause",
            possible.pause.as_seconds() / heard.pause.as_seconds().max(0.01),
        ),
    ];
    match heard.speech >= COUNTABLE {
        true => told.extend([
            ("syllables a second", rate),
            ("seconds for ten syllables", 10.0 / rate),
            ("variety of a line", heard.variety),
        ]),
        false => told.push(("variety of a word", heard.variety)),
    }
    let figure = |(what, value)| Figure {
        what,
        value,
        clip: clip.clone(),
    };
    told.into_iter().map(figure).collect()
}

/// The figures of the recordings of `language`, one in `every`.
fn of_language(language: &Language, every: usize) -> Vec<Figure> {
    let tag = &language.profile.tag;
    let rules = LineRules::open(&Library::default(), tag).unwrap();
    let folder = format!("speech/{tag}");
    let files = names(&format!("audio/{folder}")).into_iter();
    let ids = files.filter_map(|file| file.strip_suffix(".ogg").map(str::to_owned));
    // The single words are few and the shortest.
    let chosen = ids
        .enumerate()
        .filter(|(index, id)| index % every == 0 || id.starts_with("beat-"));
    let of_line = |(_, id): (usize, String)| {
        let message = id.parse().unwrap();
        let text = &language.speech.line(&message).unwrap().text;
        let clip = decoded(format!("{folder}/{id}.ogg"));
        let expected = rules.expected(&message, text);
        assert_eq!(expected.flaw(clip.samples()), None, "{tag} {id}");
        figures(format!("{tag} {id}"), &heard(clip.samples()).unwrap(), &expected)
    };
    chosen.flat_map(of_line).collect()
}

/// The least of each figure.
fn least(every: usize) -> Vec<Figure> {
    let all = computing(spoken_languages(), |language| of_language(language, every));
    let mut all: Vec<Figure> = all.into_iter().flatten().collect();
    all.sort_by(|a, b| a.what.cmp(b.what).then(a.value.total_cmp(&b.value)));
    all.dedup_by(|later, earlier| later.what == earlier.what);
    all
}

/// How near to its limit each figure may come.
fn is_far(figure: &Figure) -> bool {
    let least = match figure.what {
        "syllables a second" => 1.2,
        "seconds for ten syllables" => 1.4,
        "variety of a line" => 0.8,
        "variety of a word" => 0.4,
        _ => 1.6,
    };
    figure.value >= least
}

#[test]
fn shipped_recordings_are_far_from_the_limits() {
    for figure in least(EVERY) {
        assert!(
            is_far(&figure),
            "{}: {:.2}, {}",
            figure.what,
            figure.value,
            figure.clip
        );
    }
}

#[test]
#[ignore = "measures every recording"]
fn every_shipped_recording_is_far_from_the_limits() {
    for figure in least(1) {
        println!("{:40} {:6.2}  {}", figure.what, figure.value, figure.clip);
        assert!(is_far(&figure));
    }
}

#[test]
fn no_shipped_recording_is_that_of_another_line() {
    for language in spoken_languages() {
        let tag = &language.profile.tag;
        let pack = Library::default().pack(tag).unwrap().unwrap();
        for message in pack.clips.keys() {
            assert_eq!(pack.twin_of(message), None, "{tag} {message}");
        }
    }
}

#[test]
fn music_and_signals_are_no_lines() {
    let language = spoken_languages().next().unwrap();
    let rules = LineRules::open(&Library::default(), &language.profile.tag).unwrap();
    // It takes 8 s in every language: only the sound can tell.
    let rate = &language.profile.rate;
    let text = "so ".repeat((rate.min + rate.max) as usize / 15);
    let expected = rules.expected(&"nothing".parse().unwrap(), &text);
    let files = names("audio/music")
        .into_iter()
        .filter(|file| file.ends_with(".ogg"));
    for file in files {
        let clip = decoded(format!("music/{file}"));
        for from in [0, 30, 90] {
            assert!(
                expected.flaw(&part(&clip, from, 8)).is_some(),
                "{file} from {from} s"
            );
        }
    }
}

fn decoded(path: String) -> Clip {
    let bytes = Library::default().sound(&ClipId::new(path)).unwrap().bytes;
    decode(Cursor::new(bytes)).unwrap()
}

/// `seconds` of `clip` as mono.
fn part(clip: &Clip, from: usize, seconds: usize) -> Vec<f32> {
    let frames = from * 48_000..(from + seconds) * 48_000;
    frames
        .map(|frame| clip.frame(frame))
        .map(|[left, right]| (left + right) / 2.0)
        .collect()
}
