//! `warmhands config`, and the settings under every other command.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use warmhands::store::settings::ROWS;

use super::run::{Run, warmhands};
use crate::shipped::text;

/// A home of one test, with a file of settings.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Home {
        Home(tempfile::tempdir().unwrap())
    }

    /// With `text` as the file of settings.
    fn with(text: impl AsRef<[u8]>) -> Home {
        let home = Home::new();
        fs::create_dir_all(home.file().parent().unwrap()).unwrap();
        fs::write(home.file(), text).unwrap();
        home
    }

    fn file(&self) -> PathBuf {
        self.0.path().join("warmhands/config.toml")
    }

    fn run(&self, line: &str) -> Run {
        warmhands(line).env("XDG_CONFIG_HOME", self.0.path().to_str().unwrap())
    }

    /// What is left out before `line`, which goes on.
    #[track_caller]
    fn left_out(&self, line: &str) -> Vec<String> {
        let told = self.run(line).ends(0).err;
        told.lines()
            .filter_map(|line| line.strip_prefix("Left out of your settings: "))
            .map(str::to_owned)
            .collect()
    }
}

fn path(file: &Path) -> String {
    format!("{}\n", file.display())
}

/// The page of settings lists what the table has, in its order.
#[test]
fn the_page_lists_every_setting_and_its_variable() {
    let page = text("docs/settings.md");
    let listed = page
        .lines()
        .filter(|line| line.contains("`WARMHANDS_") && line.starts_with('|'));
    let rows = ROWS.iter().map(|row| {
        let (name, variable, example) = (row.name(), row.variable(), row.example);
        format!("| `{name}` | `{variable}` | `{example}` |")
    });
    let rows: Vec<String> = rows.collect();
    let listed: Vec<&str> = listed.collect();
    assert_eq!(listed.len(), rows.len());
    for (row, line) in rows.iter().zip(listed) {
        assert!(line.starts_with(row), "{row}");
    }
}

#[test]
fn the_place_follows_the_environment() {
    let home = Home::new();
    assert_eq!(home.run("config path").text(), path(&home.file()));
    let other = home.run("config path").env("WARMHANDS_CONFIG", "/x/y.toml");
    assert_eq!(other.text(), "/x/y.toml\n");
    let of_home = warmhands("config path")
        .env("XDG_CONFIG_HOME", "")
        .env("HOME", "/h");
    assert_eq!(of_home.text(), "/h/.config/warmhands/config.toml\n");
    for nowhere in ["config path", "config init", "config check"] {
        warmhands(nowhere)
            .env("XDG_CONFIG_HOME", "")
            .env("HOME", "")
            .ends(1);
        home.run(nowhere).env("WARMHANDS_CONFIG", "").ends(1);
    }
    warmhands("plan massage")
        .env("XDG_CONFIG_HOME", "")
        .env("HOME", "")
        .ends(0);
}

#[test]
fn a_new_file_has_every_setting_and_is_never_written_over() {
    let home = Home::new();
    home.run("config check").ends(3);
    assert_eq!(
        home.run("config init --screen-lang es-419").text(),
        path(&home.file())
    );
    let text = fs::read_to_string(home.file()).unwrap();
    assert!(
        text.contains("# El pecho con el que empieza") && text.contains("# side = \"left\""),
        "{text}"
    );
    assert_eq!(home.left_out("plan massage"), [""; 0]);
    home.run("config check").ends(0);
    fs::write(home.file(), "lang = \"es\"\n").unwrap();
    assert!(home.run("config init").ends(3).err.contains("config.toml"));
    assert_eq!(fs::read_to_string(home.file()).unwrap(), "lang = \"es\"\n");
    // Every example is right as it stands, but for what it names.
    let lines = text.lines().map(|line| match line.strip_prefix("# ") {
        Some(example) if example.contains(" = ") && !example.contains("~/") => example,
        _ => line,
    });
    let lines: Vec<&str> = lines.filter(|line| !line.starts_with("locked")).collect();
    let used = Home::with(lines.join("\n"));
    let code = used.run("config check").end().code;
    assert_eq!(code, Some(0), "{:?}", used.left_out("plan"));
}

