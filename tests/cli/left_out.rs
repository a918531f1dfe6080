//! A folder of data in which not everything is as it should be: what is not needed is left out and named in one line, and
//! the command goes on; what is needed is refused.

use super::folder::Folder;
use super::run::warmhands;

/// What `line` says on stderr with the data in `folder`; it succeeds.
#[track_caller]
fn told(folder: &Folder, line: &str) -> String {
    folder.hidden_in(&warmhands(line).over(folder).ends(0).err)
}

#[test]
fn only_exact_names_are_units() {
    let folder = Folder::small()
        .with("locales/en-US.bak/speech.ftl", "a = A\n")
        .with("locales/en-US (copy)/speech.ftl", "a = A\n")
        .with("sessions/full.toml~", "")
        .with("sessions/.full.toml.swp", "")
        .with("sessions/Full.toml", "")
        .with("audio/music/warm.wav", "");
    for line in [
        "plan full",
        "plan small",
        "list sessions",
        "--lang en-US list music",
    ] {
        assert_eq!(
            told(&folder, line),
            "Left out, because their names are not exactly those of languages, sessions or sounds: \
             [DIR]/locales/en-US (copy), [DIR]/locales/en-US.bak, [DIR]/sessions/.full.toml.swp, \
             [DIR]/sessions/Full.toml, [DIR]/sessions/full.toml~, [DIR]/audio/music/warm.wav\n",
            "{line}"
        );
    }
    assert_eq!(told(&Folder::small(), "plan small"), "");
}

#[test]
fn very_many_strange_names_are_one_line() {
    let folder = (0..30).fold(Folder::small(), |folder, n| {
        folder.with(&format!("sessions/copy {n}.toml"), "")
    });
    let said = told(&folder, "plan small");
    assert!(said.lines().count() == 1 && said.ends_with(", …\n"), "{said}");
}

/// A folder in which a language, a session and a piece of music can't be read.
fn broken() -> Folder {
    Folder::small()
        .with("locales/xx/locale.toml", "name = [")
        .with("locales/xx/speech.ftl", format!("a = {}", "{".repeat(100_000)))
        .with("sessions/mine.toml", "title = 5\n")
        .with("audio/music/sea.toml", "loudness = nan\n")
        .with("audio/signals/bell.ogg", "no sound")
}

const LANGUAGE: &str = "[DIR]/locales/xx/locale.toml:1:9: this is not TOML: unclosed array, expected `]`\n";
const SESSION: &str = "[DIR]/sessions/mine.toml:1:9: \"title\" must be of type string, not integer.\n";
const SIGNAL: &str = "[DIR]/audio/signals/bell.ogg is not a sound in a known format.\n";
const MUSIC: &str = "[DIR]/audio/music/sea.toml:1:1: \"title\" is missing.\n";

#[test]
fn what_is_broken_and_not_needed_is_left_out() {
    let all = [LANGUAGE, SESSION, MUSIC, SIGNAL]
        .map(|what| format!("Left out: {what}"))
        .concat();
    for line in [
        "plan small",
        "script full",
        "list sessions",
        "list languages",
        "list music",
        "about",
        "plan small --lang en-AU",
        "render small --from close.end -o -",
    ] {
        assert_eq!(told(&broken(), line), all, "{line}");
    }
}

#[test]
fn what_is_broken_and_needed_is_refused() {
    for (line, what) in [
        ("plan mine", SESSION),
        ("plan small --lang xx", LANGUAGE),
        ("plan small --screen-lang xx", LANGUAGE),
        ("plan small --music sea", MUSIC),
    ] {
        let said = warmhands(line).over(&broken()).ends(3);
        let told = broken().hidden_in(&said.err);
        assert!(
            told.ends_with(&what.replace("[DIR]", "")) || told.contains(&what[5..]),
            "{line}: {told}"
        );
        assert_eq!(told.matches(&what[5..]).count(), 1, "{line}: {told}");
    }
}

#[test]
fn broken_sources_are_needed_by_each_session() {
    let folder = Folder::small().with("sessions/sources.toml", "[");
    warmhands("plan small").over(&folder).ends(3);
    warmhands("list sessions").over(&folder).ends(3);
    let said = told(&folder, "list languages");
    assert!(
        said.starts_with("Left out: [DIR]/sessions/sources.toml:1:"),
        "{said}"
    );
}

#[test]
fn a_file_in_the_place_of_a_folder_is_named() {
    let folder = Folder::empty().with("sessions", "");
    assert_eq!(
        told(&folder, "plan"),
        "Left out: [DIR]/sessions is a file, not a folder.\n"
    );
}

#[test]
fn a_language_stands_only_for_itself() {
    let profile = "name = \"Nahuatl\"\ndirection = \"ltr\"\nserves = [\"nah-MX\", \"uk\"]\n\
                   rate = { unit = \"words\", min = 100, max = 160 }\nreview = \"none\"\n";
    let folder = Folder::small()
        .with("locales/nah/locale.toml", profile)
        .with("locales/nah/speech.ftl", "gate = x\n")
        .with("locales/nah/terminal.ftl", "\n");
    let said = warmhands("plan small --lang uk").over(&folder).ends(3);
    assert!(said.err.contains("\"uk\""), "{}", said.err);
    let said = told(&folder, "plan small");
    assert_eq!(
        said,
        "[DIR]/locales/nah/locale.toml: this language can't stand in for uk, so that is ignored.\n"
    );
    let quick = folder.quick();
    let check = warmhands("check").arg(quick.root()).ends(3).text();
    assert!(check.contains("nah can't stand in for uk"), "{check}");
}

#[test]
fn check_names_all_of_it() {
    let folder = broken().quick().with("sessions/full.toml~", "");
    let check = folder.hidden_in(&warmhands("check").arg(folder.root()).ends(3).text());
    for what in [LANGUAGE, SESSION, MUSIC, "[DIR]/sessions/full.toml~ is left out"] {
        assert!(check.contains(what), "{what}: {check}");
    }
    // Itself is the only place that names it.
    assert_eq!(warmhands("check").over(&folder).ends(3).err, "");
}

#[test]
fn a_piece_without_its_manifest_says_so() {
    let folder = Folder::small().with("audio/music/warm.ogg", "a sound without its manifest");
    let said = warmhands("plan full").over(&folder).ends(3).err;
    assert!(said.contains("audio/music/warm.toml"), "{said}");
}

#[test]
fn sources_that_lack_a_source_are_named_and_hide_no_reason() {
    let folder = Folder::small().with("sessions/sources.toml", "");
    let listed = warmhands("list sessions").over(&folder).end();
    assert!(listed.err.contains("sources.toml"), "{listed:?}");
}
