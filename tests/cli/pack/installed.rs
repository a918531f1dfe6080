//! Installed packs: an additional language, another voice, and nothing after they were removed.

use std::fs;

use super::fixture::{Home, LANGUAGE, archive, entries, files_of, in_cadence, in_earlier_versions, record};
use crate::cli::folder::Folder;
use crate::shipped::LANGUAGES;

/// How many lines of a plan have a clip of the language.
fn spoken(home: &Home, line: &str) -> usize {
    let plan = home.run("plan cadence --for 3m --json").args(line).json();
    let cues = plan["cues"].as_array().unwrap();
    cues.iter().filter(|cue| cue["bus"] == "speech").count()
}

#[test]
fn an_installed_pack_adds_its_language() {
    let home = Home::new();
    let file = home.built("ana", LANGUAGE);
    home.run("plan cadence --for 3m --lang ti").ends(3);
    let said = home.run("pack install").arg(&file).text();
    assert!(said.contains("ana") && said.contains("Ana"), "{said}");
    assert_eq!(home.installed(), ["ana"]);
    assert!(spoken(&home, "--lang ti") > 3);
    let languages = home.run("list languages --json").json();
    let mut listed = languages["languages"].as_array().unwrap().iter();
    let ours = listed.find(|language| language["tag"] == LANGUAGE).unwrap();
    assert_eq!(ours["voice"], "human");
    // A missing recording is refused by name before any sound.
    let said = home.run("plan full --lang ti").ends(3);
    assert!(said.err.contains("ti"), "{}", said.err);
}

/// Installs a pack in `language` that claims to serve `wanted`.
fn install_greedy(home: &Home, language: &str, wanted: &str) {
    let folder = home.recorded("ana", language, &in_cadence);
    let profile = folder.join(format!("locales/{language}/locale.toml"));
    let text = fs::read_to_string(&profile).unwrap();
    fs::write(
        &profile,
        text.replace("serves = []", &format!("serves = [\"{wanted}\"]")),
    )
    .unwrap();
    let file = home.path("ana.whpack");
    home.run("pack build").arg(&folder).arg("-o").arg(&file).text();
    home.run("pack install").arg(&file).text();
}

#[test]
fn a_pack_does_not_cover_a_shipped_language_that_has_a_voice() {
    let home = Home::new();
    install_greedy(&home, "es-ES", "es-MX");
    let answer = |lang: &str| {
        let plan = home.run("plan cadence --for 3m --json --lang").arg(lang).json();
        plan["lang"].as_str().unwrap().to_owned()
    };
    assert_eq!(
        (answer("es-ES"), answer("es-MX")),
        ("es-ES".to_owned(), "es-419".to_owned())
    );
}

#[test]
fn a_pack_does_not_cover_a_shipped_language_that_has_only_texts() {
    let home = Home::new();
    let silent = LANGUAGES.iter().find(|language| !language.has_voice());
    let silent = &silent.unwrap().profile;
    let wanted = silent.serves[0].to_string();
    install_greedy(&home, &format!("{}-XK", silent.tag), &wanted);
    let said = home.run("plan cadence --for 3m --lang").arg(&wanted).ends(3);
    assert!(said.err.contains(&silent.tag.to_string()), "{}", said.err);
}

#[test]
fn an_installed_pack_is_played_to_the_bit() {
    let home = Home::new();
    let file = home.built("ana", LANGUAGE);
    home.run("pack install").arg(&file).text();
    let render = |lang: &str| {
        let line = format!("render cadence --for 3m --stem speech --format float -o - --lang {lang}");
        home.run(&line).ends(0).out
    };
    let (ours, english) = (render(LANGUAGE), render("en-US"));
    // The recordings are the English ones, so only the tags at the beginning of the file differ.
    let sound = |bytes: &[u8]| bytes[bytes.len() - 3 * 60 * 48_000 * 8 + 48_000..].to_vec();
    assert!(sound(&ours) == sound(&english));
}

