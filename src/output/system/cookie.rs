//! The PulseAudio cookie, which authenticates a client to the server.
//!
//! The server's own library creates one for each user on first use. On a new machine with PipeWire, no program may have
//! used that library yet. The server refuses clients without a cookie, so one is created here in the same way.

use std::env;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// The length of a cookie, in bytes.
const LENGTH: usize = 256;

/// Creates the cookie if it is missing and a server may ask for it. Errors are ignored here; the server reports them.
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

/// Checks the library's current and former path. If XDG_CONFIG_HOME has a cookie, that is the server's and is copied.
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
    fn a_cookie_is_made_once_and_readable_only_by_its_owner() {
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
    fn an_existing_cookie_is_used() {
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
