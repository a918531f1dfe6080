//! Music of one's own that can't be played: named before anything is heard, with the way to start without it.

use super::super::folder::Folder;
use super::super::run::warmhands;
use super::super::wav::square;
use super::refused;

#[test]
fn music_that_is_not_there() {
    let told = refused(&Folder::small(), "plan small --music [DIR]/songs/calm.mp3");
    insta::assert_snapshot!(told, @"");
}

#[test]
fn a_name_that_is_neither_shipped_nor_there() {
    insta::assert_snapshot!(refused(&Folder::small(), "plan small --music wram"), @"");
}

#[test]
fn a_text_called_mp3() {
    let folder = Folder::small().with("calm.mp3", "La la la. ".repeat(500));
    insta::assert_snapshot!(refused(&folder, "plan small --music [DIR]/calm.mp3"), @"");
}

#[test]
fn an_empty_file() {
    let folder = Folder::small().with("calm.wav", "");
    insta::assert_snapshot!(refused(&folder, "plan small --music [DIR]/calm.wav"), @"");
}

#[test]
fn a_wav_without_a_sound_in_it() {
    let folder = Folder::small().with("calm.wav", square(48_000, 0));
    insta::assert_snapshot!(refused(&folder, "plan small --music [DIR]/calm.wav"), @"");
}

#[test]
fn a_folder_without_a_sound_in_it() {
    let folder = Folder::small()
        .with("songs/cover.jpg", "x")
        .with("songs/.calm.mp3", "x");
    insta::assert_snapshot!(refused(&folder, "plan small --music [DIR]/songs"), @"");
}

#[test]
fn a_folder_of_which_nothing_can_be_played() {
    let folder = Folder::small().with("songs/a.mp3", "x").with("songs/b.ogg", "y");
    insta::assert_snapshot!(refused(&folder, "render small -o [DIR]/small.wav --music [DIR]/songs"), @"");
    assert!(!folder.path("small.wav").exists());
}

#[test]
fn what_is_no_file() {
    insta::assert_snapshot!(refused(&Folder::small(), "plan small --music /dev/zero"), @"");
}

#[test]
fn playing_refuses_too_before_anything_is_heard() {
    let told = refused(
        &Folder::small(),
        "play small --output null --music [DIR]/calm.flac",
    );
    insta::assert_snapshot!(told, @"");
}

#[test]
fn a_name_never_steers_the_terminal() {
    let folder = Folder::small().with("songs/a\u{1b}[31m\n.mp3", "x");
    let said = warmhands("plan small")
        .over(&folder)
        .arg("--music")
        .arg(folder.path("songs"))
        .ends(3);
    assert!(!said.err.contains('\u{1b}'), "{:?}", said.err);
    assert!(said.err.contains("a?[31m?.mp3"), "{}", said.err);
}
