//! `pack.toml`: the recorded clips of one language and the texts they were recorded from.

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::document::{Fault, Problem, Source, Spot, Table};
use crate::locale::{MessageId, folded};
use crate::units::{ENGINE_RATE, Frames};

/// The recorded clips of one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Pack {
    /// The manifest, as the user would name it.
    pub file: String,
    /// The stated language.
    pub language: String,
    /// The licence of the clips.
    pub licence: String,
    /// The quality of the voice.
    pub quality: Quality,
    /// The speaker.
    pub voice: Voice,
    /// The clips, by message.
    pub clips: BTreeMap<MessageId, PackClip>,
}

/// The quality of a voice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Quality {
    /// A voice for this language.
    Narration,
    /// A voice with a foreign accent. The program says so once before playback.
    Draft,
}

/// The speaker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Voice {
    /// The kind of voice.
    pub kind: VoiceKind,
    /// The name of the voice.
    pub name: String,
    /// The tool that made it, if it is synthetic.
    pub made_with: Option<String>,
}

/// The kind of voice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum VoiceKind {
    /// A human speaker.
    Human,
    /// A synthetic voice.
    Synthetic,
}

/// One recorded clip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackClip {
    /// The position in the manifest.
    pub spot: Spot,
    /// The text it was recorded from.
    pub text: String,
    /// The SHA-256 of that text, 64 hexadecimal digits.
    pub text_sha256: String,
    /// The SHA-256 of the file, 64 hexadecimal digits.
    pub file_sha256: String,
    /// The length.
    pub frames: Frames,
}

/// The SHA-256 of a spoken text with white space folded, as 64 hexadecimal digits (law: stale).
pub fn text_hash(text: &str) -> String {
    hexadecimal(&Sha256::digest(folded(text).as_bytes()))
}

