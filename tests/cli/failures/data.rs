//! Data that nobody could have meant: brackets without end, numbers that are none, other encodings. Each is refused with
//! its place, in words for a person.

use super::super::folder::Folder;
use super::super::run::warmhands;

const SPEECH: &str = "locales/en-US/speech.ftl";

/// What `line` says with the data in `folder`, which it refuses.
#[track_caller]
fn told(folder: &Folder, line: &str) -> String {
    let said = warmhands(line).over(folder).ends(3);
    assert!(said.out.is_empty(), "on stdout: {}", said.text());
    folder.hidden_in(&said.err)
}

/// What planning a session says whose rate is `number`.
#[track_caller]
fn told_of_rate(number: &str) -> String {
    let shipped = crate::shipped::text("sessions/express.toml");
    let (before, after) = shipped.split_once("rate = ").unwrap();
    let after = after.split_once(',').unwrap().1;
    let session = format!("{before}rate = {number},{after}");
    let said = told(&Folder::empty().with("sessions/mine.toml", session), "plan mine");
    let (place, words) = said.split_once(": ").unwrap();
    assert!(place.starts_with("[DIR]/sessions/mine.toml:"), "{said}");
    words.trim_end().to_owned()
}

#[test]
fn a_rate_that_is_no_number_of_a_person() {
    for number in ["0", "0x", "-12", "9223372036854775808", "12.5", "nan"] {
        let words = format!("\"rate\" must be a whole number from 1 to 600, not {number}.");
        assert_eq!(told_of_rate(number), words);
    }
}

#[test]
fn music_whose_numbers_would_spoil_the_mix() {
    let shipped = crate::shipped::text("audio/music/warm.toml");
    let of = |key: &str, number: &str| {
        let line = shipped
            .lines()
            .find(|line| line.starts_with(&format!("{key} = ")))
            .unwrap();
        let manifest = shipped.replace(line, &format!("{key} = {number}"));
        let said = told(
            &Folder::small().with("audio/music/warm.toml", manifest),
            "plan small",
        );
        said.split_once(": ").unwrap().1.trim_end().to_owned()
    };
    for number in ["nan", "inf", "-inf", "1e400", "0x10", "-1e30"] {
        let words = format!("\"loudness\" must be a number from -70 to 0, not {number}.");
        assert_eq!(of("loudness", number), words);
    }
    for number in ["-1", "0", "9223372036854775807"] {
        let words = format!("\"frames\" must be a whole number from 1 to 4147200000, not {number}.");
        assert_eq!(of("frames", number), words);
    }
}

#[test]
fn brackets_that_would_exhaust_the_stack() {
    let texts = |text: String| {
        told(
            &Folder::small().with_shipped("locales/en-US").with(SPEECH, text),
            "plan small",
        )
    };
    let refused = "[DIR]/locales/en-US/speech.ftl:1:205: there are too many brackets here.\n";
    assert_eq!(texts(format!("a = {}", "{".repeat(100_000))), refused);
    assert!(
        texts(format!("a = {{{}", "F(\n".repeat(100_000))).ends_with(": there are too many brackets here.\n")
    );
    for nested in [
        "a = ".to_owned() + &"[".repeat(100_000),
        "a = ".to_owned() + &"{ b = ".repeat(100_000),
    ] {
        let said = told(&Folder::empty().with("sessions/mine.toml", nested), "plan mine");
        assert!(said.ends_with(": there are too many brackets here.\n"), "{said}");
    }
}

#[test]
fn more_entries_than_anybody_writes() {
    for (file, line, text) in [
        (SPEECH, "plan small", "a = A\n".repeat(100_000)),
        (SPEECH, "plan small", "junk\n".repeat(100_000)),
        ("sessions/small.toml", "plan small", "a.".repeat(200_000)),
    ] {
        let folder = Folder::small().with_shipped("locales/en-US").with(file, text);
        let said = told(&folder, line);
        assert!(said.contains("there are more than"), "{said}");
    }
    let large = Folder::empty().with("sessions/mine.toml", " ".repeat(2 << 20));
    assert_eq!(
        told(&large, "plan mine"),
        "[DIR]/sessions/mine.toml is too large.\n"
    );
}

#[test]
fn a_name_of_a_million_letters_is_shortened() {
    let session = format!("{} = 1\n", "a".repeat(500_000));
    let said = told(&Folder::empty().with("sessions/mine.toml", session), "plan mine");
    assert!(said.len() < 2_000, "{} bytes", said.len());
}

#[test]
fn texts_with_a_byte_order_mark_are_read() {
    let marked = |bytes: Vec<u8>| [b"\xef\xbb\xbf", bytes.as_slice()].concat();
    let folder = Folder::small()
        .with_shipped("locales/en-US")
        .with_changed("sessions/small.toml", marked);
    let files = ["speech.ftl", "terminal.ftl", "locale.toml"];
    let folder = files.iter().fold(folder, |folder, file| {
        folder.with_changed(&format!("locales/en-US/{file}"), marked)
    });
    warmhands("plan small --lang en-AU").over(&folder).text();
    // The mark is not part of the first line.
    let broken = folder.with("sessions/small.toml", "\u{feff}title = 5\n");
    assert!(told(&broken, "plan small").contains("small.toml:1:9: "));
}

#[test]
fn another_encoding_is_named_with_what_to_do() {
    let wide = |text: &str| {
        text.encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<u8>>()
    };
    let folder = Folder::empty().with("sessions/mine.toml", wide("\u{feff}title = 5\r\n"));
    insta::assert_snapshot!(told(&folder, "plan mine"), @"
    [DIR]/sessions/mine.toml is text in UTF-16, but only UTF-8 is read here.
      Save the file again as UTF-8: most editors offer the encoding where they save.
    ");
}
