//! A spoken line is one breath of plain words: no digits, no symbols, not too long.

use warmhands::locale::LocaleProfile;

use crate::shipped::LANGUAGES;

/// The longest line, in words: what a calm English voice says in 16 seconds.
const MOST_WORDS: usize = 35;
/// The same in languages that count characters.
const MOST_CHARACTERS: usize = 90;

/// What a voice can't read, or not in one breath.
fn unspeakable(text: &str, profile: &LocaleProfile) -> Vec<String> {
    let mut problems: Vec<String> = text
        .chars()
        .filter(|letter| is_symbol(*letter))
        .map(|letter| format!("`{letter}` in: {text}"))
        .collect();
    let (length, most) = match profile.rate.unit.as_str() {
        "characters" => (
            text.chars().filter(|letter| letter.is_alphanumeric()).count(),
            MOST_CHARACTERS,
        ),
        _ => (text.split_whitespace().count(), MOST_WORDS),
    };
    if length == 0 || length > most {
        problems.push(format!("{length} {}: {text}", profile.rate.unit));
    }
    problems
}

/// Digits of any script, and signs that are no punctuation of speech.
fn is_symbol(letter: char) -> bool {
    let punctuation = ".,:;'?!-".contains(letter);
    let sign = letter.is_ascii() && !letter.is_ascii_alphanumeric() && letter != ' ' && !punctuation;
    letter.is_numeric() || letter.is_control() || sign || "°€£¥§±×÷½¼¾²³µ№™©®•→…–—".contains(letter)
}

#[test]
fn every_spoken_line_can_be_spoken() {
    for language in LANGUAGES.iter() {
        for (id, line) in language.speech.lines() {
            assert_eq!(
                unspeakable(&line.text, &language.profile),
                [""; 0],
                "{}: {id}",
                language.profile.tag
            );
        }
    }
}

#[test]
fn what_cannot_be_spoken_is_seen() {
    let profile = &LANGUAGES[0].profile;
    for text in [
        "Wait 2 minutes.",
        "Hands & arms.",
        "٣ minutes",
        "A cup (or spoon).",
        "At 4 °C.",
        "",
        &"so ".repeat(36),
    ] {
        assert!(!unspeakable(text, profile).is_empty(), "{text}");
    }
    assert_eq!(
        unspeakable("¿Está lista? Así: despacio, sin prisa.", profile),
        [""; 0]
    );
}
