//! `warmhands figures`: the pictures as files, from the shipped data and from a person's own.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::run::{Run, warmhands};

fn figures(line: &str, folder: &Path) -> Run {
    warmhands("figures -o").arg(folder).args(line)
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

/// A folder of own data with `text` as the picture `rest`.
fn own(text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("figures")).unwrap();
    fs::write(folder.path().join("figures/rest.svg"), text).unwrap();
    folder
}

#[test]
fn each_figure_is_written_with_its_poses_in_every_tone_that_there_is() {
    let shipped = names(Path::new("figures"));
    let figure = |file: &str| Some(file.strip_suffix(".svg")?.to_owned());
    let shipped: BTreeSet<String> = shipped.iter().filter_map(|file| figure(file)).collect();
    let folder = tempfile::tempdir().unwrap();
    let said = figures("", folder.path()).text();
    let written = names(folder.path());
    assert!(said.ends_with(&format!("{}\n", written.len())), "{said}");
    for name in &shipped {
        for ending in [".svg", ".png", "-1.png", "-2.png"] {
            assert!(written.contains(&format!("{name}{ending}")), "{name}{ending}");
        }
    }
    let tones: toml::Table = fs::read_to_string("figures/tones.toml").unwrap().parse().unwrap();
    let pictures: BTreeSet<Vec<u8>> = tones
        .keys()
        .map(|tone| {
            let folder = tempfile::tempdir().unwrap();
            figures(&format!("rest --skin {tone}"), folder.path()).ends(0);
            let png = fs::read(folder.path().join("rest.png")).unwrap();
            assert!(png.starts_with(b"\x89PNG"));
            png
        })
        .collect();
    assert_eq!(pictures.len(), tones.len(), "each tone is another picture");
}

#[test]
fn what_is_there_stays_and_what_is_unknown_is_named() {
    let folder = tempfile::tempdir().unwrap();
    figures("rest", folder.path()).ends(0);
    let before = names(folder.path());
    let said = figures("", folder.path()).ends(3).err;
    assert!(said.contains("rest.svg is there already"), "{said}");
    assert_eq!(names(folder.path()), before, "all of them or none");
    figures("rest --force", folder.path()).ends(0);
    for (line, known) in [("nothing", "position"), ("rest --skin pink", "neutral")] {
        let said = figures(line, folder.path()).ends(2).err;
        assert!(said.contains(known), "{said}");
    }
    let said = warmhands("play massage --output null --skin pink").ends(2).err;
    assert!(said.contains("neutral"), "{said}");
    let file = folder.path().join("rest.svg");
    figures("rest", &file).ends(3);
}

#[test]
fn a_drawing_of_her_own_that_can_t_be_drawn_is_told_and_ends_no_session() {
    let shipped = fs::read_to_string("figures/rest.svg").unwrap();
    let wide = shipped.replacen("stroke-width:5", "stroke-width:1e20", 1);
    let deep = shipped.replacen("</svg>", &("<g>".repeat(60) + &"</g>".repeat(60) + "</svg>"), 1);
    let linked = shipped.replacen("</svg>", "<image href=\"/etc/passwd\"/></svg>", 1);
    for text in [&wide, &deep, &linked, "", "no drawing", "<svg><g id=\"still\">"] {
        let (data, folder) = (own(text), tempfile::tempdir().unwrap());
        let run = figures("rest --data", folder.path()).arg(data.path());
        let said = run.ends(3).err;
        assert!(said.contains("figures/rest.svg"), "{said}");
        assert_eq!(names(folder.path()), BTreeSet::new(), "nothing is left behind");
    }
    let data = own(&wide);
    let run = warmhands("play massage --output null --from close.end --data").arg(data.path());
    run.ends(0);
}

#[test]
fn a_pipe_is_no_figure_and_gets_none() {
    let (data, folder) = (own(""), tempfile::tempdir().unwrap());
    let pipe = |path: &Path| {
        let _ = fs::remove_file(path);
        assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    };
    pipe(&data.path().join("figures/rest.svg"));
    let said = figures("rest --data", folder.path()).arg(data.path()).ends(3).err;
    assert!(said.contains("rest.svg is neither a file nor a folder"), "{said}");
    pipe(&folder.path().join("rest.svg"));
    let said = figures("rest --force", folder.path()).ends(3).err;
    assert!(said.contains("rest.svg is neither a file nor a folder"), "{said}");
}
