//! What a person sees of an error: what is wrong and where, what to do, and an exit code, in both languages.
//!
//! Each snapshot was read by somebody who knows the language. A new failure gets a new snapshot.

mod data;
mod files;
mod music;
mod sessions;
mod sounds;
mod usage;
mod words;

use super::folder::Folder;
use super::run::warmhands;

/// What `line` prints on stderr with the data in `folder`, in English and in Spanish, and its exit code. Stdout must be
/// empty.
#[track_caller]
pub(super) fn refused(folder: &Folder, line: &str) -> String {
    let line = line.replace("[DIR]", &folder.root().display().to_string());
    let told = ["en-US", "es-419"].map(|screen| {
        let run = warmhands(&line).over(folder).arg("--screen-lang").arg(screen);
        let said = run.end();
        assert!(said.out.is_empty(), "on stdout: {}", said.text());
        (said.code.unwrap(), folder.hidden_in(&said.err))
    });
    let [(code, english), (same, spanish)] = told;
    assert_eq!(code, same);
    format!("exit {code}\n{english}{spanish}")
}
