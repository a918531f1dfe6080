//! Where sound is written, and as what: the ending of a name, links, pipes, and streams in real time.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::folder::Folder;
use super::run::{Run, program, warmhands};
use super::{opus, wav};

/// The end of the small session: about three seconds.
const END: &str = "small --from close.end --music none";

/// Renders the end of the small session to `file`.
fn render(folder: &Folder, file: impl AsRef<Path>) -> Run {
    let run = warmhands(&format!("render {END} -o")).arg(file.as_ref());
    run.over(folder)
}

/// What is written to the standard output by `command`.
fn streamed(folder: &Folder, command: &str) -> Vec<u8> {
    warmhands(command).over(folder).ends(0).out
}

/// Frames of the end of the small session.
fn frames(folder: &Folder) -> u64 {
    streamed(folder, &format!("render {END} -o - --format raw16")).len() as u64 / 4
}

#[test]
fn a_file_is_what_its_name_says() {
    let folder = Folder::small();
    for (name, mark) in [
        ("a.wav", &b"RIFF"[..]),
        ("b.flac", b"fLaC"),
        ("c.opus", b"OggS"),
        ("d.OGG", b"OggS"),
        ("plain", b"RIFF"),
    ] {
        render(&folder, folder.path(name)).ends(0);
        assert!(fs::read(folder.path(name)).unwrap().starts_with(mark), "{name}");
    }
}

