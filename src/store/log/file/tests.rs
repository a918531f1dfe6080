use std::os::unix::fs::symlink;
use std::sync::Barrier;
use std::thread;

use super::*;
use crate::diagnostic::Diagnose as _;
use crate::store::log::{Feeling, LogEnd, LogEntry, LogNote, LogSeconds, LogSelection, Millilitres};

fn log(home: &Path) -> LogFile {
    let home = home.to_str().unwrap().to_owned();
    let state = StateFolder::of(&|name| (name == "XDG_STATE_HOME").then(|| home.clone().into()));
    LogFile::new(&state.unwrap())
}

fn entry(started: u64) -> LogEntry {
    LogEntry {
        session: "massage".to_owned(),
        language: "en-US".to_owned(),
        preset: Some("secret-evening".to_owned()),
        started,
        ended: started + 60,
        how: LogEnd::Stopped,
        phases: 1,
        seconds: LogSeconds {
            left: 40,
            right: 20,
            ..LogSeconds::default()
        },
    }
}

fn note() -> LogNote {
    LogNote {
        left: Millilitres::from_tenths(125),
        right: None,
        felt: Some(Feeling::Tired),
    }
}

/// All bytes of all files of the log.
fn bytes(file: &LogFile) -> Vec<u8> {
    let files = fs::read_dir(&file.folder).unwrap();
    files
        .flat_map(|found| fs::read(found.unwrap().path()).unwrap())
        .collect()
}

fn holds(file: &LogFile, word: &str) -> bool {
    bytes(file)
        .windows(word.len())
        .any(|part| part == word.as_bytes())
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().mode() & 0o777
}

#[test]
fn an_entry_is_kept_and_noted() {
    let home = tempfile::tempdir().unwrap();
    let file = log(home.path());
    assert!(file.open().unwrap().is_none());
    let book = file.open_or_make().unwrap();
    let id = book.begin(&entry(1_000)).unwrap();
    let done = LogEntry {
        how: LogEnd::Done,
        phases: 4,
        ended: 2_000,
        ..entry(1_000)
    };
    book.keep(id, &done).unwrap();
    book.note(id, &note()).unwrap();
    let right = LogNote {
        right: Millilitres::from_tenths(3),
        ..LogNote::default()
    };
    book.note(id, &right).unwrap();
    let again = file.open().unwrap().unwrap();
    let rows = again.rows(0).unwrap();
    assert_eq!((rows.len(), rows[0].id, &rows[0].entry), (1, id, &done));
    assert_eq!(
        rows[0].note,
        LogNote {
            right: right.right,
            ..note()
        }
    );
    assert!(again.rows(1_001).unwrap().is_empty());
    assert!(matches!(
        book.note(id + 1, &note()),
        Err(LogError::NoEntry { .. })
    ));
}