#[test]
fn what_is_typed_comes_first_then_variables_then_the_file_then_the_environment() {
    let home = Home::with("lang = \"fr\"\n");
    let language = |run: Run| run.json()["lang"].clone();
    let plan = || home.run("plan massage --json").env("LANG", "hi_IN.UTF-8");
    assert_eq!(language(plan()), "fr");
    assert_eq!(language(plan().env("WARMHANDS_LANG", "es-419")), "es-419");
    assert_eq!(
        language(plan().env("WARMHANDS_LANG", "es-419").args("--lang en-US")),
        "en-US"
    );
    assert_eq!(language(plan().env("WARMHANDS_CONFIG", "")), "hi");
    assert_eq!(language(plan().env("WARMHANDS_LANG", "")), "fr");
    // Where one can't be, the one under it counts.
    assert_eq!(language(plan().env("WARMHANDS_LANG", "xx")), "fr");
}

#[test]
fn settings_are_choices_of_every_command_that_has_them() {
    let home = Home::with("session = \"massage\"\nfit = \"9 min\"\nmusic = \"none\"\nfor = \"15 min\"\n");
    let plan = |line: &str| home.run(line).json();
    assert_eq!(plan("plan --json")["session"], "massage");
    assert_eq!(plan("plan --json")["frames"], 9 * 60 * 48_000);
    assert_eq!(plan("plan --fit 8m --json")["frames"], 8 * 60 * 48_000);
    // `for` is for sessions that repeat, and `fit` for those that end: neither is a fault elsewhere.
    assert_eq!(home.left_out("plan cadence"), [""; 0]);
    assert_eq!(home.left_out("plan"), [""; 0]);
    assert_eq!(plan("plan express --json")["session"], "express");
}

#[test]
fn help_and_errors_are_in_the_language_of_the_settings() {
    let home = Home::with("lang = \"fr\"\nscreen-lang = \"es-419\"\n");
    assert!(home.run("--help").text().contains("Uso: warmhands"));
    assert!(home.run("--frobnicate").ends(2).err.contains("no se conoce"));
    assert!(
        home.run("plan nowhere --screen-lang en-US")
            .ends(3)
            .err
            .contains("There is no session")
    );
    assert!(home.run("--lang xx plan").ends(3).err.contains("ningún idioma"));
}

#[test]
fn the_words_may_have_a_language_without_a_voice() {
    let home = Home::with("lang = \"ar\"\n");
    assert_eq!(
        home.run("plan massage").ends(3).code,
        Some(3),
        "no voice that nobody chose"
    );
    let divided = home.run("plan massage --json").env("LANG", "fr_FR.UTF-8");
    assert_eq!(divided.json()["lang"], "fr");
    assert_eq!(
        home.run("plan massage --lang en-US --json").json()["lang"],
        "en-US"
    );
}

/// Law: never-locked-out.
#[test]
fn a_fault_is_named_and_the_command_goes_on() {
    let faulty = [
        (
            "musik = \"rain\"",
            "\"musik\" is not known here. Did you mean \"music\"?",
        ),
        ("plain = true", "Did you mean \"screen.plain\"?"),
        ("rate = \"fast\"", "must be of type integer"),
        ("rate = 5", "--rate"),
        ("side = \"both\"", "There are: left, right"),
        ("fit = \"soon\"", "is not a length of time. Write it as 30m"),
        ("fit = \"1 min\"", "--fit"),
        ("lang = \"xx\"", "No language here serves"),
        ("screen-lang = \"xx\"", "No language here serves"),
        ("data = \"/no/such/folder\"", "/no/such/folder is not there"),
        ("session = \"nowhere\"", "There is no session"),
        ("music = \"/no/such/song.mp3\"", "/no/such/song.mp3"),
        ("from = \"nowhere\"", "\"nowhere\" does not fit --from"),
        ("output = \"x.wav\"", "There are: speaker, null"),
        ("name = \"Bed 4\"", "does not fit --name"),
        ("one-button = true\nlocked = true", "do not go together"),
        ("[keys]\nF13 = \"togle\"", "Did you mean \"toggle\"?"),
        ("[keys]\npagedown = \"next\"", "Did you mean \"page-down\"?"),
        ("[keys]\nh = \"\"\n0 = \"\"\ninsert = \"\"", "no key is left"),
        ("lang = ", "this is not TOML"),
    ];
    for (text, told) in faulty {
        let home = Home::with(format!("# a line before\ncount = \"tone\"\n{text}\n"));
        let [one] = &home.left_out("plan")[..] else {
            panic!("{text}: {:?}", home.left_out("plan"));
        };
        assert!(one.contains(told), "{text}: {one}");
        assert!(one.contains("config.toml:"), "{text}: {one}");
        let checked = home.run("config check").ends(3);
        assert_eq!(checked.err, "", "{text}");
        assert_eq!(checked.text().trim_end(), one, "{text}");
        home.run("list sessions").ends(0);
    }
}

