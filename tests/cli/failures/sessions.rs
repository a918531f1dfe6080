//! A session file with a mistake in it: its line and column, and what would be right.

use super::super::folder::Folder;
use super::refused;

/// What planning the small session says, after `piece` of it was replaced `by` something else.
#[track_caller]
fn planned(piece: &str, by: &str) -> String {
    refused(&Folder::small_but(piece, by), "plan small")
}

#[test]
fn broken_toml() {
    insta::assert_snapshot!(planned("kind = \"prepare\"", "kind = \"prepare"), @r#"
    exit 3
    [DIR]/sessions/small.toml:7:16: this is not TOML: invalid basic string, expected `"`
    [DIR]/sessions/small.toml:7:16: esto no es TOML: invalid basic string, expected `"`
    "#);
}

#[test]
fn an_unknown_key() {
    insta::assert_snapshot!(planned("safety = \"gate\"", "savety = \"gate\""), @r#"
    exit 3
    [DIR]/sessions/small.toml:12:1: "savety" is not known here.
      Did you mean "safety"?
    [DIR]/sessions/small.toml:12:1: la clave "savety" no se conoce aquí.
      ¿Quiso decir "safety"?
    "#);
}

#[test]
fn a_key_that_is_missing() {
    insta::assert_snapshot!(planned("summary = \"session-massage-summary\"\n", ""), @r#"
    exit 3
    [DIR]/sessions/small.toml:1:1: "summary" is missing.
    [DIR]/sessions/small.toml:1:1: falta la clave "summary".
    "#);
}

#[test]
fn a_value_of_another_type() {
    insta::assert_snapshot!(planned("\"session-massage\"", "5"), @"");
}

#[test]
fn a_word_outside_its_set() {
    insta::assert_snapshot!(planned("kind = \"massage\"", "kind = \"masage\""), @r#"
    exit 3
    [DIR]/sessions/small.toml:16:8: "masage" is not known here.
      There are: prepare, massage, express, close
    [DIR]/sessions/small.toml:16:8: "masage" no se conoce aquí.
      Puede elegir entre: prepare, massage, express, close
    "#);
}

#[test]
fn a_length_of_time_that_is_none() {
    insta::assert_snapshot!(planned("\"16 s\"", "\"16 seconds\""), @r#"
    exit 3
    [DIR]/sessions/small.toml:26:19: "16 seconds" is not a length of time: write "45 s" or "1.5 min".
    [DIR]/sessions/small.toml:26:19: "16 seconds" no es una duración; escriba "45 s" o "1.5 min".
    "#);
}

#[test]
fn a_number_outside_its_sources_range() {
    insta::assert_snapshot!(planned("max = \"20 s\"", "max = \"20 min\""), @r#"
    exit 3
    [DIR]/sessions/small.toml:26:47: 20 min is outside 8 s to 86 s, the range of the source "massage".
    [DIR]/sessions/small.toml:26:47: 20 min está fuera del rango de la fuente "massage", que va de 8 s a 86 s.
    "#);
}

#[test]
fn a_target_that_is_not_between_its_limits() {
    insta::assert_snapshot!(planned("target = \"16 s\"", "target = \"5 s\""), @r#"
    exit 3
    [DIR]/sessions/small.toml:26:19: the target must lie between min and max.
    [DIR]/sessions/small.toml:26:19: target debe estar entre min y max.
    "#);
}

#[test]
fn an_unknown_source() {
    insta::assert_snapshot!(planned("source = \"massage\"", "source = \"masage\""), @r#"
    exit 3
    [DIR]/sessions/small.toml:26:64: sources.toml has no "masage".
      Did you mean "massage"?
    [DIR]/sessions/small.toml:26:64: sources.toml no tiene "masage".
      ¿Quiso decir "massage"?
    "#);
}

#[test]
fn an_unknown_message() {
    insta::assert_snapshot!(planned("say = \"massage-shake\"", "say = \"massage-sheke\""), @r#"
    exit 3
    [DIR]/sessions/small.toml:25:7: en-US has no spoken line "massage-sheke".
      Did you mean "massage-shake"?
    [DIR]/sessions/small.toml:25:7: en-US no tiene la frase "massage-sheke".
      ¿Quiso decir "massage-shake"?
    "#);
}

#[test]
fn an_unknown_signal() {
    insta::assert_snapshot!(planned("say = \"massage-shake\"", "sound = \"bell\""), @"");
}

#[test]
fn the_same_name_twice() {
    insta::assert_snapshot!(planned("id = \"shake\"", "id = \"hurt\""), @r#"
    exit 3
    [DIR]/sessions/small.toml:23:1: "hurt" stands here a second time.
    [DIR]/sessions/small.toml:23:1: "hurt" aparece aquí por segunda vez.
    "#);
}

#[test]
fn a_session_that_does_not_ask_who_should_call_first() {
    insta::assert_snapshot!(planned("safety = \"gate\"\n", ""), @r#"
    exit 3
    [DIR]/sessions/small.toml: no step with safety = "gate" stands before the first massage or expression.
    [DIR]/sessions/small.toml: antes del primer masaje o de la primera extracción falta un paso con safety = "gate".
    "#);
}

#[test]
fn a_massage_that_does_not_say_to_stop_when_it_hurts() {
    insta::assert_snapshot!(planned("safety = \"hurt\"\n", ""), @r#"
    exit 3
    [DIR]/sessions/small.toml:14:1: the phase "massage" has no step with safety = "hurt".
    [DIR]/sessions/small.toml:14:1: en la fase "massage" falta un paso con safety = "hurt".
    "#);
}

#[test]
fn a_session_that_does_not_close() {
    insta::assert_snapshot!(planned("safety = \"call\"\n", ""), @r#"
    exit 3
    [DIR]/sessions/small.toml:28:1: a session must end with a phase of kind "close": when to call, one warm line, the signal "end".
    [DIR]/sessions/small.toml:28:1: una sesión debe terminar con una fase de tipo "close": cuándo llamar, una frase cálida y la señal "end".
    "#);
}
