//! Fifty recordings from phones, written by `phones` beside this file, give the same lines as the clean takes that they
//! were made from. WARMHANDS_PHONES names the folder; without it, the test says that it tested nothing.

use std::collections::BTreeSet;
use std::env;
use std::path::Path;

use tempfile::TempDir;
use warmhands::library::Library;

use crate::cli::run::warmhands;

/// The lines that `pack import` takes in from the folder `sounds`, and what it says of the others.
fn taken_in(sounds: &Path) -> (BTreeSet<String>, String) {
    let home = TempDir::new().unwrap();
    let folder = home.path().join("pack");
    let made = warmhands("pack new --lang en-US --voice Ana --licence CC0-1.0").arg(&folder);
    made.text();
    let said = warmhands("pack import").arg(&folder).arg(sounds).end();
    let library = Library::open(Some(&folder)).unwrap();
    let pack = library.pack(&"en-US".parse().unwrap()).unwrap().unwrap();
    (pack.clips.keys().map(ToString::to_string).collect(), said.err)
}

#[test]
fn phones_give_the_same_lines_as_clean_takes() {
    let Some(folder) = env::var_os("WARMHANDS_PHONES") else {
        println!("SKIPPED: WARMHANDS_PHONES names no folder; tests/corpus/phones writes one");
        return;
    };
    let folder = Path::new(&folder);
    let (clean, refused) = taken_in(&folder.join("clean"));
    println!("clean takes that were refused:\n{refused}");
    assert_eq!(clean.len(), 47, "three of fifty are broken off");
    let (phone, refused) = taken_in(&folder.join("phone"));
    println!("phones:\n{refused}");
    assert_eq!(phone, clean);
}
