//! The full screen in every language: nothing that it shows is cut where a terminal has its usual width, and nothing is said by
//! colour alone.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use warmhands::library::Library;
use warmhands::locale::Messages;
use warmhands::player::{PartName, PlayState, SoundState, Status};
use warmhands::screen::{
    Figures, FullScreen, FullSetup, Look, PlainLines, PlayScreen, SessionScreen, TerminalSize, Theme, plain,
};
use warmhands::session::{PhaseKind, Side};
use warmhands::show::{Caption, CaptionLanguage, Captions};
use warmhands::timeline::PhaseSpan;
use warmhands::units::Frames;

use crate::shipped::LANGUAGES;

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::default);

const MINUTE: Frames = Frames::from_seconds(60);

/// A status in which `text` is spoken, and comes next too.
fn speaking(text: &str, side: Side) -> Status {
    let caption = Caption {
        message: "gate".parse().unwrap(),
        voice: text.into(),
        screen: None,
    };
    Status {
        state: PlayState::Paused,
        part: PartName::Session,
        sound: SoundState::Ok,
        at: Frames::ZERO,
        listened: MINUTE,
        frames: Some(MINUTE),
        phase: Some(PhaseSpan {
            id: "express".to_owned(),
            kind: PhaseKind::Express,
            side,
            at: Frames::ZERO,
            frames: MINUTE,
        }),
        step: None,
        figure: None,
        caption: Some(caption.clone()),
        next: Some((MINUTE, caption)),
        beat: None,
        rate: None,
        volumes: Default::default(),
        music: None,
        changes: Default::default(),
        device: None,
        can_go_on: false,
        late: 0,
    }
}

/// What the full screen sends for `status` with `notice`, without the sequences that steer a terminal.
fn shown(
    messages: &Messages,
    status: &Status,
    notice: &str,
    size: TerminalSize,
    theme: Option<Theme>,
) -> String {
    let sent = Sent::default();
    let look = Look {
        redraw: false,
        width: None,
        right_to_left: false,
    };
    let setup = FullSetup {
        messages,
        captions: Captions::default(),
        languages: CaptionLanguage::Screen,
        is_right_to_left: false,
        size,
        theme,
        is_true_colour: false,
        figures: Figures::default(),
    };
    let lines = PlayScreen::new(
        messages,
        PlainLines::new(Vec::new(), sent.clone(), look),
        CaptionLanguage::Screen,
    );
    let mut screen = FullScreen::new(setup, sent.clone(), lines);
    screen.draw().unwrap();
    if !notice.is_empty() {
        screen.notice(notice).unwrap();
    }
    screen.resize(size, status).unwrap();
    unsteered(&sent.text())
}

/// Bytes that several parts of a screen send.
#[derive(Debug, Default, Clone)]
struct Sent(Arc<std::sync::Mutex<Vec<u8>>>);

impl Sent {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl std::io::Write for Sent {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl warmhands::screen::Outlet for Sent {
    fn write_passing(&mut self, text: &str) -> std::io::Result<()> {
        std::io::Write::write_all(self, text.as_bytes())
    }

    fn is_free(&self) -> bool {
        true
    }
}

/// `bytes` without escape sequences; each is a line end.
fn unsteered(bytes: &str) -> String {
    let mut parts = bytes.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let end = part
            .find(|c: char| c.is_ascii_alphabetic())
            .map_or(part.len(), |at| at + 1);
        text + "\n" + &part[end..]
    })
}

/// Whether `text` is shown, whole, with any line breaks.
fn has(shown: &str, text: &str) -> bool {
    let pure = |text: &str| text.split_whitespace().collect::<String>();
    pure(shown).contains(&pure(&plain(text)))
}

#[test]
fn nothing_is_cut_at_80_columns_in_any_language() {
    let mut cut = BTreeSet::new();
    for language in LANGUAGES.iter() {
        let tag = &language.profile.tag;
        let messages = LIBRARY.messages(tag).unwrap();
        for (message, line) in LIBRARY.speech(tag).unwrap().lines() {
            let shown = shown(
                &messages,
                &speaking(&line.text, Side::Left),
                "",
                TerminalSize::USUAL,
                None,
            );
            if !has(&shown, &line.text) || shown.contains('…') {
                cut.insert(format!("{tag} {message}: {shown}"));
            }
        }
        let ids = language
            .terminal
            .lines()
            .filter_map(|line| Some(line.split_once(" = ")?.0));
        for id in ids.filter(|id| id.starts_with("play-") || id.starts_with("refused-")) {
            let text = messages.text(id);
            let shown = shown(
                &messages,
                &speaking("a", Side::Right),
                &text,
                TerminalSize::USUAL,
                None,
            );
            if !has(&shown, &text) {
                cut.insert(format!("{tag} {id}: {shown}"));
            }
        }
    }
    assert!(cut.is_empty(), "{cut:#?}");
}

#[test]
fn without_colours_all_words_are_there() {
    for language in LANGUAGES.iter() {
        let messages = LIBRARY.messages(&language.profile.tag).unwrap();
        for side in [Side::Left, Side::Right, Side::Both] {
            let status = speaking("Compress, and relax.", side);
            let words = |theme| {
                let shown = shown(&messages, &status, "a notice", TerminalSize::USUAL, theme);
                shown.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
            };
            let plain = words(None);
            for theme in Theme::ALL {
                assert_eq!(words(Some(theme)), plain);
            }
            for id in ["screen-paused", &format!("side-{side}")] {
                assert!(has(&plain.concat(), &messages.text(id)), "{id}: {plain:?}");
            }
        }
    }
}

#[test]
fn a_long_line_never_pushes_the_time_left_away() {
    let messages = LIBRARY.messages(&"en-US".parse().unwrap()).unwrap();
    let size = TerminalSize {
        columns: 40,
        rows: 15,
    };
    for words in 1..80 {
        let text = "Breathe slowly. ".repeat(words);
        let shown = shown(&messages, &speaking(&text, Side::Left), "", size, None);
        assert!(shown.contains("1:00"), "{shown}");
    }
}

/// Nobody may take it for the time left.
#[test]
fn a_time_that_runs_up_is_marked() {
    let messages = LIBRARY.messages(&"en-US".parse().unwrap()).unwrap();
    let endless = Status {
        at: MINUTE,
        frames: None,
        ..speaking("Breathe.", Side::Left)
    };
    let shown = shown(&messages, &endless, "", TerminalSize::USUAL, None);
    assert!(has(&shown, "1:00 so far"), "{shown}");
}
