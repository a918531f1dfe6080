//! Which music a person means: a shipped piece by its name, or a file or a folder of her own.

use std::path::Path;

use super::ShowError;
use crate::clip::ClipId;
use crate::library::{Library, Playlist, SHIPPED_MUSIC};
use crate::timeline::MusicPiece;

/// The music that is none.
const NONE: &str = "none";

/// The music of a session.
#[derive(Debug, Clone, Default)]
pub struct Music {
    /// The piece under the session; none, where there is to be silence.
    pub piece: Option<MusicPiece>,
    /// What the piece plays, if it is the person's own.
    pub own: Option<Playlist>,
}

impl Music {
    /// What `wish` names; without one, the shipped piece. Own music is opened, and its first sound decoded.
    ///
    /// # Errors
    /// Where there is no such music, or nothing of it can be played.
    pub fn open(library: &Library, wish: Option<&Path>) -> Result<Music, ShowError> {
        let wish = wish.unwrap_or(Path::new(SHIPPED_MUSIC));
        match wish.to_str() {
            Some(NONE) => Ok(Music::default()),
            Some(name) if !is_own(library, name) => Ok(Music {
                piece: Some(library.music(name)?.piece),
                own: None,
            }),
            _ => Ok(Music {
                piece: Some(MusicPiece::endless(ClipId::own_music())),
                own: Some(Playlist::open(wish)?),
            }),
        }
    }
}

/// Whether `name` means something of the person's own: a shipped name never does; what looks like a path does, and what is
/// there.
fn is_own(library: &Library, name: &str) -> bool {
    let path = Path::new(name);
    let looks_so = name.contains(std::path::is_separator) || path.extension().is_some();
    !library.music_names().iter().any(|shipped| shipped == name) && (looks_so || path.exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shipped_name_wins_and_a_path_is_ones_own() {
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
    fn nothing_named_is_the_shipped_piece_and_none_is_silence() {
        let clip = |wish: Option<&str>| {
            let music = Music::open(&Library::default(), wish.map(Path::new)).unwrap();
            music.piece.map(|piece| piece.clip.to_string())
        };
        assert_eq!(clip(None).as_deref(), Some("music/warm.ogg"));
        assert_eq!(clip(Some(NONE)), None);
    }
}