#[test]
fn names_never_control_the_terminal() {
    let home = Home::new();
    let mut files = files_of(&home.built("ana", LANGUAGE));
    for (path, key) in [
        ("audio/speech/ti/pack.toml", "name = \"Ana\""),
        ("locales/ti/locale.toml", "name = \"ti\""),
    ] {
        let text = String::from_utf8(files[path].clone()).unwrap();
        assert!(text.contains(key), "{text}");
        // Escaped, so that this file contains no such character.
        let name = "name = \"\\u001B[2JAna\\u202E\"";
        files.insert(path.to_owned(), text.replace(key, name).into_bytes());
    }
    let file = home.path("ana.whpack");
    fs::write(&file, archive(&entries("ana", &files), &|_| {})).unwrap();
    let mut said = home.run("pack install").arg(&file).text();
    for line in ["pack list", "list languages", "script cadence --lang ti"] {
        said += &home.run(line).text();
    }
    assert!(said.contains("?[2JAna?"), "{said}");
    let steers = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
    assert!(!said.contains(steers), "{said:?}");
}

#[test]
fn list_and_remove_report_the_installed_packs() {
    let home = Home::new();
    assert!(home.run("pack list").text().contains("No pack"));
    let file = home.built("ana", LANGUAGE);
    home.run("pack install").arg(&file).text();
    let listed = home.run("pack list --json").json();
    let ours = &listed["packs"][0];
    assert_eq!(
        (&ours["id"], &ours["language"], &ours["used"], &ours["licence"]),
        (&"ana".into(), &"ti".into(), &true.into(), &"CC0-1.0".into())
    );
    let said = home.run("pack remove anna").ends(3);
    assert!(said.err.contains("ana"), "{}", said.err);
    for name in ["..", "../warmhands", "", "."] {
        home.run("pack remove").arg(name).ends(3);
    }
    home.run("pack remove ana").text();
    assert_eq!(home.installed(), [""; 0]);
    home.run("plan cadence --for 3m --lang ti").ends(3);
}

#[test]
fn a_pack_of_the_same_name_is_replaced_only_on_request() {
    let home = Home::new();
    let file = home.built("ana", LANGUAGE);
    home.run("pack install").arg(&file).text();
    let said = home.run("pack install").arg(&file).ends(3);
    assert!(said.err.contains("--force"), "{}", said.err);
    home.run("pack install --force").arg(&file).text();
    assert_eq!(home.installed(), ["ana"]);
}

#[test]
fn a_complete_human_voice_replaces_the_shipped_one() {
    let home = Home::new();
    let folder = home.recorded("ana", "es-419", &|_| true);
    let file = home.path("ana.whpack");
    home.run("pack build").arg(&folder).arg("-o").arg(&file).text();
    home.run("pack install").arg(&file).text();
    assert_eq!(voice(&home, "es-419"), "human");
    assert_eq!(home.run("pack list --json").json()["packs"][0]["used"], true);

    // A synthetic voice has lower priority, whatever its name.
    let mut files = files_of(&file);
    let manifest = files.get_mut("audio/speech/es-419/pack.toml").unwrap();
    let text = String::from_utf8(manifest.clone()).unwrap();
    *manifest = text
        .replace("kind = \"human\"", "kind = \"synthetic\"")
        .into_bytes();
    let machine = home.path("a.whpack");
    fs::write(&machine, archive(&entries("a", &files), &|_| {})).unwrap();
    home.run("pack install").arg(&machine).text();
    assert_eq!(used(&home), [("a".to_owned(), false), ("ana".to_owned(), true)]);
    assert_eq!(voice(&home, "es-419"), "human");
    home.run("pack remove ana").text();
    assert_eq!(used(&home), [("a".to_owned(), true)]);
}

#[test]
fn a_voice_of_an_earlier_version_still_replaces_the_shipped_one() {
    let home = Home::new();
    let folder = home.recorded("ana", "es-419", &in_earlier_versions);
    let report = home.run("pack check --json").arg(&folder).json();
    assert_eq!(report["recorded"], report["lines"], "{report}");
    assert_eq!(report["can_be_better"].as_array().unwrap().len(), 0, "{report}");

    let file = home.path("ana.whpack");
    home.run("pack build").arg(&folder).arg("-o").arg(&file).text();
    home.run("pack install").arg(&file).text();
    assert_eq!(used(&home), [("ana".to_owned(), true)]);
    assert_eq!(voice(&home, "es-419"), "human");
    home.run("plan full --lang es-419").text();
}

