//! A spoken line is plain words: no digits, no symbols. `check` tests its length.

use crate::shipped::LANGUAGES;

/// Characters that a voice can't read.
fn unspeakable(text: &str) -> Vec<String> {
    if text.is_empty() {
        return vec!["nothing".to_owned()];
    }
    let symbols = text.chars().filter(|letter| is_symbol(*letter));
    symbols.map(|letter| format!("`{letter}` in: {text}")).collect()
}

/// Digits of any script, and symbols that are not punctuation.
fn is_symbol(letter: char) -> bool {
    let punctuation = ".,:;'?!-".contains(letter);
    let sign = letter.is_ascii() && !letter.is_ascii_alphanumeric() && letter != ' ' && !punctuation;
    letter.is_numeric() || letter.is_control() || sign || "°€£¥§±×÷½¼¾²³µ№™©®•→…–—".contains(letter)
}

#[test]
fn every_spoken_line_can_be_spoken() {
    for language in LANGUAGES.iter() {
        for (id, line) in language.speech.lines() {
            assert_eq!(unspeakable(&line.text), [""; 0], "{}: {id}", language.profile.tag);
        }
    }
}

#[test]
fn unspeakable_characters_are_detected() {
    for text in [
        "Wait 2 minutes.",
        "Hands & arms.",
        "٣ minutes",
        "A cup (or spoon).",
        "At 4 °C.",
        "",
    ] {
        assert!(!unspeakable(text).is_empty(), "{text}");
    }
    assert_eq!(unspeakable("¿Está lista? Así: despacio, sin prisa."), [""; 0]);
}
