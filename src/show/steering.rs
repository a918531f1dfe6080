//! What a person can change to while a session plays: other music.

use std::sync::Arc;

use super::Show;
use crate::locale::MessageId;
use crate::timeline::MusicPiece;

/// A piece of music that can be changed to.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedPiece {
    /// The name of a shipped piece, or of the user's own music.
    pub name: Arc<str>,
    /// The name on the screen, if it has another there.
    pub title: Option<MessageId>,
    /// The piece.
    pub piece: MusicPiece,
}

impl Show {
    /// The pieces of music that can be changed to: the user's own first, then the shipped ones. A piece that can't be read
    /// is left out, so that no change ends a session.
    pub fn pieces(&self) -> Vec<NamedPiece> {
        let own = self.music.own.as_ref().and(self.music.piece.clone());
        let own = own.map(|piece| NamedPiece {
            name: self.music.name.as_deref().unwrap_or_default().into(),
            title: None,
            piece,
        });
        let names = self.library.music_names().into_iter();
        own.into_iter()
            .chain(names.filter_map(|name| self.shipped(&name)))
            .collect()
    }

    fn shipped(&self, name: &str) -> Option<NamedPiece> {
        let entry = self.library.music(name).ok()?;
        self.library.verify(&entry.piece.clip, entry.piece.frames).ok()?;
        Some(NamedPiece {
            name: name.into(),
            title: Some(entry.title),
            piece: entry.piece,
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::library::Library;
    use crate::show::Request;
    use crate::show::testing::show;

    #[test]
    fn the_shipped_music_can_be_changed_to() {
        let pieces = show(&Request::default()).pieces();
        let names: Vec<&str> = pieces.iter().map(|piece| &*piece.name).collect();
        assert!(names.contains(&"warm") && names.contains(&"rain"), "{names:?}");
    }

    #[test]
    fn a_piece_without_its_sound_is_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let music = folder.path().join("audio/music");
        std::fs::create_dir_all(&music).unwrap();
        let warm = std::fs::read_to_string("audio/music/warm.toml").unwrap();
        std::fs::write(music.join("sea.toml"), warm).unwrap();
        std::fs::write(music.join("rain.ogg"), "no sound").unwrap();
        let mut show = show(&Request::default());
        show.library = Library::open(Some(folder.path())).unwrap();
        let pieces = show.pieces();
        let names: Vec<&str> = pieces.iter().map(|piece| &*piece.name).collect();
        assert!(names.contains(&"warm"), "{names:?}");
        assert!(!names.contains(&"sea") && !names.contains(&"rain"), "{names:?}");
    }
}
