//! An invalid command line: exit code 2, and the word that was probably meant.

use super::super::folder::Folder;
use super::super::run::{program, warmhands};
use super::refused;

fn misused(line: &str) -> String {
    refused(&Folder::empty(), line)
}

#[test]
fn an_unknown_command() {
    insta::assert_snapshot!(misused("rendre"), @r#"
    exit 2
    There is no command "rendre".
      Did you mean "render"?
    No hay ningún comando "rendre".
      ¿Quiso decir "render"?
    "#);
}

#[test]
fn an_unknown_option() {
    insta::assert_snapshot!(misused("plan --tecnique areola"), @r#"
    exit 2
    "--tecnique" is not known here.
      Did you mean "--technique"?
    "--tecnique" no se conoce aquí.
      ¿Quiso decir "--technique"?
    "#);
}

#[test]
fn an_unknown_option_without_a_similar_one() {
    insta::assert_snapshot!(misused("plan --zzz"), @r#"
    exit 2
    "--zzz" is not known here.
      "warmhands --help" shows what there is.
    "--zzz" no se conoce aquí.
      "warmhands --help" muestra lo que hay.
    "#);
}

#[test]
fn a_value_outside_the_allowed_set() {
    insta::assert_snapshot!(misused("play --side top"), @r#"
    exit 2
    "top" does not fit --side <SIDE>.
      There are: left, right, other
    "top" no sirve para --side <SIDE>.
      Puede elegir entre: left, right, other
    "#);
}

#[test]
fn an_option_without_its_value() {
    insta::assert_snapshot!(misused("plan --count"), @r#"
    exit 2
    --count <COUNT> needs a value.
      There are: voice, tone, none
    Falta un valor para --count <COUNT>.
      Puede elegir entre: voice, tone, none
    "#);
}

#[test]
fn a_missing_required_argument() {
    insta::assert_snapshot!(misused("render"), @r#"
    exit 2
    --output <FILE> is missing.
      "warmhands --help" shows what there is.
    Falta --output <FILE>.
      "warmhands --help" muestra lo que hay.
    "#);
}

#[test]
fn two_options_that_exclude_one_another() {
    let said = warmhands("list languages --speak --json").ends(2).err;
    assert!(said.contains("--speak") && said.contains("--json"), "{said}");
}

#[test]
fn an_option_given_twice() {
    insta::assert_snapshot!(misused("plan --rate 10 --rate 20"), @r#"
    exit 2
    --rate <N> can be given only once.
      "warmhands --help" shows what there is.
    --rate <N> se puede indicar una sola vez.
      "warmhands --help" muestra lo que hay.
    "#);
}

#[test]
fn a_surplus_argument() {
    insta::assert_snapshot!(misused("plan full massage"), @r#"
    exit 2
    "massage" is not known here.
      "warmhands --help" shows what there is.
    "massage" no se conoce aquí.
      "warmhands --help" muestra lo que hay.
    "#);
}

#[test]
fn a_rate_outside_the_comfortable_range() {
    insta::assert_snapshot!(misused("plan --rate 200"), @r#"
    exit 2
    --rate: "200" is not a number from 10 to 60.
    --rate: "200" no es un número de 10 a 60.
    "#);
}

#[test]
fn a_rate_that_is_not_a_number() {
    insta::assert_snapshot!(misused("plan --rate fast"), @r#"
    exit 2
    --rate: "fast" is not a number from 10 to 60.
    --rate: "fast" no es un número de 10 a 60.
    "#);
}

#[test]
fn an_invalid_length() {
    insta::assert_snapshot!(misused("plan --fit soon"), @r#"
    exit 2
    --fit: "soon" is not a length of time.
      Write it as 30m, 90s, 1h15m, 28.5m or 28:30, up to 24 hours.
    --fit: "soon" no es una duración.
      Escríbala como 30m, 90s, 1h15m, 28.5m o 28:30, hasta 24 horas.
    "#);
}

#[test]
fn a_length_finer_than_a_frame() {
    insta::assert_snapshot!(misused("play --output null --fit 0.00001s"), @r#"
    exit 2
    --fit: "0.00001s" is finer than one sample.
      Write it as 30m, 90s, 1h15m, 28.5m or 28:30, up to 24 hours.
    --fit: "0.00001s" es más fino que una muestra de sonido.
      Escríbala como 30m, 90s, 1h15m, 28.5m o 28:30, hasta 24 horas.
    "#);
}

#[test]
fn a_length_of_more_than_a_day() {
    insta::assert_snapshot!(misused("script --fit 25h"), @r#"
    exit 2
    --fit: "25h" is longer than a day.
      Write it as 30m, 90s, 1h15m, 28.5m or 28:30, up to 24 hours.
    --fit: "25h" dura más de un día.
      Escríbala como 30m, 90s, 1h15m, 28.5m o 28:30, hasta 24 horas.
    "#);
}

#[test]
fn a_length_that_the_session_does_not_support() {
    let told = refused(&Folder::small(), "plan small --fit 1h");
    // The possible lengths depend on the recordings.
    insta::assert_snapshot!(unnumbered(&told), @r#"
    exit #
    --fit: "small" can last from # to # in this language and at this pace, not #.
      "warmhands list sessions" shows how long each session takes.
    --fit: "small" puede durar de # a # en este idioma y a este ritmo, no #.
      "warmhands list sessions" muestra cuánto dura cada sesión.
    "#);
    assert!(
        told.starts_with("exit 2") && told.contains("not 1:00:00."),
        "{told}"
    );
}

#[test]
fn a_session_with_only_one_length() {
    let room = "target = \"16 s\", min = \"10 s\", max = \"20 s\"";
    let folder = Folder::small_but(room, "target = \"16 s\", min = \"16 s\", max = \"16 s\"");
    insta::assert_snapshot!(unnumbered(&refused(&folder, "render small -o - --fit 1h")), @r#"
    exit #
    --fit: "small" can't be shorter or longer than about #.
      "warmhands list sessions" shows how long each session takes.
    --fit: "small" no puede durar ni menos ni más que #, más o menos.
      "warmhands list sessions" muestra cuánto dura cada sesión.
    "#);
}

/// `text` with each number, including colons within it, replaced by `#`.
fn unnumbered(text: &str) -> String {
    let mut shown = String::new();
    for letter in text.chars() {
        let within = letter.is_ascii_digit() || letter == ':' && shown.ends_with('#');
        if !within {
            shown.push(letter);
        } else if !shown.ends_with('#') {
            shown.push('#');
        }
    }
    shown
}

#[test]
fn a_volume_outside_its_range() {
    insta::assert_snapshot!(misused("play --output null --music-volume=40"), @r#"
    exit 2
    --music-volume: "40" is not a number from -60 to 12.
    --music-volume: "40" no es un número de -60 a 12.
    "#);
}

#[test]
fn an_unknown_phase() {
    insta::assert_snapshot!(misused("play massage --from beginning"), @r#"
    exit 2
    "beginning" does not fit --from.
      There are: prepare, massage-both, massage-first, massage-second, close
    "beginning" no sirve para --from.
      Puede elegir entre: prepare, massage-both, massage-first, massage-second, close
    "#);
}

#[test]
fn an_unknown_step() {
    insta::assert_snapshot!(misused("play massage --from massage-both.start"), @r#"
    exit 2
    "massage-both.start" does not fit --from.
      There are: massage-both.bell, massage-both.hurt, massage-both.shake, massage-both.shake-more
    "massage-both.start" no sirve para --from.
      Puede elegir entre: massage-both.bell, massage-both.hurt, massage-both.shake, massage-both.shake-more
    "#);
}

#[test]
fn a_long_list_says_how_much_more_there_is() {
    let said = warmhands("play --from prepare. --output null").ends(2).err;
    insta::assert_snapshot!(said, @r#"
    "prepare." does not fit --from.
      There are: prepare.welcome, prepare.gate, prepare.supplies-hands, prepare.supplies-cup, prepare.warm-offer, prepare.wash-hands, prepare.bell, prepare.back-from-washing, and 6 more. "warmhands plan full" shows them all.
    "#);
}

#[test]
fn an_unknown_session_is_a_data_error() {
    insta::assert_snapshot!(misused("play fulll"), @r#"
    exit 3
    There is no session "fulll".
      There are: full, relief, cadence, express, massage, first-days
    No hay ninguna sesión "fulll".
      Puede elegir entre: full, relief, cadence, express, massage, first-days
    "#);
}

#[test]
fn an_unknown_piece_of_music_is_a_data_error() {
    insta::assert_snapshot!(misused("play --music worm"), @r#"
    exit 3
    There is no music "worm".
      There are: warm, hush, rain
    No hay ninguna música "worm".
      Puede elegir entre: warm, hush, rain
    "#);
}

#[test]
fn an_unknown_language_lists_the_nearest_first() {
    insta::assert_snapshot!(warmhands("play --lang es_41").ends(3).err, @r#"
    No language here serves "es_41".
      There are: es-419, en-GB, en-US, sw, ar, bn, de, fr, and 13 more. "warmhands list languages" shows them all.
    "#);
}

#[test]
fn an_unknown_screen_language_is_reported_in_that_of_the_environment() {
    let asked = warmhands("about --screen-lang tlh").env("LANG", "es_PE.UTF-8");
    let said = asked.ends(3).err;
    insta::assert_snapshot!(said.lines().next().unwrap(), @r#"Aquí no hay ningún idioma para "tlh"."#);
}

#[test]
fn an_escape_sequence_in_a_name_never_reaches_the_terminal() {
    let told = warmhands("plan").arg("\u{1b}[2Jfull").ends(3).err;
    assert!(!told.contains('\u{1b}'), "{told:?}");
}

#[test]
fn a_failure_with_a_closed_stderr_keeps_its_exit_code() {
    let (_, closed) = std::io::pipe().unwrap();
    let status = program().arg("plna").stderr(closed).status().unwrap();
    assert_eq!(status.code(), Some(2));
}

#[test]
fn a_flac_with_float_samples() {
    insta::assert_snapshot!(misused("render -o x.flac --format float"), @r#"
    exit 2
    x.flac and --format float do not go together.
      FLAC has 16 or 24 bits: choose --format 16 or 24, or end the name in .wav.
    x.flac y --format float no van juntos.
      FLAC tiene 16 o 24 bits: elija --format 16 o 24, o un nombre que termine en .wav.
    "#);
}

#[test]
fn a_flac_named_wav() {
    insta::assert_snapshot!(misused("render -o folder/x.wav --format flac"), @"
    exit 2
    x.wav and --format flac do not go together.
      End the name in .flac, or leave --format out.
    x.wav y --format flac no van juntos.
      Use un nombre que termine en .flac, o no ponga --format.
    ");
}

#[test]
fn a_device_with_a_file_as_output() {
    insta::assert_snapshot!(misused("play --output null --device usb"), @r#"
    exit 2
    --output null and --device usb do not go together.
      --device chooses where --output speaker is heard: leave one of them out.
    --output null y --device usb no van juntos.
      --device elige la salida de --output speaker: use solo uno de los dos.
    "#);
}

#[test]
fn more_than_the_smallest_samples_can_hold() {
    let told = warmhands("render cadence --for 24h --format 16 -o /dev/null --force").end();
    let hint = told.err.lines().last().unwrap_or_default().to_owned();
    assert_eq!(
        (told.code, hint.as_str()),
        (
            Some(3),
            "  A file whose name ends in .opus or .flac has no such limit."
        )
    );
}

/// What a person types who leaves `play` out.
#[test]
fn a_session_without_the_command() {
    let told = warmhands("relief").ends(2).err;
    assert!(told.contains("Did you mean \"warmhands play relief\"?"), "{told}");
}
