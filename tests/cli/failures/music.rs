//! A person's own music that can't be played is named before any sound, with the way to start without it.

use super::super::folder::Folder;
use super::super::run::warmhands;
use super::super::wav::square;
use super::refused;

#[test]
fn missing_music() {
    let told = refused(&Folder::small(), "plan small --music [DIR]/songs/calm.mp3");
    insta::assert_snapshot!(told, @r#"
    exit 3
    [DIR]/songs/calm.mp3 is not there.
      "--music warm" plays the music that is built in, and "--music none" plays none.
    No se encuentra [DIR]/songs/calm.mp3.
      Con "--music warm" se escucha la música incluida, y con "--music none", ninguna.
    "#);
}

#[test]
fn a_name_that_is_neither_a_shipped_piece_nor_a_file() {
    insta::assert_snapshot!(refused(&Folder::small(), "plan small --music wram"), @r#"
    exit 3
    There is no music "wram".
      There are: warm, rain, hush
    No hay ninguna música "wram".
      Puede elegir entre: warm, rain, hush
    "#);
}

#[test]
fn a_text_file_named_mp3() {
    let folder = Folder::small().with("calm.mp3", "La la la. ".repeat(500));
    insta::assert_snapshot!(refused(&folder, "plan small --music [DIR]/calm.mp3"), @r#"
    exit 3
    [DIR]/calm.mp3 is not a sound, but a text.
      "--music warm" plays the music that is built in, and "--music none" plays none.
    [DIR]/calm.mp3 no es un sonido, sino un texto.
      Con "--music warm" se escucha la música incluida, y con "--music none", ninguna.
    "#);
}

#[test]
fn a_format_that_cannot_be_decoded() {
    let folder = Folder::small().with("calm.mp3", "#!AMR\n an old telephone");
    insta::assert_snapshot!(refused(&folder, "plan small --music [DIR]/calm.mp3"), @r#"
    exit 3
    [DIR]/calm.mp3 is AMR, which can't be played here. Save it as FLAC, or convert it: ffmpeg -i "[DIR]/calm.mp3" out.flac
      "--music warm" plays the music that is built in, and "--music none" plays none.
    [DIR]/calm.mp3 es AMR y aquí no se puede reproducir. Guárdelo como FLAC o conviértalo: ffmpeg -i "[DIR]/calm.mp3" out.flac
      Con "--music warm" se escucha la música incluida, y con "--music none", ninguna.
    "#);
}

#[test]
fn an_empty_file() {
    let folder = Folder::small().with("calm.wav", "");
    insta::assert_snapshot!(refused(&folder, "plan small --music [DIR]/calm.wav"), @r#"
    exit 3
    [DIR]/calm.wav is empty. If it is kept online (iCloud, OneDrive), download it first.
      "--music warm" plays the music that is built in, and "--music none" plays none.
    [DIR]/calm.wav está vacío. Si se guarda en línea (iCloud, OneDrive), descárguelo primero.
      Con "--music warm" se escucha la música incluida, y con "--music none", ninguna.
    "#);
}

#[test]
fn a_wav_without_audio() {
    let folder = Folder::small().with("calm.wav", square(48_000, 0));
    insta::assert_snapshot!(refused(&folder, "plan small --music [DIR]/calm.wav"), @r#"
    exit 3
    [DIR]/calm.wav is empty.
      "--music warm" plays the music that is built in, and "--music none" plays none.
    [DIR]/calm.wav está vacío.
      Con "--music warm" se escucha la música incluida, y con "--music none", ninguna.
    "#);
}

#[test]
fn a_folder_without_sound_files() {
    let folder = Folder::small()
        .with("songs/cover.jpg", "x")
        .with("songs/.calm.mp3", "x");
    insta::assert_snapshot!(refused(&folder, "plan small --music [DIR]/songs"), @r#"
    exit 3
    [DIR]/songs has no sound file that can be played: WAV, FLAC, MP3, OGG, OPUS, M4A or AAC.
      "--music warm" plays the music that is built in, and "--music none" plays none.
    [DIR]/songs no tiene ningún archivo de sonido que se pueda escuchar: WAV, FLAC, MP3, OGG, OPUS, M4A o AAC.
      Con "--music warm" se escucha la música incluida, y con "--music none", ninguna.
    "#);
}

#[test]
fn a_folder_without_a_playable_file() {
    let folder = Folder::small().with("songs/a.mp3", "x").with("songs/b.ogg", "y");
    insta::assert_snapshot!(refused(&folder, "render small -o [DIR]/small.wav --music [DIR]/songs"), @r#"
    exit 3
    [DIR]/songs/a.mp3 is not a sound in a known format.
      "--music warm" plays the music that is built in, and "--music none" plays none.
    [DIR]/songs/a.mp3 no es un sonido en un formato conocido.
      Con "--music warm" se escucha la música incluida, y con "--music none", ninguna.
    "#);
    assert!(!folder.path("small.wav").exists());
}

#[test]
fn a_path_that_is_not_a_regular_file() {
    insta::assert_snapshot!(refused(&Folder::small(), "plan small --music /dev/zero"), @r#"
    exit 3
    /dev/zero is neither a file nor a folder.
      "--music warm" plays the music that is built in, and "--music none" plays none.
    /dev/zero no es un archivo ni una carpeta.
      Con "--music warm" se escucha la música incluida, y con "--music none", ninguna.
    "#);
}

#[test]
fn playback_is_refused_before_any_sound() {
    let told = refused(
        &Folder::small(),
        "play small --output null --music [DIR]/calm.flac",
    );
    insta::assert_snapshot!(told, @r#"
    exit 3
    [DIR]/calm.flac is not there.
      "--music warm" plays the music that is built in, and "--music none" plays none.
    No se encuentra [DIR]/calm.flac.
      Con "--music warm" se escucha la música incluida, y con "--music none", ninguna.
    "#);
}

#[test]
fn a_file_name_never_controls_the_terminal() {
    let folder = Folder::small().with("songs/a\u{1b}[31m\n.mp3", "x");
    let said = warmhands("plan small")
        .over(&folder)
        .arg("--music")
        .arg(folder.path("songs"))
        .ends(3);
    assert!(!said.err.contains('\u{1b}'), "{:?}", said.err);
    assert!(said.err.contains("a?[31m?.mp3"), "{}", said.err);
}
