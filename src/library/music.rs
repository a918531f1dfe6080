//! `<name>.toml` beside a piece of music: what the mixer must know of it.

use crate::clip::ClipId;
use crate::diagnostic::{Diagnostic, hint};
use crate::document::{Fault, Placed, Problem, Source};
use crate::level;
use crate::locale::MessageId;
use crate::timeline::MusicPiece;
use crate::units::{Decibels, Frames};

/// The shipped piece that is played where none is named.
pub const SHIPPED_MUSIC: &str = "warm";

/// One piece of music.
#[derive(Debug, Clone, PartialEq)]
pub struct MusicEntry {
    /// Its manifest, as the person would name it.
    pub file: String,
    /// Its name on the screen.
    pub title: MessageId,
    /// Its licence.
    pub licence: String,
    /// As measured, in LUFS.
    pub loudness: f64,
    /// The hash of the file.
    pub file_sha256: String,
    /// As the mixer takes it.
    pub piece: MusicPiece,
}

impl MusicEntry {
    /// Reads the manifest of the piece called `name`.
    ///
    /// # Errors
    /// Where a key is missing, unknown or wrong.
    pub fn parse(name: &str, source: Source<'_>) -> Result<MusicEntry, Fault<Problem>> {
        let mut table = source.parse()?;
        let title: Placed<MessageId> = table.id("title")?;
        let licence = table.text("licence")?.value;
        let loudness = table.number("loudness")?.value;
        let frames = Frames(table.integer("frames")?.value.unsigned_abs());
        let seam = Frames(table.integer("seam")?.value.unsigned_abs());
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

/// `told` of somebody's own music, with the way to start without it.
pub(super) fn shipped_instead(told: Diagnostic) -> Diagnostic {
    told.hint(hint!("shipped-music", name = SHIPPED_MUSIC))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_is_trimmed_to_its_place_under_the_voice() {
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