#[test]
fn another_ending_is_refused_with_the_line_for_another_program() {
    let folder = Folder::small();
    let said = warmhands("render massage -o my.mp3").over(&folder).ends(2);
    insta::assert_snapshot!(said.err, @r#"
    "my.mp3" would be in a format that is not written here.
      There are .wav, .flac, .opus and .ogg. ffmpeg makes any other: warmhands render massage -o - | ffmpeg -i - my.mp3
    "#);
    let said = warmhands("play --output").arg("to her.m4a").ends(2);
    assert!(
        said.err
            .contains("warmhands render full -o - | ffmpeg -i - 'to her.m4a'"),
        "{}",
        said.err
    );
    assert!(!Path::new("my.mp3").exists() && !Path::new("to her.m4a").exists());
}

#[test]
fn opus_has_the_length_of_the_session_and_the_same_bytes_on_every_run() {
    let folder = Folder::small();
    render(&folder, folder.path("a.opus")).ends(0);
    let written = fs::read(folder.path("a.opus")).unwrap();
    assert_eq!(opus::frames(&written), frames(&folder));
    let piped = streamed(&folder, &format!("render {END} -o - --format opus"));
    assert!(piped == written);
    let smaller = streamed(&folder, &format!("render {END} -o - --format opus --bitrate 32"));
    assert!(smaller.len() * 4 < written.len() * 3);
}

#[test]
fn opus_has_the_tags_and_chapters_of_the_flac() {
    let folder = Folder::small();
    for name in ["a.opus", "a.flac"] {
        let run = render(&folder, folder.path(name)).arg("--lang=es-419");
        run.arg("--screen-lang=en-US").ends(0);
    }
    let read = |name: &str| fs::read(folder.path(name)).unwrap();
    let tags = opus::comments(&read("a.opus"));
    assert_eq!(tags, super::flac::comments(&read("a.flac")));
    assert!(tags.contains("LANGUAGE=es-419\n"), "{tags}");
    let chapters: Vec<&str> = tags.lines().filter(|line| line.starts_with("CHAPTER")).collect();
    assert_eq!(chapters, ["CHAPTER001=00:00:00.000", "CHAPTER001NAME=closing"]);
}

#[test]
fn raw_samples_are_those_of_the_wav_of_16_bit() {
    let folder = Folder::small();
    let raw = streamed(&folder, &format!("render {END} -o - --format raw16"));
    let with_header = streamed(&folder, &format!("render {END} -o - --format 16"));
    assert!(wav::data(&with_header) == raw);
}

#[test]
fn a_stream_of_play_is_that_of_render_in_real_time() {
    let folder = Folder::small();
    let rendered = streamed(&folder, &format!("render {END} -o - --format raw16"));
    let begun = Instant::now();
    let played = streamed(&folder, &format!("play {END} --output - --format raw16"));
    let lasts = Duration::from_secs_f64(rendered.len() as f64 / 4.0 / 48_000.0);
    // The last portion need not be waited for.
    assert!(begun.elapsed() + Duration::from_millis(50) >= lasts);
    assert!(played == rendered);
}

#[test]
fn a_file_of_play_is_written_as_fast_as_possible() {
    let folder = Folder::small();
    let whole = warmhands("play small --output").arg(folder.path("a.flac"));
    let begun = Instant::now();
    whole.over(&folder).ends(0);
    let frames = super::flac::frames(&fs::read(folder.path("a.flac")).unwrap());
    assert!(begun.elapsed() < Duration::from_secs(frames / 48_000));
    let again = warmhands("play small --output").arg(folder.path("a.flac"));
    let refused = again.over(&folder).ends(3);
    assert!(refused.err.contains("--force"), "{}", refused.err);
}

#[test]
fn the_options_of_a_file_need_one() {
    for command in [
        "play --format flac",
        "cadence --output null --bitrate 64",
        "play --force",
    ] {
        let said = warmhands(command).ends(2);
        assert!(said.err.contains("--output session.flac"), "{}", said.err);
    }
}

#[test]
fn a_link_stays_and_its_file_is_replaced_even_on_another_file_system() {
    // Linux has a file system in memory there.
    let far = tempfile::tempdir_in("/dev/shm").unwrap();
    let folder = Folder::small();
    let (link, target) = (folder.path("a.wav"), far.path().join("real.wav"));
    symlink(&target, &link).unwrap();
    render(&folder, &link).ends(0);
    let first = fs::read(&target).unwrap();
    wav::data(&first);
    render(&folder, &link).ends(3);
    render(&folder, &link).args("--force --format 16").ends(0);
    assert!(fs::read(&target).unwrap().len() < first.len());
    assert_eq!(fs::read_link(&link).unwrap(), target);
    assert_eq!(fs::read_dir(far.path()).unwrap().count(), 1);
}

#[test]
fn a_place_is_looked_at_before_the_session_is_prepared() {
    let folder = Folder::small().with("hers.wav", "hers");
    symlink("circle.wav", folder.path("circle.wav")).unwrap();
    symlink("gone/a.wav", folder.path("dangling.wav")).unwrap();
    let long = "a".repeat(300) + ".wav";
    for (file, told) in [
        ("gone/a.wav", "There is no folder [DIR]/gone."),
        ("dangling.wav", "There is no folder [DIR]/gone."),
        ("hers.wav", "is there already"),
        ("hers.wav/a.wav", "is a file, not a folder"),
        ("sessions", "is a folder, not a file"),
        ("new/", "is a folder, not a file"),
        ("circle.wav", "can't be written"),
        (&long, "no file can have this name"),
        ("/sys/kernel/a.wav", "may not be written"),
    ] {
        let run = warmhands("render nowhere -o")
            .arg(folder.path(file))
            .over(&folder);
        let said = folder.hidden_in(&run.ends(3).err);
        assert!(said.contains(told), "{file}: {said}");
    }
}

/// The bytes that a reader of the pipe at `path` gets.
fn read_from(path: &Path) -> thread::JoinHandle<Vec<u8>> {
    let path = path.to_owned();
    thread::spawn(move || fs::read(path).unwrap())
}

#[test]
fn a_pipe_with_a_name_is_written_straight_and_stays() {
    let folder = Folder::small();
    let pipe = folder.path("snapfifo");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let reader = read_from(&pipe);
    render(&folder, &pipe).args("--format raw16").ends(0);
    assert_eq!(reader.join().unwrap().len() as u64, 4 * frames(&folder));
    assert!(!fs::metadata(&pipe).unwrap().is_file());
}

#[test]
fn a_pipe_that_nobody_reads_yet_is_told() {
    let folder = Folder::small();
    let pipe = folder.path("nobody");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let mut waiting = program()
        .args(format!("render {END} --format raw16 -o").split(' '))
        .arg(&pipe)
        .arg("--data")
        .arg(folder.root())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut told = String::new();
    let errors = BufReader::new(waiting.stderr.take().unwrap());
    let mut lines = errors.lines().map_while(Result::ok);
    while !told.contains("nobody") {
        told = lines.next().unwrap();
    }
    assert_eq!(fs::read(&pipe).unwrap().len() as u64, 4 * frames(&folder));
    assert!(waiting.wait().unwrap().success());
}

#[test]
fn a_reader_of_play_gets_nothing_early() {
    let folder = Folder::small();
    let mut command = program();
    command.args(format!("play {END} --output - --format raw16").split(' '));
    command.arg("--data").arg(folder.root());
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut out = child.stdout.take().unwrap();
    let (begun, mut first) = (Instant::now(), vec![0; 4 * 48_000]);
    out.read_exact(&mut first).unwrap();
    let heard = begun.elapsed();
    assert!(
        heard >= Duration::from_millis(900),
        "a second of sound after {heard:?}"
    );
    let mut rest = Vec::new();
    out.read_to_end(&mut rest).unwrap();
    assert!(child.wait().unwrap().success());
    assert_eq!((first.len() + rest.len()) as u64, 4 * frames(&folder));
}

#[test]
fn a_slip_in_the_name_of_an_output_writes_no_file() {
    for name in ["speakers", "hdmi", "nul", "stdout"] {
        let said = warmhands("play --output").arg(name).ends(2);
        assert!(
            said.err.contains(name) && said.err.contains("speaker"),
            "{}",
            said.err
        );
        assert!(!Path::new(name).exists());
    }
}

#[test]
fn a_word_for_an_output_is_known_in_any_case() {
    let said = warmhands("play --output Null --format flac").ends(2).err;
    assert!(said.contains("--output Null"), "{said}");
    assert!(!Path::new("Null").exists());
}

#[test]
fn the_line_for_another_program_keeps_the_choices() {
    let said = warmhands("render massage --side left --fit 8m --music none -o x.mp3")
        .ends(2)
        .err;
    let line = "warmhands render massage --fit=8m --music=none --side=left -o - | ffmpeg -i - x.mp3";
    assert!(said.contains(line), "{said}");
}
