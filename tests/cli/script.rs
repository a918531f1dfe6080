//! `warmhands script`: the spoken lines, in the spoken language.

use super::folder::Folder;
use super::run::warmhands;
use crate::shipped::spoken_languages;

#[test]
fn every_line_is_under_its_phase_in_order() {
    let folder = Folder::small();
    for language in spoken_languages() {
        let tag = language.profile.tag.to_string();
        let text = warmhands("script small --lang").arg(&tag).over(&folder).text();
        let mut rest = text.as_str();
        for id in [
            "gate",
            "hurt-massage",
            "massage-shake",
            "call-if-no-relief",
            "close-warm",
        ] {
            let line = &language.speech.line(&id.parse().unwrap()).unwrap().text;
            let (_, after) = rest
                .split_once(line.as_str())
                .unwrap_or_else(|| panic!("{tag}: {id} is not in its place:\n{text}"));
            rest = after;
        }
        assert_eq!(rest, "\n");
    }
}

#[test]
fn the_lines_and_the_screen_may_have_two_languages() {
    let folder = Folder::small();
    let text = warmhands("script small --lang en-US --screen-lang es-419")
        .over(&folder)
        .text();
    let shown: Vec<&str> = text.lines().skip(1).collect();
    insta::assert_snapshot!(shown.join("\n"), @r#"
    preparación

    Before we begin: if you are pregnant, in any week, or if you see redness or streaks on a breast, or have a fever or flu-like feelings, please call your doctor or midwife first.

    masaje, los dos pechos

    Nothing here should hurt. If it does, stop, and go on more lightly only if that feels right to you.
    Place your hands under your breasts, one under each, and shake them gently, so that they sway loosely.

    cierre

    If these steps do not bring you relief, call your doctor or a lactation consultant.
    Thank you for taking this time for yourself. Rest a little, and drink some water.
    "#);
}
