//! Several commands in the folder of one pack at once: what one has kept, no other one loses.

use std::fs::{self, File};
use std::thread;

use super::fixture::{Home, LANGUAGE};
use super::recordings::{recorded, spoken, write};

#[test]
fn imports_at_once_keep_the_lines_of_each() {
    let home = Home::new();
    let folder = home.pack("ana", LANGUAGE);
    let lines = ["gate", "settle", "hurt-stop", "close-rest"];
    let imported = |line: &str| {
        let file = write(&home, &format!("{line}.wav"), &spoken(line, 0.5));
        let said = home.run("pack import").arg(&folder).arg(file).end();
        // On a slow machine one waits for too long, and says so.
        assert!(
            said.code == Some(0) || said.err.contains("at work"),
            "{}",
            said.err
        );
        u64::from(said.code == Some(0))
    };
    let kept: u64 = thread::scope(|scope| {
        let runs = lines.map(|line| scope.spawn(move || imported(line)));
        runs.into_iter().map(|run| run.join().unwrap()).sum()
    });
    assert!(kept > 0);
    assert_eq!(recorded(&home, &folder), kept);
}

#[test]
fn a_folder_in_which_another_command_writes_is_refused_and_can_be_read() {
    let home = Home::new();
    let folder = home.pack("ana", LANGUAGE);
    let file = write(&home, "settle.wav", &spoken("settle", 0.5));
    let import = || home.run("pack import").arg(&folder).arg(&file);
    import().ends(0);
    // What another command is about to put in its place looks like what a crash leaves.
    let coming = folder.join(format!("audio/speech/{LANGUAGE}/.next-gate"));
    fs::write(&coming, "a recording").unwrap();
    let lock = File::open(folder.join(".lock")).unwrap();
    lock.lock().unwrap();
    for run in [import(), home.run("pack build").arg(&folder)] {
        let said = run.ends(3);
        assert!(said.err.contains("Another warmhands is at work"), "{}", said.err);
    }
    for command in ["pack sheet", "pack check"] {
        home.run(command).arg(&folder).ends(0);
    }
    assert!(coming.exists());
    drop(lock);
    import().ends(0);
    assert!(!coming.exists());
}