#[test]
fn the_log_is_the_owners_alone() {
    let home = tempfile::tempdir().unwrap();
    let file = log(home.path());
    let book = file.open_or_make().unwrap();
    book.begin(&entry(1)).unwrap();
    for found in fs::read_dir(&file.folder).unwrap() {
        let path = found.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
    assert_eq!(mode(&file.folder), 0o700);
    drop(book);
    fs::set_permissions(file.path(), Permissions::from_mode(0o644)).unwrap();
    file.open().unwrap();
    assert_eq!(mode(&file.path()), 0o600);
}

#[test]
fn nothing_is_left_of_what_was_deleted() {
    let home = tempfile::tempdir().unwrap();
    let file = log(home.path());
    let book = file.open_or_make().unwrap();
    let ids: Vec<i64> = (1..200).map(|at| book.begin(&entry(at)).unwrap()).collect();
    let mut other = entry(300);
    other.preset = None;
    let kept = book.begin(&other).unwrap();
    for id in &ids {
        book.note(*id, &note()).unwrap();
    }
    // A session that still plays has it open.
    let playing = file.open().unwrap().unwrap();
    assert!(holds(&file, "secret-evening") && holds(&file, "tired"));
    let one = LogSelection::Entry(ids[0]);
    assert_eq!((book.count(&one).unwrap(), book.delete(&one).unwrap()), (1, 1));
    let preset = LogSelection::Preset("secret-evening".to_owned());
    assert_eq!(book.delete(&preset).unwrap(), 198);
    assert!(!holds(&file, "secret-evening") && !holds(&file, "tired"));
    assert_eq!(book.rows(0).unwrap()[0].id, kept);
    assert_eq!(book.delete(&LogSelection::All).unwrap(), 1);
    assert!(!holds(&file, "massage") && !holds(&file, "en-US"));
    // What was deleted does not come back, and its number is not counted on.
    playing.keep(kept, &other).unwrap();
    assert_eq!(playing.count(&LogSelection::All).unwrap(), 0);
    assert_eq!(book.begin(&entry(400)).unwrap(), 1);
    playing.keep(1, &other).unwrap();
    assert_eq!(book.rows(0).unwrap()[0].entry, entry(400));
}

#[test]
fn what_is_no_log_is_told_and_left_as_it_is() {
    let home = tempfile::tempdir().unwrap();
    let file = log(home.path());
    drop(file.open_or_make().unwrap());
    let whole = fs::read(file.path()).unwrap();
    let mut torn = whole.clone();
    torn[100..3_000].fill(0x5a);
    let foreign = {
        let path = home.path().join("foreign");
        let database = Connection::open(&path).unwrap();
        database.execute_batch("CREATE TABLE hers (x)").unwrap();
        drop(database);
        fs::read(path).unwrap()
    };
    let mut newer = whole.clone();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    let planted = [
        (
            "log-broken",
            b"no database at all, but long enough to look at".to_vec(),
        ),
        ("log-broken", torn),
        ("log-broken", whole[..whole.len() / 2].to_vec()),
        ("log-broken", foreign),
        ("log-newer", newer),
    ];
    for (code, bytes) in planted {
        fs::write(file.path(), &bytes).unwrap();
        for error in [
            file.open().map(drop).unwrap_err(),
            file.open_or_make().map(drop).unwrap_err(),
        ] {
            assert_eq!(error.diagnostic().code, code, "{error}");
        }
        assert!(fs::read(file.path()).unwrap() == bytes, "{code}: it was changed");
    }
}

#[test]
fn no_link_and_no_folder_is_the_log() {
    let home = tempfile::tempdir().unwrap();
    let file = log(home.path());
    drop(file.open_or_make().unwrap());
    let elsewhere = home.path().join("elsewhere");
    fs::rename(file.path(), &elsewhere).unwrap();
    symlink(&elsewhere, file.path()).unwrap();
    assert!(matches!(file.open_or_make(), Err(LogError::Broken { .. })));
    fs::remove_file(file.path()).unwrap();
    fs::create_dir(file.path()).unwrap();
    let error = file.open_or_make().unwrap_err();
    assert_eq!(error.diagnostic().code, "file-is-folder");
    let nowhere = LogFile {
        folder: elsewhere.join("below-a-file"),
    };
    assert!(nowhere.open().unwrap().is_none());
    assert!(matches!(nowhere.open_or_make(), Err(LogError::File(_))));
}

#[test]
fn a_home_behind_a_link_has_a_log() {
    let home = tempfile::tempdir().unwrap();
    let linked = home.path().join("linked");
    fs::create_dir(home.path().join("real")).unwrap();
    symlink(home.path().join("real"), &linked).unwrap();
    log(&linked).open_or_make().unwrap().begin(&entry(1)).unwrap();
}

#[test]
fn sessions_that_begin_at_once_make_one_log_and_lose_nothing() {
    for round in 0..20 {
        let home = tempfile::tempdir().unwrap();
        let start = Barrier::new(4);
        let write = |from: u64| {
            let (file, start) = (log(home.path()), &start);
            move || {
                start.wait();
                for at in from..from + 4 {
                    let book = file.open_or_make().unwrap();
                    let id = book.begin(&entry(at)).unwrap();
                    book.note(id, &note()).unwrap();
                }
            }
        };
        thread::scope(|scope| {
            for from in [1_000, 2_000, 3_000, 4_000] {
                scope.spawn(write(from));
            }
        });
        let rows = log(home.path()).open().unwrap().unwrap().rows(0).unwrap();
        assert_eq!(rows.len(), 16, "{round}");
        assert!(rows.iter().all(|row| row.note == note()), "{round}");
    }
}

#[test]
fn wherever_a_log_is_damaged_it_is_read_or_told() {
    let home = tempfile::tempdir().unwrap();
    let file = log(home.path());
    let book = file.open_or_make().unwrap();
    for at in 1..40 {
        book.begin(&entry(at)).unwrap();
    }
    drop(book);
    let whole = fs::read(file.path()).unwrap();
    let mut told = 0;
    for at in (0..whole.len()).step_by(61) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0xff;
        fs::write(file.path(), &bytes).unwrap();
        match file.open() {
            Ok(book) => drop(book.map(|book| book.rows(0))),
            Err(_) => {
                told += 1;
                assert!(fs::read(file.path()).unwrap() == bytes, "{at}: it was changed");
            }
        }
    }
    assert!(told > 10, "{told}");
}
