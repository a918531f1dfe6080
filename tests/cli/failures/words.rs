//! Texts and recordings that do not match are named, and never replaced by silence.

use super::super::folder::Folder;
use super::super::run::warmhands;
use super::refused;

const SPEECH: &str = "locales/en-US/speech.ftl";

/// The small session with the shipped English words.
fn english() -> Folder {
    Folder::small().with_shipped("locales/en-US")
}

/// Changes the first word of the line about who should call first, so that its recording is stale.
fn reworded(bytes: Vec<u8>) -> Vec<u8> {
    let text = String::from_utf8(bytes).unwrap();
    let (before, after) = text.split_once("\ngate = ").unwrap();
    format!("{before}\ngate = Now {after}").into_bytes()
}

#[test]
fn a_placeable_in_a_spoken_line() {
    let folder = english().with(SPEECH, "gate = Wait { $minutes } minutes.\n");
    insta::assert_snapshot!(refused(&folder, "plan small"), @r#"
    exit 3
    [DIR]/locales/en-US/speech.ftl:1:1: the spoken line "gate" must be plain text.
      A recording can't change: write one line for each case.
    [DIR]/locales/en-US/speech.ftl:1:1: la frase "gate" se dice en voz alta y debe ser solo texto.
      Una grabación no puede cambiar: escriba una frase para cada caso.
    "#);
}

#[test]
fn broken_fluent() {
    let folder = english().with(SPEECH, "gate = Wait.\nthis is no message\n");
    insta::assert_snapshot!(refused(&folder, "plan small"), @r#"
    exit 3
    [DIR]/locales/en-US/speech.ftl:2:6: this is not Fluent: Expected a token starting with "="
    [DIR]/locales/en-US/speech.ftl:2:6: esto no es Fluent: Expected a token starting with "="
    "#);
}

#[test]
fn texts_that_are_not_utf_8() {
    let folder = english().with(SPEECH, b"gate = \xff\n");
    insta::assert_snapshot!(refused(&folder, "plan small"), @"
    exit 3
    [DIR]/locales/en-US/speech.ftl is not text in UTF-8.
      Save the file again as UTF-8: most editors offer the encoding where they save.
    [DIR]/locales/en-US/speech.ftl no es texto en UTF-8.
      Guárdelo otra vez como UTF-8: casi todos los editores permiten elegir la codificación al guardar.
    ");
}

#[test]
fn a_line_that_was_never_recorded() {
    let pack = "audio/speech/en-US/pack.toml";
    let unrecorded = |bytes: Vec<u8>| {
        let text = String::from_utf8(bytes).unwrap();
        text.replace("[clip.massage-shake]", "[clip.massage-shook]")
            .into_bytes()
    };
    let folder = Folder::small()
        .with_shipped("audio/speech/en-US")
        .with_changed(pack, unrecorded);
    insta::assert_snapshot!(refused(&folder, "play small --output null"), @r#"
    exit 3
    [DIR]/audio/speech/en-US/pack.toml: the line "massage-shake" has no recording in en-US.
      Nothing was played. Record or make this line, or choose another language with --lang.
    [DIR]/audio/speech/en-US/pack.toml: la frase "massage-shake" no está grabada en en-US.
      No se reprodujo nada. Grabe o genere esta frase, o elija otro idioma con --lang.
    "#);
}

#[test]
fn a_language_without_a_voice() {
    let folder = Folder::small()
        .with(
            "locales/tlh/locale.toml",
            "name = \"tlhIngan Hol\"\ndirection = \"ltr\"\nserves = []\n\
             rate = { unit = \"words\", min = 100, max = 160 }\nreview = \"none\"\n",
        )
        .with("locales/tlh/speech.ftl", "gate = yImev.\n")
        .with("locales/tlh/terminal.ftl", "\n");
    insta::assert_snapshot!(refused(&folder, "plan small --lang tlh"), @r#"
    exit 3
    There is no voice for tlh yet.
      Choose another voice with --lang and keep this language on the screen, as "--lang en-US --screen-lang tlh". "warmhands list languages" shows the languages that have a voice.
    Todavía no hay voz para tlh.
      Elija otra voz con --lang y deje este idioma en la pantalla, como "--lang en-US --screen-lang tlh". "warmhands list languages" muestra qué idiomas tienen voz.
    "#);
}

#[test]
fn a_stale_recording_is_reported_and_played() {
    let folder = english().with_changed(SPEECH, reworded);
    let told = ["en-US", "es-419"].map(|screen| {
        let plan = warmhands("plan small --screen-lang").arg(screen).over(&folder);
        plan.text().lines().nth(1).unwrap().to_owned()
    });
    insta::assert_snapshot!(told.join("\n"), @r#"
    One recorded line is older than its text. "warmhands check" names it.
    Una frase grabada es más antigua que su texto. "warmhands check" dice cuál.
    "#);
    let played = warmhands("play small --output null --from close.end").over(&folder);
    let told = played.ends(0).err;
    assert!(
        told.starts_with("One recorded line is older than its text."),
        "{told}"
    );
}

#[test]
fn a_stale_recording_is_a_finding() {
    let folder = english().quick().with_shipped("audio/speech/en-US");
    let folder = folder.with_changed(SPEECH, reworded);
    let told = ["en-US", "es-419"].map(|screen| {
        let check = warmhands("check --screen-lang").arg(screen).arg(folder.root());
        let found = check.ends(3).text();
        let mut lines = found.lines().filter(|line| line.contains("\"gate\""));
        // The position in the manifest may change.
        lines.next().unwrap().split_once(": ").unwrap().1.to_owned()
    });
    insta::assert_snapshot!(told.join("\n"), @r#"
    "gate" was recorded from another text than it has now.
    "gate" se grabó con un texto distinto del que tiene ahora.
    "#);
}
