//! The folder in which the packs that were installed stand.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::contents::{Contents, is_id, shown};
use super::files::read;
use super::languages::languages_in;
use super::workshop::ready;
use super::{InstalledPack, PackError, choice};
use crate::library::Library;

/// What begins the names of folders on their way; nobody's pack is called so.
const ON_THE_WAY: &str = ".";

/// The folder of the packs that are installed, whether there are any or not.
#[derive(Debug, Clone)]
pub struct Packs {
    folder: PathBuf,
}

impl Packs {
    /// Those in `folder`.
    pub fn at(folder: &Path) -> Packs {
        Packs {
            folder: folder.to_owned(),
        }
    }

    /// All that are installed, by name.
    pub fn installed(&self) -> Vec<InstalledPack> {
        let mut packs = self.found();
        choice::mark(&mut packs);
        packs
    }

    /// The folders of those that are used.
    pub fn used(&self) -> impl Iterator<Item = PathBuf> {
        let used = self.installed().into_iter().filter(|pack| pack.is_used);
        used.map(|pack| pack.folder)
    }

    /// Installs the archive `file`; `replace` says whether one of its name may give way to it.
    ///
    /// # Errors
    /// Where it is no sound pack, or can't be written. Nothing is left behind then, and what was installed stays.
    pub fn install(&self, file: &Path, replace: bool) -> Result<InstalledPack, PackError> {
        let name = file.display().to_string();
        let contents = read(file, &name)?;
        let place = self.folder.join(&contents.id);
        if place.exists() && !replace {
            return Err(PackError::Installed { id: contents.id });
        }
        create_private(&self.folder)?;
        self.sweep();
        let new = self.write(&contents)?;
        let library = Library::open_as(new.path(), file)?;
        ready(&library, &name, &contents.language)?;
        self.exchange(new, &place)?;
        let installed = self.installed().into_iter().find(|pack| pack.id == contents.id);
        installed.ok_or_else(|| PackError::NotInstalled {
            id: contents.id,
            known: Vec::new(),
        })
    }

    /// Removes the pack `id`.
    ///
    /// # Errors
    /// Where there is none of that name, or it can't be removed.
    pub fn remove(&self, id: &str) -> Result<(), PackError> {
        let installed = self.found();
        if !installed.iter().any(|pack| pack.id == id) {
            let known = installed.into_iter().map(|pack| pack.id).collect();
            let id = shown(id);
            return Err(PackError::NotInstalled { id, known });
        }
        self.discard(&self.folder.join(id))
    }

    /// Every folder that holds a pack; whether it is used is not settled yet.
    fn found(&self) -> Vec<InstalledPack> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let mut packs: Vec<InstalledPack> = entries
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|id| is_id(id))
            .filter_map(|id| self.pack(id))
            .collect();
        packs.sort_by(|a, b| a.id.cmp(&b.id));
        packs
    }

    fn pack(&self, id: String) -> Option<InstalledPack> {
        let folder = self.folder.join(&id);
        let library = Library::open(Some(&folder)).ok()?;
        let language = languages_in(&folder).into_iter().next()?;
        let pack = match library.pack(&language) {
            Ok(None) => return None,
            Ok(Some(pack)) => Ok(pack),
            Err(error) => Err(error),
        };
        Some(InstalledPack {
            id,
            pack,
            has_texts: folder.join("locales").join(language.to_string()).is_dir(),
            is_used: false,
            language,
            folder,
        })
    }

    /// Writes `contents` into a folder of its own beside the others.
    fn write(&self, contents: &Contents) -> Result<TempDir, PackError> {
        let new = self.on_the_way()?;
        for (path, bytes) in &contents.files {
            let file = new.path().join(path);
            let failed = PackError::writing(&file);
            if let Some(parent) = file.parent() {
                create_private(parent)?;
            }
            let mut written = File::create_new(&file).map_err(&failed)?;
            written.write_all(bytes).map_err(&failed)?;
            written.sync_all().map_err(&failed)?;
        }
        Ok(new)
    }

    /// Moves `new` to `place`; what stood there gives way only then.
    fn exchange(&self, new: TempDir, place: &Path) -> Result<(), PackError> {
        let failed = PackError::writing(place);
        if place.exists() {
            self.discard(place)?;
        }
        fs::rename(new.path(), place).map_err(failed)?;
        // It is where it stays: nothing is left to be cleaned up.
        let _ = new.keep();
        Ok(())
    }

    /// Takes `place` away in one move, and then apart.
    fn discard(&self, place: &Path) -> Result<(), PackError> {
        let failed = PackError::writing(place);
        let away = self.on_the_way()?;
        fs::rename(place, away.path().join("pack")).map_err(&failed)?;
        away.close().map_err(failed)
    }

    /// A folder beside those that are installed, for its owner alone; it goes when it is dropped.
    fn on_the_way(&self) -> Result<TempDir, PackError> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(ON_THE_WAY);
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        let made = builder.tempdir_in(&self.folder);
        made.map_err(PackError::writing(&self.folder))
    }

    /// Clears what a run that was killed has left on its way.
    fn sweep(&self) {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let left = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(ON_THE_WAY));
        for entry in left {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// A folder that only its owner may look into.
fn create_private(folder: &Path) -> Result<(), PackError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(PackError::writing(folder))
}
