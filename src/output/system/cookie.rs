//! The token by which a Pulse server knows who may speak to it.
//!
//! The server's own library makes one for each person when it is first used. Where no program ever used it, as on a new
//! machine with PipeWire, there is none, and the server refuses whoever shows none: then one is made here as the library does.

use std::env;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// The bytes of a token.
const LENGTH: usize = 256;

/// Sees to it that there is one, where a server is there to ask for it. Whatever fails here is told by the server.
pub(super) fn ensure() {
    let socket = env::var_os("XDG_RUNTIME_DIR").map(|folder| PathBuf::from(folder).join("pulse/native"));
    if env::var_os("PULSE_COOKIE").is_some() || !socket.is_some_and(|socket| socket.exists()) {
        return;
    }
    if let Some(home) = env::home_dir() {
        let settings = env::var_os("XDG_CONFIG_HOME").map(PathBuf::from);
        let _ = ensure_in(&home, settings.as_deref());
    }
}

/// Where the library keeps it, and where it once did. With settings elsewhere, the one that is there is the server's.
fn ensure_in(home: &Path, settings: Option<&Path>) -> io::Result<()> {
    let folder = home.join(".config/pulse");
    let cookie = folder.join("cookie");
    if cookie.exists() || home.join(".pulse-cookie").exists() {
        return Ok(());
    }
    let known = settings.map(|settings| settings.join("pulse/cookie"));
    let bytes = match known.filter(|known| known.exists()) {
        Some(known) => fs::read(known)?,
        None => random()?,
    };
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(cookie)?;
    file.write_all(&bytes)
}

fn random() -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; LENGTH];
    File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn one_is_made_once_and_for_its_owner_alone() {
        let home = tempfile::tempdir().unwrap();
        ensure_in(home.path(), None).unwrap();
        let cookie = home.path().join(".config/pulse/cookie");
        let first = fs::read(&cookie).unwrap();
        assert_eq!(first.len(), LENGTH);
        assert_eq!(fs::metadata(&cookie).unwrap().permissions().mode() & 0o777, 0o600);
        ensure_in(home.path(), None).unwrap();
        assert_eq!(fs::read(&cookie).unwrap(), first);
    }

    #[test]
    fn the_one_that_is_there_is_taken() {
        let home = tempfile::tempdir().unwrap();
        let settings = home.path().join("settings");
        fs::create_dir_all(settings.join("pulse")).unwrap();
        fs::write(settings.join("pulse/cookie"), "theirs").unwrap();
        ensure_in(home.path(), Some(&settings)).unwrap();
        assert_eq!(
            fs::read(home.path().join(".config/pulse/cookie")).unwrap(),
            b"theirs"
        );

        let old = tempfile::tempdir().unwrap();
        fs::write(old.path().join(".pulse-cookie"), "old").unwrap();
        ensure_in(old.path(), None).unwrap();
        assert!(!old.path().join(".config").exists());
    }
}
