//! Resolves the requested music: a shipped piece by name, or the user's own file, folder or playlist.

use std::path::Path;

use super::{ShowError, Shuffle};
use crate::clip::ClipId;
use crate::library::{Library, Playlist, SHIPPED_MUSIC};
use crate::timeline::MusicPiece;

/// The name for no music.
const NONE: &str = "none";

/// The music of a session.
#[derive(Debug, Clone, Default)]
pub struct Music {
    /// The piece under the session; `None` for silence.
    pub piece: Option<MusicPiece>,
    /// The name of the piece: of a shipped one, or of the user's own file, folder or playlist.
    pub name: Option<String>,
    /// The playlist that the piece plays, if it is the user's own music.
    pub own: Option<Playlist>,
    /// Whether a mixed order is wished of music that has none.
    pub is_shuffled_alone: bool,
}

impl Music {
    /// Opens the music that `wish` names, by default the shipped piece. For the user's own music, decodes its first
    /// sound; `shuffle` mixes its order.
    ///
    /// # Errors
    /// If there is no such music, or none of it can be played.
    pub fn open(
        library: &Library,
        wish: Option<&Path>,
        shuffle: Option<Shuffle>,
    ) -> Result<Music, ShowError> {
        let wish = wish.unwrap_or(Path::new(SHIPPED_MUSIC));
        let seed = shuffle.and_then(Shuffle::seed);
        let (piece, name) = match wish.to_str() {
            Some(NONE) => (None, None),
            Some(name) if !is_own(library, name) => (Some(library.music(name)?.piece), Some(name.to_owned())),
            _ => {
                return Ok(Music {
                    piece: Some(MusicPiece::endless(ClipId::own_music())),
                    name: wish.file_stem().map(|name| name.to_string_lossy().into_owned()),
                    own: Some(Playlist::open(wish, seed)?),
                    is_shuffled_alone: false,
                });
            }
        };
        Ok(Music {
            piece,
            name,
            own: None,
            is_shuffled_alone: seed.is_some(),
        })
    }
}

/// Whether `name` is the user's own music. A shipped name never is; a name that looks like a path or exists as one is.
fn is_own(library: &Library, name: &str) -> bool {
    let path = Path::new(name);
    let looks_so = name.contains(std::path::is_separator) || path.extension().is_some();
    !library.music_names().iter().any(|shipped| shipped == name) && (looks_so || path.exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shipped_name_wins_over_a_path() {
        for (name, own) in [
            (SHIPPED_MUSIC, false),
            ("no-such-piece", false),
            ("song.mp3", true),
            ("songs/", true),
            ("./warm", true),
            ("src", true),
        ] {
            assert_eq!(is_own(&Library::default(), name), own, "{name}");
        }
    }

    #[test]
    fn the_default_is_the_shipped_piece_and_none_is_silence() {
        let clip = |wish: Option<&str>| {
            let music = Music::open(&Library::default(), wish.map(Path::new), None).unwrap();
            music.piece.map(|piece| piece.clip.to_string())
        };
        assert_eq!(clip(None).as_deref(), Some("music/warm.ogg"));
        assert_eq!(clip(Some(NONE)), None);
    }
}
