//! Which music a person means: a shipped piece by its name, or a file or a folder of her own.

use std::ffi::OsStr;
use std::path::Path;

use super::desk::Desk;
use super::failure::CommandError;
use crate::clip::ClipId;
use crate::library::Playlist;
use crate::locale::Arguments;
use crate::timeline::MusicPiece;

/// The shipped piece that is played where none is named.
pub(super) const SHIPPED: &str = "warm";
/// The music that is none.
const NONE: &str = "none";

/// The music of a session.
#[derive(Debug, Clone, Default)]
pub(super) struct Music {
    pub(super) piece: Option<MusicPiece>,
    /// What the piece plays, if it is the person's own.
    pub(super) own: Option<Playlist>,
}

impl Music {
    /// What `wish` names; without one, the shipped piece. Own music is opened, and its first sound decoded.
    pub(super) fn open(desk: &Desk, wish: Option<&OsStr>) -> Result<Music, CommandError> {
        match wish.unwrap_or(SHIPPED.as_ref()).to_str() {
            Some(NONE) => Ok(Music::default()),
            Some(name) if !is_own(desk, name) => Ok(Music {
                piece: Some(desk.library.music(name)?.piece),
                own: None,
            }),
            _ => Music::own(Path::new(wish.unwrap_or_default())),
        }
    }

    fn own(path: &Path) -> Result<Music, CommandError> {
        Ok(Music {
            piece: Some(MusicPiece::endless(ClipId::own_music())),
            own: Some(Playlist::open(path)?),
        })
    }

    /// Which files of a folder are left out, on one line.
    pub(super) fn notice(&self, desk: &Desk) -> Option<String> {
        let left_out = self.own.as_ref()?.left_out();
        let first = left_out.first()?;
        let arguments = Arguments::new()
            .number("count", left_out.len() as u64)
            .text("file", first);
        Some(desk.with("notice-music-left-out", arguments))
    }
}

/// Whether `name` means something of the person's own: a shipped name never does; what looks like a path does, and what is
/// there.
fn is_own(desk: &Desk, name: &str) -> bool {
    let path = Path::new(name);
    let looks_so = name.contains(std::path::is_separator) || path.extension().is_some();
    !desk.library.music_names().iter().any(|shipped| shipped == name) && (looks_so || path.exists())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::arguments::Common;

    #[test]
    fn a_shipped_name_wins_and_a_path_is_ones_own() {
        let desk = Desk::open(&Common::default(), &|_| None).unwrap();
        for (name, own) in [
            (SHIPPED, false),
            ("no-such-piece", false),
            ("song.mp3", true),
            ("songs/", true),
            ("./warm", true),
            ("src", true),
        ] {
            assert_eq!(is_own(&desk, name), own, "{name}");
        }
    }
}
