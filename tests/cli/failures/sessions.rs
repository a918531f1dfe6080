//! A session file with a mistake: its line and column, and what would be correct.

use super::super::folder::Folder;
use super::refused;

/// The message of planning the small session, with `piece` of it replaced by `by`.
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
fn a_missing_key() {
    insta::assert_snapshot!(planned("summary = \"session-massage-summary\"\n", ""), @r#"
    exit 3
    [DIR]/sessions/small.toml:1:1: "summary" is missing.
    [DIR]/sessions/small.toml:1:1: falta la clave "summary".
    "#);
}

#[test]
fn a_value_of_the_wrong_type() {
    insta::assert_snapshot!(planned("\"session-massage\"", "5"), @r#"
    exit 3
    [DIR]/sessions/small.toml:1:9: "title" must be of type string, not integer.
    [DIR]/sessions/small.toml:1:9: "title" debe ser de tipo string, no integer.
    "#);
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
fn an_invalid_duration() {
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
fn a_target_outside_its_limits() {
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
    insta::assert_snapshot!(planned("say = \"massage-shake\"", "sound = \"bell\""), @r#"
    exit 3
    [DIR]/sessions/small.toml:25:9: there is no signal "bell".
    [DIR]/sessions/small.toml:25:9: no hay ninguna señal "bell".
    "#);
}

#[test]
fn a_duplicate_name() {
    insta::assert_snapshot!(planned("id = \"shake\"", "id = \"hurt\""), @r#"
    exit 3
    [DIR]/sessions/small.toml:23:1: "hurt" stands here a second time.
    [DIR]/sessions/small.toml:23:1: "hurt" aparece aquí por segunda vez.
    "#);
}

#[test]
fn a_session_without_the_gate() {
    insta::assert_snapshot!(planned("safety = \"gate\"\n", ""), @r#"
    exit 3
    [DIR]/sessions/small.toml: no step with safety = "gate" stands before the first massage or expression.
    [DIR]/sessions/small.toml: antes del primer masaje o de la primera extracción falta un paso con safety = "gate".
    "#);
}

#[test]
fn a_massage_without_the_line_on_pain() {
    insta::assert_snapshot!(planned("safety = \"hurt\"\n", ""), @r#"
    exit 3
    [DIR]/sessions/small.toml:14:1: the phase "massage" has no step with safety = "hurt".
    [DIR]/sessions/small.toml:14:1: en la fase "massage" falta un paso con safety = "hurt".
    "#);
}

#[test]
fn a_session_without_a_close() {
    insta::assert_snapshot!(planned("safety = \"call\"\n", ""), @r#"
    exit 3
    [DIR]/sessions/small.toml:28:1: a session must end with a phase of kind "close": when to call, one warm line, the signal "end".
    [DIR]/sessions/small.toml:28:1: una sesión debe terminar con una fase de tipo "close": cuándo llamar, una frase cálida y la señal "end".
    "#);
}
