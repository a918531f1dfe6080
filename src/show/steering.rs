//! What a person can change to while a session plays: other music.

use super::Show;
use crate::timeline::MusicPiece;

impl Show {
    /// The pieces of music that can be changed to, by name: the user's own first, then the shipped ones. A piece that can't
    /// be read is left out, so that no change ends a session.
    pub fn pieces(&self) -> Vec<(String, MusicPiece)> {
        let own = self.music.own.as_ref().and(self.music.piece.clone());
        let own = own.map(|piece| (self.music.name.clone().unwrap_or_default(), piece));
        let shipped = self.library.music_names().into_iter().filter_map(|name| {
            let piece = self.library.music(&name).ok()?.piece;
            self.library.verify(&piece.clip, piece.frames).ok()?;
            Some((name, piece))
        });
        own.into_iter().chain(shipped).collect()
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
        let names: Vec<&str> = pieces.iter().map(|(name, _)| name.as_str()).collect();
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
        let names: Vec<String> = show.pieces().into_iter().map(|(name, _)| name).collect();
        assert!(names.contains(&"warm".to_owned()), "{names:?}");
        assert!(
            !names.contains(&"sea".to_owned()) && !names.contains(&"rain".to_owned()),
            "{names:?}"
        );
    }
}
