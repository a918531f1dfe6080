//! Files and folders that can't be read or written. (`/dev/full` and `/sys` exist only on Linux.)

use super::super::folder::Folder;
use super::super::run::{program, warmhands};
use super::refused;

#[test]
fn a_missing_data_folder() {
    insta::assert_snapshot!(refused_over("nowhere"), @r#"
    [DIR]/nowhere is not there.
    No se encuentra [DIR]/nowhere.
    "#);
}

#[test]
fn a_file_as_data_folder() {
    insta::assert_snapshot!(refused_over("sessions/small.toml"), @r#"
    [DIR]/sessions/small.toml is a file, not a folder.
    [DIR]/sessions/small.toml es un archivo, no una carpeta.
    "#);
}

/// The message for the data folder `inside` the folder of the small session, where `inside` is not a folder.
#[track_caller]
fn refused_over(inside: &str) -> String {
    let folder = Folder::small();
    let told = ["en-US", "es-419"].map(|screen| {
        let plan = warmhands("plan --screen-lang").arg(screen).arg("--data");
        folder.hidden_in(&plan.arg(folder.path(inside)).ends(3).err)
    });
    told.concat()
}

#[test]
fn a_folder_as_session() {
    let folder = Folder::empty().with("sessions/small.toml/inner", "");
    insta::assert_snapshot!(refused(&folder, "plan small"), @r#"
    exit 3
    [DIR]/sessions/small.toml is a folder, not a file.
    [DIR]/sessions/small.toml es una carpeta, no un archivo.
    "#);
}

#[test]
fn a_file_that_exists_already() {
    let folder = Folder::small().with("hers.wav", "hers");
    insta::assert_snapshot!(refused(&folder, "render small -o [DIR]/hers.wav"), @r#"
    exit 3
    [DIR]/hers.wav is there already and was left as it is.
      "--force" writes over it.
    [DIR]/hers.wav ya existe y se dejó como estaba.
      "--force" lo reemplaza.
    "#);
}

#[test]
fn a_folder_that_the_file_would_replace() {
    insta::assert_snapshot!(refused(&Folder::small(), "render small --force -o [DIR]/sessions"), @r#"
    exit 3
    [DIR]/sessions is a folder, not a file.
    [DIR]/sessions es una carpeta, no un archivo.
    "#);
}

#[test]
fn a_file_in_a_missing_folder() {
    insta::assert_snapshot!(refused(&Folder::small(), "render small -o [DIR]/no/where.wav"), @r#"
    exit 3
    There is no folder [DIR]/no.
    No existe la carpeta [DIR]/no.
    "#);
}

#[test]
fn a_file_below_a_file() {
    let line = "render small -o [DIR]/sessions/small.toml/a.wav";
    insta::assert_snapshot!(refused(&Folder::small(), line), @r#"
    exit 3
    [DIR]/sessions/small.toml is a file, not a folder.
    [DIR]/sessions/small.toml es un archivo, no una carpeta.
    "#);
}

#[test]
fn a_folder_without_write_permission() {
    insta::assert_snapshot!(refused(&Folder::small(), "render small -o /sys/kernel/a.wav"), @r#"
    exit 3
    /sys/kernel/a.wav may not be written.
    No hay permiso para escribir /sys/kernel/a.wav.
    "#);
}

#[test]
fn a_full_disk() {
    insta::assert_snapshot!(refused(&Folder::small(), "render small -o /dev/full"), @"
    exit 3
    There is no room left for /dev/full. Nothing was left behind.
      Make room, or choose another place. A file whose name ends in .opus is by far the smallest.
    No queda espacio para /dev/full. No se dejó nada a medias.
      Libere espacio o elija otro lugar. Un archivo cuyo nombre termina en .opus es el más pequeño, con gran diferencia.
    ");
}

/// A name in the bytes of an old file system is a name like any other.
#[cfg(unix)]
#[test]
fn a_data_folder_whose_name_is_no_text() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let said = warmhands("--data")
        .arg(OsStr::from_bytes(b"/x/\xff"))
        .arg("plan")
        .ends(3);
    assert_eq!(said.err, "/x/\u{fffd} is not there.\n");
    let folder = Folder::small();
    let named = folder.path("").join(OsStr::from_bytes(b"\xff"));
    std::fs::create_dir(&named).unwrap();
    std::fs::rename(folder.path("sessions"), named.join("sessions")).unwrap();
    warmhands("plan small --data").arg(&named).text();
}

#[test]
fn a_full_standard_output() {
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let mut plan = program();
    let output = plan.arg("plan").stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(String::from_utf8(output.stderr).unwrap(), @"The result can't be written: No space left on device (os error 28)");
}