#[test]
fn a_language_of_an_earlier_version_is_still_installed_and_heard() {
    let home = Home::new();
    let folder = home.pack("ana", LANGUAGE);
    for file in ["speech.ftl", "base.toml"] {
        let path = folder.join("locales").join(LANGUAGE).join(file);
        let text = fs::read_to_string(&path).unwrap();
        let earlier = text.lines().filter(|line| match line.split_once(" = ") {
            Some((id, _)) if !line.starts_with('#') => in_earlier_versions(id),
            _ => true,
        });
        fs::write(&path, earlier.map(|line| format!("{line}\n")).collect::<String>()).unwrap();
    }
    record(&folder, &in_cadence);
    let file = home.path("ana.whpack");
    home.run("pack build").arg(&folder).arg("-o").arg(&file).text();
    home.run("pack install").arg(&file).text();
    assert!(spoken(&home, "--lang ti") > 3);
}

#[test]
fn an_incomplete_voice_does_not_replace_a_complete_one() {
    let home = Home::new();
    let file = home.built("ana", "es-419");
    let said = home.run("pack install").arg(&file).text();
    assert!(said.contains("Another voice"), "{said}");
    assert_eq!(used(&home), [("ana".to_owned(), false)]);
    assert_eq!(voice(&home, "es-419"), "synthetic");
    home.run("plan full --lang es-419").text();
}

#[test]
fn the_shipped_data_is_checked_without_installed_packs() {
    let home = Home::new();
    let shipped = Folder::empty().quick();
    let check = || home.run("check --json").over(&shipped).end().text();
    let before = check();
    home.run("pack install").arg(home.built("ana", LANGUAGE)).text();
    assert_eq!(check(), before);
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_an_installed_pack() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    home.run("pack install").arg(home.built("ana", LANGUAGE)).text();
    let mode = |path: &str| fs::metadata(home.path(path)).unwrap().permissions().mode() & 0o077;
    assert_eq!(mode("data/warmhands/packs"), 0);
    assert_eq!(mode("data/warmhands/packs/ana"), 0);
}

#[test]
fn leftovers_of_a_killed_run_are_removed_by_every_pack_command() {
    let home = Home::new();
    let folder = home.pack("mine", LANGUAGE);
    let left = home.path("data/warmhands/packs/.left");
    for line in ["pack list", "pack sheet", "pack check"] {
        fs::create_dir_all(left.join("audio/speech/ti")).unwrap();
        let run = home.run(line);
        let run = if line == "pack list" {
            run
        } else {
            run.arg(&folder)
        };
        run.end();
        assert!(!left.exists(), "{line}");
    }
    home.run("pack install").arg(home.built("ana", LANGUAGE)).text();
    assert_eq!(home.installed(), ["ana"]);
}

#[test]
fn a_replacement_that_was_killed_half_way_loses_nothing() {
    let home = Home::new();
    home.run("pack install").arg(home.built("ana", LANGUAGE)).text();
    let packs = home.path("data/warmhands/packs");
    // The old one is set aside, the new one was not moved in yet.
    fs::rename(packs.join("ana"), packs.join(".aside-ana")).unwrap();
    fs::create_dir(packs.join(".new")).unwrap();
    home.run("plan cadence --for 3m --lang ti").text();
    assert_eq!(home.installed(), ["ana"]);
    home.run("pack remove ana").text();
    assert_eq!(home.installed(), [""; 0]);
}

fn voice(home: &Home, tag: &str) -> String {
    let languages = home.run("list languages --json").json();
    let mut entries = languages["languages"].as_array().unwrap().iter();
    let entry = entries.find(|language| language["tag"] == tag).unwrap();
    entry["voice"].as_str().unwrap().to_owned()
}

fn used(home: &Home) -> Vec<(String, bool)> {
    let listed = home.run("pack list --json").json();
    let packs = listed["packs"].as_array().unwrap().iter();
    packs
        .map(|pack| (pack["id"].as_str().unwrap().to_owned(), pack["used"] == true))
        .collect()
}
