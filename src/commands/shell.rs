//! Words and options as they are typed into a shell, for the lines that the program tells people to type.

use serde_json::Value;

use crate::show::{DEFAULT_SESSION, Request};

/// Choices that a sound file does not have.
const OF_PLAYING: [&str; 4] = ["session", "output", "device", "captions"];

/// `word` as a shell takes it.
pub(super) fn quoted(word: &str) -> String {
    let is_plain = |letter: char| letter.is_alphanumeric() || "._-/+,".contains(letter);
    if word.chars().all(is_plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// The session of `request` and its options, as `warmhands render` takes them.
pub(super) fn typed(request: &Request) -> String {
    without(request, &OF_PLAYING)
}

/// The same, as `warmhands play` takes them.
pub(super) fn played(request: &Request) -> String {
    without(request, &OF_PLAYING[..1])
}

fn without(request: &Request, left_out: &[&str]) -> String {
    let mut words = vec![quoted(request.session.as_deref().unwrap_or(DEFAULT_SESSION))];
    // The keys of a request are the names of the options.
    let choices = serde_json::to_value(request).unwrap_or_default();
    let choices = choices.as_object().into_iter().flatten();
    words.extend(choices.filter_map(|(key, value)| match value {
        _ if left_out.contains(&key.as_str()) => None,
        Value::Bool(true) => Some(format!("--{key}")),
        Value::Number(number) => Some(format!("--{key}={number}")),
        Value::String(text) => Some(format!("--{key}={}", quoted(text))),
        _ => None,
    }));
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_quoted_only_where_a_shell_needs_it() {
        assert_eq!(quoted("out/my-session_2.mp3"), "out/my-session_2.mp3");
        assert_eq!(quoted("my session.mp3"), "'my session.mp3'");
        assert_eq!(quoted("it's $HOME.mp3"), r"'it'\''s $HOME.mp3'");
    }

    #[test]
    fn the_choices_of_a_file_are_its_options() {
        assert_eq!(typed(&Request::default()), "full");
        let request = Request {
            session: Some("first-days".to_owned()),
            lang: Some("es".to_owned()),
            fit: "12m".parse().ok(),
            music: Some("my songs".into()),
            shuffle: serde_json::from_str("7").ok(),
            output: Some("x.mp3".to_owned()),
            ..Request::default()
        };
        assert_eq!(
            typed(&request),
            "first-days --fit=12m --lang=es --music='my songs' --shuffle=7"
        );
    }
}
