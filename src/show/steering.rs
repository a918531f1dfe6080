//! What a person can change to while a session plays: other music.

use super::Show;
use crate::timeline::MusicPiece;

impl Show {
    /// The pieces of music that can be changed to, by name: the user's own first, then the shipped ones. A piece that can't
    /// be read is left out.
    pub fn pieces(&self) -> Vec<(String, MusicPiece)> {
        let own = self.music.own.as_ref().and(self.music.piece.clone());
        let own = own.map(|piece| (self.music.name.clone().unwrap_or_default(), piece));
        let shipped = self.library.music_names().into_iter().filter_map(|name| {
            let piece = self.library.music(&name).ok()?.piece;
            Some((name, piece))
        });
        own.into_iter().chain(shipped).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::show::Request;
    use crate::show::testing::show;

    #[test]
    fn the_shipped_music_can_be_changed_to() {
        let pieces = show(&Request::default()).pieces();
        let names: Vec<&str> = pieces.iter().map(|(name, _)| name.as_str()).collect();
        assert!(names.contains(&"warm") && names.contains(&"rain"), "{names:?}");
    }
}
