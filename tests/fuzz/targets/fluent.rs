//! Files in Fluent: the spoken lines and the texts of the screen, which are also formatted.

use warmhands::locale::{Messages, Speech, screen_texts};

use super::{as_text, shipped};
use crate::search::{CASES, Target};

const PIECES: &[&[u8]] = &[
    b"\n",
    b" = ",
    b"\na = ",
    b"\n-a = ",
    b"{",
    b"}",
    b"{ $n }",
    b"{ -a }",
    b"{ a }",
    b"{ a.b }",
    b"{ \"",
    b"\\u0000",
    b"\\U10FFFF",
    b" ->\n",
    b"\n    [one] ",
    b"\n   *[other] ",
    b"\n    .attr = ",
    b"F(",
    b"NUMBER($n, minimumFractionDigits: 99)",
    b")",
    b",",
    b":",
    b"# ",
    b"## ",
    b"### ",
    b"\"",
    b"{ $n ->\n   *[a] ",
    b"\n}",
    b"\r\n",
    b"\t",
    b"\xef\xbb\xbf",
    b"\xe2\x80\xae",
    b"99999999999999999999",
];

/// The spoken lines of a language.
pub(crate) fn speech() -> Target {
    Target {
        seeds: vec![shipped("locales/en-US/speech.ftl")],
        pieces: PIECES,
        cases: CASES,
        read: |bytes| as_text(bytes, |source| drop(Speech::parse(source))),
    }
}

/// The texts of the screen.
pub(crate) fn terminal() -> Target {
    let small = b"one = { $n ->\n    [one] One { $n }\n   *[other] { two } { -term(x: 1) }\n}\ntwo = { one }\n-term = T\n";
    Target {
        seeds: vec![small.to_vec(), shipped("locales/en-US/terminal.ftl")],
        pieces: PIECES,
        cases: CASES,
        read: |bytes| {
            as_text(bytes, |source| {
                let Ok(texts) = screen_texts(source) else { return };
                let Ok(messages) = Messages::none().then(&"aa".parse().unwrap(), source) else {
                    return;
                };
                for id in texts.keys().take(100) {
                    messages.text(id);
                }
            });
        },
    }
}
