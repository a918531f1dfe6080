//! The plain lines as a screen reader gets them: a whole transcript is counted. No line is said twice, and none is overwritten.

use std::collections::BTreeSet;
use std::thread;

use serde_json::Value;
use warmhands::library::Library;

use super::terminal::Terminal;
use crate::cli::folder::Folder;
use crate::cli::run::{Said, program, warmhands};
use crate::shipped::line;

const PLAY: &str = "play sides --plain --lang en-US --side left --from massage-first --output null --data";

/// The lines that are spoken from the first breast on.
fn spoken(data: &str) -> Vec<String> {
    let planned = program()
        .args([
            "plan", "sides", "--json", "--side", "left", "--lang", "en-US", "--data", data,
        ])
        .output()
        .unwrap();
    let plan: Value = serde_json::from_slice(&planned.stdout).unwrap();
    let cues = plan["cues"].as_array().unwrap().iter();
    let lines = cues.filter(|cue| cue["bus"] == "speech");
    let lines = lines.map(|cue| cue["text"].as_str().unwrap().to_owned());
    lines.filter(|text| *text != line("en-US", "gate")).collect()
}

/// How often `text` stands in `transcript`, with any line breaks.
fn times(transcript: &str, text: &str) -> usize {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    words(transcript).matches(&words(text)).count()
}

#[track_caller]
fn every_line_is_said_once(transcript: &str, data: &str) {
    let spoken = spoken(data);
    assert!(spoken.len() > 6, "{spoken:?}");
    for text in &spoken {
        assert_eq!(times(transcript, text), 1, "{text}\n{transcript}");
    }
    // The same picture belongs to a stroke on each breast.
    let messages = Library::default().messages(&"en-US".parse().unwrap()).unwrap();
    let figure = messages.text("figure-back-and-forth");
    assert_eq!(times(transcript, &figure), 1, "{transcript}");
    for phase in ["massage, left breast", "massage, right breast", "closing"] {
        assert_eq!(
            times(transcript, &format!("{phase} \u{b7}")),
            1,
            "{phase}\n{transcript}"
        );
    }
}

#[test]
fn a_plain_transcript_says_every_line_once_and_overwrites_none() {
    let folder = Folder::sides();
    let data = folder.root().display().to_string();
    let elsewhere = format!("{PLAY} {data}");
    let piped = thread::spawn(move || warmhands(&elsewhere).ends(0));
    let mut terminal = Terminal::warmhands(&format!("{PLAY} {data}"));
    terminal.ends_within_minutes();
    let seen = String::from_utf8(terminal.bytes()).unwrap();
    // Nothing goes back, up or away: there is no escape sequence, no backspace, and no return but at a line's end.
    let lines = seen.replace("\r\n", "\n");
    let steering: Vec<char> = lines.chars().filter(|c| c.is_control() && *c != '\n').collect();
    assert!(steering.is_empty(), "{steering:?}\n{seen:?}");
    every_line_is_said_once(&lines, &data);
    let Said { out, err, .. } = piped.join().unwrap();
    let all = String::from_utf8(out).unwrap() + &err;
    every_line_is_said_once(&all, &data);
    let mut before = BTreeSet::new();
    for line in all.lines().filter(|line| !line.is_empty()) {
        assert!(before.insert(line), "said twice: {line}\n{all}");
    }
}
