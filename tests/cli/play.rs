//! `warmhands play`: captions on stdout in time, everything else on stderr, and a calm end.

use std::io::pipe;

use super::folder::Folder;
use super::playing::Playing;
use super::run::{Run, program, warmhands};
use crate::shipped::line;

/// The small session from its end signal on: about six seconds.
fn the_end(folder: &Folder) -> Run {
    warmhands("play small --from close.end").over(folder)
}

#[test]
fn captions_are_on_stdout_and_progress_is_on_stderr() {
    let folder = Folder::small();
    let said = warmhands("play small --from close.warm --output null")
        .over(&folder)
        .ends(0);
    insta::assert_snapshot!(said.err.replace(char::is_numeric, "0"), @r#"
    closing · 0:00 left
    This session has ended.
    "#);
    let text = said.text();
    let last = text.lines().last().unwrap();
    assert_eq!(last, line("en-US", "close-warm"));
    assert!(text.contains("call your doctor or midwife first"), "{text}");
}

#[test]
fn without_a_sound_device_it_runs_in_silence_and_says_so_once() {
    let folder = Folder::small();
    let said = the_end(&folder).arg("--screen-lang=es-419").ends(0);
    insta::assert_snapshot!(said.err.replace(char::is_numeric, "0"), @r#"
    No hay salida de sonido: la sesión sigue en silencio. "warmhands render -o session.wav" hace un archivo para escucharla en otro lugar.
    cierre · quedan 0:00
    La sesión terminó.
    "#);
}

#[test]
fn a_requested_device_is_never_replaced() {
    let folder = Folder::small();
    let said = the_end(&folder).arg("--device=kitchen").ends(4);
    assert!(said.out.is_empty(), "it ends before anything is shown");
    assert_eq!(said.err.lines().count(), 2);
}

#[test]
fn a_session_ends_soon_after_a_request() {
    for (signal, code, language) in [("INT", 130, "en-US"), ("TERM", 143, "es-419")] {
        let folder = Folder::small();
        let mut command = program();
        command.args(["play", "small", "--output", "null", "--lang", language]);
        command.arg("--data").arg(folder.root());
        let playing = Playing::start(command);
        playing.until_it_says(&line(language, "gate"));
        assert_eq!(playing.end_by(signal), Some(code));
    }
}

#[test]
fn the_sound_continues_when_the_screen_is_gone() {
    let folder = Folder::small();
    let mut command = program();
    command.args(["play", "small", "--from", "close.end", "--output", "null"]);
    command.arg("--data").arg(folder.root());
    let ((_, out), (_, err)) = (pipe().unwrap(), pipe().unwrap());
    let status = command.stdout(out).stderr(err).status().unwrap();
    assert_eq!(status.code(), Some(0));
}

#[test]
fn without_a_name_it_plays_the_full_session() {
    let named = warmhands("play full --from nowhere").ends(2);
    let unnamed = warmhands("play --from nowhere").ends(2);
    assert_eq!(named.err, unnamed.err);
}
