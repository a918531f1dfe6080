//! A pack as one file: a tar archive. The same contents always give the same bytes.
//!
//! Entries are sorted and carry no times or owners. The archive is uncompressed: recordings already are compressed, and
//! an uncompressed archive can't expand beyond its size. It ends with a list of digests that `sha256sum --check` reads.
//! After reading, the contents are packed again and compared: an archive that differs in any bit from the result of
//! [`packed`] is refused.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, ErrorKind, Read, Write};

use tar::{Archive, Builder, EntryType, Header};

use super::PackError;
use super::contents::{Contents, LARGEST, LARGEST_FILE, MOST_FILES, is_id, shown};
use crate::library::file_hash;

/// The list of digests, the last entry.
const DIGESTS: &str = "SHA256SUMS";
/// The largest archive: the contents plus a header and padding for each file.
const LARGEST_ARCHIVE: u64 = LARGEST + 1024 * (MOST_FILES as u64 + 2) + 10_240;

/// Packs `contents` into an archive.
///
/// # Errors
/// If writing to memory fails, which never happens.
pub(super) fn packed(contents: &Contents) -> io::Result<Vec<u8>> {
    written(contents, Vec::new())
}

/// Writes the archive of `contents` to `out`.
fn written<W: Write>(contents: &Contents, out: W) -> io::Result<W> {
    let mut builder = Builder::new(out);
    let mut digests = String::new();
    for (path, bytes) in &contents.files {
        let _ = writeln!(digests, "{}  {path}", file_hash(bytes));
        append(&mut builder, &format!("{}/{path}", contents.id), bytes)?;
    }
    append(
        &mut builder,
        &format!("{}/{DIGESTS}", contents.id),
        digests.as_bytes(),
    )?;
    builder.into_inner()
}

fn append<W: Write>(builder: &mut Builder<W>, path: &str, bytes: &[u8]) -> io::Result<()> {
    let mut header = Header::new_ustar();
    header.set_path(path)?;
    header.set_size(bytes.len() as u64);
    header.set_mode(0o644);
    header.set_mtime(0);
    header.set_entry_type(EntryType::Regular);
    header.set_cksum();
    builder.append(&header, bytes)
}

/// Compares what is written to it with `rest`, without a copy of it.
struct Comparison<'a> {
    rest: &'a [u8],
    differs: bool,
    is_longer: bool,
}

impl Write for Comparison<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let (same, rest) = self.rest.split_at(bytes.len().min(self.rest.len()));
        self.differs |= !bytes.starts_with(same);
        self.is_longer |= same.len() < bytes.len();
        self.rest = rest;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Reads all bytes of the archive called `file`.
///
/// # Errors
/// If there are more bytes than an archive may have, or they can't be read.
pub(super) fn bytes_of(file: &str, source: impl Read) -> Result<Vec<u8>, PackError> {
    let mut bytes = Vec::new();
    let read = source.take(LARGEST_ARCHIVE + 1).read_to_end(&mut bytes);
    read.map_err(|error| PackError::Library(crate::library::ReadError::of(file.as_ref(), &error).into()))?;
    if bytes.len() as u64 > LARGEST_ARCHIVE {
        return Err(PackError::TooLarge {
            file: file.to_owned(),
        });
    }
    Ok(bytes)
}

/// Unpacks the archive `bytes`, called `file`.
///
/// # Errors
/// If it is not bit for bit what [`packed`] makes of its contents.
pub(super) fn unpacked(file: &str, bytes: &[u8]) -> Result<Contents, PackError> {
    let mut archive = Archive::new(bytes);
    let none = |_| PackError::NotAPack {
        file: file.to_owned(),
    };
    let mut id: Option<String> = None;
    let mut files = BTreeMap::new();
    // Raw: entries that change the name or size of another entry are not interpreted, so every entry is what it shows.
    for entry in archive.entries().map_err(none)?.raw(true) {
        let mut entry = entry.map_err(|error| broken(file, &error))?;
        let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        if entry.header().entry_type() != EntryType::Regular {
            return Err(PackError::NotPlain {
                file: file.to_owned(),
                path: shown(&name),
            });
        }
        let path = within(&name, &mut id).ok_or_else(|| PackError::Foreign {
            file: file.to_owned(),
            path: shown(&name),
        })?;
        if entry.size() > LARGEST_FILE || files.len() > MOST_FILES {
            return Err(PackError::TooLarge {
                file: file.to_owned(),
            });
        }
        let mut content = Vec::new();
        entry
            .read_to_end(&mut content)
            .map_err(|error| broken(file, &error))?;
        if (content.len() as u64) < entry.size() {
            return Err(PackError::CutShort {
                file: file.to_owned(),
            });
        }
        if files.insert(path.clone(), content).is_some() {
            return Err(PackError::Twice {
                file: file.to_owned(),
                path: shown(&path),
            });
        }
    }
    files.remove(DIGESTS);
    let id = id.ok_or_else(|| PackError::NotAPack {
        file: file.to_owned(),
    })?;
    let contents = Contents::new(file, &id, files)?;
    let begun = Comparison {
        rest: bytes,
        differs: false,
        is_longer: false,
    };
    match written(&contents, begun) {
        Ok(again) if again.differs || !again.rest.is_empty() => Err(PackError::Altered {
            file: file.to_owned(),
        }),
        Ok(again) if again.is_longer => Err(PackError::CutShort {
            file: file.to_owned(),
        }),
        Ok(_) => Ok(contents),
        Err(error) => Err(broken(file, &error)),
    }
}

