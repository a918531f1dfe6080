//! `<name>.toml`, the manifest of a piece of music.

use super::pack::LONGEST;
use crate::clip::ClipId;
use crate::diagnostic::{Diagnostic, hint};
use crate::document::{Fault, Placed, Problem, Source};
use crate::level;
use crate::locale::MessageId;
use crate::timeline::MusicPiece;
use crate::units::{Decibels, Frames};

/// The default shipped piece.
pub const SHIPPED_MUSIC: &str = "warm";

/// The loudness of music that can be brought to its level under the voice, in LUFS.
const QUIETEST: f64 = -70.0;
const LOUDEST: f64 = 0.0;

/// One piece of music.
#[derive(Debug, Clone, PartialEq)]
pub struct MusicEntry {
    /// The manifest, as the user would name it.
    pub file: String,
    /// The name on the screen.
    pub title: MessageId,
    /// The licence.
    pub licence: String,
    /// The measured loudness, in LUFS.
    pub loudness: f64,
    /// The SHA-256 of the file, in hexadecimal.
    pub file_sha256: String,
    /// The piece, for the mixer.
    pub piece: MusicPiece,
}

impl MusicEntry {
    /// Parses the manifest of the piece `name`.
    ///
    /// # Errors
    /// A key is missing or unknown, or a value is wrong.
    pub fn parse(name: &str, source: Source<'_>) -> Result<MusicEntry, Fault<Problem>> {
        let mut table = source.parse()?;
        let title: Placed<MessageId> = table.id("title")?;
        let licence = table.text("licence")?.value;
        let loudness = table.number("loudness", QUIETEST..=LOUDEST)?.value;
        let frames = Frames(table.integer("frames", 1..=LONGEST)?.value.unsigned_abs());
        let seam = Frames(table.integer("seam", 0..=LONGEST)?.value.unsigned_abs());
        let file_sha256 = table.text("file_sha256")?.value;
        table.finish()?;
        let clip = ClipId::new(format!("music/{name}.ogg"));
        let trim = Decibels((level::MUSIC - loudness) as f32);
        let piece = MusicPiece {
            clip,
            frames,
            seam: seam.min(Frames(frames.0 / 2)),
            trim,
        };
        Ok(MusicEntry {
            file: source.file.to_owned(),
            title: title.value,
            licence,
            loudness,
            file_sha256,
            piece,
        })
    }
}

/// Adds the hint to start with the shipped music to `told`, a diagnostic about the user's own music.
pub(super) fn shipped_instead(told: Diagnostic) -> Diagnostic {
    told.hint(hint!("shipped-music", name = SHIPPED_MUSIC))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_is_trimmed_to_its_level_under_the_voice() {
        let text = "title = \"music-warm\"\nlicence = \"CC0-1.0\"\nloudness = -24.0\nseam = 10\nframes = 100\n\
                    file_sha256 = \"00\"\n";
        let entry = MusicEntry::parse(
            "warm",
            Source {
                file: "warm.toml",
                text,
            },
        )
        .unwrap();
        assert_eq!(entry.piece.clip.as_str(), "music/warm.ogg");
        assert_eq!(
            (entry.piece.trim, entry.piece.seam),
            (Decibels(-10.0), Frames(10))
        );
    }
}
