//! No two files of a room depend on each other, directly or indirectly, so a room can be read from the bottom up.

use super::graph::{Needs, circles, needs};
use super::shipped_files;

fn house() -> Needs {
    needs(&shipped_files())
}

fn of(files: &[(&str, &str)]) -> Needs {
    let owned = files
        .iter()
        .map(|(file, code)| ((*file).to_owned(), (*code).to_owned()));
    needs(&owned.collect::<Vec<_>>())
}

#[test]
fn no_files_of_a_room_need_each_other() {
    let circles = circles(&house());
    let told: Vec<String> = circles.iter().map(|circle| circle.join(" -> ")).collect();
    assert!(told.is_empty(), "\n{}", told.join("\n"));
}

#[test]
fn a_planted_circle_is_found() {
    let planted = of(&[
        (
            "clip/mod.rs",
            "mod decode;\nmod stream;\n\npub use decode::Clip;\npub use stream::Stream;\n",
        ),
        ("clip/decode.rs", "use super::Stream;\n\npub struct Clip;\n"),
        (
            "clip/stream.rs",
            "pub struct Stream;\n\nfn f() {\n    crate::clip::Clip::new();\n}\n",
        ),
    ]);
    assert_eq!(
        circles(&planted),
        [["clip/decode.rs", "clip/stream.rs", "clip/decode.rs"]]
    );
}

#[test]
fn a_cycle_through_a_third_file_is_found() {
    let planted = of(&[
        ("clip/mod.rs", "mod a;\nmod b;\nmod c;\n"),
        ("clip/a.rs", "use super::b;\n\nfn f() {\n    b::g();\n}\n"),
        ("clip/b.rs", "use super::c::Third;\n"),
        ("clip/c.rs", "use crate::clip::a::First;\n"),
    ]);
    assert_eq!(circles(&planted)[0].len(), 4);
}

#[test]
fn a_cycle_between_a_file_and_its_submodule_is_found() {
    let planted = of(&[
        ("clip/mod.rs", "mod recording;\n"),
        (
            "clip/recording.rs",
            "mod tape;\n\nuse tape::Tape;\n\npub struct Recording(Tape);\n",
        ),
        ("clip/recording/tape.rs", "use super::Recording;\n"),
    ]);
    assert!(!circles(&planted).is_empty());
}

#[test]
fn code_without_a_cycle_passes() {
    let handed_on = of(&[
        (
            "clip/mod.rs",
            "mod decode;\n\npub use decode::decode;\n\npub struct Clip;\n",
        ),
        ("clip/decode.rs", "use super::Clip;\n\npub fn decode() {}\n"),
    ]);
    assert!(circles(&handed_on).is_empty());
    let in_tests = of(&[
        ("clip/mod.rs", "mod a;\nmod b;\n"),
        ("clip/a.rs", "use super::b::B;\n\nstruct A;\n"),
        (
            "clip/b.rs",
            "struct B;\n\n#[cfg(test)]\nmod tests {\n    use crate::clip::a::A;\n}\n",
        ),
    ]);
    assert!(circles(&in_tests).is_empty());
    let other_rooms = of(&[
        ("clip/mod.rs", "use crate::units::Frames;\n"),
        ("units.rs", "use crate::clip::Clip;\n"),
    ]);
    assert!(circles(&other_rooms).is_empty());
}
