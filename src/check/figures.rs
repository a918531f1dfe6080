//! The figures: those that sessions name exist, and all can be shown.

use super::opened::OpenedData;
use super::{Finding, parallel};
use crate::library::{Library, LibraryError};

/// The findings about figures.
pub(super) fn findings(library: &Library, opened: &OpenedData) -> Vec<Finding> {
    let names = library.figures();
    let missing = opened.sessions.iter().flat_map(|session| {
        let missing = session.figures().filter(|figure| !names.contains(&figure.value));
        missing.map(|figure| LibraryError::NoFigure {
            file: session.file.clone(),
            spot: figure.spot,
            name: figure.value.clone(),
        })
    });
    let broken = parallel::each(&names, |name| library.verify_figure(name).err());
    let tones = library.tones().err();
    let refused = missing.chain(broken.into_iter().flatten()).chain(tones);
    refused.map(Finding::refused).collect()
}