/// The path without the leading name of the pack. The first entry sets that name.
fn within(name: &str, id: &mut Option<String>) -> Option<String> {
    let (first, path) = name.split_once('/')?;
    let id = id.get_or_insert_with(|| first.to_owned());
    (is_id(id) && id == first).then(|| path.to_owned())
}

fn broken(file: &str, error: &io::Error) -> PackError {
    let file = file.to_owned();
    match error.kind() {
        ErrorKind::UnexpectedEof => PackError::CutShort { file },
        _ => PackError::NotAPack { file },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contents() -> Contents {
        let files = [
            ("audio/speech/ti/pack.toml", b"language".to_vec()),
            ("audio/speech/ti/gate.ogg", vec![7; 1000]),
            ("locales/ti/speech.ftl", b"gate = x\n".to_vec()),
            ("locales/ti/locale.toml", b"".to_vec()),
        ];
        let files = files.into_iter().map(|(path, bytes)| (path.to_owned(), bytes));
        Contents::new("x", "ana", files.collect()).unwrap()
    }

    #[test]
    fn the_same_contents_give_the_same_bytes_and_are_read_back() {
        let bytes = packed(&contents()).unwrap();
        assert_eq!(bytes, packed(&contents()).unwrap());
        assert_eq!(unpacked("x", &bytes).unwrap(), contents());
    }

    #[test]
    fn a_change_of_any_byte_is_refused() {
        let bytes = packed(&contents()).unwrap();
        for at in 0..bytes.len() {
            let mut other = bytes.clone();
            other[at] ^= 0x20;
            assert!(unpacked("x", &other).is_err(), "at {at}");
        }
        for length in 0..bytes.len() {
            assert!(unpacked("x", &bytes[..length]).is_err(), "{length} bytes");
        }
        assert!(unpacked("x", &[bytes.as_slice(), &[0]].concat()).is_err());
    }

    /// An archive with one entry.
    fn one(path: &[u8], kind: EntryType, size: u64) -> Vec<u8> {
        let mut header = Header::new_ustar();
        header.as_mut_bytes()[..path.len()].copy_from_slice(path);
        header.set_size(size);
        header.set_mode(0o644);
        header.set_entry_type(kind);
        header.set_cksum();
        [header.as_bytes().as_slice(), &[0; 1024]].concat()
    }

    #[test]
    fn a_path_outside_the_pack_is_refused() {
        for path in [
            "/etc/passwd",
            "../x",
            "ana/../../x",
            "ana/locales/ti/../../../x",
            "./ana/locales/ti/speech.ftl",
            "ana",
            "..",
            "Ana/locales/ti/speech.ftl",
            "ana\\..\\x",
        ] {
            let refused = unpacked("x", &one(path.as_bytes(), EntryType::Regular, 0)).unwrap_err();
            assert!(matches!(refused, PackError::Foreign { .. }), "{path}: {refused}");
        }
    }

    #[test]
    fn only_regular_files_are_accepted() {
        for kind in [
            EntryType::Symlink,
            EntryType::Link,
            EntryType::Directory,
            EntryType::Char,
            EntryType::Fifo,
            EntryType::GNULongName,
            EntryType::GNUSparse,
            EntryType::XHeader,
            EntryType::XGlobalHeader,
        ] {
            let refused = unpacked("x", &one(b"ana/locales/ti/speech.ftl", kind, 0)).unwrap_err();
            assert!(
                matches!(refused, PackError::NotPlain { .. }),
                "{kind:?}: {refused}"
            );
        }
    }

    #[test]
    fn sizes_are_checked_before_contents_are_read() {
        for size in [LARGEST_FILE + 1, u64::from(u32::MAX), 1 << 40] {
            let refused = unpacked(
                "x",
                &one(b"ana/audio/speech/ti/gate.ogg", EntryType::Regular, size),
            );
            assert!(matches!(refused, Err(PackError::TooLarge { .. })), "{size}");
        }
        let short = unpacked(
            "x",
            &one(b"ana/audio/speech/ti/gate.ogg", EntryType::Regular, 4096),
        );
        assert!(matches!(short, Err(PackError::CutShort { .. })), "{short:?}");
        let endless = bytes_of("x", io::repeat(0));
        assert!(matches!(endless, Err(PackError::TooLarge { .. })));
    }
}
