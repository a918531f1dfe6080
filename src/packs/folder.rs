//! The folder of installed packs.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::contents::{Contents, is_id, shown};
use super::files::read;
use super::workshop::ready;
use super::{InstalledPack, PackError, choice, moving};
use crate::library::Library;

/// The folder of installed packs. It may be empty or missing.
#[derive(Debug, Clone)]
pub struct Packs {
    folder: PathBuf,
}

impl Packs {
    /// The packs in `folder`.
    pub fn at(folder: &Path) -> Packs {
        Packs {
            folder: folder.to_owned(),
        }
    }

    /// All installed packs, ordered by name.
    pub fn installed(&self) -> Vec<InstalledPack> {
        let mut packs = self.found();
        choice::mark(&mut packs);
        packs
    }

    /// Installs the archive `file`. `replace` permits replacing a pack of the same name.
    ///
    /// # Errors
    /// If it is not a valid pack, or can't be written. Then nothing is left behind, and the installed pack stays.
    pub fn install(&self, file: &Path, replace: bool) -> Result<InstalledPack, PackError> {
        let name = file.display().to_string();
        let contents = read(file, &name)?;
        let place = self.folder.join(&contents.id);
        if place.exists() && !replace {
            return Err(PackError::Installed { id: contents.id });
        }
        create_private(&self.folder)?;
        let _held = moving::hold(&self.folder);
        let new = self.write(&contents)?;
        let library = Library::open_as(new.path(), file)?;
        ready(&library, &name, &contents.language)?;
        moving::exchange(new, &place)?;
        let installed = self.installed().into_iter().find(|pack| pack.id == contents.id);
        installed.ok_or_else(|| PackError::NotInstalled {
            id: contents.id,
            known: Vec::new(),
        })
    }

    /// Removes the pack `id`.
    ///
    /// # Errors
    /// If no such pack is installed, or it can't be removed.
    pub fn remove(&self, id: &str) -> Result<(), PackError> {
        let installed = self.found();
        if !installed.iter().any(|pack| pack.id == id) {
            let known = installed.into_iter().map(|pack| pack.id).collect();
            let id = shown(id);
            return Err(PackError::NotInstalled { id, known });
        }
        moving::discard(&self.folder, &self.folder.join(id))
    }

    /// Removes what a killed run left among the packs.
    pub fn sweep(&self) {
        moving::sweep(&self.folder);
    }

    /// Every pack, readable or not. `is_used` is not set yet.
    fn found(&self) -> Vec<InstalledPack> {
        if moving::is_one_aside(&self.folder) {
            self.sweep();
        }
        let mut packs: Vec<InstalledPack> = moving::names(&self.folder)
            .filter(|id| is_id(id))
            .map(|id| InstalledPack::open(id.clone(), self.folder.join(id)))
            .collect();
        packs.sort_by(|a, b| a.id.cmp(&b.id));
        packs
    }

    /// Writes `contents` into a new temporary folder next to the packs.
    fn write(&self, contents: &Contents) -> Result<TempDir, PackError> {
        let new = moving::on_the_way(&self.folder)?;
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
}

/// Creates a folder that only its owner may read.
fn create_private(folder: &Path) -> Result<(), PackError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(PackError::writing(folder))
}
