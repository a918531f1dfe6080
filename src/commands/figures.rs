//! `warmhands figures`: writes the figures to files, to hang on a wall or put into a handout.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use super::app::App;
use super::arguments::FigureOptions;
use super::failure::{CommandError, UsageError};
use crate::figure::{DrawnAs, Pose};
use crate::library::LibraryError;
use crate::locale::Arguments;
use crate::output::{FileError, NewFile, Overwrite};

/// The width of a PNG: a page of A4 at 150 points an inch has 1240.
const COLUMNS: usize = 1_200;

pub(super) fn run(app: &App, options: &FigureOptions) -> Result<ExitCode, CommandError> {
    let known = app.library.figures();
    let names = match &options.figure {
        None => known,
        Some(name) if known.contains(name) => vec![name.clone()],
        Some(name) => {
            return Err(UsageError::InvalidValue {
                argument: "FIGURE".to_owned(),
                value: name.clone(),
                known,
            }
            .into());
        }
    };
    let folder = options.folder.as_path();
    fs::create_dir_all(folder).map_err(|source| FileError::writing(folder, source))?;
    let mut written = 0;
    for name in &names {
        written += write(app, options, name)?;
    }
    let told = Arguments::from(written as u64).text("path", folder.display().to_string());
    app.print(&(app.with("figures-written", told) + "\n"))
}

/// Writes the figure `name`: all of it as SVG, the still and each pose as PNG. Returns the number of files.
fn write(app: &App, options: &FigureOptions, name: &str) -> Result<usize, CommandError> {
    let (drawing, tones) = (app.library.figure(name)?, app.library.tones()?);
    let own = app.settings.says().skin;
    let wish = options.skin.as_ref().or(own.as_ref());
    let Some(tone) = wish.and_then(|name| tones.named(name)).or(tones.drawn()) else {
        return Ok(0);
    };
    let look = |pose| DrawnAs {
        pose,
        tone,
        tones: &tones,
        ground: None,
    };
    let file = |ending: &str| options.folder.join(format!("{name}{ending}"));
    let text = drawing.text(&look(Pose::Still));
    put(&file(".svg"), text.as_bytes(), options.force)?;
    let poses = (0..drawing.poses()).map(|index| (format!("-{}.png", index + 1), Pose::Moment(index)));
    let pictures = [(".png".to_owned(), Pose::Still)].into_iter().chain(poses);
    let mut written = 1;
    for (ending, pose) in pictures {
        let png = drawing
            .png(&look(pose), COLUMNS)
            .map_err(|reason| LibraryError::Figure {
                file: format!("{name}.svg"),
                reason,
            })?;
        put(&file(&ending), &png, options.force)?;
        written += 1;
    }
    Ok(written)
}

fn put(path: &Path, bytes: &[u8], may_replace: bool) -> Result<(), FileError> {
    let overwrite = if may_replace {
        Overwrite::WhenWhole
    } else {
        Overwrite::Never
    };
    let mut file = NewFile::create(path, overwrite)?;
    file.write_all(bytes)
        .map_err(|source| FileError::writing(path, source))?;
    file.keep()
}