#[test]
fn what_is_typed_is_never_left_out() {
    let home = Home::with("fit = \"1 min\"\nrate = 5\n");
    for line in [
        "plan --rate 5",
        "plan --fit 1m",
        "plan nowhere",
        "plan --music /no/such/song.mp3",
    ] {
        assert_ne!(home.run(line).end().code, Some(0), "{line}");
    }
}

#[test]
fn a_file_that_can_not_be_read_is_named_and_the_command_goes_on() {
    let too_large = vec![b'\n'; 65 * 1024];
    for (bytes, told) in [
        (&too_large[..], "is too large"),
        (b"lang = \"\xe9\"", "is not text in UTF-8"),
        (b"\xff\xfel\0", "UTF-16"),
    ] {
        let home = Home::with(bytes);
        let [one] = &home.left_out("plan massage")[..] else {
            panic!("{told}");
        };
        assert!(one.contains(told), "{one}");
        home.run("config check").ends(3);
    }
    let home = Home::with("");
    let other = |file: &str| home.run("plan massage").env("WARMHANDS_CONFIG", file).ends(0).err;
    let folder = home.0.path().to_str().unwrap();
    let pipe = home.0.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for (file, told) in [
        (folder, "is a folder"),
        (pipe.to_str().unwrap(), "is neither a file nor a folder"),
        ("/dev/zero", "is neither a file nor a folder"),
        ("/no/such/file", "is not there"),
    ] {
        assert!(other(file).contains(told), "{file}: {}", other(file));
        home.run("config check").arg(file).ends(3);
    }
}

#[test]
fn a_byte_order_mark_is_no_fault() {
    let home = Home::with("\u{feff}lang = \"es-419\"\n");
    assert_eq!(home.run("plan massage --json").json()["lang"], "es-419");
    home.run("config check").ends(0);
}

#[test]
fn another_file_is_checked_alone() {
    let home = Home::with("lang = \"xx\"\n");
    let right = Home::with("lang = \"es-419\"\n");
    let checked = home.run("config check").arg(right.file()).ends(0);
    assert!(checked.err.is_empty());
    right.run("config check").arg(home.file()).ends(3);
    right.run("config check").env("WARMHANDS_RATE", "fast").ends(3);
}

#[test]
fn a_session_plays_with_a_device_and_a_name_that_are_not_there() {
    let home = Home::with("device = \"no such device\"\nname = \"bed4\"\n[keys]\nF13 = \"toggle\"\n");
    let played = home.run("play massage --from close.end").ends(0);
    assert!(
        played.err.contains("Left out of your settings: "),
        "{}",
        played.err
    );
    // What is typed is no wish that may be left out.
    home.run("play massage --from close.end")
        .args("--device any")
        .ends(4);
    let silent = home.run("play massage --from close.end --output null").ends(0);
    assert!(!silent.err.contains("Left out"), "{}", silent.err);
}

#[test]
fn a_setting_that_belongs_to_no_section_is_sent_above_them() {
    let home = Home::with("[screen]\ncaptions = \"both\"\n");
    let told = home.run("config check").ends(3).text();
    assert!(
        told.contains("captions") && told.contains("above the first line in brackets"),
        "{told}"
    );
}
