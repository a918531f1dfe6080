//! Writes `pack.toml`, which [`Pack::parse`] reads.
//!
//! Must not know where it is stored.

use std::fmt::Write;

use toml::Value;

use crate::library::{Pack, Quality, VoiceKind};

/// The tool named in the recipe of each recording.
const TOOL: &str = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"));

/// Instructions for the fields that the user fills in.
const HEAD: &str = "\
# The recordings of one language. The program keeps the clips below; the rest is yours to fill in.
# licence: under what terms others may use your recordings, as \"CC0-1.0\" or \"CC-BY-4.0\".
# voice.name: whose voice it is, as you want it to be shown.

";

/// The text of the manifest of `pack`.
pub(super) fn written(pack: &Pack) -> String {
    let mut text = HEAD.to_owned();
    let quality = match pack.quality {
        Quality::Narration => "narration",
        Quality::Draft => "draft",
    };
    let kind = match pack.voice.kind {
        VoiceKind::Human => "human",
        VoiceKind::Synthetic => "synthetic",
    };
    line(&mut text, "language", &pack.language);
    line(&mut text, "licence", &pack.licence);
    line(&mut text, "quality", quality);
    text.push_str("\n[voice]\n");
    line(&mut text, "kind", kind);
    line(&mut text, "name", &pack.voice.name);
    if let Some(made_with) = &pack.voice.made_with {
        line(&mut text, "made_with", made_with);
    }
    for (message, clip) in &pack.clips {
        let _ = write!(text, "\n[clip.{message}]\n");
        line(&mut text, "text", &clip.text);
        line(&mut text, "text_sha256", &clip.text_sha256);
        line(&mut text, "file_sha256", &clip.file_sha256);
        let _ = writeln!(text, "frames = {}", clip.frames.0);
        let _ = writeln!(text, "recipe = {{ tool = {} }}", quoted(TOOL));
    }
    text
}

fn line(text: &mut String, key: &str, value: &str) {
    let _ = writeln!(text, "{key} = {}", quoted(value));
}

fn quoted(value: &str) -> String {
    Value::String(value.to_owned()).to_string()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::document::{Source, Spot};
    use crate::library::{PackClip, Voice, text_hash};
    use crate::units::Frames;

    #[test]
    fn a_written_manifest_is_read_back() {
        let text = "Say \"ah\", \\ and\tbreathe: ሰላም.";
        let clip = PackClip {
            spot: Spot { line: 1, column: 1 },
            text: text.to_owned(),
            text_sha256: text_hash(text),
            file_sha256: "0".repeat(64),
            frames: Frames(48_000),
        };
        let pack = Pack {
            file: "pack.toml".to_owned(),
            language: "ti".to_owned(),
            licence: "CC0-1.0".to_owned(),
            quality: Quality::Narration,
            voice: Voice {
                kind: VoiceKind::Human,
                name: "Ana \"the\" first".to_owned(),
                made_with: None,
            },
            clips: BTreeMap::from([("say-ah".parse().unwrap(), clip)]),
        };
        let text = written(&pack);
        let mut read = Pack::parse(Source {
            file: "pack.toml",
            text: &text,
        })
        .unwrap();
        for clip in read.clips.values_mut() {
            clip.spot = Spot { line: 1, column: 1 };
        }
        assert_eq!(read, pack);
    }
}