/// The SHA-256 of a file, as 64 hexadecimal digits.
pub(crate) fn file_hash(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The longest clip, in frames: a day, far more than any.
pub(super) const LONGEST: i64 = 24 * 60 * 60 * ENGINE_RATE.0 as i64;

type ReadPack<T> = Result<T, Fault<Problem>>;

impl Pack {
    /// Parses a manifest.
    ///
    /// # Errors
    /// A key is missing or unknown, or a value is wrong.
    pub fn parse(source: Source<'_>) -> ReadPack<Pack> {
        let mut table = source.parse()?;
        let quality = table.word("quality", quality, &["narration", "draft"])?;
        let pack = Pack {
            file: source.file.to_owned(),
            language: table.text("language")?.value,
            licence: table.text("licence")?.value,
            quality: table.required("quality", quality)?.value,
            voice: voice(table.table("voice")?)?,
            clips: clips(table.optional_table("clip")?)?,
        };
        table.finish()?;
        Ok(pack)
    }

    /// Whether the clip of `message` was recorded from another text than `text`. A missing clip is not stale.
    pub fn is_stale(&self, message: &MessageId, text: &str) -> bool {
        self.clips
            .get(message)
            .is_some_and(|clip| clip.text_sha256 != text_hash(text))
    }

    /// Another line than `message` that has the same `sound` as its recording, although its `text` differs: one of the
    /// two is a recording of the other. Both are digests.
    pub fn twin(&self, message: &MessageId, sound: &str, text: &str) -> Option<&MessageId> {
        let is_twin = |clip: &PackClip| clip.file_sha256 == sound && clip.text_sha256 != text;
        let mut clips = self.clips.iter();
        let (twin, _) = clips.find(|(other, clip)| *other != message && is_twin(clip))?;
        Some(twin)
    }

    /// The same for the clip of `message`.
    pub fn twin_of(&self, message: &MessageId) -> Option<&MessageId> {
        let clip = self.clips.get(message)?;
        self.twin(message, &clip.file_sha256, &clip.text_sha256)
    }
}

fn voice(mut table: Table<'_>) -> ReadPack<Voice> {
    let kind = table.word("kind", voice_kind, &["human", "synthetic"])?;
    let voice = Voice {
        kind: table.required("kind", kind)?.value,
        name: table.text("name")?.value,
        made_with: table.optional_text("made_with")?.map(|placed| placed.value),
    };
    table.finish()?;
    Ok(voice)
}

/// The clips. The table is missing in a pack without recordings.
fn clips(table: Option<Table<'_>>) -> ReadPack<BTreeMap<MessageId, PackClip>> {
    let mut clips = BTreeMap::new();
    let Some(mut table) = table else {
        return Ok(clips);
    };
    for name in table.keys() {
        let message: MessageId = name.value.parse().map_err(|_| {
            table.fault(
                name.spot,
                Problem::NotAnId {
                    text: name.value.clone(),
                },
            )
        })?;
        if let Some(entry) = table.named_table(&name.value)? {
            clips.insert(message, clip(entry, name.spot)?);
        }
    }
    Ok(clips)
}

fn clip(mut table: Table<'_>, spot: Spot) -> ReadPack<PackClip> {
    let clip = PackClip {
        spot,
        text: table.text("text")?.value,
        text_sha256: table.text("text_sha256")?.value,
        file_sha256: table.text("file_sha256")?.value,
        frames: Frames(table.integer("frames", 1..=LONGEST)?.value.unsigned_abs()),
    };
    // Only the recording tool uses the recipe.
    table.optional_table("recipe")?;
    table.finish()?;
    Ok(clip)
}

fn quality(word: &str) -> Option<Quality> {
    match word {
        "narration" => Some(Quality::Narration),
        "draft" => Some(Quality::Draft),
        _ => None,
    }
}

fn voice_kind(word: &str) -> Option<VoiceKind> {
    match word {
        "human" => Some(VoiceKind::Human),
        "synthetic" => Some(VoiceKind::Synthetic),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_hashed_with_its_white_space_folded() {
        let hash = text_hash("Wash your hands.");
        assert_eq!(hash, text_hash("  Wash\n   your\thands. "));
        assert_ne!(hash, text_hash("Wash your hands"));
        assert_eq!(
            text_hash(""),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
    }

    #[test]
    fn a_complete_manifest_is_read() {
        let text = format!(
            "language = \"en-US\"\nlicence = \"CC0-1.0\"\nquality = \"draft\"\n[voice]\nkind = \"human\"\nname = \"Ana\"\n\
             [clip.wash]\ntext = \"Wash.\"\ntext_sha256 = \"{}\"\nfile_sha256 = \"00\"\nframes = 48\n\
             recipe = {{ tool = \"x\" }}\n",
            text_hash("Wash.")
        );
        let pack = Pack::parse(Source {
            file: "pack.toml",
            text: &text,
        })
        .unwrap();
        let wash = "wash".parse().unwrap();
        assert_eq!(pack.clips[&wash].frames, Frames(48));
        assert!(!pack.is_stale(&wash, "Wash. "));
        assert!(pack.is_stale(&wash, "Wash!"));
    }

    #[test]
    fn one_sound_for_two_texts_is_found() {
        let id = |name: &str| -> MessageId { name.parse().unwrap() };
        let clip = |text: &str, sound: &str| PackClip {
            spot: Spot { line: 1, column: 1 },
            text: text.to_owned(),
            text_sha256: text_hash(text),
            file_sha256: sound.to_owned(),
            frames: Frames(48),
        };
        let voice = Voice {
            kind: VoiceKind::Human,
            name: "Ana".to_owned(),
            made_with: None,
        };
        let clips = [
            ("left", "Left.", "a"),
            ("right", "Right.", "a"),
            ("rest", "Rest.", "b"),
            ("rest-2", "Rest.", "b"),
        ];
        let pack = Pack {
            file: "pack.toml".to_owned(),
            language: "en-US".to_owned(),
            licence: "CC0-1.0".to_owned(),
            quality: Quality::Narration,
            voice,
            clips: clips
                .map(|(name, text, sound)| (id(name), clip(text, sound)))
                .into(),
        };
        assert_eq!(pack.twin_of(&id("left")), Some(&id("right")));
        assert_eq!(pack.twin_of(&id("right")), Some(&id("left")));
        assert_eq!(
            pack.twin_of(&id("rest")),
            None,
            "the same words may share a sound"
        );
        assert_eq!(pack.twin(&id("new"), "b", &text_hash("New.")), Some(&id("rest")));
    }
}
